/** Finds whom the words before a quotation name as its speaker. */
import type { Dossier } from '../dossier/dossier.ts';
import { clauseOf, endsInColon, lastSentence, tellsAt } from './clause.ts';
import { labelled, labelledWithMore } from './label.ts';
import { type Found, is, isApart, isLight, isName, isSame, isSomebody, segmentStart } from './part-roles.ts';
import type { Part } from './parts.ts';
import { ownerIn, speakerAt } from './speaker.ts';
import { isJoined } from './standing.ts';

const DASH_AT_END = /[-–—]\s*$/u;

/** Whom the words before a quotation name. */
export function speakerBefore(text: string, dossier: Dossier): Found {
  const hasColon = endsInColon(text);
  const whole = clauseOf(lastSentence(text), dossier);
  const parts = behindTurn(behindColon(whole));
  if (parts.length === 0) return undefined;
  if (whole.some(part => is(part, 'fake')) || isDenied(parts, hasColon)) return 'nobody';
  const touching = hasColon ? undefined : ownerAtEnd(parts);
  return (
    touching ??
    byVerb(parts, hasColon) ??
    byFrame(parts) ??
    labelled(parts, hasColon || DASH_AT_END.test(text)) ??
    labelledWithMore(whole) ??
    cleft(parts)
  );
}

/** "…, that it's X, “…”" */
function cleft(parts: readonly Part[]): Found {
  const that = parts.findLastIndex(part => is(part, 'that') && !is(part, 'light'));
  const be = parts.findLastIndex(part => is(part, 'be') && !isName(part));
  return that >= 0 && be > that && isName(parts[be + 1]) ? labelled(parts.slice(that + 1), false) : undefined;
}

/** X's “…”, X's line “…” */
function ownerAtEnd(parts: readonly Part[]): Found {
  const at = parts.length - (is(parts.at(-1), 'speech') ? 2 : 1);
  const { name, isPossessive = false } = parts[at] ?? {};
  if (!isPossessive || !name || (name.party && !name.person)) return undefined;
  return isJoined(parts, at) ? 'nobody' : name;
}

/** By the last verb of saying that has a doer. */
function byVerb(parts: readonly Part[], hasColon: boolean): Found {
  for (let at = parts.length - 1; at >= 0; at--) {
    if (!tellsAt(parts, at)) continue;
    const found = speakerAt(parts, at);
    const isBare = found === 'same' && hasColon && at > 0 && !is(parts[at - 1], 'pronoun');
    if (found === undefined || found === 'self' || isBare) continue;
    return isAside(parts, at) || isLeftOpen(parts, at) || namesAnother(parts, at, found) ? 'nobody' : found;
  }
  return undefined;
}

/** "X thinks one thing, Y another": a later clause begins with somebody else. */
const namesAnother = (parts: readonly Part[], at: number, found: Found): boolean =>
  isSomebody(found) &&
  parts.some((part, i) => i > at && isApart(part) && part.name !== undefined && !isSame(part.name, found));

/** Without a verb: "X zufolge", "for X, …", "X used the words". */
function byFrame(parts: readonly Part[]): Found {
  const behind = parts.findIndex(part => is(part, 'sourceBehind'));
  if (behind > 0) return labelled(parts.slice(0, behind), false);
  if (isLeftOpen(parts, parts.length - 1)) return 'nobody';
  if (is(parts[0], 'view') && isName(parts[1])) return labelled(parts.slice(1), false);
  if (!is(parts.at(-1), 'speech') || ownerIn(parts) !== undefined) return undefined;
  const found = speakerAt(parts, parts.length - 1);
  // Without a verb, capitals that nobody knows may be anything.
  return isSomebody(found) && (found.person || found.party) ? found : undefined;
}

/** What an inner colon leads to, if it tells of a speaker itself. */
function behindColon(parts: readonly Part[]): readonly Part[] {
  const colon = parts.findLastIndex(({ gap }, i) => i > 0 && /:(?=\s)/u.test(gap));
  const behind = parts.slice(Math.max(0, colon));
  return behind.some(part => isName(part) || is(part, 'cue')) ? behind : parts;
}

/** What stands behind "but", if it tells of a speaker itself. */
function behindTurn(parts: readonly Part[]): readonly Part[] {
  const turn = parts.findLastIndex(part => is(part, 'but') && !is(part, 'and', 'aside', 'light'));
  const behind = parts.slice(turn + 1);
  return behind.some(isName) && behind.some(part => is(part, 'cue')) ? behind : parts;
}

/** "When X left, …": what a clause beside the main one tells isn't of the quotation, once a comma ends it. */
function isAside(parts: readonly Part[], at: number): boolean {
  const comma = parts.findIndex(({ gap }, i) => i > at && gap.includes(','));
  if (comma < 0 || !parts.slice(0, at).some(part => is(part, 'aside') && !is(part, 'light'))) return false;
  const rest = parts.slice(comma);
  return (
    rest.some(part => !isLight(part) && !isName(part)) && rest.some(part => is(part, 'article', 'generic', 'pronoun'))
  );
}

/** Whether "if" stands before a place, with no comma between. */
function isLeftOpen(parts: readonly Part[], at: number): boolean {
  for (let i = at; i >= 0; i--) {
    // The Ukrainian word for "or" opens a question as well.
    if (is(parts[i], 'if') && !(i === 0 && is(parts[i], 'or'))) return true;
    if (/[,;]/u.test(parts[i]?.gap ?? '')) return false;
  }
  return false;
}

/** Whether a negation stands where it may deny that it was said, or that it was them. */
function isDenied(parts: readonly Part[], hasColon: boolean): boolean {
  const verb = parts.findLastIndex((_, at) => tellsAt(parts, at));
  const start = segmentStart(parts, Math.max(0, verb));
  // "Not gonna lie, X said": a clause of its own that begins with its doer.
  const from = isName(parts[start]) && verb > start ? start : 0;
  return parts.some((part, at) => {
    if (at < from || !is(part, 'not') || (hasColon && isContent(parts, at))) return false;
    return !(at < start && isInsertion(parts, at));
  });
}

/** Fewest words of an insertion that speaks of something else: "X, never one for drama, said". */
const INSERTION_MIN = 3;

function isInsertion(parts: readonly Part[], at: number): boolean {
  const from = segmentStart(parts, at);
  const to = parts.findIndex((part, i) => i > at && isApart(part));
  return from > 0 && to - from >= INSERTION_MIN;
}

/** What is denied in what somebody says, up to a colon. */
function isContent(parts: readonly Part[], at: number): boolean {
  const cue = parts.findLastIndex((part, i) => i < at && is(part, 'cue'));
  return cue >= 0 && parts.slice(cue + 1, at + 1).some(part => part.gap.includes(',') || is(part, 'that'));
}
