/** Finds the record's people, parties and topics in a question: longest name first, inflected forms and small typing errors included. */
import type { Dossier } from '../dossier/dossier.ts';
import { stem } from '../search/analyse.ts';
import { calledParty, calledPerson, calledTopic } from '../search/called.ts';
import { mainNames } from '../search/countries.ts';
import type { Named } from '../search/search.ts';
import { soundOf, typing } from './words/typing.ts';

/** How a name means its entry: by itself, or by an office, which other countries have too. */
export type Means = 'name' | 'office';

export interface Mention {
  readonly from: number;
  /** The word after its last. */
  readonly to: number;
  /** What these words name: at most one entry of a kind. */
  readonly entries: readonly Named[];
  readonly means: Means;
}

interface Name {
  readonly words: readonly string[];
  readonly entry: Named;
  readonly means: Means;
}

interface NameBook {
  /** By the first letters of their first word. */
  readonly byStart: ReadonlyMap<string, readonly Name[]>;
  /** Words of names by their first letter, with how long a word must be to be a mistyping of each. */
  readonly typed: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const KEY = 2;
const key = (word: string): string => word.slice(0, KEY);
const books = new WeakMap<Dossier, NameBook>();

function bookOf(dossier: Dossier): NameBook {
  const known = books.get(dossier);
  if (known) return known;
  const names = [...allNames(dossier)];
  const byStart = new Map<string, Name[]>();
  for (const name of names) {
    const start = key(name.words[0] ?? '');
    const list = byStart.get(start);
    if (list) list.push(name);
    else byStart.set(start, [name]);
  }
  const book = { byStart, typed: typedBy(names) };
  books.set(dossier, book);
  return book;
}

/** A topic is labelled "The coalition"; starting with the article it would hide "coalition of the willing". */
const withoutArticle = (name: string): string => name.replace(/^(?:the|an?|la|les?|une?|der|die|das|eine?) (?=.)/u, '');

function typedBy(names: readonly Name[]): NameBook['typed'] {
  const typed = new Map<string, Map<string, number>>();
  for (const { words, entry } of names) {
    for (const word of words) {
      if (word.length < NAME_MIN) continue;
      const letter = word.slice(0, 1);
      const list = typed.get(letter) ?? new Map<string, number>();
      const min = entry.kind === 'topic' ? TOPIC_MIN : NAME_MIN;
      typed.set(letter, list.set(word, Math.min(min, list.get(word) ?? min)));
    }
  }
  return typed;
}

/** Names that mean several entries of a kind mean none: "President". */
function* allNames(dossier: Dossier): Generator<Name> {
  const owners = new Map<string, Set<Named>>();
  const found: { name: string; entry: Named; means: Means }[] = [];
  const add = (entry: Named, list: readonly string[], means: Means): void => {
    for (const name of new Set(list.map(withoutArticle))) {
      if (name === '') continue;
      const own = `${entry.kind} ${name}`;
      owners.set(own, (owners.get(own) ?? new Set()).add(entry));
      found.push({ name, entry, means });
    }
  };
  for (const person of dossier.people.values()) {
    const { own, others, offices, loose } = calledPerson(person);
    const last = loose.filter(name => !name.includes(' '));
    add(person, [...own, ...others, ...last.filter(name => own.some(o => o.endsWith(` ${name}`)))], 'name');
    add(person, [...offices, ...loose.filter(name => !last.includes(name))], 'office');
    add(
      person,
      last.filter(name => !person.name.toLowerCase().includes(name)),
      'office',
    );
  }
  for (const party of dossier.parties.values()) {
    const { own, others, iso } = calledParty(party);
    add(party, [...own, ...others.filter(n => n.length > 2), ...(iso === undefined ? [] : mainNames(iso))], 'name');
  }
  for (const topic of dossier.topics.values()) {
    const { own, others } = calledTopic(topic);
    add(topic, [...own, ...others], 'name');
  }
  for (const { name, entry, means } of found) {
    if ((owners.get(`${entry.kind} ${name}`)?.size ?? 0) > 1) continue;
    yield { words: name.split(' '), entry, means };
  }
}

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
/** Endings by which Latin-script names and adjectives are inflected in English, French and German. */
const ENDINGS: ReadonlySet<string> = new Set(['s', 'e', 'n', 'er', 'en', 'em', 'es', 'ne', 'nes', 'ns', 'in', 'ens']);
const LATIN_MIN = 4;
const CYRILLIC_MIN = 4;
const CYRILLIC_ENDING = 3;

/** Whether a word is a name's word in some inflection. */
export function alike(name: string, word: string): boolean {
  if (name === word) return true;
  if (CYRILLIC.test(name) && CYRILLIC.test(word)) {
    let same = 0;
    while (same < name.length && same < word.length && name[same] === word[same]) same++;
    const shorter = Math.min(name.length, word.length);
    const longest = Math.max(name.length, word.length);
    return same >= Math.max(CYRILLIC_MIN, shorter - 2) && longest - same <= CYRILLIC_ENDING;
  }
  if (name.length < LATIN_MIN || word.length < LATIN_MIN) return false;
  if (stem(name) === stem(word)) return true;
  if (word.startsWith(name)) return ENDINGS.has(word.slice(name.length));
  return name.startsWith(word) && ENDINGS.has(name.slice(word.length)) && name.length - word.length <= 2;
}

const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  'of',
  'de',
  'la',
  'le',
  'du',
  'des',
  'der',
  'die',
  'das',
  'den',
  'dem',
]);

