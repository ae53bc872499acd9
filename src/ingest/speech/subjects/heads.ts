/** From a noun phrase to the one that is meant: the head it hangs on, the name beside it. Indexes are of chunks. */
import type { Chunk } from '../chunks.ts';
import { COUNTRIES, OFFICES } from '../lexicon/nouns.ts';
import { isGiven, namesIn } from '../names.ts';
import type { Sentence } from '../story.ts';
import { antecedentOf, isNamePhrase, isPlace, skipBack, skipTails, wordAt } from './phrases.ts';

/** From the noun phrase before the verb to the one it hangs on: "the head of the group", "protesters marching through town". */
export function headOf(sentence: Sentence, last: number): number | undefined {
  const { chunks } = sentence;
  let head = last;
  while (hangsOnPreposition(chunks, head)) {
    if (OPENS_CLAUSE.test(wordAt(sentence, head - 1) ?? '')) return head;
    const next = stepBack(chunks, head);
    if (next === undefined) return isNamePhrase(chunks[head]) ? head : undefined;
    if (next.isFound) return next.head;
    head = next.head;
  }
  return actingBefore(chunks, head) ?? describedBy(chunks, head) ?? head;
}

/** "voters backing Bell said": who does what a participle right behind a name or noun tells. */
function actingBefore(chunks: readonly Chunk[], object: number): number | undefined {
  const verb = chunks[object - 1];
  return verb?.kind === 'verb' && verb.form === 'ing' && chunks[object - 2]?.kind === 'np' ? object - 2 : undefined;
}

/** "Bell, who is head of the council said": whom "who is" describes with a phrase. */
function describedBy(chunks: readonly Chunk[], head: number): number | undefined {
  const verb = chunks[head - 1];
  return verb?.kind === 'verb' && verb.form === 'aux' && chunks[head - 2]?.kind === 'who'
    ? antecedentOf(chunks, head - 2)
    : undefined;
}

/** Prepositions that open a clause where a verb follows: "three days after Bell said". */
const OPENS_CLAUSE = /^(?:after|before|since|until|than|like)$/u;

function hangsOnPreposition(chunks: readonly Chunk[], head: number): boolean {
  const joint = chunks[head - 1]?.kind;
  return joint === 'prep' || joint === 'to';
}

interface Step {
  readonly head: number;
  readonly isFound: boolean;
}

/** Over one preposition; `undefined` where the phrase opens the clause with it: "In Paris". */
function stepBack(chunks: readonly Chunk[], head: number): Step | undefined {
  const before = skipBack(chunks, head - 2);
  const chunk = chunks[before];
  if (chunk?.kind === 'np') return { head: before, isFound: false };
  if (chunk?.kind === 'who') return relative(chunks, before);
  if (chunk?.kind !== 'verb') return undefined;
  const reduced = skipBack(chunks, before - 1);
  if (chunks[reduced]?.kind === 'who') return relative(chunks, reduced);
  if (!/^(?:past|ing|passive)$/u.test(chunk.form)) return undefined;
  return chunks[reduced]?.kind === 'np' ? { head: reduced, isFound: false } : undefined;
}

function relative(chunks: readonly Chunk[], who: number): Step | undefined {
  const head = antecedentOf(chunks, who);
  return head === undefined ? undefined : { head, isFound: true };
}

/** How many phrases may stand in apposition before the name comes. */
const APPOSITIONS = 3;

/** Where an office stands in apposition to a name, the name speaks: "the mayor, Ann Bell, said". */
export function named(sentence: Sentence, phrase: number): number {
  const { chunks } = sentence;
  const first = chunks[phrase];
  const tail = namedInTail(sentence, phrase);
  if (tail !== undefined) return tail;
  if (first?.kind !== 'np' || first.of !== 'noun') return phrase;
  let at = phrase;
  for (let count = 0; count < APPOSITIONS; count++) {
    const comma = skipTails(chunks, at + 1);
    const after = chunks[comma + 1];
    if (chunks[comma]?.kind !== 'comma' || after?.kind !== 'np') return phrase;
    if (after.of === 'name') return isAppositionName(sentence, comma + 1) ? comma + 1 : phrase;
    at = comma + 1;
  }
  return phrase;
}

/** "master of ceremonies Ann Bell", "secretary of state Ann Bell", "president of Ukraine Ann Bell": an office has its end there, the name follows. */
function namedInTail(sentence: Sentence, phrase: number): number | undefined {
  const { chunks, tokens, tags } = sentence;
  const tail = chunks[phrase + 2];
  if (chunks[phrase + 1]?.kind !== 'prep' || tail?.kind !== 'np' || tail.of !== 'name') return undefined;
  const run = namesIn(tokens, tags, tail).at(-1);
  const before = run && run.from > tail.from ? (tokens[run.from - 1]?.lower ?? '') : '';
  const first = chunks[phrase];
  // "Speaker of the House Rep. Ann Bell": a title of its own right before the name, behind an office that has no article.
  const isTitled =
    first?.kind === 'np' &&
    tags[first.from] !== 'det' &&
    isOffice(tokens, first.to - 1) &&
    isOffice(tokens, (run?.from ?? 0) - 1);
  const isOfficesEnd =
    /[^s]s$|^state$/u.test(before) || COUNTRIES.has(before) || (isTitled && wordAt(sentence, phrase + 1) === 'of');
  return run?.kind === 'person' && run.words.length > 1 && isOfficesEnd ? phrase + 2 : undefined;
}

function isOffice(tokens: Sentence['tokens'], at: number): boolean {
  return OFFICES.has(tokens[at]?.lower.replace(/\.$/u, '') ?? '');
}

function isAppositionName(sentence: Sentence, index: number): boolean {
  const phrase = sentence.chunks[index];
  const closes = sentence.chunks[index + 1]?.kind;
  if (phrase?.kind !== 'np' || isPlace(sentence, phrase)) return false;
  // "Her father, Brad, said": a single word is a name only if it's a given one.
  if (phrase.to - phrase.from < 2 && !isGiven(wordAt(sentence, index))) return false;
  return closes === undefined || closes === 'comma' || closes === 'colon' || closes === 'end';
}
