/** Finds whom the words on either side of a quotation name as its speaker. */
import type { Dossier } from '../dossier/dossier.ts';
import { type Role, VERB } from '../qa/lexicon/attribution.ts';
import { type Part, partsOf } from './parts.ts';
import {
  type Found,
  is,
  isJoined,
  isLight,
  isOblique,
  isOwner,
  isSame,
  isSomebody,
  owner,
  speakerAt,
} from './speaker.ts';

/** Where a sentence ends: not after an initial or a short title. */
const SENTENCE_END =
  /(?<!(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Mme|Sen|Gen|Hr|Fr|ім|р))\.+(?=\s|$)|[!?…;]+(?=\s|$)|\n+|\+{2,}|[|•]|(?<=^|\s)\d{1,2}\/\d{0,2}(?=\s)/u;
const COLON_AT_END = /(?:[:→➡👉⇒]\ufe0f?|[-=]+>)\s*$/u;
const DASH_AT_END = /[-–—]\s*$/u;
const isName = (part: Part | undefined): boolean => part?.name !== undefined || part?.isUnclear === true;

/** The parts of a sentence, less whoever is said not to be meant: "not X but", ", not X,", "No,". */
export function clauseOf(sentence: string, dossier: Dossier): readonly Part[] {
  const parts = [...partsOf(sentence, dossier)];
  if (is(parts[0], 'not') && /^\s*[,.!]/u.test(parts[1]?.gap ?? '')) parts.shift();
  for (let at = 0; at < parts.length; at++) {
    if (!is(parts[at], 'not')) continue;
    let name = at + 1;
    while (is(parts[name], 'article') || is(parts[name], 'title') || is(parts[name], 'by')) name++;
    const next = parts[name + 1];
    const isLed = is(parts[at - 1], 'but') || is(parts[at - 1], 'and');
    const isStart = parts.slice(0, at).every(part => isLight(part) || is(part, 'pronoun'));
    const isApart =
      (isStart && parts.slice(name + 1).some(isName)) ||
      /[,–—(]/u.test(`${parts[at]?.gap}${isLed ? parts[at - 1]?.gap : ''}`);
    const ends = !next || /[,)–—]/u.test(next.gap) || is(next, 'but');
    if (!isName(parts[name]) || !ends || !(isApart || is(next, 'but'))) continue;
    const from = at > 0 && (is(parts[at - 1], 'but') || is(parts[at - 1], 'and')) ? at - 1 : at;
    const to = next && is(next, 'but') ? name + 2 : name + 1;
    parts.splice(from, to - from);
    const behind = parts[from];
    if (behind) parts[from] = { ...behind, gap: ' ' };
    at = from - 1;
  }
  return parts;
}

/** Whom the words before a quotation name. */
export function speakerBefore(text: string, dossier: Dossier): Found {
  const isLabelled = COLON_AT_END.test(text);
  const sentence = lastSentence(text);
  const whole = clauseOf(sentence, dossier);
  const parts = behindTurn(behindColon(whole));
  if (parts.length === 0) return undefined;
  if (parts.some((part, at) => is(part, 'not') && !(isLabelled && isContent(parts, at)))) return 'nobody';
  const last = parts.at(-1);
  // X's “…”
  if (last?.isPossessive && last.name && (last.name.person || !last.name.party) && !isLabelled) return isJoined(parts, parts.length - 1) ? 'nobody' : last.name;
  for (let at = parts.length - 1; at >= 0; at--) {
    if (!(is(parts[at], 'cue') || is(parts[at], 'source') || is(parts[at], 'quoting'))) continue;
    if (isNoun(parts, at)) continue;
    const found = speakerAt(parts, at);
    if (found === 'self' || (found === 'same' && isLabelled && at > 0 && !hasDoer(parts, at))) continue;
    if (found === undefined) continue;
    return isAside(parts, at) || isLeftOpen(parts, at) ? 'nobody' : found;
  }
  const behind = parts.findIndex(part => is(part, 'sourceBehind'));
  if (behind > 0) return labelled(parts.slice(0, behind), false);
  if (isLeftOpen(parts, parts.length - 1)) return 'nobody';
  if (is(parts[0], 'view') && isName(parts[1])) return labelled(parts.slice(1), false);
  // "X used the words “…”"
  if (is(last, 'speech') && owner(parts) === undefined) {
    const found = speakerAt(parts, parts.length - 1);
    if (isSomebody(found)) return found;
  }
  return labelled(parts, isLabelled || DASH_AT_END.test(text)) ?? labelledWithMore(whole);
}

