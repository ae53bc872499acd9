/** Finds who says what in the articles of a gold file, and takes the time. */
import { findSpeech } from '../../../src/ingest/speech/speech.ts';
import { cutText } from './blocks.ts';
import type { GoldArticle } from './gold.ts';
import type { Drafted } from './score.ts';

/** What is found in an article. */
export function draftArticle(gold: GoldArticle): Drafted {
  const { blocks, starts } = cutText(gold.text);
  const { attributions, named } = findSpeech({ blocks, language: 'en', form: 'article' });
  const predictions = attributions.map(attribution => {
    const { block, start, end } = attribution.span;
    const offset = starts[block] ?? 0;
    return { start: offset + start, end: offset + end, attribution };
  });
  return { gold, predictions, names: named.map(({ name }) => name) };
}
