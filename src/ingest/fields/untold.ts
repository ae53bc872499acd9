/** Finds the sentences that tell what nobody is quoted or reported saying. */
import type { Span } from '../types.ts';
import type { Said } from './said.ts';
import { sentencesIn } from './sentences.ts';
import { type Story, spanText, toldText } from './story.ts';

/** A sentence, with what of it is the reporter's. */
export interface Untold {
  readonly sentence: Span;
  readonly told: string;
}

/** Fewest words that tell something. */
const FACT_MIN = 6;

/**
 * The sentences in which nobody is quoted or reported, captions among them; and those of which so much isn't what is reported
 * that it may be a fact of its own. A head and a line of credits tell nothing.
 */
export function untoldIn(story: Story, said: readonly Said[]): readonly Untold[] {
  return story.article.blocks.flatMap(({ kind }, block) => {
    if (kind === 'head' || kind === 'credit') return [];
    return sentencesIn(story, block).flatMap(sentence => {
      const here = said.filter(one => one.span.block === block && isWithin(sentence, one));
      const told = restOf(story, sentence, here);
      const isFact = here.length === 0 || (here.every(one => one.kind === 'indirect') && wordsIn(told) >= FACT_MIN);
      return isFact ? [{ sentence, told }] : [];
    });
  });
}

const isWithin = ({ start, end }: Span, { span, sentence }: Said): boolean =>
  [span, sentence].some(one => one.start < end && start < one.end);

/** A sentence without what is reported in it, and without the words for who reports it. */
const restOf = (story: Story, sentence: Span, said: readonly Said[]): string =>
  said.reduce(
    (text, { span, around, cue = '' }) => withoutVoice(text.replace(spanText(story, span), ' '), [...around, cue]),
    toldText(story, sentence),
  );

const wordsIn = (text: string): number => (text.match(/\p{L}{2,}/gu) ?? []).length;

/** A sentence without the words for who speaks, and where. */
export const withoutVoice = (sentence: string, words: readonly string[]): string =>
  words.reduce((rest, part) => rest.replace(part, ' '), sentence);
