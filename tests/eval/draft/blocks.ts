/** Cuts a text into lines as a draft reads them, with the place of each in the text. */
import { blocksOf } from '../../../src/ingest/read/blocks.ts';
import type { Block } from '../../../src/ingest/types.ts';
import { linesOf } from '../../../src/record/source-text.ts';
import type { SourceForm } from '../../../src/record/types.ts';

/** A text's lines, and where each begins. */
export interface Cut {
  readonly blocks: readonly Block[];
  readonly starts: readonly number[];
}

/** Cuts a text at its line breaks; empty ones don't count. */
export function cutText(text: string, form: SourceForm = 'article'): Cut {
  const blocks = blocksOf(linesOf(text, form));
  const starts: number[] = [];
  let from = 0;
  for (const { text: line } of blocks) {
    const start = text.indexOf(line, from);
    starts.push(start);
    from = start + line.length;
  }
  return { blocks, starts };
}
