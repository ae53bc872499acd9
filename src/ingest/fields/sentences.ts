/** Finds the sentences of a story. */
import { passagesOf } from '../speech/passages.ts';
import { sentencePlaces } from '../speech/sentences.ts';
import { tokensOf } from '../speech/tokens.ts';
import type { Span } from '../types.ts';
import { bodyStart, type Story, spanText } from './story.ts';

/** The sentences of a block, in order. Only in an article do quotation marks tell where one ends. */
export function sentencesIn(story: Story, block: number): readonly Span[] {
  const line = story.article.blocks[block];
  if (!line) return [];
  const passages = story.article.form === 'article' ? passagesOf(line, block) : [];
  return sentencePlaces(tokensOf(line.text, passages, bodyStart(story, block))).map(place => ({ block, ...place }));
}

/**
 * The text that a curator is shown of a part of a sentence: all of the sentence. What a cut leaves out may turn the sense of the
 * part: “none of” before “which”, “never” before “after”.
 */
export const shownText = (story: Story, part: Span): string =>
  sentencesIn(story, part.block)
    .filter(({ start, end }) => start < part.end && part.start < end)
    .map(sentence => spanText(story, sentence))
    .join(' ');
