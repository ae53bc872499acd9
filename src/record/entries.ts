/** Walks over the contents of a source's file, so that a rule needn't know how the file is laid out. */
import { memoize } from '../lib/lazy.ts';
import { fold } from '../text/fold.ts';
import type { DraftSource, Path } from './draft.ts';
import type { DisputeEntry, LoneVoiceEntry, SideEntry, SourceFile } from './schema.ts';
import type { Locator } from './types.ts';

// The items of a file

/** A quotation as the file has it. */
export type QuoteEntry = SourceFile['quotes'][number];
/** A statement as the file has it. */
export type StatementEntry = SourceFile['statements'][number];
/** An event as the file has it. */
export type EventEntry = SourceFile['events'][number];
type FactEntry = SourceFile['facts'][number];
type UnquotedEntry = SourceFile['unquoted'][number];

/** One item of a source's file, with its path in the file. */
export type Entry = { readonly path: Path } & (
  | { readonly kind: 'quote'; readonly entry: QuoteEntry }
  | { readonly kind: 'statement'; readonly entry: StatementEntry }
  | { readonly kind: 'fact'; readonly entry: FactEntry }
  | { readonly kind: 'event'; readonly entry: EventEntry }
);

/** Yields the items of a source's file: quotes, statements, facts, events, each in the order of the file. */
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

/** Yields the verbatim passages of a source's file. */
export function* verbatimOf({ content }: Pick<DraftSource, 'content'>): Generator<Verbatim> {
  for (const [at, entry] of content.quotes.entries()) yield { path: ['quotes', at], kind: 'quote', entry };
  for (const [at, entry] of content.unquoted.entries()) yield { path: ['unquoted', at], kind: 'unquoted', entry };
}

/** A text of a file, with its path. */
export interface PlacedText {
  readonly path: Path;
  readonly text: string;
}

/** One of those who speak in an item, with its path in the file. */
export interface PlacedVoice {
  readonly path: Path;
  readonly by: LoneVoiceEntry;
}

/** Those who speak in an item, one by one; nobody in facts and events. */
export function voicesIn({ kind, path, entry }: Entry): readonly PlacedVoice[] {
  if (kind !== 'quote' && kind !== 'statement') return [];
  const { by } = entry;
  if (!('together' in by)) return [{ path: [...path, 'by'], by }];
  return by.together.map((one, at) => ({ path: [...path, 'by', 'together', at], by: one }));
}

/** Stands among the ids of those who speak for somebody unnamed whose party the source doesn't say. No id has a space. */
const OF_NO_PARTY = 'somebody unnamed';

/** The ids of those who speak: of people, and of the parties of others; {@link OF_NO_PARTY} where there is neither. */
export const speakerIds = (item: Entry): readonly string[] =>
  voicesIn(item).map(({ by }) => ('person' in by ? by.person : (by.party ?? OF_NO_PARTY)));

/** The sentence of an item that is in our own words: a quotation's setting, an event's title, else the text. */
export function ownSentence(item: Entry): PlacedText {
  if (item.kind === 'quote') return { path: [...item.path, 'setting'], text: item.entry.setting };
  if (item.kind === 'event') return { path: [...item.path, 'title'], text: item.entry.title };
  return { path: [...item.path, 'text'], text: item.entry.text };
}

/** The sentence of a quotation or a statement without its speaker, where it has one. */
export function underOf({ kind, path, entry }: Entry): PlacedText | undefined {
  if ((kind !== 'quote' && kind !== 'statement') || entry.under === undefined) return undefined;
  return { path: [...path, 'under'], text: entry.under };
}

/** The conditions of an item, and its hedge. */
export function reservesOf({ kind, entry }: Entry): readonly string[] {
  const hedge = (kind === 'statement' || kind === 'fact') && entry.hedge !== undefined ? [entry.hedge] : [];
  return [...entry.conditions, ...hedge];
}

/** The id of the item of another source that an item is the same as; of a withdrawn one nothing any more. */
export const sameOf = ({ kind, entry }: Entry): string | undefined =>
  (kind === 'quote' || kind === 'event') && !entry.withdrawn ? entry.same : undefined;

