/** Takes the one attribution out of a text without quotation marks: what is left of it is the claim. */
import type { Dossier } from '../dossier/dossier.ts';
import { clauseOf, tellsAt } from './clause.ts';
import { type Found, is, isLight, isName, isSomebody } from './part-roles.ts';
import { type Part, partsOf } from './parts.ts';
import { speakerAt } from './speaker.ts';
import { speakerBefore } from './speaker-before.ts';
import { speakerBehind } from './speaker-behind.ts';
import { isOblique } from './standing.ts';
import { cutWords } from './tokens.ts';
import type { Claimant } from './types.ts';

/** A text without its attribution. */
interface Unmarked {
  /** All that is left. */
  readonly text: string;
  /** What was taken out. */
  readonly attribution: string;
  readonly claimant?: Claimant;
}

/** Most words of an attribution. */
const ATTRIBUTION_MAX = 12;

/** Reads a text as one claim; or as one for each line or labelled sentence, where several name their speakers. */
export function unmarked(text: string, dossier: Dossier): readonly Unmarked[] {
  for (const parting of ['\n', TURN]) {
    const lines = text.split(parting).filter(line => /\S/u.test(line));
    const each = lines.length > 1 ? lines.map(line => oneClaim(line, dossier)) : [];
    const named = each.filter(({ text: words, attribution }) => attribution !== '' && /[\p{L}\p{N}]/u.test(words));
    if (named.length > 1) return each;
  }
  return [oneClaim(text, dossier)];
}

