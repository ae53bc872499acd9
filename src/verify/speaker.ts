/** Finds who does the saying in a clause: by the places of names, verbs of saying and the small words between them. */
import { ADVERB, PARTICIPLE } from '../qa/lexicon/attribution.ts';
import { type Found, is, isApart, isLight, isName, isSame, isSomebody, segmentStart } from './part-roles.ts';
import type { Part } from './parts.ts';
import { doersIn, isJoined, isListed, isOblique, isOwner, isTitleOf, skip } from './standing.ts';
import type { Claimant } from './types.ts';

/** Who does what the verb at a place says; or, at "according to", who is named behind it. */
export function speakerAt(parts: readonly Part[], at: number): Found {
  const verb = parts[at];
  // "According" and "to", "nach den Worten" and "von".
  if (is(verb, 'source')) return nameFrom(parts, past(parts, at + 1, 'light', 'by'));
  const from = segmentStart(parts, at);
  const isQuoted = isPassive(parts, at) || (is(parts[at + 1], 'by') && !is(verb, 'speech'));
  if (is(verb, 'quoting') && !isQuoted) return quoted(parts, from, at);
  if (!is(verb, 'quoting') && (isPassive(parts, at) || hasAgent(parts, at))) return agent(parts, at);
  // "…, X, who said"
  if (from > 0 && is(parts[from], 'who') && isName(parts[from - 1]) && parts.slice(from + 1, at).every(isLight))
    return isEither(parts, from - 1) ? 'nobody' : toldAt(parts, from - 1);
  return subjectBefore(parts, from, at) ?? subjectElsewhere(parts, from, at);
}

/** "X, standing next to Y, who said" may be X's as well. */
const isEither = (parts: readonly Part[], at: number): boolean =>
  isOblique(parts, at) &&
  !is(parts[at - 1], 'by') &&
  parts.slice(0, segmentStart(parts, at)).some((part, i) => isName(part) && isApart(parts[i + 1]));

/** Behind the verb, or in an earlier segment; of two, the earlier one where only an insertion parts it from the verb. */
function subjectElsewhere(parts: readonly Part[], from: number, at: number): Found {
  const hasItBefore = PARTICIPLE.test(parts[at]?.word ?? '') || is(parts[at], 'tells');
  const behind = hasItBefore ? undefined : subjectBehind(parts, at);
  const isLed = parts.slice(from, at).every(part => isLight(part) || is(part, 'and', 'aside'));
  const earlier = isLed ? subjectEarlier(parts, from) : undefined;
  if (isSomebody(behind) && isSomebody(earlier) && !isSame(behind, earlier))
    return segmentStart(parts, from - 1) > 0 ? earlier : 'nobody';
  return behind ?? earlier ?? 'same';
}

function past(parts: readonly Part[], from: number, ...roles: Parameters<typeof is>[1][]): number {
  let i = from;
  while (is(parts[i], ...roles)) i++;
  return i;
}

function isPassive(parts: readonly Part[], at: number): boolean {
  if (PARTICIPLE.test(parts[at]?.word ?? '') || isApart(parts[at])) return false;
  let i = at - 1;
  while (ADVERB.test(parts[i]?.word ?? '')) i--;
  return is(parts[i], 'passive');
}

/** "Told off by X": the verb is passive without saying so. */
const hasAgent = (parts: readonly Part[], at: number): boolean => {
  const by =
    [at + 1, at + 2].find(i => is(parts[i], 'by') && !is(parts[i], 'preposition', 'article')) ??
    [at + 1, at + 2].find(i => is(parts[i], 'agent'));
  return by !== undefined && isName(parts[skip(parts, by + 1)]);
};

/** Behind a passive verb: "by X". */
function agent(parts: readonly Part[], at: number): Found {
  const by = parts.findIndex((part, i) => i > at && is(part, 'by') && isName(parts[skip(parts, i + 1)]));
  return by < 0 ? undefined : nameFrom(parts, by + 1);
}

