/** Finds who does the saying in a clause: by the places of names, verbs of saying and the small words between them. */
import { ADVERB, PARTICIPLE, type Role } from '../qa/lexicon/attribution.ts';
import type { Part } from './parts.ts';
import type { Claimant } from './types.ts';

/**
 * What a clause says of who speaks: somebody; nobody who could be told; whoever spoke before; the writer, who only tells
 * of it. `undefined` where it says nothing of that.
 */
export type Found = Claimant | 'nobody' | 'same' | 'self' | undefined;

export const is = (part: Part | undefined, role: Role): boolean => part?.roles.has(role) ?? false;
/** Whether a finding is somebody. */
export const isSomebody = (found: Found): found is Claimant => typeof found === 'object';

const BREAK = /[,;:()[\]–—]|\s-\s/u;
const isName = (part: Part | undefined): boolean =>
  part !== undefined && (part.name !== undefined || part.isUnclear === true);
/** Whether two names are one's. */
export const isSame = (a: Claimant | undefined, b: Claimant | undefined): boolean =>
  a?.person && b?.person ? a.person === b.person : a?.party && b?.party ? a.party === b.party : a?.name === b?.name;

const LIGHT: readonly Role[] = ['light', 'be', 'title', 'label'];
/** Whether a part changes nothing about who speaks. */
export function isLight(part: Part): boolean {
  return !isName(part) && (LIGHT.some(role => is(part, role)) || ADVERB.test(part.word) || /^\d/u.test(part.word));
}

/** Who does what the verb at a place says; or, at "according to", who is named behind it. */
export function speakerAt(parts: readonly Part[], at: number): Found {
  if (is(parts[at], 'source')) return behindSource(parts, at);
  const from = segmentStart(parts, at);
  if (is(parts[at], 'quoting') && !isPassive(parts, at)) return quoted(parts, from, at);
  if (isPassive(parts, at) && !is(parts[at], 'quoting')) return agent(parts, at);
  const before = subjectBefore(parts, from, at);
  if (before !== undefined) return before;
  const behind =
    PARTICIPLE.test(parts[at]?.word ?? '') || is(parts[at], 'tells') ? undefined : subjectBehind(parts, at);
  const isLed = parts.slice(from, at).every(part => isLight(part) || is(part, 'and') || is(part, 'aside'));
  const earlier = isLed ? subjectEarlier(parts, from) : undefined;
  if (isSomebody(behind) && isSomebody(earlier) && !isSame(behind, earlier))
    return segmentStart(parts, from - 1) > 0 ? earlier : 'nobody';
  return behind ?? earlier ?? 'same';
}

/** The first of the parts that no comma parts from one. */
function segmentStart(parts: readonly Part[], at: number): number {
  let from = at;
  while (from > 0 && !BREAK.test(parts[from]?.gap ?? '')) from--;
  return from;
}

function isPassive(parts: readonly Part[], at: number): boolean {
  if (PARTICIPLE.test(parts[at]?.word ?? '')) return false;
  let i = at - 1;
  while (i >= 0 && ADVERB.test(parts[i]?.word ?? '')) i--;
  return is(parts[i], 'passive') && !BREAK.test(parts[at]?.gap ?? '');
}

/** Behind a passive verb: "by X". */
function agent(parts: readonly Part[], at: number): Found {
  const by = parts.findIndex((part, i) => i > at && is(part, 'by') && isName(parts[skip(parts, i + 1)]));
  return by < 0 ? undefined : nameFrom(parts, by + 1);
}

function behindSource(parts: readonly Part[], at: number): Found {
  let i = at + 1;
  // "According" and "to", "nach den Worten" and "von".
  while (i < parts.length && (is(parts[i], 'light') || is(parts[i], 'by'))) i++;
  return nameFrom(parts, i);
}

function quoted(parts: readonly Part[], from: number, at: number): Found {
  if (parts.slice(from, at).some(part => is(part, 'self'))) return 'self';
  let i = at + 1;
  while (i < parts.length && (is(parts[i], 'by') || is(parts[i], 'speech'))) i++;
  return nameFrom(parts, i);
}

/** Skips what may stand before a name. */
function skip(parts: readonly Part[], from: number): number {
  let i = from;
  while (i < parts.length && (is(parts[i], 'article') || isLight(parts[i] as Part))) i++;
  return i;
}

/** The name with which some parts begin; nobody where they begin with somebody else. */
function nameFrom(parts: readonly Part[], from: number): Found {
  const at = skip(parts, from);
  const part = parts[at];
  if (!part) return 'nobody';
  if (!isName(part)) return is(part, 'pronoun') ? 'same' : 'nobody';
  if (isOwner(parts, at) && !is(parts[at + 1], 'speech')) return 'nobody';
  return isJoined(parts, at) || part.isUnclear ? 'nobody' : part.name;
}

