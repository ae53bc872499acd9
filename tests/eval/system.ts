/** Puts questions and quotations to a record, as `/ask` and `/verify` do. */
import type { Dossier } from '../../src/dossier/dossier.ts';
import { answerQuestion } from '../../src/qa/answer.ts';
import { isDatedIn } from '../../src/qa/dated-items.ts';
import { answerMessage } from '../../src/qa/message.ts';
import type { QuestionAnswer } from '../../src/qa/types.ts';
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

/** What is shown of the record on a question, dates left as they are. */
export const askRecord = (question: string, dossier: Dossier): Outcome => outcomeOf(answerQuestion(question, dossier));

function outcomeOf(answer: QuestionAnswer): Outcome {
  if (answer.kind === 'answer') return { isAnswer: true, shown: answer.items };
  return { isAnswer: false, shown: answer.kind === 'nearest' ? answer.items : answer.nearest };
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

/** What `/ask` shows, whatever is typed: dates and greetings too. */
function askMessage(message: string, dossier: Dossier): Outcome {
  const calendar = { now: NOW, record: dossier.views.span, isDayFirst: false };
  const answer = answerMessage(message, dossier, calendar);
  switch (answer.kind) {
    case 'answer':
    case 'refusal':
    case 'nearest':
      return outcomeOf(answer);
    case 'dated':
      return outcomeOf(answer.answer);
    case 'otherwise-dated':
      return { isAnswer: false, shown: answer.items };
    case 'nothing-then':
      return { isAnswer: false, shown: answer.nearest };
    case 'day':
      return {
        isAnswer: true,
        shown: [...dossier.items.values()].filter(item => item.kind === 'event' && isDatedIn(item, answer.days)),
      };
    default:
      return NOTHING;
  }
}

const NOTHING: Outcome = { isAnswer: false, shown: [] };

/** This program. */
export const SYSTEM: System = {
  ask: askMessage,
  verify: verifyInRecord,
};
