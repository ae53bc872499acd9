/** What is measured, joined to how it's judged. */
import type { Dossier } from '../dossier/dossier.ts';
import { answerQuestion } from '../question/answer.ts';
import type { Grade } from '../verify/verdict.ts';
import { verifyText } from '../verify/verify.ts';
import type { PracticeVerdict } from './cases.ts';
import type { Methods } from './evaluate.ts';
import type { Outcome } from './judge.ts';
import type { Graded } from './quotations.ts';

/** What `/ask` would put first; by other weights of sureness than its own, if given. */
export function askRecord(question: string, dossier: Dossier, weights?: readonly number[]): Outcome {
  const answer = answerQuestion(question, dossier, weights);
  if (answer.kind === 'refusal') return 'refusal';
  const [first] = answer.items;
  return first ? { first } : 'refusal';
}

/** Practice lists know four verdicts: whether the words are the record's, whoever posted them, and whose they are. */
const PRACTICE: Readonly<Record<Grade, PracticeVerdict>> = {
  changed: 'altered',
  'other-speaker': 'misattributed',
  misquote: 'altered',
  absent: 'absent',
  shortened: 'altered',
  variant: 'exact',
  'same-words': 'exact',
  'word-for-word': 'exact',
  'too-short': 'absent',
};

/** The gravest grade of a text; `absent` for one that claims nothing. */
export function verifyInRecord(text: string, dossier: Dossier, claimed: string | undefined): Graded {
  const person = claimed === undefined ? undefined : dossier.names.find('person', claimed);
  const [gravest] = verifyText(text, dossier, person);
  if (!gravest) return { verdict: 'absent' };
  return { verdict: PRACTICE[gravest.grade], speaker: gravest.quotes[0]?.by.person.id };
}

export const METHODS: Methods = {
  ask: (question, dossier) => askRecord(question, dossier),
  verify: verifyInRecord,
};
