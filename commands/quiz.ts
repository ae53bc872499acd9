/** `/quiz`: a quotation without its speaker, and people to choose from. Nothing is kept: each button holds all that it needs. */
import { defineCommand, type Input } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import { sample } from '../src/lib/sample.ts';
import { SHOWN_UNDRAWN } from '../src/options.ts';
import { guessableOf } from '../src/qa/anonymous.ts';
import type { Quote, Topic } from '../src/record/types.ts';
import type { Link, Reply } from '../src/reply/reply.ts';
import { questionOn, toQuestion } from './quiz/question.ts';

/** Fewest people among whom somebody can be guessed. */
const PEOPLE_MIN = 2;
/** Topics that are offered in place of one without a question. */
const TOPICS_MAX = 4;

const options = {
  topic: { kind: 'topic' },
  ...SHOWN_UNDRAWN,
} as const;

type QuizInput = Input<typeof options>;

export const quiz = defineCommand({
  name: 'quiz',
  options,
  varies: true,
  examples: [{}, { topic: 'sanctions' }],
  answer(input, context) {
    const { dossier, messages: w } = context;
    const { topic } = input;
    const { quotes, speakers } = guessableOf(dossier).get();
    const on = topic ? [w.on(w.topic(topic))] : [];
    const all = topic ? dossier.views.quotesOn.get(topic) : dossier.views.quotes;
    if (!all?.length) return none(w.notInRecord(w.noQuotations(on)), input, quotes, context);
    if (speakers.length < PEOPLE_MIN) return none(w.quiz.tooFew, input, [], context);
    const [quote] = sample(topic ? quotes.filter(isOn(topic)) : quotes, 1, String(context.now.getTime()));
    if (!quote) return none(w.quiz.allTell(topic && w.topic(topic)), input, quotes, context);
    // What is drawn next time is another: what leads back here, such as sharing, asks for this very question.
    return { ...questionOn(quote, topic, context), again: toQuestion(quote, topic) };
  },
});

const isOn =
  (topic: Topic) =>
  ({ topics }: Quote): boolean =>
    topics.includes(topic);

/** No question: why, and which topics have one. */
function none(says: string, { topic }: QuizInput, quotes: readonly Quote[], { messages: w }: Context): Reply {
  const to = (label: string, input: Record<string, string>): Link => ({
    label,
    invocation: { command: 'quiz', input, page: 0 },
  });
  const topics = [...new Set(quotes.flatMap(quote => quote.topics))].slice(0, TOPICS_MAX);
  return {
    kind: 'nothing',
    refusal: { reason: 'empty', ...(topic ? { topics: [topic.id] } : {}) },
    says,
    nearest:
      topics.length === 0 ? [] : [...topics.map(one => to(w.topic(one), { topic: one.id })), to(w.quiz.anyTopic, {})],
  };
}
