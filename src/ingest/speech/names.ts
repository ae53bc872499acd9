/** Reads the names in a noun phrase: who is meant, and the office that stands before the name. */
import type { NounPhrase } from './chunks.ts';
import { MEN, WOMEN } from './lexicon/given-names.ts';
import * as nouns from './lexicon/nouns.ts';
import { officeBefore } from './offices.ts';
import type { Tag } from './tagging/tag.ts';
import type { Token } from './tokens.ts';

/** A name as it stands at a place. Indexes are of the sentence's tokens. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** The name alone, without office, title and nationality. */
  readonly words: readonly string[];
  readonly kind: 'person' | 'body' | 'unclear';
  readonly sex: Sex | undefined;
  /** Whether "Mr" or an office stands before it: nobody but a person has one. */
  readonly titled: boolean;
  /** The office before it, as printed. */
  readonly office: string | undefined;
  readonly possessive: boolean;
}

export type Sex = 'female' | 'male';

/** "Texas-based", "US-brokered". */
const MODIFIER = /^\p{Lu}.*-\p{Ll}+$/u;

/** The names in a noun phrase, in order. */
export function namesIn(tokens: readonly Token[], tags: readonly Tag[], phrase: NounPhrase): readonly NameRun[] {
  const found: NameRun[] = [];
  let at = phrase.from;
  while (at < phrase.to) {
    if (tags[at] !== 'name') {
      at++;
      continue;
    }
    let to = at + 1;
    while (to < phrase.to && tags[to] === 'name' && !tokens[to - 1]?.possessive) to++;
    const run = readRun(tokens, phrase.from, at, to);
    if (run) found.push(run);
    at = to;
  }
  return found;
}

function readRun(tokens: readonly Token[], phraseFrom: number, from: number, to: number): NameRun | undefined {
  const lowers = tokens.slice(from, to).map(({ lower }) => lower.replace(/\.$/u, ''));
  const lastOffice = lowers.findLastIndex((lower, index) => nouns.OFFICES.has(lower) && !isSurname(lowers, index));
  const lastBody = lowers.findLastIndex(lower => nouns.BODY_WORDS.has(lower));
  const possessive = tokens[to - 1]?.possessive ?? false;
  const isBody = lastBody >= 0 && lastBody >= lastOffice && !isGiven(lowers[0]);
  const isMember = isBody && isPersonBehind(lowers, lastBody);
  if (isBody && !isMember) return body(tokens, from, to, possessive);
  let start = from + Math.max(lastOffice, isMember ? lastBody : -1) + 1;
  while (start < to - 1 && isModifier(tokens[start]?.text ?? '', to - start - 1)) start++;
  if (start >= to || (start === to - 1 && isNoName(tokens[start]))) return undefined;
  const words = wordsOf(tokens, start, to);
  const office = officeBefore(tokens, phraseFrom, start);
  const given = lowers[start - from] ?? '';
  const before = tokens.slice(phraseFrom, start).map(({ lower }) => lower.replace(/\.$/u, ''));
  const titled = office !== undefined || lowers.slice(0, lastOffice + 1).some(lower => nouns.COURTESY.has(lower));
  return {
    from: start,
    to,
    words,
    kind: kindOf(words, given, titled),
    sex: sexOf(isLone(words, titled) ? '' : given, before),
    titled,
    office,
    possessive,
  };
}

/** Whether a word that may be an office is a surname: the last one, behind a given name: "Howard Dean", "Ann King". */
function isSurname(lowers: readonly string[], index: number): boolean {
  return index > 0 && index === lowers.length - 1 && isGiven(lowers[index - 1]);
}

/** "Chief of Staff Ann Bell", "House Republican Ann Bell": a given name and a surname behind what a body is called. */
function isPersonBehind(lowers: readonly string[], lastBody: number): boolean {
  const rest = lowers.slice(lastBody + 1);
  const given = rest.findIndex(lower => isGiven(lower));
  return given >= 0 && given < rest.length - 1 && rest.slice(0, given).every(isDemonymOrParty);
}

function isDemonymOrParty(lower: string): boolean {
  return nouns.PARTY.has(lower) || isDemonym(lower);
}

function body(tokens: readonly Token[], from: number, to: number, possessive: boolean): NameRun {
  const words = wordsOf(tokens, from, to);
  return { from, to, words, kind: 'body', sex: undefined, titled: false, office: undefined, possessive };
}

/** A single word that is a nationality, a party or "US-brokered". */
function isNoName(token: Token | undefined): boolean {
  if (token === undefined || MODIFIER.test(token.text)) return true;
  return isDemonymOrParty(token.lower) && !isGiven(token.lower);
}

function wordsOf(tokens: readonly Token[], from: number, to: number): readonly string[] {
  return tokens.slice(from, to).map(({ text }) => text);
}

/** A nationality, a party, a place or a rank before the name. */
function isModifier(word: string, rest: number): boolean {
  const lower = word.toLowerCase();
  if (isGiven(lower)) return false;
  if (MODIFIER.test(word) || nouns.PARTY.has(lower)) return rest > 0;
  return rest > 1 && (isDemonym(lower) || nouns.PLACES.has(lower) || nouns.COUNTRIES.has(lower));
}

/** Whether a word is a nationality's or a party's. */
export function isDemonym(lower: string): boolean {
  return nouns.DEMONYM.test(lower) && !nouns.NO_DEMONYM.has(lower);
}

/** Whether a word is a given name. */
export function isGiven(lower: string | undefined): boolean {
  return lower !== undefined && (WOMEN.has(lower) || MEN.has(lower));
}

function kindOf(words: readonly string[], given: string, titled: boolean): NameRun['kind'] {
  const lowers = words.map(word => word.toLowerCase());
  if (titled || (words.length > 1 && isGiven(given))) return 'person';
  const last = lowers.at(-1) ?? '';
  if (
    nouns.UNIONS.has(last) ||
    nouns.COUNTRIES.has(last) ||
    nouns.PLACES.has(last) ||
    /^\p{Lu}[\p{Lu}.&-]+$/u.test(words[0] ?? '')
  )
    return 'body';
  if (lowers.some(lower => nouns.PLACES.has(lower)) && words.length < 3) return 'body';
  if (words.length > 1 && words.length < 5 && words.every(word => !/^\p{Lu}{3,}$/u.test(word))) return 'person';
  return 'unclear';
}

/** "Rep. Graham": behind a title the one word is a surname, though it be a given name besides. */
function isLone(words: readonly string[], titled: boolean): boolean {
  return titled && words.length === 1;
}

function sexOf(given: string, before: readonly string[]): Sex | undefined {
  if (before.some(word => nouns.FEMALE.has(word))) return 'female';
  if (before.some(word => nouns.MALE.has(word))) return 'male';
  if (WOMEN.has(given)) return MEN.has(given) ? undefined : 'female';
  return MEN.has(given) ? 'male' : undefined;
}
