/**
 * Checks a verdict against the record before it is uttered, by a reading of its own that is as simple as can be: what it
 * vouches for stands there letter by letter, what it denies doesn't.
 */
import { derivedFrom } from '../dossier/derived.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Steps } from '../lib/steps.ts';
import type { Quote } from '../record/types.ts';
import { isOtherSpeaker } from './claims.ts';
import { asItLooks } from './look-alikes.ts';
import type { Verdict } from './types.ts';

/** Quotations typed between two pauses: a few milliseconds. */
const QUOTES_A_TURN = 100;

/** All quotations as they're typed, a line each. */
interface Printed {
  readonly lines: string;
  /** Where each begins, in UTF-16 code units. */
  readonly starts: readonly number[];
}

function* build({ views: { quotes } }: Dossier): Steps<Printed> {
  const lines: string[] = [];
  for (const [at, { text }] of quotes.entries()) {
    lines.push(typed(text));
    if (at % QUOTES_A_TURN === 0) yield;
  }
  let start = 0;
  const starts = lines.map(line => {
    const own = start;
    start += line.length + 1;
    return own;
  });
  return { lines: lines.join('\n'), starts };
}

/** A record's quotations in one text, to look through at once. */
export const printedOf = derivedFrom(build);

/** Whether the record bears a verdict out. Pure. */
export function isUpheld(verdict: Verdict, dossier: Dossier): boolean {
  const { quotes } = dossier.views;
  const { grade, claimed, held, quotes: found, variant, misquote, narration, soCalled, disguised } = verdict;
  const { text } = asItLooks(held ?? claimed);
  const [quote] = found;
  const texts = found.map(one => one.text);
  const { lines, starts } = printedOf(dossier).get();
  const isQuoted = (): boolean => foundIn(lines, text).next().done !== true;
  switch (grade) {
    case 'word-for-word':
    case 'same-words':
    case 'within':
      return texts.some(one => letters(one).includes(letters(text))) && isTheirs(verdict, quote);
    case 'look-alike':
      return disguised !== undefined && hasPieces(variant?.text ?? quote?.text ?? '', text) && isTheirs(verdict, quote);
    case 'shortened':
      return hasPieces(variant?.text ?? quote?.text ?? '', text) && isTheirs(verdict, quote);
    case 'cut':
      return hasPieces(variant?.text ?? quote?.text ?? '', text);
    case 'other-speaker':
      return (
        hasPieces(variant?.text ?? quote?.text ?? '', text) &&
        !isTheirs(verdict, quote) &&
        ![...foundIn(lines, text)].some(at => isTheirs(verdict, quotes[starts.findLastIndex(start => start <= at)]))
      );
    case 'variant':
      return variant !== undefined && hasPieces(variant.text, text);
    case 'misquote':
      return misquote !== undefined && letters(misquote.text).includes(letters(text));
    case 'so-called':
      return soCalled !== undefined && letters(text).includes(letters(soCalled.text)) && !isQuoted();
    case 'reported':
      return narration?.kind === 'statement' && !isQuoted();
    case 'narrated':
      return narration !== undefined && narration.kind !== 'statement' && !isQuoted();
    case 'changed':
    case 'translation':
    case 'absent':
      return !isQuoted();
    case 'near':
    case 'too-short':
      return true;
  }
}

/** Whether a claim names nobody, or who said it, or their country or body; who is of a bloc the record doesn't say. */
function isTheirs({ claimant }: Verdict, quote: Quote | undefined): boolean {
  if (!claimant || !quote) return true;
  return !isOtherSpeaker({ claimant }, quote);
}

/** What stands beside words and may belong to them: a letter in two code units and an apostrophe. */
const BESIDE = 3;

/**
 * Where whole words of a text are a claim as it's typed; but for case, the form of apostrophes, and what stands at its ends.
 *
 * @param all the text as it's typed
 */
function* foundIn(all: string, claim: string): Generator<number, void> {
  const sought = typed(claim);
  for (let at = all.indexOf(sought); sought !== '' && at >= 0; at = all.indexOf(sought, at + 1)) {
    const isStart = !(/^\d/.test(sought) ? /[\p{L}\p{N}\-\u2212.,]$/u : /[\p{L}\p{N}]'?$/u).test(
      all.slice(Math.max(0, at - BESIDE), at),
    );
    const end = at + sought.length;
    const isEnd = !/^[\p{L}\p{N}]|^['.,][\p{L}\p{N}]/u.test(all.slice(end, end + BESIDE));
    if (isStart && isEnd) yield at;
  }
}

const typed = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘ʼ]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Letters and digits alone, in lower case and without accents; s for z, for both spellings are one word. */
const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]|ʼ/gu, '')
    .replaceAll('z', 's');

/** Whether a text has the pieces of a claim one after another: what stands between its gaps, and its sentences. */
function hasPieces(text: string, claim: string): boolean {
  const all = letters(text);
  let from = 0;
  for (const piece of claim.split(/…|\.{2,}|[.!?]\s|[[\]()]/u).map(letters)) {
    const at = all.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}
