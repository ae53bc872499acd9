/**
 * Checks whether claimed quotations are in the record.
 *
 * Grades are decided by the words themselves: first whether they stand there in one run, then, where they don't, by
 * laying the two texts side by side word by word. Never by how alike they are: a sentence and its negation are 99 %
 * alike. No verdict is given that the record doesn't bear out: see {@link isUpheld}.
 */
import type { Dossier } from '../dossier/dossier.ts';
import type { Person, Quote } from '../record/types.ts';
import type { WordedText } from './alignment.ts';
import { type Claim, claimOf, isTooShort, mayBeTheirs, verdictOn } from './claims.ts';
import { type PlacedClaim, placed } from './context-loss.ts';
import { type Corpus, corpusOf } from './corpus.ts';
import { gradeElsewhere, gradeWhole, gradeWithGaps } from './grading.ts';
import { asItLooks } from './look-alikes.ts';
import { MEANING_CHANGES } from './meaning-changes.ts';
import { isSpeaker, isUnclear, mentionedIn, othersNamed } from './mentioned.ts';
import { withNames } from './names.ts';
import { gradeChanged, gradeJoined, quotesNear } from './nearest.ts';
import { stretchesOf } from './posted-text.ts';
import { readMessage, type Span } from './spans.ts';
import { cutWords, isCommon } from './tokens.ts';
import { gradeSoCalled, gradeTold, toldNear } from './told.ts';
import { gradeTranslation } from './translation.ts';
import { type Claimant, GRADES, type Grade, type Verdict } from './types.ts';
import { isUpheld } from './upheld.ts';
import { gradeWithin } from './within.ts';

/**
 * Grades every quotation that a text claims, the most serious first; empty when the text has no word.
 *
 * @param claimed who is said to have said it; it goes before whomever the text names
 */
export function verifyText(text: string, dossier: Dossier, claimed?: Person): readonly Verdict[] {
  const corpus = corpusOf(dossier).get();
  const claimant = claimed ? { claimant: { name: claimed.name, person: claimed, isGiven: true as const } } : {};
  const posted = stretchesOf(text).map(stretch => stretch.text);
  const message = asItLooks(posted.join('\n')).text;
  const words = { text: message, words: cutWords(message) };
  const { spans, own } = readMessage(text, dossier);
  const grade = (span: Span): Verdict => gradeSpan(span, words, corpus, dossier);
  const read = spans.map(span => ({ span, verdict: grade({ ...span, ...claimant }) }));
  const mentioned = claimed ? [] : mentionedIn(own, dossier);
  const clear = read.map(({ span: { text: quoted, isMarked }, verdict }, at) => {
    const others = read.filter((_, i) => i !== at).map(one => one.verdict);
    if (!isUnclear(verdict, mentioned, others)) return { verdict };
    return { verdict: grade({ text: quoted, isMarked }), seeming: verdict.claimant };
  });
  const taken = clear.flatMap(({ verdict }) => verdict.claimant ?? []);
  return clear
    .map(({ verdict, seeming }) => withNamed(verdict, quote => othersNamed(mentioned, quote, seeming, taken)))
    .toSorted((a, b) => seriousness(a) - seriousness(b));
}

/**
 * Adds whom a message names besides, to words that it gives to nobody, and to those that only come near another's; and to whom it
 * gives words of which the record doesn't say whose they are.
 */
function withNamed(verdict: Verdict, named: (quote: Quote) => readonly Claimant[]): Verdict {
  const { grade, claimant, quotes, nearest = [] } = verdict;
  const isNearAnothers = nearest.every(item => item.kind === 'quote' && claimant && !isSpeaker(claimant, item));
  if (grade === 'near' && claimant && isNearAnothers) return { ...verdict, alsoNamed: [claimant] };
  const [quote] = quotes;
  const isTheirs = VOUCHED.has(grade) || grade === 'translation';
  if (!quote || !isTheirs || (claimant && (claimant.isGiven || !mayBeTheirs(verdict, quote)))) return verdict;
  const alsoNamed = claimant ? [claimant] : named(quote);
  return alsoNamed.length === 0 ? verdict : { ...verdict, alsoNamed };
}

/** Vouching for words that are typed in other letters would vouch for what they hide. */
const VOUCHED: ReadonlySet<Grade> = new Set(['within', 'shortened', 'variant', 'same-words', 'word-for-word']);

function gradeSpan(span: Span, message: WordedText, corpus: Corpus, dossier: Dossier): Verdict {
  const looks = asItLooks(span.text);
  const claim = placed(claimOf({ ...span, text: looks.text }), message);
  const disguised = looks.disguised;
  for (const grade of GRADERS) {
    const graded = grade(claim, corpus, dossier);
    if (!graded) continue;
    const isDisguised = disguised.length > 0 && graded.quotes.length > 0;
    const verdict: Verdict = {
      ...withNames(graded, dossier),
      claimed: span.text,
      ...(isDisguised ? { disguised, ...(VOUCHED.has(graded.grade) ? { grade: 'look-alike' } : {}) } : {}),
    };
    if (isUpheld(verdict, dossier)) return verdict;
  }
  return verdictOn({ ...claim, text: span.text }, 'near', [], { nearest: quotesNear(claim, corpus) });
}

type Grader = (claim: PlacedClaim, corpus: Corpus, dossier: Dossier) => Verdict | undefined;

/** Two words of another language may have one in common with the record's, and be no change of it. */
const gradeShortTranslation: Grader = (claim, corpus, dossier) => {
  const verdict = isTooShort(claim) ? gradeTranslation(claim, corpus, dossier) : undefined;
  return verdict?.grade === 'translation' ? verdict : undefined;
};

/** The first that applies. A claim's whole text is looked for before anything in it is taken for a change. */
const GRADERS: readonly Grader[] = [
  gradeWhole,
  gradeElsewhere,
  gradeWithGaps,
  gradeSoCalled,
  gradeTold,
  gradeJoined,
  gradeWithin,
  gradeShortTranslation,
  gradeChanged,
  gradeTranslation,
  (claim, corpus) =>
    verdictOn(claim, isUnknowable(claim) ? 'too-short' : 'absent', [], { nearest: toldNear(claim, corpus) }),
];

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
