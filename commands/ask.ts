/** `/ask`: answers a question with the items that support it best, or says what the record lacks. Generates nothing. */
import { type Command, defineCommand, examplesOf, type Input } from '../src/command.ts';
import { type Context, calendarOf } from '../src/context.ts';
import { format } from '../src/invocation.ts';
import { SHOWN } from '../src/options.ts';
import { soCalledIn } from '../src/qa/credit.ts';
import { isBloc } from '../src/qa/item-fields.ts';
import { answerMessage, type MessageAnswer } from '../src/qa/message.ts';
import type { Interpretation, QuestionAnswer, Reason } from '../src/qa/types.ts';
import type { Days, Item, Party, Person, Topic } from '../src/record/types.ts';
import { dateProblem } from '../src/reply/date-problems.ts';
import { nothingThen, withDays } from '../src/reply/dated.ts';
import { itemEntry, toDisputes } from '../src/reply/entries.ts';
import { withFeedback } from '../src/reply/feedback.ts';
import { nameOf } from '../src/reply/names.ts';
import { ownWords } from '../src/reply/own-words.ts';
import type { Link, Refusal, Reply } from '../src/reply/reply.ts';
import { smallTalkReply, unreadReply } from '../src/reply/small-talk.ts';
import { briefing } from './timeline.ts';

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
  answer(input, context, { commands }) {
    const answer = answerMessage(input.question, context.dossier, calendarOf(context));
    return withFeedback(replyTo(answer, input, context, commands), context.messages);
  },
});

function replyTo(answer: MessageAnswer, input: AskInput, context: Context, commands: readonly Command[]): Reply {
  const { messages: w } = context;
  switch (answer.kind) {
    case 'answer':
      return answered(answer, input, context);
    case 'nearest':
      return offered(answer, w.nearest, input, context);
    case 'refusal':
      return refused(answer, context);
    case 'date-problem':
      return { kind: 'problem', text: dateProblem(answer.typed, answer.problem, w), nearest: [] };
    case 'day':
      return ofDays(answer.days, input, context);
    case 'dated':
      return withDays(replyTo(answer.answer, input, context, commands), answer.days, context);
    case 'otherwise-dated':
      return offered(answer, w.askedDates.otherwise(answer.items[0].when, answer.days), input, context);
    case 'nothing-then':
      return nothingThen(answer, context);
    case 'small-talk':
      return smallTalkReply(answer.talk, input.question, ways(commands), context);
    case 'unread-language':
      return unreadReply(answer.nearest, ways(commands), context);
  }
}

type AskInput = Input<typeof options>;
type Credited = NonNullable<Extract<QuestionAnswer, { kind: 'answer' }>['credited']>;

/** The briefing of some days, under the question. */
function ofDays(days: Days, { question }: AskInput, context: Context): Reply {
  const none = { from: undefined, to: undefined, topic: undefined, country: undefined };
  const reply = briefing(days, { ...none, day: days }, context);
  return withDays(reply.kind === 'items' ? { ...reply, title: question } : reply, days, context);
}

/** Examples that are offered beside help. */
const EXAMPLES_MAX = 4;

/** What can be tried: an example of each of the first commands, and help. */
export function ways(commands: readonly Command[]): readonly Link[] {
  const examples = commands.flatMap(command => examplesOf(command).slice(0, 1)).slice(0, EXAMPLES_MAX);
  return [...examples, { command: 'help', input: {}, page: 0 }].map(way => ({
    label: format(way),
    invocation: way,
  }));
}

type Answered = Extract<QuestionAnswer, { kind: 'answer' }>;

