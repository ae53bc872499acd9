/** Finds whom the words after a quotation name as its speaker. */
import type { Dossier } from '../dossier/dossier.ts';
import { VERB } from '../qa/lexicon/attribution.ts';
import { clauseOf, firstSentence, tellsAt } from './clause.ts';
import { nameAlone, signature } from './label.ts';
import { type Found, is, isLight, isName } from './part-roles.ts';
import type { Part } from './parts.ts';
import { ownerIn, speakerAt } from './speaker.ts';
import { isJoined, isOwner } from './standing.ts';

/** What is found behind a quotation. */
export interface Behind {
  readonly found: Found;
  /** A name under it, or in brackets: it says nothing of what follows. */
  readonly signs: boolean;
  /** How much of the text tells it, in UTF-16 code units. */
  readonly length: number;
}

const BRACKET = /^[\s,.;!?]*[([]([^()[\]\n]{1,80})[)\]]/u;
const DASH = /^[\s,.;!?]*(?:[-–—~]{1,3}>?\s*|→\s*|\n\s*[-–—~]{0,3}\s*)/u;
const PUNCTUATION = /^[\s,.;!?…–—-]*/u;

/** Whom the words after a quotation name. */
export function speakerBehind(text: string, dossier: Dossier): Behind | undefined {
  const bracket = BRACKET.exec(text);
  const inside = bracket && signature(clauseOf(bracket[1] ?? '', dossier));
  if (inside !== undefined && inside !== null) return { found: inside, signs: true, length: bracket?.[0].length ?? 0 };
  const dash = DASH.exec(text)?.[0];
  if (dash !== undefined) {
    const line = firstSentence(text.slice(dash.length));
    const parts = clauseOf(line, dossier);
    const found = /[-–—~→]/u.test(dash) ? signature(parts) : nameAlone(parts);
    if (found !== undefined) return { found, signs: true, length: dash.length + line.length };
    if (dash.includes('\n')) return undefined;
  }
  const start = PUNCTUATION.exec(text)?.[0] ?? '';
  const sentence = firstSentence(text.slice(start.length));
  const found = inSentence(start, sentence, dossier);
  return found === undefined ? undefined : { found, signs: false, length: start.length + sentence.length };
}

function inSentence(start: string, sentence: string, dossier: Dossier): Found {
  const colon = /^\s*:\s*/u.exec(sentence)?.[0];
  if (colon !== undefined) return headlined(clauseOf(sentence.slice(colon.length), dossier));
  // What a colon ends leads to something else.
  if (/:(?=\s|$)/u.test(sentence)) return undefined;
  const parts = clauseOf(sentence, dossier);
  if (isTurned(parts)) return isCorrection(parts) ? 'nobody' : undefined;
  if (isOpenOrDenied(parts)) return parts.some(isName) ? 'nobody' : undefined;
  // "“…” > X" compares.
  if (/[<>=≠]/u.test(parts[0]?.gap ?? '')) return undefined;
  if (is(parts[0], 'so') && /[,–—]/u.test(start) && isName(parts[1])) return nameAlone(parts.slice(1));
  const told = byVerb(parts);
  return told === undefined ? byFrame(start, parts) : told === 'self' ? undefined : told;
}

/** Without a verb of saying: "X zufolge", "X's words", "by X", ", thunders X", "X, Paris". */
function byFrame(start: string, parts: readonly Part[]): Found {
  const behind = parts.findIndex(part => is(part, 'sourceBehind'));
  if (behind > 0) return nameAlone(parts.slice(0, behind));
  return ownerIn(parts) ?? by(parts) ?? verbAndName(start, parts) ?? nameAlone(parts);
}

const isOpenOrDenied = (parts: readonly Part[]): boolean =>
  parts.some(part => is(part, 'fake')) ||
  (parts.some(part => is(part, 'not', 'if')) && parts.some(part => is(part, 'cue', 'be')));

/** "And then …", "when …": another sentence. */
function isTurned(parts: readonly Part[]): boolean {
  const [first, second] = parts;
  return is(first, 'and') || (is(first, 'but') && !isName(second)) || (is(first, 'aside') && !is(first, 'light'));
}

/** Most words of a correction. */
const CORRECTION_MAX = 7;
/** "…, but that was X" */
const isCorrection = (parts: readonly Part[]): boolean =>
  parts.length <= CORRECTION_MAX && parts.some(isName) && parts.some(part => is(part, 'be'));

/** By the first verb of saying that isn't the writer's; theirs, where what is said follows it. */
function byVerb(parts: readonly Part[]): Found {
  for (const at of parts.keys()) {
    if (!tellsAt(parts, at)) continue;
    const found = speakerAt(parts, at);
    const isBare = found === 'same' && at === 0 && parts.slice(1).some(isName);
    if (found === 'self' || found === undefined || isBare) continue;
    return hasOwnWords(parts, at) ? 'self' : found;
  }
  return undefined;
}

/** "X said that …", "X said he …": what is said follows there. "X said that" alone points back. */
function hasOwnWords(parts: readonly Part[], at: number): boolean {
  if (is(parts[at], 'source')) return false;
  let from = at + 1;
  while (isName(parts[from])) from++;
  const hasSubject = parts.slice(0, at).some(isName);
  return parts.some((part, i) => {
    const next = parts[i + 1];
    if (i < from || !next) return false;
    if (is(part, 'that')) return true;
    const opensClause = is(next, 'be') || (hasSubject && !is(next, 'and') && !part.gap.includes(','));
    return is(part, 'pronoun') && !is(part, 'light') && opensClause;
  });
}

/** ", thunders X": a verb that no list has. */
function verbAndName(start: string, parts: readonly Part[]): Found {
  const verb = parts.findIndex(part => part.roles.size === 0 && !isName(part));
  const isVerb = verb >= 0 && VERB.test(parts[verb]?.word ?? '') && parts.slice(0, verb).every(isLight);
  return start.includes(',') && isVerb && isName(parts[verb + 1]) ? nameAlone(parts.slice(verb + 1)) : undefined;
}

/** "by X" at the start. */
function by(parts: readonly Part[]): Found {
  const at = parts.findIndex(part => !(isLight(part) || is(part, 'article', 'speech')));
  const name = parts.findIndex(isName);
  if (!is(parts[at], 'by') || name < at || isOwner(parts, name) || isJoined(parts, name)) return undefined;
  return nameAlone(parts.slice(at + 1, name + 1), true);
}

/** "“…”: X on sanctions", "“…”: X warns of …" */
function headlined(parts: readonly Part[]): Found {
  if (!isName(parts[0])) return undefined;
  const cue = parts.findIndex((_, at) => tellsAt(parts, at));
  if (cue > 0) return speakerAt(parts, cue);
  const isVerb = VERB.test(parts[1]?.word ?? '') && !is(parts[1], 'relay') && !isOwner(parts, 0);
  return nameAlone(is(parts[1], 'preposition') || (isVerb && !isName(parts[1])) ? parts.slice(0, 1) : parts);
}