/** What an inner colon leads to, if it tells of a speaker itself. */
function behindColon(parts: readonly Part[]): readonly Part[] {
  const colon = parts.findLastIndex(({ gap }, i) => i > 0 && /:(?=\s)/u.test(gap));
  const behind = parts.slice(Math.max(0, colon));
  return behind.some(part => isName(part) || is(part, 'cue')) ? behind : parts;
}

const hasDoer = (parts: readonly Part[], at: number): boolean => is(parts[at - 1], 'pronoun');

/** Behind an article or as somebody's, the word is a noun: "a call", "the claim". */
export function isNoun(parts: readonly Part[], at: number): boolean {
  const before = parts[at - 1];
  if (is(parts[at], 'source')) return false;
  if (is(parts[at], 'speech') && (before?.isPossessive || is(parts[at + 1], 'by'))) return true;
  return is(before, 'article') && !is(before, 'light') && !/^(?:a|l)$/u.test(before?.word ?? '');
}

/** "When X left, …": what a clause beside the main one tells isn't of the quotation, once a comma ends it. */
function isAside(parts: readonly Part[], at: number): boolean {
  const behind = parts.slice(at + 1);
  const comma = behind.findIndex(({ gap }) => gap.includes(','));
  if (comma < 0) return false;
  const rest = behind.slice(comma);
  const isLed = parts.slice(0, at).some(part => is(part, 'aside') && !is(part, 'light'));
  return (
    isLed &&
    rest.some(part => !isLight(part) && !isName(part)) &&
    rest.some(part => is(part, 'article') || is(part, 'generic') || is(part, 'pronoun'))
  );
}

/** Whether "if" stands before a verb, with no comma between. */
function isLeftOpen(parts: readonly Part[], at: number): boolean {
  for (let i = at; i >= 0; i--) {
    const part = parts[i];
    if (is(part, 'if') && !(is(part, 'or') && i === 0)) return true;
    if (/[,;]/u.test(part?.gap ?? '')) return false;
  }
  return false;
}

/** What is denied in what somebody says, up to a colon. */
function isContent(parts: readonly Part[], at: number): boolean {
  const cue = parts.findLastIndex((part, i) => i < at && is(part, 'cue'));
  return cue >= 0 && parts.slice(cue + 1, at + 1).some(part => part.gap.includes(',') || is(part, 'that'));
}

/** What stands behind "but", if it tells of a speaker itself. */
function behindTurn(parts: readonly Part[]): readonly Part[] {
  const turn = parts.findLastIndex(
    part => is(part, 'but') && !['and', 'aside', 'light'].some(role => is(part, role as Role)),
  );
  const behind = parts.slice(turn + 1);
  return behind.some(isName) && behind.some(part => is(part, 'cue')) ? behind : parts;
}

