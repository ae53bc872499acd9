/** Tells whether quoted words can stand alone. */
import type { Quote } from '../../record/types.ts';
import type { FieldWords } from './lexicon/types.ts';

/** Fewest words of a sentence that doesn't end within its marks, and of a part of one that stands alone. */
const SENTENCE_MIN = 3;
const CLAUSE_MIN = 6;
/** How far into a clause its verb may stand, in words. */
const VERB_WITHIN = 6;

/**
 * Tells the extent of quoted words. full: whole sentences · clause: it can stand alone, and the reporter's sentence goes on, or
 * began before · fragment: it can't.
 *
 * @param before what stands before the opening mark in its paragraph, and behind the closing one
 */
export function extentOf(passage: string, before: string, after: string, words: FieldWords): Quote['extent'] {
  const count = passage.trim().split(/\s+/u).length;
  const isClosed = /[.,?!…]$/u.test(passage.trimEnd());
  const [, further] = SPLIT.exec(after) ?? [];
  if (further !== undefined && !/[.?!…]$/u.test(passage.trimEnd()))
    return standsAlone(passage, further, words) ? 'clause' : 'fragment';
  if (/^\p{Lu}/u.test(passage.trimStart()) && opens(before) && (count >= SENTENCE_MIN || isClosed))
    return !isClosed && runsOn(after, words) ? 'clause' : 'full';
  return count >= CLAUSE_MIN && hasVerb(passage, words) ? 'clause' : 'fragment';
}

/** Behind its closing mark: the reporter's words up to the mark that opens a sentence's other part, with its first word. */
const SPLIT = /^[^“”„«»".?!]*[,–—-]\s*[“„«"](\p{Ll}[\p{L}’']*)/u;

/** Whether the first part of a sentence that the reporter splits has its own verb, and needs nothing of the other part. */
function standsAlone(passage: string, further: string, words: FieldWords): boolean {
  const last = passage.split(/[.?!…]\s+/u).at(-1) ?? passage;
  const [first = ''] = last.toLowerCase().match(/[\p{L}’']+/u) ?? [];
  return hasVerb(last, words) && !words.dependent.has(first) && !words.finite.has(further);
}

/** Whether what comes next opens a sentence, or is led to by a comma, a colon or a dash. */
const opens = (before: string): boolean => /(?:^|[.?!…:,;\-–—”»"’)])\s*$/u.test(before.trimEnd());

/** Whether the reporter's sentence goes on behind a quotation as if it were one sentence. */
function runsOn(after: string, { goesOn }: FieldWords): boolean {
  const [, next = ''] = /^.\s*([\p{L}’']+)/u.exec(after) ?? [];
  return goesOn.has(next);
}

/** Whether words have a subject and a finite verb. */
function hasVerb(passage: string, { subjects, finite }: FieldWords): boolean {
  const [first = '', ...rest] =
    passage
      .toLowerCase()
      .replaceAll("'", '’')
      .match(/[\p{L}’]+/gu) ?? [];
  if (subjects.has(first)) return true;
  return !finite.has(first) && rest.slice(0, VERB_WITHIN).some(word => finite.has(word));
}
