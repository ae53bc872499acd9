/** Finds the record's people, parties and topics in a question: the longest names first, inflected forms included. */
import type { Dossier } from '../dossier/dossier.ts';
import { stem } from '../search/stemming.ts';
import type { Named } from '../search/types.ts';
import { type EntityName, type EntityNames, type Means, startOf } from './entity-names.ts';
import { questionIndexOf } from './index.ts';
import { SMALL_WORDS } from './lexicon/grammar.ts';

/** Words of a question that name entries of the record. */
export interface Mention {
  /** The place of its first word. */
  readonly from: number;
  /** The place after its last. */
  readonly to: number;
  /** What these words name: at most one entry of a kind. */
  readonly entries: readonly Named[];
  readonly means: Means;
}

/** The mention that a word is part of. */
export const mentionAt = (mentions: readonly Mention[], at: number): Mention | undefined =>
  mentions.find(m => m.from <= at && at < m.to);

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
/** Shorter words are compared letter by letter alone. */
const INFLECTED_MIN = 4;
/** Letters in which two cases of a Cyrillic name may differ at their ends. */
const CYRILLIC_ENDING = 3;
/** Letters that a word may lack of a Latin name. */
const LATIN_ENDING = 2;

/** Whether a word is a name's word in some inflection. Both folded. */
export function isInflectionOf(name: string, word: string): boolean {
  if (name === word) return true;
  if (CYRILLIC.test(name) && CYRILLIC.test(word)) {
    let same = 0;
    while (same < name.length && same < word.length && name[same] === word[same]) same++;
    const shorter = Math.min(name.length, word.length);
    const longest = Math.max(name.length, word.length);
    return same >= Math.max(INFLECTED_MIN, shorter - 2) && longest - same <= CYRILLIC_ENDING;
  }
  if (name.length < INFLECTED_MIN || word.length < INFLECTED_MIN) return false;
  if (stem(name) === stem(word)) return true;
  if (word.startsWith(name)) return SMALL_WORDS.nameEndings.has(word.slice(name.length));
  const lacks = name.length - word.length;
  return name.startsWith(word) && SMALL_WORDS.nameEndings.has(name.slice(word.length)) && lacks <= LATIN_ENDING;
}

/** How many words of the question a name takes from a place on; articles inside may differ. */
function taken(name: readonly string[], words: readonly string[], from: number): number {
  let at = from;
  for (const [i, part] of name.entries()) {
    while (
      i > 0 &&
      at < words.length &&
      !isInflectionOf(part, words[at] ?? '') &&
      SMALL_WORDS.insideNames.has(words[at] ?? '')
    )
      at++;
    const word = words[at];
    if (word === undefined || !isInflectionOf(part, word)) return 0;
    at++;
  }
  return at - from;
}

/**
 * All mentions in folded words, in order; none overlaps another.
 *
 * @param isWanted of which entries; of all, if not given
 */
export function mentionsIn(
  words: readonly string[],
  dossier: Dossier,
  isWanted: (entry: Named) => boolean = () => true,
): readonly Mention[] {
  const { names } = questionIndexOf(dossier).get();
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const mention = longestAt(words, at, names, isWanted);
    if (mention) mentions.push(mention);
    at = mention?.to ?? at + 1;
  }
  return mentions;
}

function longestAt(
  words: readonly string[],
  at: number,
  { byStart }: EntityNames,
  isWanted: (entry: Named) => boolean,
): Mention | undefined {
  let length = 0;
  let found: EntityName[] = [];
  for (const name of byStart.get(startOf(words[at] ?? '')) ?? []) {
    const took = taken(name.words, words, at);
    if (took === 0 || took < length || !isWanted(name.entry)) continue;
    if (took > length) found = [];
    length = took;
    found.push(name);
  }
  if (length === 0) return undefined;
  const byKind = new Map<Named['kind'], EntityName>();
  for (const name of found.toSorted((a, b) => exactness(b, words, at) - exactness(a, words, at))) {
    if (!byKind.has(name.entry.kind)) byKind.set(name.entry.kind, name);
  }
  const chosen = [...byKind.values()];
  const means = chosen.some(n => n.entry.kind === 'person' && n.means === 'office') ? 'office' : 'name';
  return { from: at, to: at + length, entries: chosen.map(n => n.entry), means };
}

/** How many words of a name are typed as they are; of equals, a name goes before an office. */
const exactness = (name: EntityName, words: readonly string[], at: number): number =>
  name.words.filter((part, i) => part === words[at + i]).length + (name.means === 'name' ? 0.5 : 0);
