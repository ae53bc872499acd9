/** Builds the search over the record's items. */
import MiniSearch from 'minisearch';
import { otherWordings } from '../record/citations.ts';
import {
  type Item,
  type LoneVoice,
  type Party,
  type Person,
  QUOTE_SLOT,
  type Topic,
  type Voice,
} from '../record/types.ts';
import { peopleOf, voicesOf } from '../record/voices.ts';
import { splitWords } from '../text/fold.ts';
import { AliasIndex } from './aliases.ts';
import { isOfOtherGender } from './inflection.ts';
import { type Entry, find, type Index, weigh } from './ranking.ts';
import { stem } from './stemming.ts';
import type { Search } from './types.ts';
import { Vocabulary } from './vocabulary.ts';

/** What of an item is searched, by field: its words as readers see them, and the entries of the record that it names. */
export interface Fields {
  /** The quotation, or our sentence. */
  readonly text: readonly string[];
  /** What stands around it: setting, occasion, place, conditions. */
  readonly setting: readonly string[];
  /** Who says it, in the words shown. */
  readonly speaker: readonly string[];
  readonly people: readonly Person[];
  readonly parties: readonly Party[];
  readonly topics: readonly Topic[];
}

type Own = Omit<Fields, 'topics'>;

/** The searched parts of an item. */
export function fieldsOf(item: Item): Fields {
  const own = ownFields(item);
  return {
    ...own,
    setting: [...own.setting, ...item.conditions, ...(item.when.said === undefined ? [] : [item.when.said])],
    parties: [...new Set([...item.about, ...own.parties, ...own.people.flatMap(person => person.party ?? [])])],
    topics: item.topics,
  };
}

function ownFields(item: Item): Own {
  switch (item.kind) {
    case 'quote':
      return {
        text: [item.text, ...[...item.variants, ...otherWordings(item)].map(({ text }) => text)],
        setting: [...item.setting.split(QUOTE_SLOT), item.occasion ?? ''],
        ...speakersOf(item.by),
      };
    case 'statement':
      return { text: [item.text], setting: [], ...speakersOf(item.by) };
    case 'fact':
      return { text: [item.text], setting: [], speaker: [], people: [], parties: [] };
    case 'event': {
      const { where, participants } = item;
      return {
        text: [...new Set([item.title, ...(item.reports ?? []).map(({ title }) => title)])],
        setting: where === undefined ? [] : [where.place],
        speaker: [],
        people: participants.filter(entry => entry.kind === 'person'),
        parties: [
          ...participants.filter(entry => entry.kind === 'party'),
          ...(where?.country === undefined ? [] : [where.country]),
        ],
      };
    }
  }
}

const speakersOf = (by: Voice): Pick<Own, 'speaker' | 'people' | 'parties'> => ({
  speaker: voicesOf(by).flatMap(namesOf),
  people: peopleOf(by),
  parties: voicesOf(by).flatMap(one => (one.kind === 'person' ? [] : (one.party ?? []))),
});

function namesOf(by: LoneVoice): readonly string[] {
  switch (by.kind) {
    case 'person':
      return [by.person.name, by.office ?? ''];
    case 'party':
      return [by.party.name, by.organ ?? ''];
    case 'unnamed':
      return [by.described];
  }
}

/** Stands between parts of an item, so that no phrase runs from one into the next. */
const BREAK = ' | ';
/** Items indexed between two pauses: a few milliseconds. */
const CHUNK = 25;

/**
 * Indexes items.
 *
 * @param pause awaited after every few items, for letting other work go on; without it, indexing runs through
 */
export async function buildSearch(items: readonly Item[], pause?: () => Promise<void>): Promise<Search> {
  const index = await buildIndex(items, pause);
  return {
    find: (query, among) => find(index, query, among),
    weigh: words => weigh(index, words),
    frequency: word => ({ items: index.vocabulary.of(stem(word)).length, of: index.items.length }),
    similar: word =>
      index.vocabulary.similar(stem(word), other => !index.aliases.isProper(other) && !isOfOtherGender(other, word)),
  };
}

/** Builds the index alone, for looking into; see {@link buildSearch}. */
export async function buildIndex(items: readonly Item[], pause?: () => Promise<void>): Promise<Index> {
  const shown: string[] = [];
  const aliases = new AliasIndex();
  const vocabulary = new Vocabulary();
  const mini = new MiniSearch<Entry>({
    fields: ['text', 'setting', 'speaker', 'parties', 'topics'],
    // Terms come analysed: MiniSearch takes the number of distinct terms it's given as a field's length.
    tokenize: terms => terms.split(' '),
    processTerm: term => term,
  });
  // A large record has more words than stems are remembered for; these live as long as the building does.
  const stems = new Map<string, string>();
  const stemOnce = (word: string): string => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const made = stem(word);
    stems.set(word, made);
    return made;
  };
  for (const [id, item] of items.entries()) {
    if (pause !== undefined && id % CHUNK === CHUNK - 1) await pause();
    const fields = fieldsOf(item);
    const folded: string[] = [];
    const analysed = (texts: readonly string[]): readonly string[] =>
      texts.flatMap(text => {
        const { words, compounds } = splitWords(text);
        folded.push(words.join(' '));
        return [...words, ...compounds].map(stemOnce);
      });
    const words = { text: analysed(fields.text), setting: analysed(fields.setting), speaker: analysed(fields.speaker) };
    const people = fields.people.map(person => aliases.mark(person));
    const parties = fields.parties.map(party => aliases.mark(party));
    const topics = fields.topics.map(topic => aliases.mark(topic));
    for (const term of new Set([...words.text, ...words.setting, ...words.speaker, ...people, ...parties, ...topics])) {
      vocabulary.add(term, id);
    }
    shown.push(` ${folded.join(BREAK)} `);
    mini.add({
      id,
      text: words.text.join(' '),
      setting: words.setting.join(' '),
      speaker: [...words.speaker, ...people].join(' '),
      parties: parties.join(' '),
      topics: topics.join(' '),
    });
  }
  for (const word of aliases.words()) vocabulary.add(word);
  return { items, shown, aliases, vocabulary, mini };
}