/** How many words of the question a name takes from a place on; articles inside may differ. */
function taken(name: readonly string[], words: readonly string[], from: number): number {
  let at = from;
  for (const [i, part] of name.entries()) {
    while (i > 0 && at < words.length && !alike(part, words[at] ?? '') && ARTICLES.has(words[at] ?? '')) at++;
    const word = words[at];
    if (word === undefined || !alike(part, word)) return 0;
    at++;
  }
  return at - from;
}

/** All mentions, in order; none overlaps another. */
export function mentionsIn(words: readonly string[], dossier: Dossier): readonly Mention[] {
  const book = bookOf(dossier);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const mention = longestAt(words, at, book);
    if (mention) mentions.push(mention);
    at = mention?.to ?? at + 1;
  }
  return mentions;
}

function longestAt(words: readonly string[], at: number, book: NameBook): Mention | undefined {
  let length = 0;
  let found: Name[] = [];
  for (const name of book.byStart.get(key(words[at] ?? '')) ?? []) {
    const took = taken(name.words, words, at);
    if (took === 0 || took < length) continue;
    if (took > length) found = [];
    length = took;
    found.push(name);
  }
  if (length === 0) return undefined;
  const byKind = new Map<Named['kind'], Name>();
  for (const name of found.toSorted((a, b) => exactness(b, words, at) - exactness(a, words, at))) {
    if (!byKind.has(name.entry.kind)) byKind.set(name.entry.kind, name);
  }
  const chosen = [...byKind.values()];
  const means = chosen.some(n => n.entry.kind === 'person' && n.means === 'office') ? 'office' : 'name';
  return { from: at, to: at + length, entries: chosen.map(n => n.entry), means };
}

const exactness = (name: Name, words: readonly string[], at: number): number =>
  name.words.filter((part, i) => part === words[at + i]).length + (name.means === 'name' ? 0.5 : 0);

/** Shorter words have too many neighbours; longer ones may have two letters wrong. */
const NAME_MIN = 5;
const TOPIC_MIN = 6;
const TWO_WRONG = 9;
/** Least letters of what is compared by sound. */
const SOUND_MIN = 4;

/** The one word of the record's names that an unknown word is a mistyping of: `undefined` when none is, or several. */
export function nameMistyped(word: string, dossier: Dossier): string | undefined {
  if (word.length < NAME_MIN || !/^\p{L}+$/u.test(word)) return undefined;
  const most = word.length < TWO_WRONG ? 1 : 2;
  let nearest = most;
  let found = new Set<string>();
  for (const [name, min] of bookOf(dossier).typed.get(word.slice(0, 1)) ?? []) {
    if (word.length < min || Math.abs(name.length - word.length) > nearest) continue;
    const away = typing(name, word);
    if (away > nearest) continue;
    if (away < nearest) found = new Set();
    nearest = away;
    found.add(name);
  }
  const [only] = found;
  if (only === undefined) return soundingAs(word, dossier);
  return [...found].every(name => alike(only, name) || alike(name, only)) ? only : undefined;
}

/** The word of a name that sounds like one that isn't near it letter by letter. */
function soundingAs(word: string, dossier: Dossier): string | undefined {
  const sound = soundOf(word);
  if (sound.length < SOUND_MIN) return undefined;
  for (const [name] of bookOf(dossier).typed.get(word.slice(0, 1)) ?? []) if (alike(soundOf(name), sound)) return name;
  return undefined;
}
