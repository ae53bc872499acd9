/** Makes an item of a stretch of the article that a curator chose. */

import { dashed } from '../ingest/fields/ids.ts';
import { locatorOf } from '../record/entries.ts';
import { ID_MAX } from '../record/ids.ts';
import { TODO } from '../record/marks.ts';
import { printedForms } from '../record/quotation-marks.ts';
import { valueAt } from '../record/shape.ts';
import type { ArticleLine, Stretch } from './article.ts';
import { isVerbatim } from './items.ts';

/** The parts of a draft that an item can be added to. */
export const ADDED = ['quotes', 'unquoted', 'statements', 'facts', 'events'] as const;
/** One of {@link ADDED}. */
export type Added = (typeof ADDED)[number];

/** An entry to put into a list. */
export interface AddedEntry {
  readonly entry: Readonly<Record<string, unknown>>;
  /** Its place in the list. */
  readonly at: number;
  /** The words that it is to be worded from, where they don't stand in it. */
  readonly sentence?: string;
}

/** Makes an entry of a stretch. @returns why there can't be one */
export function addedEntry(
  section: Added,
  { line, start, end }: Stretch,
  article: readonly ArticleLine[],
  content: unknown,
): AddedEntry | { readonly refused: string } {
  const from = article[line];
  const words = from?.text.slice(start, end).trim() ?? '';
  if (!from || words === '') return { refused: 'There are no words in that stretch of the article.' };
  if (from.kind === 'heads') return { refused: 'That is a head: nothing is cited from it.' };
  const paragraph = from.kind === 'captions' ? `caption ${from.number}` : from.number;
  const text = bare(words);
  const id = freeId(text, idsIn(content));
  const common = { paragraph, when: TODO, about: [], topics: TODO };
  const entries: Readonly<Record<Added, AddedEntry['entry']>> = {
    quotes: { id, text, extent: TODO, by: TODO, cue: TODO, ...common, setting: TODO },
    unquoted: { paragraph, text, why: TODO },
    statements: { id, text: TODO, mode: TODO, by: TODO, ...common },
    facts: { id, text: TODO, voice: TODO, ...common },
    events: { id, title: TODO, participants: [], items: [], status: TODO, ...common },
  };
  return {
    entry: entries[section],
    at: placeAmong(valueAt(content, [section]), paragraph),
    ...(!isVerbatim({ section }) && { sentence: words }),
  };
}

/** The words without the marks around them, and without the reporter's comma. */
function bare(words: string): string {
  const inner = words.replace(/^[“„«‟"‘]\s*/u, '').replace(/\s*[”“»"]$/u, '');
  return inner.endsWith(',') ? (printedForms(inner).at(-1) ?? inner) : inner;
}

/** Behind the last entry that is cited from the same place or from one before. */
export function placeAmong(list: unknown, paragraph: number | string): number {
  if (!Array.isArray(list)) return 0;
  const rank = (of: unknown): number => {
    if (typeof of !== 'number' && typeof of !== 'string') return 0;
    const { part, number } = locatorOf(of);
    return part === 'caption' ? Number.MAX_SAFE_INTEGER : number;
  };
  return list.findLastIndex(entry => rank(valueAt(entry, ['paragraph'])) <= rank(paragraph)) + 1;
}

/** The ids of the items and the disputes of a draft. */
export function idsIn(content: unknown): readonly string[] {
  return ['quotes', 'statements', 'facts', 'events', 'disputes'].flatMap(section => {
    const list = valueAt(content, [section]);
    return Array.isArray(list) ? list.map(entry => String(valueAt(entry, ['id']))) : [];
  });
}

/** Fewest letters of a word that tells something. */
const TELLING_MIN = 4;

/** An id of the first telling word, else of the first of all, with a number where that is taken. */
export function freeId(text: string, taken: readonly string[], before = ''): string {
  const words: readonly string[] = dashed(text).match(/[a-z]+/gu) ?? [];
  const telling = words.find(word => word.length >= TELLING_MIN) ?? words[0] ?? 'item';
  const word = `${before}${telling}`.slice(0, ID_MAX - 3);
  const ids = [word, ...Array.from({ length: taken.length + 1 }, (_, nth) => `${word}-${nth + 2}`)];
  return ids.find(id => !taken.includes(id)) ?? word;
}
