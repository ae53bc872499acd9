/** Cuts a text into lines as a draft reads them, with the place of each in the text. */

import type { Block, BlockKind } from '../../../src/ingest/types.ts';
import { splitSourceText } from '../../../src/record/source-text.ts';
import type { SourceForm } from '../../../src/record/types.ts';

/** A text's lines, and where each begins. */
export interface Cut {
  readonly blocks: readonly Block[];
  readonly starts: readonly number[];
}

const CREDIT = /^[^.“”"]{0,80}\bcontributed to this (?:report|story)\b/iu;

/** Cuts a text at its line breaks; empty lines don't count. */
export function cutText(text: string, form: SourceForm = 'article'): Cut {
  const blocks: Block[] = [];
  const starts: number[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const line = match[0].replace(/^\uFEFF/u, '');
    const trimmed = line.trim();
    if (trimmed === '') continue;
    blocks.push({ kind: kindOf(trimmed, form), text: trimmed });
    starts.push(match.index + match[0].indexOf(trimmed));
  }
  return { blocks, starts };
}

function kindOf(line: string, form: SourceForm): BlockKind {
  if (/^#+\s/u.test(line)) return 'head';
  if (CREDIT.test(line)) return 'credit';
  const { paragraphs, captions } = splitSourceText({ text: line, sha256: '' }, form);
  return paragraphs.length > 0 ? 'paragraph' : captions.length > 0 ? 'caption' : 'head';
}
