/** `/ask`: answers a question with the items that support it best, or says what the record lacks. Generates nothing. */
import { defineCommand, type Input } from '../src/command.ts';
import { type Context, calendarOf } from '../src/context.ts';
import { SHOWN } from '../src/options.ts';
import { answerMessage, type MessageAnswer } from '../src/qa/message.ts';
import { allFound, answered, offered } from '../src/reply/asking/answered.ts';
import { refused } from '../src/reply/asking/refused.ts';
import { dateProblem } from '../src/reply/date-problems.ts';
import { nothingThen, ofDays, under, withDays } from '../src/reply/dated.ts';
import { summary } from '../src/reply/day.ts';
import { disputedQuestions } from '../src/reply/disputes.ts';
import { withFeedback } from '../src/reply/feedback.ts';
import type { Reply } from '../src/reply/reply.ts';
import { smallTalkReply, unreadReply } from '../src/reply/small-talk.ts';

/** Longest question that is taken, in UTF-16 code units. Most are under 100. */
const QUESTION_MAX = 300;

const options = {
  question: { kind: 'text', max: QUESTION_MAX, completes: 'questions', required: true },
  ...SHOWN,
} as const;

export const ask = defineCommand({
  name: 'ask',
  options,
  examples: [
    { question: 'What does Macron say about unanimity?' },
    { question: 'When did the war start?' },
    { question: 'Where did the leaders meet?' },
  ],
  answer(input, context, { view }) {
    const answer = answerMessage(input.question, context.dossier, calendarOf(context));
    const reply = replyTo(answer, input, context);
    return withFeedback(view === 'all' && reply.kind === 'answer' ? allFound(reply) : reply, context.messages);
  },
});

function replyTo(answer: MessageAnswer, input: AskInput, context: Context): Reply {
  const { messages: w } = context;
  switch (answer.kind) {
    case 'answer':
      return answered(answer, input, context);
    case 'nearest':
      return offered(answer, w.ask.nearest, input, context);
    case 'refusal':
      return refused(answer, input, context);
    case 'date-problem':
      return { kind: 'problem', text: dateProblem(answer.typed, answer.problem, w), nearest: [] };
    case 'day':
      return ofDays(answer.days, input.question, context);
    case 'dated':
      return withDays(replyTo(answer.answer, input, context), answer.days, context);
    case 'otherwise-dated':
      return offered(answer, w.askedDates.otherwise(answer.items[0].when, answer.days), input, context);
    case 'nothing-then':
      return nothingThen(answer, input.question, context);
    case 'summary':
      return under(input.question, summary(context));
    case 'disputes':
      return under(input.question, disputedQuestions(undefined, context));
    case 'small-talk':
      return smallTalkReply(answer.talk, context);
    case 'unread-language':
      return unreadReply(answer.nearest, context);
  }
}

type AskInput = Input<typeof options>;
