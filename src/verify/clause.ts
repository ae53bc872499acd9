/** Cuts the sentence next to a quotation out of a text, and tells which of its words are verbs of saying. */
import type { Dossier } from '../dossier/dossier.ts';
import { is, isLight, isName } from './part-roles.ts';
import { type Part, partsOf } from './parts.ts';

/** Where a sentence ends: not after an initial or a short title; at the bars of a ticker and the numbers of a thread, too. */
const SENTENCE_END =
  /(?<!(?:^|[\s(])(?:\p{Lu}|\p{Lu}\p{Ll}{1,2}|ім|р))\.+(?=\s|$)|[!?…;]+(?=\s|$)|\n+|\+{2,}|[|•]|(?<=^|\s)\d{1,2}\/\d{0,2}(?=\s)/u;
const EVERY_SENTENCE_END = new RegExp(SENTENCE_END, 'gu');
const COLON_AT_END = /(?:[:→➡👉⇒]\ufe0f?|[-=]+>)\s*$/u;

/** Whether a text ends in a colon, or in an arrow that stands for one. */
export const endsInColon = (text: string): boolean => COLON_AT_END.test(text);

/** The sentence with which a text ends; empty where it ends with a sentence's end. Line ends before a colon's words don't count. */
export function lastSentence(text: string): string {
  const whole = endsInColon(text) ? text.trimEnd() : text.replace(/[^\S\n]+$/u, '');
  return whole.split(EVERY_SENTENCE_END).at(-1) ?? '';
}

/** The sentence with which a text begins, without its end. */
export function firstSentence(text: string): string {
  const end = SENTENCE_END.exec(text);
  return end ? text.slice(0, end.index) : text;
}

/** The sentences of a text, without their ends. */
export const sentencesIn = (text: string): readonly string[] =>
  text.split(EVERY_SENTENCE_END).filter(sentence => /[\p{L}\p{N}]/u.test(sentence));

/** The parts of a sentence, less whoever is said not to be meant: "not X but", ", not X,", "No,". */
export function clauseOf(sentence: string, dossier: Dossier): readonly Part[] {
  const parts = [...partsOf(sentence, dossier)];
  if (is(parts[0], 'not') && /^\s*[,.!]/u.test(parts[1]?.gap ?? '')) parts.shift();
  for (let at = 0; at < parts.length; at++) {
    const denied = deniedAt(parts, at);
    if (!denied) continue;
    parts.splice(denied.from, denied.to - denied.from);
    const behind = parts[denied.from];
    if (behind) parts[denied.from] = { ...behind, gap: ' ' };
    at = denied.from - 1;
  }
  return parts;
}

/** The parts by which a name is set aside, from "not" on, with the "and" or "but" before and behind. */
function deniedAt(parts: readonly Part[], at: number): { readonly from: number; readonly to: number } | undefined {
  if (!is(parts[at], 'not')) return undefined;
  let name = at + 1;
  while (is(parts[name], 'article', 'title', 'by')) name++;
  const next = parts[name + 1];
  const isContrast = is(next, 'but');
  if (!isName(parts[name]) || !(!next || isContrast || /[,)–—]/u.test(next.gap))) return undefined;
  const isLed = is(parts[at - 1], 'but', 'and');
  // "It's not X, it's Y"
  const isStart = parts.slice(0, at).every(part => isLight(part) || is(part, 'pronoun'));
  const isInserted = /[,–—(]/u.test(`${parts[at]?.gap}${isLed ? parts[at - 1]?.gap : ''}`);
  if (!(isContrast || isInserted || (isStart && parts.slice(name + 1).some(isName)))) return undefined;
  return { from: isLed ? at - 1 : at, to: isContrast ? name + 2 : name + 1 };
}

/** Whether the word at a place tells who speaks: a verb of saying, "according to", "quote". */
export const tellsAt = (parts: readonly Part[], at: number): boolean =>
  is(parts[at], 'source') || (is(parts[at], 'cue', 'quoting') && !isNoun(parts, at));

/** Behind an article or as somebody's, the word is a noun: "a call", "the claim", "quote of". */
function isNoun(parts: readonly Part[], at: number): boolean {
  const before = parts[at - 1];
  if (is(parts[at], 'speech') && (before?.isPossessive || is(parts[at + 1], 'by'))) return true;
  // French "a" and "l" stand before verbs, too.
  return is(before, 'article') && !is(before, 'light') && (before?.word.length ?? 0) > 1;
}
