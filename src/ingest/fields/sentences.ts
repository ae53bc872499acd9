/** Finds the sentences of a story. */
import { passagesOf } from '../speech/passages.ts';
import { sentencesOf } from '../speech/sentences.ts';
import { tokensOf } from '../speech/tokens.ts';
import type { Span } from '../types.ts';
import { bodyStart, type Story } from './story.ts';

/** The sentences of a block, in order. Only in an article do quotation marks tell where one ends. */
export function sentencesIn(story: Story, block: number): readonly Span[] {
  const line = story.article.blocks[block];
  if (!line) return [];
  const passages = story.article.form === 'article' ? passagesOf(line, block) : [];
  return sentencesOf(tokensOf(line.text, passages, bodyStart(story, block))).flatMap(tokens => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    return first && last ? [{ block, start: first.start, end: last.end }] : [];
  });
}