function answered(answer: Answered, input: AskInput, context: Context): Reply {
  const { items, credited, interpretation } = answer;
  const { messages: w } = context;
  const [first] = items;
  const phrase = soCalled(input, interpretation, context);
  const prefaces = [...phrase, ...prefacesOf(answer, context)];
  const notes = [
    ...prefaces,
    ...(first && interpretation.isIdentity ? inOffice(first, context) : []),
    ...corrections(interpretation, context),
  ];
  const [topic] = first?.topics ?? [];
  return {
    kind: 'items',
    title: input.question,
    ...(phrase.length > 0 || (credited && (!credited.isVerbatim || isBloc(credited.asked))) ? { isNearest: true } : {}),
    ...(notes.length > 0 ? { lead: notes.join(' ') } : {}),
    ...(prefaces.length > 0 ? { preface: prefaces.join(' ') } : {}),
    groups: [
      { entries: items.slice(0, 1).map(item => itemEntry(item, context)) },
      { heading: w.ask.more, entries: items.slice(1).map(item => itemEntry(item, context)) },
    ].filter(group => group.entries.length > 0),
    paging: 'packed',
    links: [
      ...(first ? bySpeaker(voiceOf(first), context) : []),
      ...onTopic(topic, context),
      ...toDisputes(first ? [first] : [], topic, context),
    ],
  };
}

/** What the question has otherwise than the first item: whose it is, who does it, that it is denied. */
function prefacesOf({ items: [first], credited, doer, negated }: Answered, context: Context): readonly string[] {
  const { ask: w } = context.messages;
  return [
    ...(first && credited ? notAsked(first, credited, context) : []),
    ...(doer && !credited ? [w.ofAnother(nameOf(doer, context))] : []),
    ...(first && negated !== undefined ? [w.denied(isShown(negated, first, context) ? negated : undefined)] : []),
  ];
}

/** Whether words of the record stand in an item as the reader sees it: its own sentences may be told in another language. */
function isShown(run: string, item: Item, context: Context): boolean {
  return ownWords(context).item(item) === item || (item.kind === 'quote' && item.text.includes(run));
}

/** Says of words that are asked after as somebody's that they are the reporter's own. */
function soCalled({ question }: AskInput, { kind, speakers }: Interpretation, context: Context): readonly string[] {
  const { dossier, messages: w } = context;
  const found = kind === 'who' || speakers.length > 0 ? soCalledIn(question, dossier) : undefined;
  return found ? [w.verify.soCalled(w.citation(found.source, found.at))] : [];
}

/** Says whose the first item is, where the question has somebody else: their words only if they are. */
function notAsked(item: Item, { asked, isVerbatim }: Credited, context: Context): readonly string[] {
  const { ask: w } = context.messages;
  const speaker = voiceOf(item);
  if (!speaker) return [];
  // A bloc speaks through its members, so whoever speaks may be of it.
  if (isBloc(asked)) return [context.messages.nearest];
  const names = [nameOf(speaker, context), nameOf(asked, context)] as const;
  return [isVerbatim ? w.credited(...names) : w.closest(...names, item.kind === 'statement')];
}

/** Offers what comes nearest, and claims nothing of what isn't there; `says` stands above. */
function offered(
  { items, interpretation }: Pick<Extract<QuestionAnswer, { kind: 'nearest' }>, 'items' | 'interpretation'>,
  says: string,
  input: AskInput,
  context: Context,
): Reply {
  const [topic] = interpretation.topics;
  const [speaker] = interpretation.speakers;
  return {
    kind: 'items',
    title: input.question,
    isNearest: true,
    lead: [...corrections(interpretation, context), says].join(' '),
    preface: says,
    groups: [{ entries: items.map(item => itemEntry(item, context)) }],
    paging: 'packed',
    links: [...bySpeaker(speaker, context), ...onTopic(topic, context), ...toDisputes(items, topic, context)],
  };
}

function refused(
  { reason, nearest, interpretation }: Extract<QuestionAnswer, { kind: 'refusal' }>,
  context: Context,
): Reply {
  const { messages: w } = context;
  const hints = corrections(interpretation, context);
  const who = reason.kind === 'silent' ? reason.who : undefined;
  const [topic] = interpretation.topics;
  const links = [...bySpeaker(who, context), ...onTopic(topic, context)];
  return {
    kind: 'nothing',
    refusal: refusalOf(reason),
    says: lacks(reason, context),
    ...(hints.length > 0 ? { hint: hints.join(' ') } : {}),
    items: nearest.map(item => itemEntry(item, context)),
    nearest: links.length > 0 ? links : [{ label: w.wholeTimeline, invocation: to('timeline', {}) }],
  };
}