/** "X's adviser", "German officials": not X, not Germany. */
export function isOwner(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  const next = parts[at + 1];
  if (!part || !next || BREAK.test(next.gap) || isName(next))
    return part?.isPossessive === true && next !== undefined && isName(next);
  const isVerb = is(next, 'cue') || is(next, 'quoting') || isLight(next);
  if (part.isPossessive) return !is(next, 'cue') && !(isLight(next) && !is(next, 'title'));
  return (
    (part.name?.party !== undefined && part.name.person === undefined && !isVerb && next.roles.size === 0) ||
    (part.name?.party !== undefined && is(next, 'generic'))
  );
}

/** "X and Y", "X or Y": which of them isn't told. */
export function isJoined(parts: readonly Part[], at: number): boolean {
  const joins = (i: number): boolean => is(parts[i], 'and') || is(parts[i], 'or');
  const [before, behind] = [skipBack(parts, at - 1), at + 1];
  if (joins(before) && isName(parts[before - 1])) return true;
  if (joins(before) && before > 0 && /,/u.test(parts[before]?.gap ?? '') && isName(parts[before - 1])) return true;
  const next = skip(parts, behind + 1);
  return joins(behind) && (isName(parts[next]) || is(parts[next], 'generic')) && !isFollowedByOwnVerb(parts, at);
}

/** "X said …" has its own verb between: what "and" joins to it is another sentence. */
const isFollowedByOwnVerb = (parts: readonly Part[], at: number): boolean => is(parts[at + 1], 'cue');

function skipBack(parts: readonly Part[], from: number): number {
  let i = from;
  while (i >= 0 && (is(parts[i], 'article') || is(parts[i], 'title'))) i--;
  return i;
}

/** Named behind a preposition: spoken of or to, or where. */
export function isOblique(parts: readonly Part[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const part = parts[i];
    if (!part || BREAK.test(parts[i + 1]?.gap ?? '')) return false;
    if (is(part, 'preposition') && !is(part, 'aside')) return true;
    if (is(part, 'aside') && is(part, 'preposition')) return !is(parts[at + 1], 'cue');
    if (isName(part) || is(part, 'and')) {
      if (is(part, 'and') && isName(parts[i - 1])) return isOblique(parts, i - 1);
      if (!(isName(part) && part.name?.party)) return false;
      continue;
    }
    if (!(is(part, 'article') || is(part, 'title') || ADVERB.test(part.word) || /^\d/u.test(part.word))) return false;
  }
  return false;
}

/** To whom a verb is done: right behind it, where somebody stands before it. */
function isObject(parts: readonly Part[], from: number, at: number): boolean {
  const verb = skipBack(parts, at - 1);
  if (is(parts[at + 1], 'cue') || verb < from || !(is(parts[verb], 'cue') || is(parts[verb], 'relay'))) return false;
  return parts
    .slice(from, verb)
    .some(part => isName(part) || is(part, 'pronoun') || is(part, 'self') || is(part, 'generic'));
}

function candidates(parts: readonly Part[], from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    const part = parts[i];
    if (!part || !isName(part) || part.isInflected) continue;
    if (isOblique(parts, i) || isOwner(parts, i) || mayBeOwner(parts, i) || isObject(parts, from, i)) continue;
    found.push(i);
  }
  return found;
}

/** Words that may stand between a subject and its verb. */
const REACH = 7;

function subjectBefore(parts: readonly Part[], from: number, at: number): Found {
  const found = candidates(parts, from, at);
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return otherSubject(parts, from, at);
  // "X met Y and said": the first doer goes on.
  if (is(parts[last + 1], 'and') && parts.slice(last + 2, at).every(isLight)) {
    const isDoer = parts.slice(from, first).every(part => isLight(part) || is(part, 'article'));
    return isDoer && !isJoined(parts, first) && !parts[first]?.isUnclear ? parts[first]?.name : 'nobody';
  }
  const between = parts.slice(last + 1, at);
  const other = otherSubject(parts, last + 1, at);
  if (other !== undefined && other !== 'self') return 'nobody';
  if (between.length > REACH || turnsAway(between)) return 'nobody';
  const whole = found.map(i => parts[i]?.name);
  const isOne = whole.every(name => isSame(name, whole[0]));
  const isNext = between.every(part => isLight(part) || is(part, 'self') || is(part, 'pronoun'));
  if (!isOne && !isNext) return 'nobody';
  const one = parts[last];
  return one?.isUnclear || found.some(i => isJoined(parts, i)) ? 'nobody' : one?.name;
}

/** A new clause begins between a name and a verb, with a doer of its own. */
function turnsAway(between: readonly Part[]): boolean {
  const turn = between.findIndex(part => is(part, 'and') || is(part, 'but') || is(part, 'aside') || is(part, 'that'));
  return turn >= 0 && !between.slice(turn + 1).every(part => isLight(part) || is(part, 'and') || is(part, 'but'));
}

