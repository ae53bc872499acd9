/** Finds the record's people, parties and topics in a question: longest name first, inflected forms and small typing errors included. */
import type { Dossier } from '../dossier/dossier.ts';
import { stem } from '../search/stemming.ts';
import type { Named } from '../search/types.ts';
import { questionsOf } from './index.ts';
import { key, type Means, type Name, type NameIndex } from './name-index.ts';

export interface Mention {
  readonly from: number;
  /** The word after its last. */
  readonly to: number;
  /** What these words name: at most one entry of a kind. */
  readonly entries: readonly Named[];
  readonly means: Means;
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
  const { names } = questionsOf(dossier).get();
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const mention = longestAt(words, at, names);
    if (mention) mentions.push(mention);
    at = mention?.to ?? at + 1;
  }
  return mentions;
}

function longestAt(words: readonly string[], at: number, book: NameIndex): Mention | undefined {
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