/** "Name:", "By Name:", "Name, in Paris:", "Name's line:". */
function labelled(parts: readonly Part[], hasMark: boolean): Found {
  const own = owner(parts);
  if (own !== undefined) return own;
  const first = parts.findIndex(isName);
  const part = parts[first];
  if (!part) return undefined;
  const lead = parts.slice(0, first);
  const isBy =
    lead.some(one => is(one, 'by')) && lead.every(one => is(one, 'by') || is(one, 'article') || isLight(one));
  if (!isBy && isOblique(parts, first)) return undefined;
  if (!isBy && !lead.every((one, i) => isLight(one) || LEADS.some(role => is(one, role)) || isOblique(parts, i)))
    return undefined;
  if (isOwner(parts, first) || isJoined(parts, first) || part.isUnclear) return 'nobody';
  if (part.isInflected && !isBy) return undefined;
  const rest = parts.slice(first + 1);
  const others = rest.filter(
    (one, i) => one.name && !isOblique(parts, first + 1 + i) && (one.name.person || !one.name.party),
  );
  if (others.some(one => !isSame(one.name, part.name))) return 'nobody';
  if (rest.some(one => is(one, 'relay') || (is(one, 'passive') && !hasMark))) return undefined;
  if (!part.name?.person && rest.some(one => /^\d/u.test(one.word))) return undefined;
  const isPlain = rest.every(
    (one, i) =>
      isLight(one) || isName(one) || isOblique(parts, first + 1 + i) || is(one, 'preposition') || is(one, 'article'),
  );
  if (isPlain) return part.name;
  const isKnown = part.name?.person !== undefined || /\s/u.test(part.name?.name ?? '');
  return hasMark && isKnown ? part.name : undefined;
}

/** What may stand before a label's name: "the quote of", "I think it was", "in a post, ". */
const LEADS = ['by', 'article', 'speech', 'and', 'self', 'cue', 'pronoun', 'preposition', 'but'] as const;

/** "Name: that would be a “…”". */
function labelledWithMore(parts: readonly Part[]): Found {
  const colon = parts.findIndex(({ gap }, i) => i > 0 && /:(?=\s)/u.test(gap));
  if (colon < 0 || parts.slice(colon).some(isName)) return undefined;
  return labelled(parts.slice(0, colon), true);
}

function lastSentence(text: string): string {
  const isLabel = COLON_AT_END.test(text);
  const sentences = (isLabel ? text.trimEnd() : text.replace(/[^\S\n]+$/u, '')).split(new RegExp(SENTENCE_END, 'gu'));
  return sentences.at(-1) ?? '';
}

/** What is found behind a quotation. */
export interface Behind {
  readonly found: Found;
  /** A name under it, or in brackets: it says nothing of what follows. */
  readonly signs?: true;
  /** How much of the text that takes. */
  readonly length: number;
}

const BRACKET = /^[\s,.;!?]*[([]([^()[\]\n]{1,80})[)\]]/u;
const DASH = /^[\s,.;!?]*(?:[-–—~]{1,3}\s*|\n[\s\n]*[-–—~]{0,3}\s*)/u;

/** Whom the words after a quotation name. */
export function speakerBehind(text: string, dossier: Dossier): Behind | undefined {
  const bracket = BRACKET.exec(text);
  if (bracket) {
    const found = signature(clauseOf(bracket[1] ?? '', dossier));
    if (found !== undefined) return { found, signs: true, length: bracket[0].length };
  }
  const dash = DASH.exec(text);
  if (dash) {
    const line = firstSentence(text.slice(dash[0].length));
    const parts = clauseOf(line, dossier);
    const found = /[-–—~]/u.test(dash[0]) ? signature(parts) : nameAlone(parts);
    if (found !== undefined) return { found, signs: true, length: dash[0].length + line.length };
    if (/\n/u.test(dash[0])) return undefined;
  }
  const start = /^[\s,.;!?…–—-]*/u.exec(text)?.[0] ?? '';
  const sentence = firstSentence(text.slice(start.length));
  const found = inClause(start, sentence, text.slice(start.length + sentence.length), dossier);
  return found === undefined ? undefined : { found, length: start.length + sentence.length };
}

function firstSentence(text: string): string {
  const end = SENTENCE_END.exec(text);
  return end ? text.slice(0, end.index) : text;
}