/** A doer without a name. */
function otherSubject(parts: readonly Part[], from: number, at: number): Found {
  let found: Found;
  for (let i = from; i < at; i++) {
    const part = parts[i] as Part;
    if (isName(part) || isOblique(parts, i)) continue;
    const next = parts[i + 1];
    const isNoun = is(part, 'article') && next && i + 1 < at && !isName(next) && !isLight(next) && !is(next, 'article');
    if ((isNoun && !isOblique(parts, i + 1)) || (is(part, 'generic') && !isTitleOf(parts, i))) return 'nobody';
    if (is(part, 'pronoun') && !is(part, 'light') && !is(part, 'article')) found = 'same';
    else if (is(part, 'self')) found ??= 'self';
  }
  return found;
}

/** A Cyrillic name that has one form for all cases may be the owner of the noun before it. */
export const mayBeOwner = (parts: readonly Part[], at: number): boolean =>
  /\p{Script=Cyrillic}/u.test(parts[at]?.raw ?? '') &&
  is(parts[at - 1], 'generic') &&
  !is(parts[at - 1], 'title') &&
  !BREAK.test(parts[at]?.gap ?? '');

/** A noun with a name right behind it is a title of theirs. */
const isTitleOf = (parts: readonly Part[], at: number): boolean =>
  is(parts[at], 'title') && isName(parts[at + 1]) && !BREAK.test(parts[at + 1]?.gap ?? '');

function subjectBehind(parts: readonly Part[], at: number): Found {
  let i = at + 1;
  let hasPhrase = false;
  while (i < parts.length && !BREAK.test(parts[i]?.gap ?? '')) {
    const part = parts[i] as Part;
    if (isName(part)) {
      if (part.isInflected) return undefined;
      if (isOwner(parts, i) || isJoined(parts, i) || part.isUnclear) return 'nobody';
      return part.name;
    }
    if (is(part, 'generic') && !isTitleOf(parts, i)) return 'nobody';
    if (is(part, 'pronoun') && !is(part, 'article') && !is(part, 'light')) return 'same';
    if (is(part, 'preposition') && !hasPhrase) {
      hasPhrase = true;
      i += 2;
      continue;
    }
    const next = parts[i + 1];
    const isPassedOver = isLight(part) || is(part, 'self') || is(part, 'cue') || is(part, 'be');
    if (!isPassedOver && !(is(part, 'article') && next && (isName(next) || is(next, 'title') || isLight(next))))
      return is(part, 'article') ? 'nobody' : undefined;
    i++;
  }
  return undefined;
}

/** "X, speaking in Paris, said": the first segment's only name, over an insertion. */
function subjectEarlier(parts: readonly Part[], from: number): Found {
  let start = 0;
  while (start < from) {
    let end = start + 1;
    while (end < from && !BREAK.test(parts[end]?.gap ?? '')) end++;
    const found = candidates(parts, start, end);
    const [first] = found;
    if (first !== undefined) {
      const names = found.map(i => parts[i]?.name);
      const isFirst = parts.slice(start, first).every(part => isLight(part) || is(part, 'article') || is(part, 'but'));
      const isOne = isFirst || names.every(name => isSame(name, names[0]));
      return isOne && !parts[first]?.isUnclear && !isJoined(parts, first) && !isListed(parts, first)
        ? parts[first]?.name
        : 'nobody';
    }
    if (otherSubject(parts, start, end) !== undefined) return 'nobody';
    start = end;
  }
  return undefined;
}

/** "X, Y and Z". */
function isListed(parts: readonly Part[], at: number): boolean {
  return /^,\s*$/u.test(parts[at + 1]?.gap ?? '') && isName(parts[at + 1]) && isJoined(parts, at + 1);
}

/** Whose words they are called: "X's words", "the words of X". */
export function owner(parts: readonly Part[]): Found {
  for (const [i, part] of parts.entries()) {
    if (!is(part, 'speech')) continue;
    const before = parts[i - 1];
    if (
      before &&
      isName(before) &&
      (before.isPossessive || before.name) &&
      !BREAK.test(part.gap) &&
      !isOblique(parts, i - 1)
    )
      return before.isUnclear || isJoined(parts, i - 1) ? 'nobody' : before.name;
    if (before?.isPossessive && before.name) return isJoined(parts, i - 1) ? 'nobody' : before.name;
    let next = i + 1;
    while (next < parts.length && (is(parts[next], 'by') || is(parts[next], 'article') || is(parts[next], 'title')))
      next++;
    const named = parts[next];
    if (named && isName(named) && (next > i + 1 || named.isInflected) && !/[,;]/u.test(named.gap))
      return named.isUnclear || isJoined(parts, next) || isOwner(parts, next) ? 'nobody' : named.name;
  }
  return undefined;
}