function quoted(parts: readonly Part[], from: number, at: number): Found {
  if (parts.slice(from, at).some(part => is(part, 'self'))) return 'self';
  return nameFrom(parts, past(parts, at + 1, 'by', 'speech'));
}

/** The name with which some parts begin; nobody where they begin with somebody else. */
function nameFrom(parts: readonly Part[], from: number): Found {
  const at = skip(parts, from);
  if (!isName(parts[at])) return is(parts[at], 'pronoun') ? 'same' : 'nobody';
  return isOwner(parts, at) && !is(parts[at + 1], 'speech') ? 'nobody' : toldAt(parts, at);
}

/** Whom the name at a place means; nobody, where it is one of several or can't be told. */
export function toldAt(parts: readonly Part[], at: number): Found {
  return parts[at]?.isUnclear || isJoined(parts, at) || isListed(parts, at) ? 'nobody' : parts[at]?.name;
}

const isPlural = (part: Part): boolean => part.roles.size === 0 && /[^s]s$/u.test(part.word);

/** Words that may stand between a subject and its verb. */
const REACH = 7;

function subjectBefore(parts: readonly Part[], from: number, at: number): Found {
  const found = doersIn(parts, from, at);
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return otherSubject(parts, from, at);
  // "X met Y and said": the first doer goes on.
  if (is(parts[last + 1], 'and') && parts.slice(last + 2, at).every(isLight))
    return isLeading(parts, from, first) ? toldAt(parts, first) : 'nobody';
  const between = parts.slice(last + 1, at);
  // "X supporters say"
  if (between.length === 1 && between.every(isPlural)) return 'nobody';
  const other = otherSubject(parts, last + 1, at);
  if ((other !== undefined && other !== 'self') || between.length > REACH || turnsAway(between)) return 'nobody';
  const isOne = found.every(i => isSame(parts[i]?.name, parts[last]?.name));
  const isNext = between.every(part => isLight(part) || is(part, 'self', 'pronoun'));
  if (!(isOne || isNext) || found.some(i => isJoined(parts, i))) return 'nobody';
  return parts[last]?.isUnclear ? 'nobody' : parts[last]?.name;
}

const isLeading = (parts: readonly Part[], from: number, at: number): boolean =>
  parts.slice(from, at).every(part => isLight(part) || is(part, 'article', 'but'));

/** A new clause begins between a name and a verb, with a doer of its own. */
function turnsAway(between: readonly Part[]): boolean {
  const turn = between.findIndex(part => is(part, 'and', 'but', 'aside', 'that'));
  return turn >= 0 && !between.slice(turn + 1).every(part => isLight(part) || is(part, 'and', 'but'));
}

/** A doer without a name: nobody who could be told, whoever spoke before, or the writer. */
function otherSubject(parts: readonly Part[], from: number, at: number): Found {
  let found: Found;
  for (let i = from; i < at; i++) {
    const part = parts[i];
    if (isName(part) || isOblique(parts, i)) continue;
    if (is(part, 'who') && i === at - 1 && isAsking(parts, i)) return 'nobody';
    if (isNounPhrase(parts, i, at) || (is(part, 'generic') && !isTitleOf(parts, i))) return 'nobody';
    if (isPronoun(part)) found = 'same';
    else if (is(part, 'self')) found ??= 'self';
  }
  return found;
}

/** "Who said", "X: who said": but behind a name it tells of whom it is. */
const isAsking = (parts: readonly Part[], at: number): boolean =>
  isName(parts[at - 1]) ? (parts[at]?.gap.includes(':') ?? false) : !isApart(parts[at]);

const isPronoun = (part: Part | undefined): boolean => is(part, 'pronoun') && !is(part, 'light', 'article');

/** "The mayor" */
function isNounPhrase(parts: readonly Part[], at: number, to: number): boolean {
  const next = parts[at + 1];
  if (!is(parts[at], 'article') || !next || at + 1 >= to) return false;
  return !(isName(next) || isLight(next) || is(next, 'article') || isOblique(parts, at + 1));
}

