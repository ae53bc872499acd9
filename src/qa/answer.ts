/** Answers a question from the record, or says what the record lacks. Pure and total: every text is a question. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Item, Party, Person } from '../record/types.ts';
import { tokens } from '../text/fold.ts';
import { type Selection, selectAnswer } from './abstain.ts';
import { type Among, ANY } from './candidates.ts';
import { affordable, type Clause, clausesOf } from './clauses.ts';
import { confidence } from './confidence.ts';
import { holdsWordsOf } from './credit.ts';
import { isSameSide } from './doer.ts';
import { isSaidBy } from './item-fields.ts';
import { uses, weightsOf } from './method.ts';
import { partsOf } from './parts.ts';
import { Reader } from './reader.ts';
import { type Assessed, doersOf, isInText } from './scoring.ts';
import { askingPart } from './sentences.ts';
import { type ParsedQuestion, type QuestionAnswer, type Reason, weightOf } from './types.ts';
import { interpretationOf, unanswered } from './unanswered.ts';
import { wordsFor } from './words-first.ts';

type Answer = Extract<QuestionAnswer, { kind: 'answer' }>;

/** Items shown after the one that answers. */
const MORE_MAX = 4;
/** Share of the coverage of the one that answers that an item must have to be shown beside it. */
const ALSO = 0.75;

/**
 * The one that answers, and those that come near it. Where somebody's words are asked for and given, their own alone: first
 * those that come near, then what else they said on the occasion on the same topic.
 */
function withMore(top: Assessed, ranked: readonly Assessed[], question: ParsedQuestion): readonly Item[] {
  const { speakers, asksWords } = question;
  const others = ranked.filter(a => a.item !== top.item);
  const near = others.filter(a => a.coverage >= top.coverage * ALSO);
  if (!asksWords || !isSaidBy(top.item, speakers)) return [top, ...near].slice(0, MORE_MAX + 1).map(a => a.item);
  const own = near.filter(({ item }) => isSaidBy(item, speakers));
  const beside = others.filter(({ item }) => isSaidBy(item, speakers) && isBeside(item, top.item));
  return [...new Set([top, ...own, ...beside])].slice(0, MORE_MAX + 1).map(a => a.item);
}

/** What a source reports of somebody's silence comes behind their words on the matter, where the record holds any: the newest first. */
function heardFirst(items: readonly Item[]): readonly Item[] {
  const [first] = items;
  const heard = first?.kind === 'fact' ? (first.silence?.items ?? []) : [];
  return [...new Set([...heard.toReversed(), ...items])].slice(0, MORE_MAX + 1);
}

/** Whether two things were said on one occasion, and on a topic that they share. */
const isBeside = (a: Item, b: Item): boolean =>
  occasionOf(a) !== undefined && occasionOf(a) === occasionOf(b) && a.topics.some(topic => b.topics.includes(topic));

const occasionOf = (item: Item): string | undefined => ('occasion' in item ? item.occasion : undefined);

/** Least confidence with which an item is given as the answer. */
export const CONFIDENCE_MIN = 0.5;
/** Least weight that an answer must match of a clause of a long message. */
const CLAUSE_MATCHED_MIN = 0.75;
/** The same of a whole sentence that asks. */
const SENTENCE_MATCHED_MIN = 0.5;
/** What each unit of matched weight adds to a clause's value, up to so many. */
const WORTH_MATCHED = 0.08;
const MATCHED_MAX = 2;
/** What it adds that a clause is a whole sentence with a question mark. */
const WORTH_SENTENCE = 0.15;

/**
 * Answers a question from the record, or refuses with the reason.
 *
 * @param message free text in any of the languages
 * @param among which items may answer; all, if not given
 * @param reader of the message that it is a part of
 */
export function answerQuestion(
  message: string,
  dossier: Dossier,
  among: Among = ANY,
  reader = new Reader(dossier),
): QuestionAnswer {
  const asked = askingPart(message, reader);
  const whole = evaluate(asked, reader, among);
  const found = answerOf(whole, dossier);
  // A name that the record doesn't have isn't asked past; in another sentence it is beside the question.
  const isStranger = isOfStranger(found);
  const { text: meant } = whole.question;
  const inText: Among = meant?.isText ? item => among(item) && isInText(item, meant) : among;
  const best = bestClause(clausesIn(message, asked, isStranger, dossier), reader, inText);
  const answer = best?.answer && best.value > whole.value ? best.answer : found;
  if (isOfStranger(answer) || !uses('questions', dossier)) return answer;
  return withParts(answer, asked, text => evaluate(text, reader, inText).answer, reader);
}

