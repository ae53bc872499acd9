/** Walks over what a source's file holds, so that a rule needn't know how the file is laid out. */

import { fold } from '../text/fold.ts';
import type { DraftFile, DraftSource, Finding, Path } from './draft.ts';
import type { SourceFile } from './schema.ts';
import type { Locator } from './types.ts';

type Element<K extends 'quotes' | 'statements' | 'facts' | 'events'> = SourceFile[K][number];
export type QuoteEntry = Element<'quotes'>;
export type StatementEntry = Element<'statements'>;
export type FactEntry = Element<'facts'>;
export type EventEntry = Element<'events'>;
export type UnquotedEntry = SourceFile['unquoted'][number];

/** One item of a source's file, and where in the file it stands. */
export type Entry = { readonly path: Path } & (
  | { readonly kind: 'quote'; readonly entry: QuoteEntry }
  | { readonly kind: 'statement'; readonly entry: StatementEntry }
  | { readonly kind: 'fact'; readonly entry: FactEntry }
  | { readonly kind: 'event'; readonly entry: EventEntry }
);

/** The items of a source's file, in its order. */
export function* entriesOf({ content }: Pick<DraftSource, 'content'>): Generator<Entry> {
  for (const [at, entry] of content.quotes.entries()) yield { path: ['quotes', at], kind: 'quote', entry };
  for (const [at, entry] of content.statements.entries()) yield { path: ['statements', at], kind: 'statement', entry };
  for (const [at, entry] of content.facts.entries()) yield { path: ['facts', at], kind: 'fact', entry };
  for (const [at, entry] of content.events.entries()) yield { path: ['events', at], kind: 'event', entry };
}

/** A passage that a file gives word for word from its source: a quotation, or words listed as nobody's quotation. */
export type Verbatim = { readonly path: Path } & (
  | { readonly kind: 'quote'; readonly entry: QuoteEntry }
  | { readonly kind: 'unquoted'; readonly entry: UnquotedEntry }
);

/** The verbatim passages of a source's file. */
export function* verbatimOf({ content }: Pick<DraftSource, 'content'>): Generator<Verbatim> {
  for (const [at, entry] of content.quotes.entries()) yield { path: ['quotes', at], kind: 'quote', entry };
  for (const [at, entry] of content.unquoted.entries()) yield { path: ['unquoted', at], kind: 'unquoted', entry };
}

/** The sentence of an item that is in our own words, and where it stands. */
export function ownWords(item: Entry): { readonly path: Path; readonly text: string } {
  if (item.kind === 'quote') return { path: [...item.path, 'setting'], text: item.entry.setting };
  if (item.kind === 'event') return { path: [...item.path, 'title'], text: item.entry.title };
  return { path: [...item.path, 'text'], text: item.entry.text };
}

/** What an item's corrections and its withdrawal say, and where they stand. */
export function revisionNotes({ path, entry }: Entry): readonly { readonly path: Path; readonly text: string }[] {
  const { corrected, withdrawn } = entry;
  return [
    ...corrected.map(({ note }, at) => ({ path: [...path, 'corrected', at, 'note'], text: note })),
    ...(withdrawn ? [{ path: [...path, 'withdrawn', 'note'], text: withdrawn.note }] : []),
  ];
}

/** What `paragraph: 3` and `paragraph: caption 3` mean. */
export function locatorOf(paragraph: number | string): Locator {
  if (typeof paragraph === 'number') return { part: 'paragraph', number: paragraph };
  return { part: 'caption', number: Number(paragraph.replace('caption ', '')) };
}

/** The words at a place of a source whose text is at hand; `undefined` when it isn't, or has no such place. */
export function textAt({ text }: DraftSource, paragraph: number | string): string | undefined {
  const { part, number } = locatorOf(paragraph);
  return part === 'paragraph' ? text?.paragraphs[number - 1] : text?.captions[number - 1];
}

/** `paragraph 3`, `caption 3`. */
export function placeName(paragraph: number | string): string {
  const { part, number } = locatorOf(paragraph);
  return `${part} ${number}`;
}

/** A finding, with its parts in the order in which one thinks of them. */
export function finding(
  file: Pick<DraftFile<unknown>, 'file' | 'lineOf'>,
  path: Path,
  message: string,
  mend: string,
): Finding {
  return { in: file, path, message, mend };
}

// Compares words as readers do: case, accents, apostrophes and hyphens don't matter.

/** The folded words of a text, in order. */
export function words(text: string): readonly string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** Whether the words of `part` stand in `whole`, one after another. */
export function hasWords(whole: string, part: string): boolean {
  return ` ${fold(whole)} `.includes(` ${fold(part)} `);
}