/** The ids of the items of other sources that an item isn't the same as; of a withdrawn one none any more. */
export const apartFrom = ({ kind, entry }: Entry): readonly string[] =>
  (kind === 'quote' || kind === 'event') && !entry.withdrawn ? entry.apart : [];

/** The ids of the earlier reports that an item updates, each with its path from the item. */
export function updatedBy({ entry: { updates = [] } }: Entry): readonly (readonly [Path, string])[] {
  if (typeof updates === 'string') return [[['updates'], updates]];
  return updates.map((id, at): readonly [Path, string] => [['updates', at], id]);
}

/** The notes of an item's corrections and of its withdrawal. */
export function revisionNotes({ path, entry }: Entry): readonly PlacedText[] {
  const { corrected, withdrawn } = entry;
  return [
    ...corrected.map(({ note }, at) => ({ path: [...path, 'corrected', at, 'note'], text: note })),
    ...(withdrawn ? [{ path: [...path, 'withdrawn', 'note'], text: withdrawn.note }] : []),
  ];
}

/** The ids of what a party said on a matter, each with its path from there. */
export function saidIn({ item, items = [] }: Pick<SideEntry, 'item' | 'items'>): readonly (readonly [Path, string])[] {
  const listed = items.map((id, at): readonly [Path, string] => [['items', at], id]);
  return item === undefined ? listed : [[['item'], item], ...listed];
}

/** The ids of a dispute's items: of the sides that are heard, and of the reporter's line. */
export function idsIn({ sides, reporter }: DisputeEntry): readonly string[] {
  const heard = sides.flatMap(saidIn).map(([, id]) => id);
  return reporter === undefined ? heard : [...heard, reporter];
}

// Places in a source

/** Reads `paragraph: 3`, `paragraph: 3-4` and `paragraph: caption 3`. */
export function locatorOf(paragraph: number | string): Locator {
  if (typeof paragraph === 'number') return { part: 'paragraph', number: paragraph };
  if (paragraph.startsWith('caption ')) return { part: 'caption', number: Number(paragraph.replace('caption ', '')) };
  const [number = 0, to = 0] = paragraph.split('-').map(Number);
  return { part: 'paragraph', number, to };
}

/** Names a place for a curator: `paragraph 3`, `paragraphs 3-4`, `caption 3`. */
export function placeName(paragraph: number | string): string {
  const { part, number, to } = locatorOf(paragraph);
  return to === undefined ? `${part} ${number}` : `${part}s ${number}-${to}`;
}

/** The mark that opens each further paragraph of a quotation. */
const REOPENED = /^[“„«‟"‘]\s*/u;

/**
 * The words at a place of a source, those of several paragraphs in a row; `undefined` when its text isn't at hand, or has no
 * such place.
 */
export function textAt({ text }: DraftSource, paragraph: number | string): string | undefined {
  const { part, number, to } = locatorOf(paragraph);
  if (part === 'caption') return text?.captions[number - 1];
  const [first, ...further] = text?.paragraphs.slice(number - 1, to ?? number) ?? [];
  return first === undefined ? undefined : [first, ...further.map(one => one.replace(REOPENED, ''))].join(' ');
}

// Words, compared as readers do: case, accents, apostrophes and hyphens don't matter

/** The folded words of a text, in order. */
export function words(text: string): readonly string[] {
  const folded = foldedOnce(text);
  return folded === '' ? [] : folded.split(' ');
}

/** Checks whether the words of `part` stand in `whole`, one after another. */
export function hasWords(whole: string, part: string): boolean {
  return ` ${foldedOnce(whole)} `.includes(` ${foldedOnce(part)} `);
}

/** Each name of a record is looked for in each of its sentences. */
const foldedOnce = memoize(fold);

/** The stems of one language of a meaning, folded; `*` stays. */
export const foldStems = (written: string): readonly string[] =>
  written.split(/\s+/u).map(stem => (stem.endsWith('*') ? `${fold(stem)}*` : fold(stem)));
