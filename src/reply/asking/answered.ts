/** Answers a question: the finding in the headline, and below it what else bears on it. */
import type { Context } from '../../context.ts';
import type { RichText } from '../../i18n/rich-text.ts';
import { sentence } from '../../i18n/sentences.ts';
import { soCalledIn } from '../../qa/credit.ts';
import { isBloc } from '../../qa/item-fields.ts';
import type { Interpretation, QuestionAnswer } from '../../qa/types.ts';
import { shortName } from '../../record/short-name.ts';
import type { Item, Party, Person } from '../../record/types.ts';
import { voiceOf } from '../../record/voices.ts';
import { itemEntry, toDisputes, toldOnce } from '../entries.ts';
import { nameOf } from '../names.ts';
import { ownWords } from '../own-words.ts';
import type { Answered, HeadLine, ItemEntry, Link, ReplyCard } from '../reply.ts';
import { byVoice, sharesVoice } from '../sections.ts';
import { singleCard } from '../single.ts';
import { disputeAsked, disputedAnswer } from './disputed-answer.ts';
import { readAs } from './read-as.ts';
import { type Asked, bySpeaker, onTopic } from './ways-on.ts';

/** Longest sentence that stands in a headline, in characters; a longer one stands in the card. */
const FINDING_MAX = 150;
/** Most further lines on the first screen. */
const FURTHER_MAX = 2;

type Found = Extract<QuestionAnswer, { kind: 'answer' }>;
type Credited = NonNullable<Found['credited']>;

/** The question in small letters, and which names were read otherwise. */
function opening({ question }: Asked, interpretation: Interpretation, context: Context): readonly HeadLine[] {
  return [question, ...readAs(interpretation, context)].map(text => ({ kind: 'small', text: [text] }));
}

/** Answers with the items that support it best. */
export function answered(answer: Found, input: Asked, context: Context): Answered {
  const { items, credited, interpretation } = answer;
  const [first, ...further] = items.map(item => itemEntry(item, context));
  if (!first) return offered(answer, context.messages.ask.nearest, input, context);
  const phrase = soCalled(input, interpretation, context);
  const isNear = phrase.length > 0 || (credited && (!credited.isVerbatim || isBloc(credited.asked)));
  const [question, ...readings] = opening(input, interpretation, context);
  const before = [...phrase, ...prefacesOf(answer, context)].join(' ');
  const finding = headlineOf(first, before, interpretation, context);
  const besides = (answer.besides ?? []).flatMap(({ item }) => (item ? [itemEntry(item, context)] : []));
  const shown = ordered(
    first,
    further.filter(({ item }) => besides.every(one => one.item.id !== item.id)),
  );
  // The other reports of the same stand with what is found.
  const reports = new Set([first, ...besides].flatMap(reportsOf));
  const told = toldOnce([first, ...besides, ...shown]).filter(
    entry => !besides.includes(entry) && !reports.has(entry.item.id),
  );
  const dispute = disputeAsked(answer, context);
  const found: Answered = {
    kind: 'answer',
    headline: [
      question ?? finding.line,
      ...(question ? [finding.line] : []),
      ...whenPrinted(first, interpretation, context),
      ...besides.map((entry): HeadLine => ({ kind: 'finding', entry })),
      ...leftOpen(answer, context),
      ...readings,
    ],
    ...(isNear ? { isNearest: true } : {}),
    cards: cardsOf(first, told.slice(1, FURTHER_MAX + 1), finding.isBelow),
    size: 'one',
    paging: 'first',
    found: [first, ...besides, ...shown],
    // What tells the same again is no more of it.
    actions: told.length > 1 ? toAll(besides.length + shown.length + 1, input, context) : [],
    choose: { links: waysOn(items, context) },
  };
  return dispute ? disputedAnswer(dispute, input.question, found, context) : found;
}

const reportsOf = ({ earlier = [], later = [] }: ItemEntry): readonly string[] =>
  [...earlier, ...later].map(({ item }) => item.id);

/** Says of which questions of the message this is no answer. */
const leftOpen = ({ besides = [] }: Found, { messages: w }: Context): readonly HeadLine[] =>
  besides.flatMap(({ asked, item }) => (item ? [] : [{ kind: 'small' as const, text: [w.ask.leftOpen(asked)] }]));

/** The source's own words for a date that is asked for: they may name the day of the week. */
function whenPrinted({ item }: ItemEntry, { kind }: Interpretation, { messages: w }: Context): readonly HeadLine[] {
  const { said } = item.when;
  // When something was said isn't when it takes place.
  if (kind !== 'when' || said === undefined || item.kind !== 'event') return [];
  return [{ kind: 'small', text: [sentence(w.whenPrinted(item.source.outlet, said))] }];
}

/** Those by the same voice on the same occasion come first. */
function ordered({ item }: ItemEntry, further: readonly ItemEntry[]): readonly ItemEntry[] {
  const isSame = (entry: ItemEntry): boolean => sharesVoice(entry.item, item);
  return [...further.filter(isSame), ...further.filter(entry => !isSame(entry))];
}

/**
 * The speaker of the answer, whose words stand in the headline or here, with a few lines more of the same occasion; below it
 * a card of others, each under a heading of their own.
 */
