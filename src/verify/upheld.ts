/**
 * Checks a verdict against the record before it is uttered, by a reading of its own that is as simple as can be: what it
 * vouches for stands there letter by letter, what it denies doesn't.
 */
import type { Dossier } from '../dossier/dossier.ts';
import type { Quote } from '../record/types.ts';
import { isOtherSpeaker } from './claims.ts';
import { asItLooks } from './look-alikes.ts';
import type { Verdict } from './types.ts';

/** Whether the record bears a verdict out. Pure. */
export function isUpheld(verdict: Verdict, { views: { quotes } }: Dossier): boolean {
  const { grade, claimed, held, quotes: found, variant, misquote, narration, soCalled, disguised } = verdict;
  const { text } = asItLooks(held ?? claimed);
  const [quote] = found;
  const texts = found.map(one => one.text);
  const isQuoted = quotes.some(one => holds(one.text, text));
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
        !quotes.some(one => isTheirs(verdict, one) && holds(one.text, text))
      );
    case 'variant':
      return variant !== undefined && hasPieces(variant.text, text);
    case 'misquote':
      return misquote !== undefined && letters(misquote.text).includes(letters(text));
    case 'so-called':
      return soCalled !== undefined && letters(text).includes(letters(soCalled.text)) && !isQuoted;
    case 'reported':
      return narration?.kind === 'statement' && !isQuoted;
    case 'narrated':
      return narration !== undefined && narration.kind !== 'statement' && !isQuoted;
    case 'changed':
    case 'translation':
    case 'absent':
      return !isQuoted;
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

/** Whether whole words of a text are a claim as it's typed; but for case, the form of apostrophes, and what stands at its ends. */
function holds(text: string, claim: string): boolean {
  const [all, sought] = [typed(text), typed(claim)];
  for (let at = all.indexOf(sought); sought !== '' && at >= 0; at = all.indexOf(sought, at + 1)) {
    const isStart = !(/^\d/.test(sought) ? /[\p{L}\p{N}\-\u2212.,]$/u : /[\p{L}\p{N}]'?$/u).test(all.slice(0, at));
    const isEnd = !/^[\p{L}\p{N}]|^['.,][\p{L}\p{N}]/u.test(all.slice(at + sought.length));
    if (isStart && isEnd) return true;
  }
  return false;
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
