/** Puts questions and quotations to a record, as `/ask` and `/verify` do. */
import type { Dossier } from '../../src/dossier/dossier.ts';
import { answerQuestion } from '../../src/qa/answer.ts';
import { isDatedIn } from '../../src/qa/dated-items.ts';
import { answerMessage } from '../../src/qa/message.ts';
import type { Item } from '../../src/record/types.ts';
import { peopleOf } from '../../src/record/voices.ts';
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

/** The item that answers a question best, dates left as they are; with other weights of confidence than those in the source, if given. */
export function askRecord(question: string, dossier: Dossier, weights?: readonly number[]): Outcome {
  const answer = answerQuestion(question, dossier, weights);
  return answer.kind === 'answer' ? firstOf(answer.items) : 'refusal';
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
  within: 'altered',
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
  const [quote] = gravest.quotes;
  return { verdict: PRACTICE[gravest.grade], speaker: quote && peopleOf(quote.by)[0]?.id };
}

/** When the questions are asked: a Monday, long after the summit. */
const NOW = new Date('2026-11-23T09:00:00Z');

/** The item that `/ask` puts first, whatever is typed: dates and greetings too. */
function askMessage(message: string, dossier: Dossier): Outcome {
  const answer = answerMessage(message, dossier, { now: NOW, record: dossier.views.span, isDayFirst: false });
  switch (answer.kind) {
    case 'answer':
      return firstOf(answer.items);
    case 'dated':
      return answer.answer.kind === 'answer' ? firstOf(answer.answer.items) : 'refusal';
    case 'day':
      return firstOf([...dossier.items.values()].filter(item => item.kind === 'event' && isDatedIn(item, answer.days)));
    default:
      return 'refusal';
  }
}

const firstOf = ([first]: readonly Item[]): Outcome => (first ? { first } : 'refusal');

/** This program. */
export const SYSTEM: System = {
  ask: askMessage,
  verify: verifyInRecord,
};
