/**
 * Checks whether claimed quotations are in the record.
 *
 * Grades are decided by the words themselves: first whether they stand there in one run, then, where they don't, by
 * laying the two texts side by side word by word. Never by how alike they are: a sentence and its negation are 99 %
 * alike.
 */
import type { Dossier } from '../dossier/dossier.ts';
import type { Person } from '../record/types.ts';
import { type Claim, claimOf, verdictOn } from './claims.ts';
import { type Corpus, corpusOf } from './corpus.ts';
import { gradeElsewhere, gradeWhole, gradeWithGaps } from './grading.ts';
import { MEANING_CHANGES } from './meaning-changes.ts';
import { gradeChanged, gradeJoined, narrationIn } from './nearest.ts';
import { findSpans } from './spans.ts';
import { isCommon } from './tokens.ts';
import { GRADES, type Verdict } from './types.ts';

/**
 * Grades every quotation that a text claims, the most serious first; empty when the text has no word.
 *
 * @param claimed who is said to have said it; it goes before whomever the text names
 */
export function verifyText(text: string, dossier: Dossier, claimed?: Person): readonly Verdict[] {
  const corpus = corpusOf(dossier).get();
  const claimant = claimed ? { claimant: { name: claimed.name, person: claimed } } : {};
  return findSpans(text, dossier)
    .map(span => gradeClaim(claimOf({ ...span, ...claimant }), corpus, dossier))
    .toSorted((a, b) => seriousness(a) - seriousness(b));
}

/** The first that applies. A claim's whole text is looked for before anything in it is taken for a change. */
function gradeClaim(claim: Claim, corpus: Corpus, dossier: Dossier): Verdict {
  return (
    gradeWhole(claim, corpus) ??
    gradeElsewhere(claim, corpus) ??
    gradeWithGaps(claim, corpus) ??
    gradeNarration(claim, dossier) ??
    gradeJoined(claim, corpus) ??
    gradeChanged(claim, corpus) ??
    verdictOn(claim, isUnknowable(claim) ? 'too-short' : 'absent', [])
  );
}

/** The claim as a sentence in the record's own words. */
function gradeNarration(claim: Claim, dossier: Dossier): Verdict | undefined {
  const narration = narrationIn(claim, dossier);
  return narration && verdictOn(claim, 'absent', [], { narration });
}

/**
 * Whether a claim is a single word, or common ones only. Two content words that the record doesn't hold are simply not
 * in it.
 */
function isUnknowable(claim: Claim): boolean {
  return claim.words.length === 1 || claim.words.every(isCommon);
}

/** The place of a verdict among all, by its grade and by what the changes touch; the lower, the more serious. */
function seriousness({ grade, meaningChanges }: Verdict): number {
  const [gravest] = meaningChanges;
  const within = gravest === undefined ? MEANING_CHANGES.length : MEANING_CHANGES.indexOf(gravest);
  return GRADES.indexOf(grade) * (MEANING_CHANGES.length + 1) + within;
}