/** Inverted: "said X", "hat gestern X gesagt", "a lancé à Paris X". */
function subjectBehind(parts: readonly Part[], at: number): Found {
  let i = at + 1;
  let hasPhrase = false;
  while (i < parts.length && !isApart(parts[i])) {
    const isPhrase: boolean = !hasPhrase && is(parts[i], 'preposition') && !isName(parts[i]);
    if (!isPhrase && !mayPrecede(parts, i)) return doerAt(parts, i);
    hasPhrase ||= isPhrase;
    i += isPhrase ? 2 : 1;
  }
  return undefined;
}

/** Who stands at a place behind a verb: somebody, somebody without a name, or nobody at all. */
function doerAt(parts: readonly Part[], at: number): Found {
  const part = parts[at];
  if (isName(part)) {
    if (part?.isInflected) return undefined;
    return isOwner(parts, at) ? 'nobody' : toldAt(parts, at);
  }
  if (is(part, 'generic', 'article')) return 'nobody';
  return isPronoun(part) ? 'same' : undefined;
}

/** Whether a part may stand between a verb and its doer. */
function mayPrecede(parts: readonly Part[], at: number): boolean {
  if (is(parts[at], 'generic')) return isTitleOf(parts, at);
  if (isPronoun(parts[at])) return false;
  if (isLight(parts[at]) || is(parts[at], 'self', 'cue')) return true;
  return is(parts[at], 'article') && (isName(parts[at + 1]) || isLight(parts[at + 1]));
}

/** "X, speaking in Paris, said": the first segment's doer, over an insertion. */
function subjectEarlier(parts: readonly Part[], from: number): Found {
  for (let start = 0, end = 1; start < from; start = end) {
    end = start + 1;
    while (end < from && !isApart(parts[end])) end++;
    const found = subjectOf(parts, start, end, from);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The doer of the segment from `start` to `end`; or the name that stands beside an unnamed one, up to `to`. */
function subjectOf(parts: readonly Part[], start: number, end: number, to: number): Found {
  const found = doersIn(parts, start, end);
  const [first] = found;
  if (first !== undefined) {
    if (parts[first]?.isUnclear && isNameBetween(parts, end, to)) return toldAt(parts, end);
    const isOne = found.every(i => isSame(parts[i]?.name, parts[first]?.name));
    return isOne || isLeading(parts, start, first) ? toldAt(parts, first) : 'nobody';
  }
  if (otherSubject(parts, start, end) === undefined) return undefined;
  // "The president of the country, X, said"
  return isNameBetween(parts, end, to) ? toldAt(parts, end) : 'nobody';
}

/** A segment of a name alone. */
const isNameBetween = (parts: readonly Part[], at: number, to: number): boolean =>
  isName(parts[at]) && isApart(parts[at + 1]) && at < to;

/** Somebody else is named, and it isn't what is said last: "after X's words it was Y's turn". */
const namesOther = (parts: readonly Part[], at: number, found: Claimant): boolean =>
  at < parts.length - 3 && parts.some((one, i) => one.name && !isSame(one.name, found) && !isOblique(parts, i));

/** Whose words they are called: "X's words", "the words of X". */
export function ownerIn(parts: readonly Part[]): Found {
  for (const [at, part] of parts.entries()) {
    if (!is(part, 'speech')) continue;
    const found = ownerOf(parts, at);
    if (isSomebody(found) && namesOther(parts, at, found)) return 'nobody';
    if (found !== undefined) return found;
  }
  return undefined;
}

function ownerOf(parts: readonly Part[], at: number): Found {
  const before = parts[at - 1];
  if (before?.isPossessive || (isName(before) && !isApart(parts[at]) && !isOblique(parts, at - 1))) {
    const told = toldAt(parts, at - 1);
    if (told !== undefined) return told;
  }
  const next = past(parts, at + 1, 'by', 'article', 'title');
  const named = parts[next];
  if (!named || !isName(named) || /[,;]/u.test(named.gap) || !(next > at + 1 || named.isInflected)) return undefined;
  return isOwner(parts, next) ? 'nobody' : toldAt(parts, next);
}
