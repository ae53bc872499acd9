/** The question of a quiz on one quotation: what `/quiz` shows, and what leads on to the next. */
import { defineButton } from '../../src/command.ts';
import type { Context } from '../../src/context.ts';
import type { Invocation } from '../../src/invocation.ts';
import { sample } from '../../src/lib/sample.ts';
import { SHOWN_UNDRAWN } from '../../src/options.ts';
import { guessableOf } from '../../src/qa/anonymous.ts';
import type { Person, Quote, Topic } from '../../src/record/types.ts';
import { hasOneSpeaker, type PersonsQuote } from '../../src/record/voices.ts';
import { ownWords } from '../../src/reply/own-words.ts';
import type { Answered, Link } from '../../src/reply/reply.ts';

/** Most people to choose from: they stand in one row, with room for one more button. */
const PEOPLE_MAX = 4;

const options = {
  item: { kind: 'item', required: true },
  topic: { kind: 'topic' },
  ...SHOWN_UNDRAWN,
} as const;

export const question = defineButton({
  name: 'quiz question',
  options,
  answer: ({ item, topic }, context) =>
    item.kind === 'quote' && hasOneSpeaker(item)
      ? questionOn(item, topic, context)
      : { kind: 'problem', text: context.messages.oldButton, nearest: [] },
});

/** The invocation of a question; `topic` is the one that the quiz keeps to. */
export const toQuestion = ({ id }: Quote, topic: Topic | undefined): Invocation => ({
  command: 'quiz question',
  input: { item: id, ...(topic ? { topic: topic.id } : {}) },
  page: 0,
});

/** The words, and people to choose from: whoever said them, and others who are quoted, in an order of the moment. */
export function questionOn(quote: PersonsQuote, topic: Topic | undefined, context: Context): Answered {
  const { messages: w } = context;
  const own = ownWords(context);
  const asked = own.item(quote);
  const guess = (person: Person): Link => ({
    label: own.who(person).name,
    invocation: {
      command: 'quiz guess',
      input: { item: quote.id, person: person.id, ...(topic ? { topic: topic.id } : {}) },
      page: 0,
    },
  });
  return {
    kind: 'answer',
    headline: [{ kind: 'text', text: [{ strong: w.quiz.title }, ` ${asked.setting}`] }],
    cards: [{ tone: 'none', sections: [{ entries: [{ kind: 'unsigned', quote: asked }] }] }],
    size: 'one',
    paging: 'packed',
    footnote: w.citation(quote.source, quote.at),
    actions: peopleFor(quote, context).map(guess),
    isOpenChoice: true,
  };
}

function peopleFor({ id, by }: PersonsQuote, { dossier, now }: Context): readonly Person[] {
  const seed = `${now.getTime()} ${id}`;
  const others = guessableOf(dossier)
    .get()
    .speakers.filter(one => one !== by.person);
  return sample([by.person, ...sample(others, PEOPLE_MAX - 1, `${seed} others`)], PEOPLE_MAX, `${seed} order`);
}
