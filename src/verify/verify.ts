/**
 * Whether a wording is in the record.
 *
 * Decided by the words themselves: first whether they stand there in one run, then, where they don't, by laying the two
 * texts side by side word by word. Never by how alike they are: a sentence and its negation are 99 % alike.
 */
import type { Dossier } from '../dossier/dossier.ts';
import type { Person } from '../record/types.ts';
import { type Claim, claimOf, findSpans, verdictOn } from './claims.ts';
import { type Corpus, corpusOf } from './corpus.ts';
import { gradeElsewhere, gradeWhole, gradeWithGaps } from './grading.ts';
import { MEANING_CHANGES } from './meaning-changes.ts';
import { changed, joinedOfTwo, told } from './nearest.ts';
import { isCommon } from './tokens.ts';
import { GRADES, type Verdict } from './types.ts';

/**
 * Grades every quotation that a text claims, the most serious first; empty when the text has no word.
 *
 * @param claimed who is said to have said it; it goes before whomever the text names
 */
export function verifyText(text: string, dossier: Dossier, claimed?: Person): readonly Verdict[] {
  const pool = corpusOf(dossier).get();
  const claimant = claimed ? { claimant: { name: claimed.name, person: claimed } } : {};
  return findSpans(text, dossier)
    .map(span => judge(claimOf({ ...span, ...claimant }), pool, dossier))
    .toSorted((a, b) => seriousness(a) - seriousness(b));
}

/** The first that applies. A claim's whole text is looked for before anything in it is taken for a change. */
function judge(claim: Claim, pool: Corpus, dossier: Dossier): Verdict {
  return (
    gradeWhole(claim, pool) ??
    gradeElsewhere(claim, pool) ??
    gradeWithGaps(claim, pool) ??
    toldHere(claim, dossier) ??
    joinedOfTwo(claim, pool) ??
    changed(claim, pool) ??
    verdictOn(claim, isUnknowable(claim) ? 'too-short' : 'absent', [])
  );
}

function toldHere(claim: Claim, dossier: Dossier): Verdict | undefined {
  const item = told(claim, dossier);
  return item && verdictOn(claim, 'absent', [], { told: item });
}

/** A single word, or common ones only. Two telling words that the record doesn't hold are simply not in it. */
function isUnknowable(claim: Claim): boolean {
  return claim.words.length === 1 || claim.words.every(isCommon);
}

function seriousness({ grade, concerns }: Verdict): number {
  const [gravest] = concerns;
  const within = gravest === undefined ? MEANING_CHANGES.length : MEANING_CHANGES.indexOf(gravest);
  return GRADES.indexOf(grade) * (MEANING_CHANGES.length + 1) + within;
}