/** Before a sentence that begins with a label: "X: … Y: …". */
const TURN = /(?<=[.!?…]["”’»]?)\s+(?=\p{Lu}[^:.!?\n]{0,40}:\s)/u;

function oneClaim(text: string, dossier: Dossier): Unmarked {
  return withoutFrame(
    label(text, dossier) ?? signature(text, dossier) ?? clause(text, dossier) ?? { text, attribution: '' },
  );
}

/** Latin words in a row that are taken for a quotation in a message of another alphabet. */
const LATIN_MIN = 3;
const ALIEN = /^\P{L}*(?:\p{Script=Cyrillic}\P{L}*)+$/u;

/** Takes out the writer's own words in another alphabet on either side of a quotation. */
function withoutFrame(one: Unmarked): Unmarked {
  const words = [...one.text.matchAll(/\S+/gu)];
  const isAlien = words.map(([word]) => ALIEN.test(word));
  const [from, to] = [isAlien.indexOf(false), isAlien.lastIndexOf(false)];
  const [first, last] = [words[from], words[to]];
  const inside = isAlien.slice(from, to + 1);
  if (!first || !last || inside.length === words.length || inside.length < LATIN_MIN || inside.includes(true))
    return one;
  const [start, end] = [first.index, last.index + last[0].length];
  const frame = [one.text.slice(0, start), one.attribution, one.text.slice(end)];
  return { ...one, text: one.text.slice(start, end), attribution: frame.join(' ') };
}

/** A speaker who is named amid quoted words, between commas or dashes: «…, — said X, — …». */
export function insertion(text: string, dossier: Dossier): Unmarked | undefined {
  const found = clause(text, dossier);
  if (!found?.claimant) return undefined;
  const at = text.indexOf(found.attribution);
  const [before, behind] = [text.slice(0, at), text.slice(at + found.attribution.length)];
  const isSetOff = /[,–—-]\s*$/u.test(before) || /^\s*[,–—-]/u.test(found.attribution);
  return hasWords(before) && hasWords(behind) && isSetOff ? found : undefined;
}

function taken(text: string, from: number, to: number, found: Found): Unmarked {
  const behind = text.slice(to);
  // The sentence's own end goes back to its words.
  const left = /^[.!?](?=\s|$)/u.test(behind)
    ? `${text.slice(0, from).trimEnd()}${behind}`
    : `${text.slice(0, from)} ${behind}`;
  return { text: left, attribution: text.slice(from, to), ...(isSomebody(found) ? { claimant: found } : {}) };
}

/** "Name: …" */
function label(text: string, dossier: Dossier): Unmarked | undefined {
  const lead = /^[^:→\n]{1,100}(?::(?=\s)|→|->|=>)\n?/u.exec(text)?.[0];
  if (lead === undefined || cutWords(lead).length > ATTRIBUTION_MAX || !hasWords(text.slice(lead.length)))
    return undefined;
  const found = speakerBefore(lead, dossier);
  const parts = partsOf(lead, dossier);
  const isLabel = isSomebody(found) || (found !== undefined && parts.some(isName));
  if (!isLabel && !parts.every(part => is(part, 'label'))) return undefined;
  return taken(text, 0, lead.length, found);
}

/** "… — Name", "… (Name)" */
function signature(text: string, dossier: Dossier): Unmarked | undefined {
  const bracket = /[([][^()[\]\n]{1,80}[)\]][\s.!?]*$/u.exec(text)?.index;
  const dash = text.search(/(?:\s(?:[-\u2012-\u2015~]{1,2}|→|->)\s*(?=\S)|\n[^\S\n]*)[^\n\u2013\u2014]{1,100}$/u);
  for (const from of [bracket, dash < 0 ? undefined : dash]) {
    if (from === undefined || !hasWords(text.slice(0, from))) continue;
    const tail = text.slice(from);
    if (cutWords(tail).length > ATTRIBUTION_MAX) continue;
    const behind = speakerBehind(tail, dossier);
    if (behind?.signs || (isSomebody(behind?.found) && clauseOf(tail, dossier).every(isOfAttribution)))
      return taken(text, from, text.length, behind?.found);
  }
  return undefined;
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const OF_ATTRIBUTION = [
  'cue',
  'source',
  'pronoun',
  'self',
  'not',
  'generic',
  'that',
  'quoting',
  'speech',
  'by',
  'sourceBehind',
] as const;
const isOfAttribution = (part: Part, at: number, parts: readonly Part[]): boolean =>
  part.name !== undefined ||
  part.isUnclear === true ||
  isLight(part) ||
  OF_ATTRIBUTION.some(role => is(part, role)) ||
  is(part, 'preposition') ||
  isOblique(parts, at) ||
  is(part, 'article');

/** A stretch of parts between commas, dashes or sentence ends. */
interface Segment {
  readonly from: number;
  readonly to: number;
}

const BREAK = /[,;.!?()–—\n]|\s-\s/u;

function segmentsOf(parts: readonly Part[]): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (let at = 1; at <= parts.length; at++) {
    if (at < parts.length && !BREAK.test(parts[at]?.gap ?? '')) continue;
    segments.push({ from, to: at });
    from = at;
  }
  return segments;
}

/** "Name said …", "…, Name said, …", "… Name said", "according to Name, …" */
function clause(text: string, dossier: Dossier): Unmarked | undefined {
  const parts = partsOf(text, dossier);
  for (const segment of segmentsOf(parts)) {
    const cut = inSegment(parts, segment);
    if (!cut) continue;
    const start = cut.from === segment.from ? edgeBefore(text, parts, cut.from) : (parts[cut.from]?.start ?? 0);
    const end = cut.to >= segment.to ? edgeBehind(text, parts, cut) : (parts[cut.to]?.start ?? text.length);
    if (!hasWords(`${text.slice(0, start)}${text.slice(end)}`)) continue;
    const without = taken(text, start, end, cut.found);
    return start === 0 ? { ...without, text: without.text.replace(/[?!\s]+$/u, '') } : without;
  }
  return undefined;
}

const edgeBefore = (_text: string, parts: readonly Part[], at: number): number => parts[at - 1]?.end ?? 0;
const edgeBehind = (text: string, parts: readonly Part[], { to }: Segment): number => {
  const end = parts[to - 1]?.end ?? text.length;
  // The insertion's own comma goes with it; a full stop stays.
  return end + (/^[,)\s–—-]*/u.exec(text.slice(end))?.[0].length ?? 0);
};

function inSegment(parts: readonly Part[], { from, to }: Segment): (Segment & { readonly found: Found }) | undefined {
  const own = parts.slice(from, to);
  const verb = own.findIndex((part, i) => tellsAt(own, i) && !is(part, 'quoting') && hasDoer(own, i));
  const tail = own.findLastIndex(part => !OF_TAIL.some(role => is(part, role)) && !part.name && !part.isUnclear) + 1;
  const isTail = tail > 0 && own.slice(tail).some(part => is(part, 'cue')) && own.slice(tail).some(part => part.name);
  // "… to do this Macron said"
  // "We have to prove it X said": what begins with a speaker's own "we" is theirs.
  const hasOwnWords = tail >= OWN_MIN && is(own[0], 'self', 'pronoun');
  if (isTail && (hasOwnWords || !own.every(isOfAttribution)))
    return { from: from + tail, to, found: speakerIn(own.slice(tail)) };
  if (verb < 0 || verb > ATTRIBUTION_MAX) return undefined;
  const found = own.slice(0, verb + 1).some(isDenying) ? 'nobody' : speakerAt(own, verb);
  if (own.every(isOfAttribution)) return { from, to: is(parts[to], 'that') ? to + 1 : to, found };
  const others = own.slice(0, verb).filter((part, at, all) => !isOfAttribution(part, at, all)).length;
  if (others > (isSomebody(found) ? LEAD_MAX.somebody : LEAD_MAX.nobody)) return undefined;
  return { from, to: from + endOfLead(own, verb), found };
}

/** Most words of a lead-in that are none of an attribution's own: "the famously blunt chancellor said", "my uncle says". */
const LEAD_MAX = { somebody: 3, nobody: 1 } as const;

/** Fewest words that say something themselves. */
const OWN_MIN = 3;
const OF_TAIL = ['cue', 'title'] as const;
const isDenying = (part: Part): boolean => is(part, 'not') || is(part, 'if');
const speakerIn = (parts: readonly Part[]): Found =>
  speakerAt(
    parts,
    parts.findIndex(part => is(part, 'cue')),
  );

/** Somebody stands before the verb or right behind it: a name, a pronoun, or people without a name. */
function hasDoer(own: readonly Part[], at: number): boolean {
  const found = speakerAt(own, at);
  if (found === 'self') return false;
  if (isSomebody(found)) return true;
  return own
    .slice(0, at)
    .some(part => is(part, 'pronoun') || is(part, 'generic') || part.isUnclear || part.name !== undefined);
}

/** The place behind a verb of saying, whom it tells, and "that". */
function endOfLead(own: readonly Part[], verb: number): number {
  let end = verb + 1;
  if (is(own[verb], 'source')) {
    while (end < own.length && !(own[end]?.name ?? own[end]?.isUnclear)) end++;
    return Math.min(end + 1, own.length);
  }
  const behind = speakerAt(own, verb);
  const subject = own.findIndex((part, i) => i > verb && isSomebody(behind) && part.name === behind);
  if (subject >= 0) end = subject + 1;
  // "went and said"
  while (is(own[end], 'and') && is(own[end + 1], 'cue')) end += 2;
  while (end < own.length && (is(own[end], 'generic') || is(own[end], 'whom') || isTold(own, end))) end++;
  const that = own.findIndex((part, i) => i >= end && is(part, 'that'));
  const isNear = that >= 0 && own.slice(end, that).every((part, i) => isOfAttribution(part, end + i, own));
  if (isNear) return that + 1;
  return end;
}

const isTold = (own: readonly Part[], at: number): boolean =>
  own[at]?.name !== undefined && is(own[at - 1], own[at]?.name?.person ? 'cue' : 'tells');
