/** Puts questions and quotations to a record, as `/ask` and `/verify` do. */
import type { Dossier } from '../../src/dossier/dossier.ts';
import { answerQuestion } from '../../src/qa/answer.ts';
import type { Grade } from '../../src/verify/types.ts';
import { verifyText } from '../../src/verify/verify.ts';
import type { PracticeVerdict } from './cases.ts';
import type { Graded, Outcome } from './judge.ts';

/** What is measured. */
export interface System {
  /** Answers a question from the record. */
  ask(question: string, dossier: Dossier): Outcome;
  /** Grades a quotation that somebody posted; `claimed` is whom they credit. */
  verify(text: string, dossier: Dossier, claimed: string | undefined): Graded;
}

/** The item that `/ask` puts first; with other weights of confidence than those in the source, if given. */
export function askRecord(question: string, dossier: Dossier, weights?: readonly number[]): Outcome {
  const answer = answerQuestion(question, dossier, weights);
  if (answer.kind !== 'answer') return 'refusal';
  const [first] = answer.items;
  return first ? { first } : 'refusal';
}

/** Practice lists know four verdicts: whether the words are the record's, whoever posted them, and whose they are. */
const PRACTICE: Readonly<Record<Grade, PracticeVerdict>> = {
  changed: 'altered',
  'other-speaker': 'misattributed',
  cut: 'altered',
  'look-alike': 'altered',
  misquote: 'altered',
  absent: 'absent',
  near: 'absent',
  'so-called': 'absent',
  reported: 'absent',
  narrated: 'absent',
  translation: 'absent',
  shortened: 'altered',
  variant: 'exact',
  'same-words': 'exact',
  'word-for-word': 'exact',
  'too-short': 'absent',
};

/** The gravest grade that `/verify` gives a text; `absent` for one that claims nothing. */
export function verifyInRecord(text: string, dossier: Dossier, claimed: string | undefined): Graded {
  const person = claimed === undefined ? undefined : dossier.names.find('person', claimed);
  const [gravest] = verifyText(text, dossier, person);
  if (!gravest) return { verdict: 'absent' };
  return { verdict: PRACTICE[gravest.grade], speaker: gravest.quotes[0]?.by.person.id };
}

/** This program. */
export const SYSTEM: System = {
  ask: (question, dossier) => askRecord(question, dossier),
  verify: verifyInRecord,
};
