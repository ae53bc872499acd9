/**
 * Offers questions while one is typed: those that its curators wrote, and others made from its people, topics, days and
 * disputes. Each is asked once before, so that none is offered that isn't answered right.
 */
import MiniSearch from 'minisearch';
import type { Context } from '../context.ts';
import { derivedFrom } from '../dossier/derived.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { ALL_MESSAGES } from '../i18n/index.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Steps } from '../lib/steps.ts';
import { answerMessage } from '../qa/message.ts';
import { type Item, MAIN_LANGUAGE, type Person, type Topic } from '../record/types.ts';
import { isIn, peopleOf, voiceOf } from '../record/voices.ts';
import { CHOICE_VALUE_MAX } from '../render/limits.ts';
import { nameOf } from '../reply/names.ts';
import { tokens } from '../text/fold.ts';

/** Most questions that are made of one record in one language: each is asked once before it's offered. */
const QUESTIONS_MAX = 300;

/** A question, and what of the record answers it. */
interface AnsweredQuestion {
  readonly text: string;
  answers(item: Item): boolean;
}

/** Makes questions of a record, in a reader's language; those that serve most readers first. */
function questionsOf(dossier: Dossier, w: Messages): readonly AnsweredQuestion[] {
  // Of the time, nothing depends on it.
  const context = { dossier, messages: w, now: new Date(0) };
  const said = speakers(dossier);
  const people = [...said].map(([person]) => ({
    text: w.questions.said(nameOf(person, context)),
    answers: (item: Item) => isIn(person, item),
  }));
  const onTopics = [...said].flatMap(([person, topics]) =>
    [...topics].flatMap(topic => {
      const on = topic.on?.[w.language];
      if (on === undefined) return [];
      const answers = (item: Item): boolean => isIn(person, item) && item.topics.includes(topic);
      return { text: w.questions.saidOn(nameOf(person, context), on), answers };
    }),
  );
  const days = [...dossier.views.saidOn.keys()].map(day => ({
    text: w.questions.happened(w.day(day)),
    answers: ({ when }: Item) => when.precision !== 'open' && when.from <= day && day <= when.to,
  }));
  const all = [...curated(dossier, w), ...people, ...days, ...disputed(dossier, w), ...onTopics];
  return [...new Map(all.map(question => [question.text, question])).values()]
    .filter(({ text }) => text.length <= CHOICE_VALUE_MAX)
    .slice(0, QUESTIONS_MAX);
}

/** What its curators wrote. */
const curated = ({ sources, shared }: Dossier, { language }: Messages): readonly AnsweredQuestion[] =>
  [...sources.values()].flatMap(({ questions }) =>
    questions.map(question => {
      const ids = question.items.map(id => shared.get(id)?.entry.id ?? id);
      return { text: question[language], answers: ({ id }) => ids.includes(id) };
    }),
  );

/** The record's own questions, where they are there in the language. */
function disputed({ disputes, views, translations }: Dossier, { language }: Messages): readonly AnsweredQuestion[] {
  return [...disputes.values()].flatMap(dispute => {
    const { question } = dispute;
    const text = language === MAIN_LANGUAGE ? question : translations.get(question)?.[language];
    const answers = (item: Item): boolean => views.disputesOf.get(item)?.includes(dispute) === true;
    return text === undefined ? [] : { text, answers };
  });
}

/** Whose words the record has, and on what; whoever has most words first. */
function speakers({ items }: Dossier): ReadonlyMap<Person, ReadonlySet<Topic>> {
  const found = new Map<Person, { count: number; readonly topics: Set<Topic> }>();
  for (const item of items.values()) {
    const voice = voiceOf(item);
    for (const person of voice ? peopleOf(voice) : []) {
      const of = found.get(person) ?? { count: 0, topics: new Set() };
      of.count++;
      for (const topic of item.topics) of.topics.add(topic);
      found.set(person, of);
    }
  }
  const most = [...found].toSorted(([, a], [, b]) => b.count - a.count);
  return new Map(most.map(([person, { topics }]) => [person, topics]));
}

/** Whether the answer to a question begins with what it was made of; a day is answered by all that is of it. */
function isAnswered({ text, answers }: AnsweredQuestion, dossier: Dossier, isDayFirst: boolean): boolean {
  // A day with its year means that day whenever it's asked for.
  const answer = answerMessage(text, dossier, { now: new Date(0), record: dossier.views.span, isDayFirst });
  if (answer.kind === 'day') return true;
  const [first] = answer.kind === 'answer' ? answer.items : [];
  return first !== undefined && answers(first);
}

interface Known {
  readonly questions: readonly string[];
  readonly index: MiniSearch<{ readonly id: number; readonly text: string }>;
}

const inLanguage = (messages: Messages) =>
  derivedFrom(function* (dossier): Steps<Known> {
    const questions: string[] = [];
    for (const question of questionsOf(dossier, messages)) {
      if (isAnswered(question, dossier, messages.isDayFirst)) questions.push(question.text);
      yield;
    }
    const index: Known['index'] = new MiniSearch({ fields: ['text'], tokenize: text => [...tokens(text)] });
    index.addAll(questions.map((text, id) => ({ id, text })));
    return { questions, index };
  });

/** The questions of a record that it answers, by language, made once and bit by bit, before one is typed or at it. */
export const offeredQuestions = new Map(ALL_MESSAGES.map(messages => [messages.language, inLanguage(messages)]));

/** The questions that fit what is typed, best match first; with nothing typed, the first ones. At most `most`. */
export function questionsLike(typed: string, { dossier, messages }: Context, most: number): readonly string[] {
  const known = offeredQuestions.get(messages.language)?.(dossier).get();
  if (!known) return [];
  const { questions, index } = known;
  const words = tokens(typed);
  if (words.length === 0) return questions.slice(0, most);
  const found = index.search(words.join(' '), {
    prefix: true,
    fuzzy: term => (term.length > FUZZY_FROM ? 0.2 : false),
  });
  // Whatever has most of the words that are typed, the least of them mistyped; of several, in the order of the questions.
  const hits = found.map(({ id, queryTerms, terms }) => ({
    id: Number(id),
    fits: new Set(queryTerms).size,
    begun: words.filter(word => terms.some(term => term.startsWith(word))).length,
  }));
  const best = Math.max(0, ...hits.map(({ fits }) => fits));
  return hits
    .filter(({ fits }) => fits === best)
    .toSorted((a, b) => b.begun - a.begun || a.id - b.id)
    .slice(0, most)
    .flatMap(({ id }) => questions[id] ?? []);
}

/** Letters up to which a word has to be typed as it is. */
const FUZZY_FROM = 4;
