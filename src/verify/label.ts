/** Reads what names a speaker without a verb: a label before a quotation, a name alone, a signature under it. */
import type { Role } from '../qa/lexicon/attribution.ts';
import { tellsAt } from './clause.ts';
import { type Found, is, isApart, isDateline, isLight, isName, isSame } from './part-roles.ts';
import type { Part } from './parts.ts';
import { ownerIn, toldAt } from './speaker.ts';
import { isJoined, isOblique, isOwner } from './standing.ts';

/** What may stand before a label's name: "the quote of", "I think it was", "in a post, ". */
const LEADS: readonly Role[] = ['by', 'article', 'speech', 'and', 'self', 'cue', 'pronoun', 'preposition', 'but'];

/**
 * "Name:", "By Name:", "Name, in Paris:", "Name's line:".
 *
 * @param hasMark whether a colon or a dash ends it: then a name may have any words behind it
 */
export function labelled(parts: readonly Part[], hasMark: boolean): Found {
  const own = ownerIn(parts);
  if (own !== undefined) return own;
  const first = parts.findIndex(isName);
  const part = parts[first];
  const lead = parts.slice(0, first);
  const isBy = lead.some(one => is(one, 'by')) && lead.every(one => is(one, 'by', 'article') || isLight(one));
  if (!part || !(isBy || isLedTo(parts, first))) return undefined;
  // What begins a sentence has a capital anyway.
  if (!hasMark && first === 0 && isUnknown(part) && !/\s/u.test(part.raw)) return undefined;
  if (!hasMark && (lead.some(one => is(one, 'cue')) || leadsOn(parts, first, isBy))) return undefined;
  if (isOwner(parts, first) || isJoined(parts, first) || part.isUnclear) return 'nobody';
  return namesAnother(parts, first) ? 'nobody' : isLabel(parts, first, hasMark) ? part.name : undefined;
}

/** Behind the name stands a preposition; or it is capitals that nobody knows, and doesn't touch what is quoted. */
function leadsOn(parts: readonly Part[], name: number, isBy: boolean): boolean {
  const part = parts[name];
  if (part === undefined || name === parts.length - 1) return false;
  return is(parts.at(-1), 'preposition') || (!isBy && isUnknown(part));
}

const isLedTo = (parts: readonly Part[], name: number): boolean =>
  !parts[name]?.isInflected &&
  !isOblique(parts, name) &&
  parts.slice(0, name).every((one, i) => isLight(one) || is(one, ...LEADS) || isOblique(parts, i));

/** Somebody else stands behind a name: not as one who is spoken of, but as a doer, or as the one "by" whom it is done. */
const namesAnother = (parts: readonly Part[], name: number): boolean =>
  parts.some((one, i) => {
    if (i <= name || !one.name || isSame(one.name, parts[name]?.name)) return false;
    if (one.name.party && !one.name.person) return false;
    const before = parts[i - 1];
    return is(before, 'by') || !(isOblique(parts, i) || isDoneTo(before, one));
  });

/** Right behind a verb. */
const isDoneTo = (before: Part | undefined, part: Part): boolean =>
  before !== undefined && before.roles.size === 0 && !isName(before) && !isApart(part);

/** "X will hate this:", "X liked that one:" tells what is done to the words, not that they're said. */
const isOfWords = (parts: readonly Part[], name: number): boolean =>
  parts.slice(name + 1).some(one => is(one, 'future')) ||
  (is(parts.at(-1), 'article') && !isOblique(parts, parts.length - 1));

function isLabel(parts: readonly Part[], name: number, hasMark: boolean): boolean {
  const rest = parts.slice(name + 1);
  const part = parts[name];
  if (isOfWords(parts, name)) return false;
  if (rest.some(one => is(one, 'relay') || (is(one, 'passive') && !hasMark)) || isDateline(part, rest)) return false;
  if (rest.every((one, i) => isBeside(one, parts, name + 1 + i))) return true;
  return hasMark && (part?.name?.person !== undefined || /\s/u.test(part?.name?.name ?? ''));
}

const isBeside = (part: Part, parts: readonly Part[], at: number): boolean =>
  isLight(part) || isName(part) || is(part, 'preposition', 'article', 'speech') || isOblique(parts, at);

/** "Name: that would be a “…”". */
export function labelledWithMore(parts: readonly Part[]): Found {
  const colon = parts.findIndex(({ gap }, i) => i > 0 && /:(?=\s)/u.test(gap));
  const label = parts.slice(0, Math.max(0, colon));
  // "Exhibit A: the statement “…”" names nobody.
  return colon < 0 || parts.slice(colon).some(isName) || label.some(isUnknown) ? undefined : labelled(label, true);
}

/** A name with nothing beside it but light words and places: "X, Paris", "that was X". */
export function nameAlone(all: readonly Part[], inAnyCase = false): Found {
  const first = all.findIndex(isName);
  // "It's X, look it up": what a comma parts from that says nothing of it.
  const end = is(all[first - 1], 'be') ? all.findIndex((part, at) => at > first && isApart(part)) : -1;
  const parts = end < 0 ? all : all.slice(0, end);
  const part = parts[first];
  if (!part || part.isPossessive || (part.isInflected && !inAnyCase) || isOblique(parts, first)) return undefined;
  if (isOwner(parts, first) || isJoined(parts, first)) return 'nobody';
  const isPlain = parts.every((one, i) => {
    if (i < first) return isLight(one) || is(one, 'article', 'preposition', 'that') || isOblique(parts, i);
    return i === first || (!is(one, 'be') && isBeside(one, parts, i));
  });
  if (!isPlain || isDateline(part, parts) || (isUnknown(part) && parts.slice(0, first).some(isOfNoun)))
    return undefined;
  return part.isUnclear ? 'nobody' : part.name;
}

/** Capitals that nobody knows may be a noun: "is my Favourite". */
const isUnknown = ({ name }: Part): boolean => name !== undefined && !name.person && !name.party;
const isOfNoun = (part: Part): boolean => is(part, 'article', 'be', 'self');

/** Most words before the name of a signature: "allegedly", "quote by". */
const SIGNATURE_LEAD_MAX = 4;

/** A name behind a dash or in brackets. */
export function signature(parts: readonly Part[]): Found {
  const first = parts.findIndex(isName);
  const part = parts[first];
  if (!part || first > SIGNATURE_LEAD_MAX) return undefined;
  if (parts.some(one => is(one, 'not', 'fake'))) return 'nobody';
  if (first === 0 && part.name?.person && /^\s*,/u.test(parts[1]?.gap ?? '')) return toldAt(parts, 0);
  if (parts.some((_, at) => tellsAt(parts, at))) return undefined;
  const own = ownerIn(parts);
  if (own !== undefined) return own;
  const lead = parts.slice(0, first);
  if (!lead.every(one => isLight(one) || is(one, 'speech', 'by', 'article', 'that')))
    return lead.some(one => is(one, 'generic', 'preposition')) ? 'nobody' : undefined;
  if (isOwner(parts, first) || isJoined(parts, first) || part.isUnclear || goesOn(parts, first)) return 'nobody';
  return isDateline(part, parts) ? undefined : part.name;
}

/** Behind the name stands something else than a place, a time or an aside. */
function goesOn(parts: readonly Part[], name: number): boolean {
  const next = parts[name + 1];
  return next !== undefined && !isApart(next) && !/[\n–—-]/u.test(next.gap) && !isBeside(next, parts, name + 1);
}