function inClause(start: string, sentence: string, rest: string, dossier: Dossier): Found {
  const colon = /^\s*:\s*/u.exec(sentence)?.[0];
  if (colon !== undefined) return headlined(clauseOf(sentence.slice(colon.length), dossier));
  // What a colon ends leads to something else.
  if (/:(?=\s|$)/u.test(sentence)) return undefined;
  const parts = clauseOf(sentence, dossier);
  const [first] = parts;
  if (!first) return undefined;
  const isTurned =
    is(first, 'and') || (is(first, 'but') && !isName(parts[1])) || (is(first, 'aside') && !is(first, 'light'));
  // "…, but that was X"
  if (isTurned)
    return parts.some(part => is(part, 'be')) && parts.some(isName) && parts.length <= CORRECTION_MAX
      ? 'nobody'
      : undefined;
  const isDenied = parts.some(part => is(part, 'not') || is(part, 'if'));
  if (isDenied)
    return parts.some(isName) && parts.some(part => is(part, 'cue') || is(part, 'be')) ? 'nobody' : undefined;
  if (first.word === 'so' && /,|[–—]/u.test(start) && isName(parts[1])) return nameAlone(parts.slice(1));
  for (const [at, part] of parts.entries()) {
    if (!(is(part, 'cue') || is(part, 'source') || is(part, 'quoting')) || isNoun(parts, at)) continue;
    const found = speakerAt(parts, at);
    if (found === 'self' || found === undefined) continue;
    if (found === 'same' && at === 0 && parts.length > 1 && parts.slice(1).some(isName)) continue;
    return hasOwnWords(parts, at, rest) ? undefined : found;
  }
  const behind = parts.findIndex(part => is(part, 'sourceBehind'));
  if (behind > 0) return nameAlone(parts.slice(0, behind));
  return owner(parts) ?? by(parts) ?? verbAndName(start, parts) ?? nameAlone(parts);
}

/** Most words of "but that was X". */
const CORRECTION_MAX = 7;

/** "X said that …", "X said he …": what is said follows there. */
function hasOwnWords(parts: readonly Part[], at: number, rest: string): boolean {
  if (is(parts[at], 'source')) return false;
  let i = at + 1;
  while (i < parts.length && isName(parts[i])) i++;
  return (
    (parts.slice(i).some((part, n) => is(part, 'that') && !(n === parts.length - i - 1 && rest !== ':')) &&
      !is(parts[i - 1], 'source')) ||
    parts
      .slice(i)
      .some(
        (part, n) =>
          is(part, 'pronoun') &&
          !is(part, 'light') &&
          (is(parts[i + n + 1], 'be') ||
            (parts[i + n + 1] !== undefined &&
              !is(parts[i + n + 1], 'and') &&
              !/,/u.test(part.gap) &&
              subjectStands(parts, at))),
      )
  );
}

const subjectStands = (parts: readonly Part[], at: number): boolean => parts.slice(0, at).some(isName);

/** ", thunders X": a verb that no list has. */
function verbAndName(start: string, parts: readonly Part[]): Found {
  const verb = parts.findIndex(part => part.roles.size === 0 && !isName(part));
  const isVerb =
    start.includes(',') && verb >= 0 && VERB.test(parts[verb]?.word ?? '') && parts.slice(0, verb).every(isLight);
  return isVerb && isName(parts[verb + 1]) ? nameAlone(parts.slice(verb + 1)) : undefined;
}

/** "by X" at the start. */
function by(parts: readonly Part[]): Found {
  const at = parts.findIndex(part => !(isLight(part) || is(part, 'article') || is(part, 'speech')));
  if (!is(parts[at], 'by')) return undefined;
  const name = parts.findIndex(isName);
  if (name < at || isOwner(parts, name) || isJoined(parts, name)) return undefined;
  return nameAlone(parts.slice(at + 1, name + 1), true);
}

