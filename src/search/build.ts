/** Builds the search over the record's items. */
import MiniSearch from 'minisearch';
import type { Item } from '../dossier/types.ts';
import { stem } from './analyse.ts';
import { fieldsOf } from './fields.ts';
import { find } from './find.ts';
import { cut } from './fold.ts';
import type { Entry, Index } from './indexed.ts';
import { Lexicon } from './lexicon.ts';
import type { Search } from './search.ts';
import { Vocabulary } from './vocabulary.ts';

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
    held: word => ({ items: index.vocabulary.of(stem(word)).length, of: index.items.length }),
    near: word => index.vocabulary.near(stem(word), near => !index.lexicon.isProper(near)),
  };
}

/** The index alone, for looking into. */
export async function buildIndex(items: readonly Item[], pause?: () => Promise<void>): Promise<Index> {
  const shown: string[] = [];
  const lexicon = new Lexicon();
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
        const { words, compounds } = cut(text);
        folded.push(words.join(' '));
        return [...words, ...compounds].map(stemOnce);
      });
    const words = { text: analysed(fields.text), setting: analysed(fields.setting), speaker: analysed(fields.speaker) };
    const people = fields.people.map(person => lexicon.mark(person));
    const parties = fields.parties.map(party => lexicon.mark(party));
    const topics = fields.topics.map(topic => lexicon.mark(topic));
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
  for (const word of lexicon.words()) vocabulary.add(word);
  return { items, shown, lexicon, vocabulary, mini };
}