function cardsOf(first: ItemEntry, further: readonly ItemEntry[], isBelow: boolean): readonly ReplyCard[] {
  const { tone, sections, ...named } = singleCard(first);
  // A day is nobody's heading.
  if (first.item.kind === 'event')
    return [{ tone, sections: [{ entries: further.map((entry): ItemEntry => ({ ...entry, telling: 'named' })) }] }];
  const same = further.filter(entry => sharesVoice(entry.item, first.item));
  const others = further.filter(entry => !same.includes(entry));
  const [own] = sections;
  const entries = [...(isBelow && own ? own.entries : []), ...same];
  const isMore = !isBelow && same.length > 0;
  return [
    { tone, ...(isMore ? { by: { kind: 'voice', item: first.item, also: true } } : named), sections: [{ entries }] },
    ...(others.length > 0 ? [{ tone: 'said' as const, sections: byVoice(others) }] : []),
  ];
}

interface Finding {
  readonly line: HeadLine;
  /** The words stand below, in the card. */
  readonly isBelow: boolean;
}

function headlineOf(first: ItemEntry, before: string, { isIdentity }: Interpretation, context: Context): Finding {
  const lead = before === '' ? {} : { before };
  const office = isIdentity ? inOffice(first, context) : undefined;
  if (office) return { line: { kind: 'text', text: office }, isBelow: true };
  const { item } = first;
  const text = item.kind === 'quote' ? item.setting + item.text : item.kind === 'event' ? item.title : item.text;
  return text.length > FINDING_MAX && item.kind !== 'event'
    ? { line: { kind: 'about', ...lead }, isBelow: true }
    : { line: { kind: 'finding', entry: first, ...lead }, isBelow: false };
}

function waysOn(items: readonly Item[], context: Context): readonly Link[] {
  const [first] = items;
  const [topic] = first?.topics ?? [];
  return [
    ...toDisputes(first ? [first] : [], topic, context),
    ...(first ? bySpeaker(speakerOf(first), context) : []),
    ...onTopic(topic, context),
  ];
}

/** What the question has otherwise than the first item: whose it is, who does it. */
function prefacesOf({ items: [first], credited, doer }: Found, context: Context): readonly string[] {
  const { ask: w } = context.messages;
  return [
    ...(first && credited ? notAsked(first, credited, context) : []),
    ...(doer && !credited ? [w.ofAnother(nameOf(doer, context))] : []),
  ];
}

/** Says of words that are asked after as somebody's that they are the reporter's own. */
function soCalled({ question }: Asked, { kind, speakers }: Interpretation, context: Context): readonly string[] {
  const { dossier, messages: w } = context;
  const found = kind === 'who' || speakers.length > 0 ? soCalledIn(question, dossier) : undefined;
  return found ? [w.verify.soCalled(w.citation(found.source, found.at))] : [];
}

/** Says whose the first item is, where the question has somebody else: their words only if they are. */
function notAsked(item: Item, { asked, isVerbatim }: Credited, context: Context): readonly string[] {
  const { ask: w } = context.messages;
  const voice = voiceOf(ownWords(context).item(item));
  if (!voice) return [];
  // A bloc speaks through its members, so whoever speaks may be of it.
  if (isBloc(asked)) return [w.nearest];
  const speaker = speakerOf(item);
  const name = speaker ? nameOf(speaker, context) : context.messages.byline(voice).name;
  if (!isVerbatim) return [w.closest(name, nameOf(asked, context), item.kind === 'statement')];
  const own = ownWords(context).who(asked);
  return [own.kind === 'person' ? w.not(shortName(own), name) : w.notFrom(context.messages.from(own), name)];
}

/** Offers what comes nearest, and claims nothing of what isn't there; `says` stands above. */
export function offered(
  { items, interpretation }: Pick<Extract<QuestionAnswer, { kind: 'nearest' }>, 'items' | 'interpretation'>,
  says: string,
  input: Asked,
  context: Context,
): Answered {
  const [topic] = interpretation.topics;
  const [speaker] = interpretation.speakers;
  const [question, ...readings] = opening(input, interpretation, context);
  const line: HeadLine = { kind: 'text', text: [{ strong: says }] };
  const entries = items.map((item): ItemEntry => ({ ...itemEntry(item, context), telling: 'named' }));
  return {
    kind: 'answer',
    headline: [question ?? line, ...(question ? [line] : []), ...readings],
    isNearest: true,
    cards: [{ tone: 'none', sections: [{ entries: toldOnce(entries).slice(0, FURTHER_MAX + 1) }] }],
    size: 'one',
    paging: 'first',
    found: entries,
    actions: [...bySpeaker(speaker, context), ...onTopic(topic, context), ...toDisputes(items, topic, context)],
  };
}

/** Leads to all that was found. */
function toAll(all: number, { question }: Asked, { messages: w }: Context): readonly Link[] {
  const invocation = { command: 'ask', input: { question }, page: 0, view: 'all' } as const;
  return [{ label: w.replies.buttons.all(all), invocation }];
}

/** All that was found, under whoever said it. */
export function allFound({ headline, found = [] }: Answered): Answered {
  const [question] = headline;
  return {
    kind: 'answer',
    headline: [question],
    cards: [{ tone: 'said', sections: byVoice(found) }],
    size: 'list',
    paging: 'packed',
    actions: [],
  };
}

/** Who somebody is: name and office as the record has them. */
function inOffice({ item }: ItemEntry, context: Context): RichText | undefined {
  if (item.kind !== 'quote' && item.kind !== 'statement') return undefined;
  const { replies } = context.messages;
  const { name, rest } = context.messages.byline(item.by);
  return [
    { strong: name },
    `${rest === undefined ? '' : `, ${rest}`} (${replies.cited(item.source.outlet, '').trimEnd()}\u00a0${replies.mark(item.at)})`,
  ];
}

/** The one who speaks in an item; of several together nobody alone. */
function speakerOf(item: Item): Person | Party | undefined {
  const voice = voiceOf(item);
  if (!voice || voice.kind === 'joint') return undefined;
  return voice.kind === 'person' ? voice.person : voice.party;
}
