/** The answer to a guess: whose the quotation is, with its source and its disputes. Whoever pressed sees it alone. */
import { defineButton } from '../../src/command.ts';
import type { Context } from '../../src/context.ts';
import { SHOWN_UNDRAWN } from '../../src/options.ts';
import { guessableOf } from '../../src/qa/anonymous.ts';
import type { Topic } from '../../src/record/types.ts';
import { hasOneSpeaker, type PersonsQuote } from '../../src/record/voices.ts';
import { toDisputes } from '../../src/reply/entries.ts';
import { ownWords } from '../../src/reply/own-words.ts';
import type { Link } from '../../src/reply/reply.ts';
import { singleAnswer } from '../../src/reply/single.ts';
import { toQuestion } from './question.ts';

export const guess = defineButton({
  name: 'quiz guess',
  private: 'always',
  options: {
    item: { kind: 'item', required: true },
    person: { kind: 'person', required: true },
    topic: { kind: 'topic' },
    as: SHOWN_UNDRAWN.as,
  },
  answer({ item, person, topic }, context) {
    const { messages: w } = context;
    if (item.kind !== 'quote' || !hasOneSpeaker(item)) return { kind: 'problem', text: w.oldButton, nearest: [] };
    const own = ownWords(context);
    const { name } = own.who(item.by.person);
    const says = item.by.person === person ? w.quiz.right(name) : w.quiz.wrong(own.who(person).name, name);
    return {
      ...singleAnswer(item, context),
      headline: [{ kind: 'text', text: [{ strong: says }] }],
      actions: [...another(item, topic, context), ...toDisputes([item], undefined, context)],
    };
  },
});

/** The next question, round and round: one on the topic, or on any where there is no other. */
function another(quote: PersonsQuote, topic: Topic | undefined, { dossier, messages: w }: Context): readonly Link[] {
  const { quotes } = guessableOf(dossier).get();
  const at = quotes.indexOf(quote);
  const others = [...quotes.slice(at + 1), ...quotes.slice(0, Math.max(at, 0))];
  const onTopic = topic && others.find(({ topics }) => topics.includes(topic));
  const next = onTopic ?? others[0];
  const keep = onTopic ? topic : undefined;
  return next ? [{ label: w.anotherQuote, invocation: toQuestion(next, keep) }] : [];
}
