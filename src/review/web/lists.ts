/** Lists what a draft's fields may name: the record's people, parties and topics, and what the draft proposes for them. */
import { join } from 'node:path';
import { readText } from '../../dossier/folder.ts';
import { memoize } from '../../lib/lazy.ts';
import { namesOfParty } from '../../record/names.ts';
import { SCHEMAS } from '../../record/schema.ts';
import { valueAt } from '../../record/shape.ts';
import { MAIN_LANGUAGE } from '../../record/types.ts';
import { readYaml } from '../../record/yaml-file.ts';
import type { ReviewState } from '../session.ts';
import { PROPOSALS, type Proposal } from '../working.ts';
import type { ListName, Option } from './api.ts';

/** Something that can be named, with the words by which an article may mean it. */
export interface Named {
  readonly id: string;
  readonly label: string;
  readonly words: readonly string[];
}

/** The record's lists. */
export type Lists = Readonly<Record<Proposal, readonly Named[]>>;

/** Reads the lists of a record's folder; a file that can't be read counts as empty, and the check says why. */
export async function readLists(data: string): Promise<Lists> {
  const lists = await Promise.all(PROPOSALS.map(async list => [list, await readList(data, list)] as const));
  return Object.fromEntries(lists) as unknown as Lists;
}

const kept = new Map<string, { readonly text: string; readonly list: readonly Named[] }>();

/** A file that hasn't changed isn't parsed again. */
async function readList(data: string, list: Proposal): Promise<readonly Named[]> {
  const path = join(data, `${list}.yaml`);
  const read = await readText(path, path);
  const text = read && 'text' in read ? read.text : '';
  const known = kept.get(path);
  if (known?.text === text) return known.list;
  const made = entriesIn(readYaml(path, text).content).flatMap(entry => namedOf(list, entry));
  kept.set(path, { text, list: made });
  return made;
}

const entriesIn = (content: unknown): readonly unknown[] => (Array.isArray(content) ? content : []);

/** The lists with what a draft proposes. */
export function withProposals(lists: Lists, { draft }: Pick<ReviewState, 'draft'>): Lists {
  const all = PROPOSALS.map(list => {
    const own = entriesIn(valueAt(draft.content, [list])).flatMap(entry => proposedOf(list, entry));
    return [list, [...lists[list].filter(({ id }) => !own.some(one => one.id === id)), ...own]] as const;
  });
  return Object.fromEntries(all) as unknown as Lists;
}

/** The values to choose from, by list. */
export function optionsOf(
  lists: Lists,
  { items }: Pick<ReviewState, 'items'>,
): Readonly<Record<ListName, readonly Option[]>> {
  const options = (list: readonly Named[]): readonly Option[] => list.map(({ id, label }) => ({ value: id, label }));
  const own = items.filter(({ section }) => ['quotes', 'statements', 'facts', 'events'].includes(section));
  return {
    people: options(lists.people),
    parties: options(lists.parties),
    topics: options(lists.topics),
    items: own.flatMap(({ id }) => (id === undefined ? [] : { value: id, label: id })),
  };
}

function namedOf(list: Proposal, entry: unknown): readonly Named[] {
  const read = SCHEMAS[list].safeParse([entry]);
  if (!read.success) return proposedOf(list, entry);
  const words =
    list === 'people'
      ? SCHEMAS.people.parse([entry]).flatMap(({ name, spellings }) => [name, ...spellings])
      : list === 'parties'
        ? SCHEMAS.parties.parse([entry]).flatMap(party => namesOfParty(party, MAIN_LANGUAGE))
        : SCHEMAS.topics
            .parse([entry])
            .flatMap(({ label, aliases }) => [label, aliases].flatMap(one => one[MAIN_LANGUAGE]));
  return proposedOf(list, entry).map(one => ({ ...one, words }));
}

/** An entry that may not be whole yet. */
function proposedOf(list: Proposal, entry: unknown): readonly Named[] {
  const id = valueAt(entry, ['id']);
  const name = valueAt(entry, list === 'topics' ? ['label', MAIN_LANGUAGE] : ['name']);
  if (typeof id !== 'string') return [];
  const label = typeof name === 'string' ? name : id;
  return [{ id, label, words: [label] }];
}

/** Most suggestions: each has a key. */
const SUGGESTED_MAX = 9;

/**
 * Orders a list for the items of an article: first what an item's paragraph names, then what the article does, by how often;
 * then the rest. @returns what gives the first ids, by the paragraph's text
 */
export function suggestions(list: readonly Named[], article: string): (near: string) => readonly string[] {
  const timesOf = (text: string): readonly number[] =>
    list.map(({ words }) => words.reduce((sum, word) => sum + timesIn(text, word), 0));
  const all = timesOf(article);
  return memoize(near => {
    const here = timesOf(near);
    const rank = (at: number): number => (here[at] ?? 0) * article.length + (all[at] ?? 0);
    return [...list.keys()]
      .toSorted((a, b) => rank(b) - rank(a))
      .slice(0, SUGGESTED_MAX)
      .flatMap(at => list[at]?.id ?? []);
  });
}

/** How often words stand in a text, whole; in capitals where they are an abbreviation. */
function timesIn(text: string, words: string): number {
  const isCode = words === words.toUpperCase();
  const [within, sought] = isCode ? [text, words] : [text.toLowerCase(), words.toLowerCase()];
  let [times, at] = [0, within.indexOf(sought)];
  while (at >= 0 && sought !== '') {
    const isWhole = !LETTER.test(within.charAt(at - 1)) && !LETTER.test(within.charAt(at + sought.length));
    if (isWhole) times += 1;
    at = within.indexOf(sought, at + sought.length);
  }
  return times;
}

const LETTER = /[\p{L}\p{N}]/u;
