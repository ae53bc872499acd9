/** Tells how a name stands in its sentence: as the doer, behind a preposition, as an owner, joined to another. */
import { ADVERB } from '../qa/lexicon/attribution.ts';
import { is, isApart, isFlag, isLight, isName, segmentStart } from './part-roles.ts';
import type { Part } from './parts.ts';

/** "X's adviser", "German officials": not X, not Germany. */
export function isOwner(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  const next = parts[at + 1];
  if (!part || !next) return false;
  if (isApart(next) || isName(next)) return part.isPossessive && isName(next);
  if (part.isPossessive) return !is(next, 'cue') && !(isLight(next) && !is(next, 'title'));
  const isParty = part.name?.party !== undefined && part.name.person === undefined && !isFlag(part);
  return isParty && (is(next, 'generic') || (next.roles.size === 0 && !isLight(next)));
}

/** A Cyrillic name that has one form for all cases may be the owner of the noun before it. */
const mayBeOwner = (parts: readonly Part[], at: number): boolean =>
  /\p{Script=Cyrillic}/u.test(parts[at]?.raw ?? '') &&
  is(parts[at - 1], 'generic') &&
  !is(parts[at - 1], 'title') &&
  !isApart(parts[at]);

/** "Präsident der Ukraine": a noun, an article, the name of its owner. */
const isGenitive = (parts: readonly Part[], at: number): boolean =>
  is(parts[at - 1], 'article') &&
  is(parts[at - 2], 'title', 'generic') &&
  !isApart(parts[at - 1]) &&
  !isApart(parts[at]);

/** Skips what may stand before a name. */
export function skip(parts: readonly Part[], from: number): number {
  let i = from;
  while (is(parts[i], 'article') || isLight(parts[i])) i++;
  return i;
}

function skipBack(parts: readonly Part[], from: number): number {
  let i = from;
  while (is(parts[i], 'article', 'title')) i--;
  return i;
}

const isSlash = (part: Part | undefined): boolean => isName(part) && /^\s*[/+&]\s*$/u.test(part?.gap ?? '');

/** "X and Y", "X or Y", "X/Y": which of them isn't told. */
export function isJoined(parts: readonly Part[], at: number): boolean {
  if (isSlash(parts[at + 1]) || (isName(parts[at - 1]) && isSlash(parts[at]))) return true;
  const before = skipBack(parts, at - 1);
  if (is(parts[before], 'and', 'or') && isName(parts[before - 1])) return true;
  const next = skip(parts, at + 2);
  return is(parts[at + 1], 'and', 'or') && (isName(parts[next]) || is(parts[next], 'generic'));
}

/** "X, Y and Z". */
export const isListed = (parts: readonly Part[], at: number): boolean =>
  /^,\s*$/u.test(parts[at + 1]?.gap ?? '') && isName(parts[at + 1]) && isJoined(parts, at + 1);

/** Words between a preposition and what stands behind it, and the preposition. */
const PHRASE = 4;

/** Named behind a preposition: spoken of or to, or where. */
export function isOblique(parts: readonly Part[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - PHRASE); i--) {
    const part = parts[i];
    if (!part || isApart(parts[i + 1])) return false;
    // "After X left" and "after X": the verb tells.
    if (is(part, 'preposition')) return !is(part, 'aside') || !is(parts[at + 1], 'cue');
    if (is(part, 'and') && isName(parts[i - 1])) return isOblique(parts, i - 1);
    if (!isPassedOver(part)) return false;
  }
  return false;
}

const isPassedOver = (part: Part): boolean =>
  is(part, 'article', 'title') || ADVERB.test(part.word) || /^\d/u.test(part.word) || part.name?.party !== undefined;

/** To whom a verb is done: right behind it, where somebody stands before it. */
function isObject(parts: readonly Part[], from: number, at: number): boolean {
  const verb = skipBack(parts, at - 1);
  if (is(parts[at + 1], 'cue') || verb < from || !is(parts[verb], 'cue', 'relay')) return false;
  return parts.slice(from, verb).some(part => isName(part) || is(part, 'pronoun', 'self', 'generic'));
}

/** Whether a name may be whoever speaks, in whatever form: not one who is spoken to or of, and no owner of what is. */
export const maySpeak = (parts: readonly Part[], at: number): boolean =>
  !(isSpokenOf(parts, at) || isOwner(parts, at) || isObject(parts, segmentStart(parts, at), at));

/** Behind a preposition that doesn't lead to a source or a doer. */
function isSpokenOf(parts: readonly Part[], at: number): boolean {
  const before = parts[skipBack(parts, at - 1)];
  return isOblique(parts, at) && !is(before, 'by', 'source', 'view');
}

/** The names among some parts that may be doers. */
export function doersIn(parts: readonly Part[], from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    if (!isName(parts[i]) || parts[i]?.isInflected) continue;
    const isOther =
      isOblique(parts, i) ||
      isOwner(parts, i) ||
      mayBeOwner(parts, i) ||
      isGenitive(parts, i) ||
      isObject(parts, from, i);
    if (!isOther) found.push(i);
  }
  return found;
}

/** A noun with a name right behind it is a title of theirs. */
export const isTitleOf = (parts: readonly Part[], at: number): boolean =>
  is(parts[at], 'title') && isName(parts[at + 1]) && !isApart(parts[at + 1]);