/** What is asked one by one in a long message: what is beside the question in it counts against every item. */
function clausesIn(
  message: string,
  asked: string,
  isStranger: boolean,
  dossier: Dossier,
): readonly Pick<Clause, 'text' | 'isSentence'>[] {
  const cut = uses('clauses', dossier) ? clausesOf(message, asked) : [];
  const clauses = cut.filter(({ isSentence }) => isSentence || !isStranger);
  const asking = clauses.some(({ asks }) => asks) ? clauses.filter(({ asks }) => asks) : clauses;
  return [...affordable(asking), ...(asked === message || isStranger ? [] : [{ text: message, isSentence: false }])];
}

/** The clause that is answered best, if any is. */
function bestClause(
  clauses: readonly Pick<Clause, 'text' | 'isSentence'>[],
  reader: Reader,
  among: Among,
): Evaluated | undefined {
  return clauses
    .map(({ text, isSentence }) => {
      const evaluated = evaluate(text, reader, among);
      return isSentence
        ? { ...evaluated, value: evaluated.value + WORTH_SENTENCE, least: SENTENCE_MATCHED_MIN }
        : { ...evaluated, least: CLAUSE_MATCHED_MIN };
    })
    .filter(({ answer, matched, least }) => answer && matched >= least)
    .toSorted((a, b) => b.value - a.value)[0];
}

/** Fewer words are no question of their own. */
const QUESTION_MIN = 3;

/**
 * An answer to one of several questions with what answers the others, each found by itself; what answers the first of them
 * that can be answered, where what was found answers none.
 */
function withParts(
  answer: QuestionAnswer,
  asked: string,
  answerTo: (text: string) => Answer | undefined,
  reader: Reader,
): QuestionAnswer {
  const parts = partsOf(asked, reader).map(part => ({ ...part, found: answerTo(part.whole) }));
  const [answered] = parts.flatMap(({ found }) => found ?? []);
  // "Which unit?" narrows the question before it: what answers that alone answers less than is asked.
  const isNarrowed = parts.some(({ typed }) => tokens(typed).length < QUESTION_MIN);
  if (!answered || (answer.kind !== 'answer' && isNarrowed)) return answer;
  const [top] = answer.kind === 'answer' ? answer.items : [];
  const own = answer.kind === 'answer' && parts.some(({ found }) => top && isFirst(top, found)) ? answer : answered;
  const [first] = own.items;
  const besides = parts.flatMap(({ typed, whole, found }) => {
    if (!first || isFirst(first, found) || tellsToo(first, found)) return [];
    const item = found && isOwn(found) ? found.items[0] : eventOf(first, reader.read(whole), reader.dossier);
    return [{ asked: typed, ...(item && { item }) }];
  });
  return besides.length === 0 ? own : { ...own, besides };
}

/** Whether an answer is of whom the question has, so that it can stand without a word on that. */
const isOwn = ({ credited, doer }: Answer): boolean => !credited && !doer;

const isFirst = (item: Item, found: Answer | undefined): boolean => found?.items[0] === item;

/** Whether an event that answers one question answers another, too: it has a place and a date of its own. */
const tellsToo = (item: Item, found: Answer | undefined): boolean =>
  found?.items.includes(item) === true && isPlaceOrDate(item, found.interpretation.kind);

const isPlaceOrDate = (item: Item, kind: ParsedQuestion['kind']): boolean =>
  item.kind === 'event' &&
  ((kind === 'where' && item.where !== undefined) || (kind === 'when' && item.when.precision !== 'open'));

/** The event that a fact is of, where its place or its date is asked for: "How many came, and where was it held?" */
function eventOf(item: Item, { kind }: ParsedQuestion, { items }: Dossier): Item | undefined {
  if (item.kind !== 'fact') return undefined;
  const [event, ...others] = [...items.values()].filter(one => one.kind === 'event' && one.items.includes(item));
  return event && others.length === 0 && isPlaceOrDate(event, kind) ? event : undefined;
}