/** A name with nothing beside it but light words and places: "X, Paris", "that was X". */
function nameAlone(parts: readonly Part[], inAnyCase = false): Found {
  const first = parts.findIndex(isName);
  const part = parts[first];
  if (!part || (part.isInflected && !inAnyCase) || isOblique(parts, first)) return undefined;
  if (isOwner(parts, first) || isJoined(parts, first)) return 'nobody';
  const isPlain = parts.every(
    (one, i) =>
      i === first ||
      (isLight(one) && !(i > first && is(one, 'be'))) ||
      is(one, 'article') ||
      (is(one, 'pronoun') && is(one, 'be')) ||
      isOblique(parts, i) ||
      is(one, 'preposition') ||
      (i > first && isName(one)) ||
      (i < first && is(one, 'that')),
  );
  if (!isPlain) return undefined;
  if (!part.name?.person && parts.some(one => /^\d/u.test(one.word))) return undefined;
  return part.isUnclear ? 'nobody' : part.name;
}

/** "“…”: X on sanctions" */
function headlined(parts: readonly Part[]): Found {
  if (!isName(parts[0])) return undefined;
  const cue = parts.findIndex((part, i) => is(part, 'cue') && !isNoun(parts, i));
  if (cue > 0) return speakerAt(parts, cue);
  const isVerbBehind = /[^s]s$/u.test(parts[1]?.word ?? '') && !is(parts[1], 'relay') && !isOwner(parts, 0);
  return is(parts[1], 'preposition') || isVerbBehind ? nameAlone(parts.slice(0, 1)) : nameAlone(parts);
}

const SIGNATURE_LEAD_MAX = 4;

/** A dash, tilde or bracket, at most four words, then the name. */
function signature(parts: readonly Part[]): Found {
  const first = parts.findIndex(isName);
  const part = parts[first];
  if (!part || first > SIGNATURE_LEAD_MAX) return undefined;
  if (parts.some(one => is(one, 'not'))) return 'nobody';
  const cue = parts.findIndex(
    (one, i) => (is(one, 'cue') || is(one, 'source') || is(one, 'quoting')) && !isNoun(parts, i),
  );
  if (cue >= 0) return undefined;
  const own = owner(parts);
  if (own !== undefined) return own;
  const lead = parts.slice(0, first);
  const isPlain = lead.every(
    one => isLight(one) || is(one, 'speech') || is(one, 'by') || is(one, 'article') || is(one, 'that'),
  );
  if (!isPlain) return lead.some(one => is(one, 'generic') || is(one, 'preposition')) ? 'nobody' : undefined;
  if (isOwner(parts, first) || isJoined(parts, first) || part.isUnclear) return 'nobody';
  if (
    parts[first + 1] &&
    !/[,()\n–—-]/u.test(parts[first + 1]?.gap ?? '') &&
    !isLight(parts[first + 1] as Part) &&
    !is(parts[first + 1], 'preposition') &&
    !isName(parts[first + 1])
  )
    return 'nobody';
  if (!part.name?.person && parts.some(one => /^\d/u.test(one.word))) return undefined;
  return part.name;
}

/** Whom both sides of a quotation name; nobody, where they name two. */
export function speakerAround(before: string, behind: string, dossier: Dossier): Found {
  const parts = clauseOf(lastSentence(before), dossier);
  const after = clauseOf(firstSentence(behind.replace(/^[\s,]+/u, '')), dossier);
  const verb = after.findIndex(part => is(part, 'cue'));
  if (verb !== 0 || parts.length === 0 || COLON_AT_END.test(before)) return undefined;
  const [cue] = after;
  const whole = cue ? [...parts, { ...cue, gap: ' ' }] : parts;
  if (whole.some(part => is(part, 'not'))) return 'nobody';
  const found = speakerAt(whole, whole.length - 1);
  return isSomebody(found) ? found : undefined;
}
