/** Finds the record's people, parties and topics in a question: the longest names first, inflected forms included. */
import type { Dossier } from '../dossier/dossier.ts';
import { isInflectionOf, isOfOtherGender } from '../search/inflection.ts';
import type { Named } from '../search/types.ts';
import type { EntityName, EntityNames, Means } from './entity-names.ts';
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
  return mentions.flatMap((m, i) => {
    const [before, after] = [mentions[i - 1], mentions[i + 1]];
    if (after && isTitleOf(m, after)) return [];
    return before && isTitleOf(before, m) ? { ...m, from: before.from } : m;
  });
}

/** Whether an office is only the title before somebody else's name: the name says who is meant, not who holds the office. */
function isTitleOf(office: Mention, name: Mention): boolean {
  if (office.means !== 'office' || name.means !== 'name' || office.to !== name.from) return false;
  const person = name.entries.find(e => e.kind === 'person');
  return person !== undefined && !office.entries.includes(person);
}

/** An adjective agrees with what it describes; a surname with whoever has it: «Зеленська» is another person. */
function takenBy({ words: name, entry }: EntityName, words: readonly string[], at: number): number {
  const took = taken(name, words, at);
  const isAnother = entry.kind === 'person' && isOfOtherGender(name.at(-1) ?? '', words[at + took - 1] ?? '');
  return isAnother ? 0 : took;
}

function longestAt(
  words: readonly string[],
  at: number,
  { beginningWith }: EntityNames,
  isWanted: (entry: Named) => boolean,
): Mention | undefined {
  let length = 0;
  let found: EntityName[] = [];
  for (const name of beginningWith(words[at] ?? '')) {
    const took = takenBy(name, words, at);
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
