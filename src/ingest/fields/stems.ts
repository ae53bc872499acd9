/** Brings the words of a text to what they have in common with their other forms. */
import { isStop, stem } from '../../search/stemming.ts';
import { tokens } from '../../text/fold.ts';

/** The stems of a text's words that carry content, in order. */
export const contentStems = (text: string): readonly string[] =>
  tokens(text)
    .filter(word => !isStop(word))
    .map(stem);