const STRANGERS: readonly Reason['kind'][] = ['unknown-name', 'unheard', 'unknown-country'];

/** Whether a refusal rests on a name that the record doesn't have. */
export const isOfStranger = (answer: QuestionAnswer): boolean =>
  answer.kind === 'refusal' && STRANGERS.includes(answer.reason.kind);

interface Evaluated extends Judged {
  /** What answers, where it is sure enough. */
  readonly answer: Answer | undefined;
  /** How much of the question the first item matches, by weight; 0 without an answer, like the rest. */
  readonly matched: number;
  /** Confidence and matched weight, to choose between clauses of a message. */
  readonly value: number;
}

function evaluate(text: string, reader: Reader, among: Among): Evaluated {
  const judged = judge(text, reader, among);
  const { question, ranked, selection, sureness } = judged;
  const { dossier } = reader;
  const whole = selection.reason.kind === 'no-words' ? wholeText(question, dossier).filter(among) : [];
  if (whole.length > 0)
    return {
      ...judged,
      answer: { kind: 'answer', items: whole, interpretation: interpretationOf(question) },
      matched: 0,
      value: CONFIDENCE_MIN,
    };
  if (!('top' in selection) || sureness < CONFIDENCE_MIN) return { ...judged, answer: undefined, matched: 0, value: 0 };
  const { credited } = selection;
  const top = uses('words', dossier) ? wordsFor(selection.top, ranked, question, among) : selection.top;
  const items = heardFirst(withMore(top, ranked, question)).filter(among);
  const [first = top.item] = items;
  const another = anotherDoer(first, question);
  const matched = top.coverage * weightOf(question.terms);
  return {
    ...judged,
    answer: {
      kind: 'answer',
      items,
      ...(another && { doer: another }),
      ...(credited &&
        first === top.item && { credited: { asked: credited, isVerbatim: holdsWordsOf(text, top.item) } }),
      interpretation: interpretationOf(question),
    },
    matched,
    value: sureness + WORTH_MATCHED * Math.min(matched, MATCHED_MAX),
  };
}

/** The answer, or what is said where nothing answers: what the record lacks is looked for only where that is said. */
const answerOf = (evaluated: Evaluated, dossier: Dossier): QuestionAnswer =>
  evaluated.answer ?? unanswered(evaluated, dossier);

/** What a text says, in its order, where a question asks no more than that: "What does the Ukrainian text say?" */
function wholeText({ text }: ParsedQuestion, { items }: Dossier): readonly Item[] {
  if (!text?.isText || text.sources.size > 1) return [];
  return [...items.values()]
    .filter(item => (item.kind === 'quote' || item.kind === 'statement') && isInText(item, text))
    .toSorted((a, b) => a.at.number - b.at.number)
    .slice(0, MORE_MAX + 1);
}

/** Who does it in an item, where a question asks whether somebody else does. */
function anotherDoer(item: Item, question: ParsedQuestion): Party | Person | undefined {
  const { doer, kind } = question;
  const doers = kind === 'whether' ? doersOf(item, question) : [];
  return doer && !doers.some(one => isSameSide(one, doer)) ? doers[0] : undefined;
}

/** What would answer, if it were sure enough, with its measures: for fitting the weights of {@link confidence}. */
export function bestCandidate(
  message: string,
  dossier: Dossier,
): { readonly item: Item; readonly measured: readonly number[] } | undefined {
  const reader = new Reader(dossier);
  const { selection } = judge(askingPart(message, reader), reader, ANY);
  return 'top' in selection ? { item: selection.top.item, measured: selection.measured } : undefined;
}

/** A text with what may answer it. */
interface Judged {
  readonly question: ParsedQuestion;
  /** Best first. */
  readonly ranked: readonly Assessed[];
  readonly selection: Selection;
  /** How sure it is that the item chosen answers, from 0 to 1. */
  readonly sureness: number;
}

function judge(text: string, reader: Reader, among: Among): Judged {
  const question = reader.read(text);
  const ranked = reader.ranked(question, among);
  const { text: asked } = question;
  const inText = asked?.isText ? ranked.filter(({ item }) => isInText(item, asked)) : ranked;
  const selection = selectAnswer(question, inText);
  const sureness = 'top' in selection ? confidence(selection.measured, weightsOf(reader.dossier)) : 0;
  return { question, ranked, selection, sureness };
}