/** The reason as data, in ids. */
function refusalOf(reason: Reason): Refusal {
  switch (reason.kind) {
    case 'unknown-country':
      return { reason: reason.kind, country: reason.iso };
    case 'unheard':
      return { reason: 'silent' };
    case 'silent': {
      const { who, on } = reason;
      const asked = who.kind === 'person' ? { people: [who.id] } : { parties: [who.id] };
      return { reason: reason.kind, ...asked, ...(typeof on === 'string' ? {} : { topics: on.map(({ id }) => id) }) };
    }
    default:
      return { reason: reason.kind };
  }
}

/** Says what the record lacks. */
function lacks(reason: Reason, context: Context): string {
  const { messages: w } = context;
  switch (reason.kind) {
    case 'unknown-name':
      return w.ask.unknownName(reason.name);
    case 'unheard':
      return w.ask.unheard(reason.name);
    case 'unknown-country':
      return w.notInRecord(w.neitherNor(w.region(reason.iso), undefined));
    case 'silent': {
      const from = w.from(ownWords(context).who(reason.who));
      if (reason.on === 'anything') return w.ask.silent(from);
      return reason.on === 'this' ? w.ask.silentOnThis(from) : w.ask.silentOn(from, reason.on.map(w.topic));
    }
    case 'off-topic':
      return w.ask.offTopic;
    case 'no-number':
      return w.ask.noNumber;
    case 'no-date':
      return w.ask.noDate;
    case 'no-place':
      return w.ask.noPlace;
    case 'no-words':
      return w.ask.noWords;
  }
}

/** Who somebody is: name, office and country as the record has them, and where. */
function inOffice(item: Item, context: Context): readonly string[] {
  const { messages: w } = context;
  if (item.kind !== 'quote' && item.kind !== 'statement') return [];
  return [w.cited(w.voice(ownWords(context).item(item).by), w.citation(item.source, item.at))];
}

/** Which typed names were read as which. */
const corrections = ({ corrections: read }: Interpretation, context: Context): readonly string[] =>
  read.map(({ typed, as }) => context.messages.ask.readAs(typed, nameOf(as, context)));

function voiceOf(item: Item): Person | Party | undefined {
  if (item.kind !== 'quote' && item.kind !== 'statement') return undefined;
  return item.by.kind === 'person' ? item.by.person : item.by.party;
}

const to = (command: string, input: Readonly<Record<string, string>>): Link['invocation'] => ({
  command,
  input,
  page: 0,
});

/** More by who speaks: quotations of a person, the position of a country or body. */
function bySpeaker(who: Person | Party | undefined, context: Context): readonly Link[] {
  const { dossier, messages: w } = context;
  if (!who) return [];
  if (who.kind === 'person' && dossier.views.quotesBySpeaker.has(who))
    return [{ label: w.sameSpeaker(ownWords(context).who(who)), invocation: to('quote', { speaker: who.id }) }];
  const party = who.kind === 'person' ? who.party : who;
  if (!dossier.views.saidBy.has(party) && !dossier.views.saidAbout.has(party)) return [];
  return [{ label: w.showPosition(party), invocation: to('position', { country: party.id }) }];
}

/** More on a topic: its quotations and its events, where it has any. */
function onTopic(topic: Topic | undefined, { dossier, messages: w }: Context): readonly Link[] {
  if (!topic) return [];
  const label = w.topic(topic);
  return [
    ...(dossier.views.quotesOn.has(topic)
      ? [{ label: w.sameTopic(label), invocation: to('quote', { topic: topic.id }) }]
      : []),
    ...(dossier.views.eventsOn.has(topic)
      ? [{ label: w.timeline([w.on(label)]), invocation: to('timeline', { topic: topic.id }) }]
      : []),
  ];
}
