/** Finds who speaks in paragraphs that a test gives, in a form that is easy to compare. */
import { findSpeech } from '../../../src/ingest/speech/speech.ts';
import type { Attribution, Block, Speech } from '../../../src/ingest/types.ts';

/** What is found in paragraphs of an English article. A line that begins with "caption: " is one, and so with "head: ". */
export function found(...lines: readonly string[]): Speech {
  return findSpeech({ blocks: lines.map(block), language: 'en', form: 'article' });
}

/** A line as a block. */
export function block(line: string): Block {
  const [, kind, text] = /^(caption|head|credit): (.*)$/u.exec(line) ?? [];
  return kind === undefined || text === undefined
    ? { kind: 'paragraph', text: line }
    : { kind: kind as Block['kind'], text };
}

/** Each passage with its speaker: the name, or what stands there in angle brackets, or "?". */
export function spoken(...lines: readonly string[]): readonly (readonly [string, string])[] {
  return found(...lines)
    .attributions.filter(({ kind }) => kind === 'direct')
    .map(one => [wordsOf(one, lines), speakerOf(one)]);
}

/** Each reported content with its speaker. */
export function told(...lines: readonly string[]): readonly (readonly [string, string])[] {
  return found(...lines)
    .attributions.filter(({ kind }) => kind === 'indirect')
    .map(one => [wordsOf(one, lines), speakerOf(one)]);
}

/** The words in marks that are set aside, with the reason. */
export function unquoted(...lines: readonly string[]): readonly (readonly [string, string])[] {
  return found(...lines).unquoted.map(({ span, reason }) => [cut(span, lines), reason]);
}

function wordsOf({ span }: Attribution, lines: readonly string[]): string {
  return cut(span, lines);
}

function cut({ block: at, start, end }: Attribution['span'], lines: readonly string[]): string {
  return block(lines[at] ?? '').text.slice(start, end);
}

function speakerOf({ speaker }: Attribution): string {
  if (speaker === undefined) return '?';
  return speaker.name ?? `<${speaker.printed}>`;
}
