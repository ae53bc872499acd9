/** Answers a question from the record, or says what the record lacks. Pure and total: every text is a question. */
import type { Dossier } from '../dossier/dossier.ts';
import { type Item, MAIN_LANGUAGE, type Party, type Person } from '../record/types.ts';
import { TERMS_MAX } from '../search/types.ts';
import { tokens } from '../text/fold.ts';
import { isOfTopicAlone, type Selection, selectAnswer } from './abstain.ts';
import { counts } from './answer-type.ts';
import { claimable, gainsaying } from './claims.ts';
import { clausesOf } from './clauses.ts';
import { confidence } from './confidence.ts';
import { holdsWordsOf } from './credit.ts';
import { isSameSide } from './doer.ts';
import { questionIndexOf } from './index.ts';
import { isSaidBy } from './item-fields.ts';
import { uses, weightsOf } from './method.ts';
import { parseQuestion } from './parse.ts';
import { partsOf } from './parts.ts';
import { isElsewhere } from './presence.ts';
import { type Assessed, assess, doersOf, isInText } from './scoring.ts';
import { askingPart } from './sentences.ts';
import {
  type Interpretation,
  type ParsedQuestion,
  type QuestionAnswer,
  type Reason,
  type TextReference,
  weightOf,
} from './types.ts';
import { wordsFor } from './words-first.ts';

/** Which items may answer. */
type Among = (item: Item) => boolean;

/** Words of a meaning that are searched for. */
const WORDS_OF_MEANING = 3;
/** Items shown after the one that answers. */
const MORE_MAX = 4;
/** Share of the coverage of the one that answers that an item must have to be shown beside it. */
const ALSO = 0.75;
/** Items offered as nearest to what isn't there. */
const NEAREST_MAX = 3;

/** All that may answer, the likeliest first; of equals what stands earlier in its source. */
const rankItems = (question: ParsedQuestion, dossier: Dossier): readonly Assessed[] =>
  candidates(question, dossier)
    .map(item => assess(item, question))
    .toSorted((a, b) => b.score - a.score || a.item.at.number - b.item.at.number);

/**
 * What the search finds for the question's words, for the names in it and for the record's words of the same meanings;
 * what is glossed so; and what the speakers said.
 */
function candidates({ terms, speakers }: ParsedQuestion, dossier: Dossier): readonly Item[] {
  const { search, views } = dossier;
  const { concordance, glosses, meanings } = questionIndexOf(dossier).get();
  const words = terms.flatMap(term => term.words);
  const meant = new Set(words.flatMap(word => [...word.meanings]));
  const names = terms.flatMap(term => term.entries.map(e => (e.kind === 'topic' ? e.label[MAIN_LANGUAGE] : e.name)));
  const wanted = new Set([
    ...[...names, ...speakers.map(({ name }) => name)].flatMap(tokens),
    ...words.flatMap(word => word.stems),
    ...[...meant].flatMap(id => meanings.words(id).slice(0, WORDS_OF_MEANING)),
  ]);
  // What the record doesn't hold has been read as a mistyping, where it is one.
  const present = [...wanted].filter(word => search.frequency(word).items > 0);
  const found = queries(present).flatMap(query => search.find(query).map(hit => hit.item));
  const { items } = concordance;
  const glossed = words.flatMap(word => word.glosses.flatMap(term => glosses.places(term)));
  const own = speakers.flatMap(speaker =>
    speaker.kind === 'person'
      ? (views.saidBy.get(speaker.party) ?? []).filter(item => isSaidBy(item, [speaker]))
      : (views.saidBy.get(speaker) ?? []),
  );
  return [...new Set([...found, ...glossed.flatMap(place => items[place] ?? []), ...own])];
}

/** Words as queries, each with as many as the search reads. */
function queries(words: readonly string[]): readonly string[] {
  const count = Math.ceil(words.length / TERMS_MAX);
  return Array.from({ length: count }, (_, i) => words.slice(i * TERMS_MAX, (i + 1) * TERMS_MAX).join(' '));
}

/** What comes near to what isn't there: of somebody silent, one thing that they did say. */
function nearest({ speakers }: ParsedQuestion, ranked: readonly Assessed[]): readonly Item[] {
  const near = ranked.filter(a => a.coverage > 0).map(a => a.item);
  const own = ranked.find(({ item }) => speakers.length > 0 && isSaidBy(item, speakers))?.item;
  return [...new Set([...(own ? [own] : []), ...near])].slice(0, NEAREST_MAX);
}

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
/** Confidence from which on an item may well answer, so that nothing is said to be lacking. */
const NEAR_MIN = 0.25;
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
 */
export function answerQuestion(message: string, dossier: Dossier, among: Among = () => true): QuestionAnswer {
  const asked = askingPart(message, dossier);
  const whole = evaluate(asked, dossier, among);
  // A name that the record doesn't have isn't asked past; in another sentence it is beside the question.
  const isStranger = isOfStranger(whole.answer);
  // What is beside the question in a long message counts against every item; so its clauses are asked one by one.
  const cut = uses('clauses', dossier) ? clausesOf(message, asked) : [];
  const clauses = cut.filter(({ isSentence }) => isSentence || !isStranger);
  const asking = clauses.some(({ asks }) => asks) ? clauses.filter(({ asks }) => asks) : clauses;
  const { text: meant } = whole;
  const inText: Among = meant?.isText ? item => among(item) && isInText(item, meant) : among;
  const [best] = [...asking, ...(asked === message || isStranger ? [] : [{ text: message, isSentence: false }])]
    .map(({ text, isSentence }) => {
      const evaluated = evaluate(text, dossier, inText);
      return isSentence
        ? { ...evaluated, value: evaluated.value + WORTH_SENTENCE, least: SENTENCE_MATCHED_MIN }
        : { ...evaluated, least: CLAUSE_MATCHED_MIN };
    })
    .filter(({ answer, matched, least }) => answer.kind === 'answer' && matched >= least)
    .toSorted((a, b) => b.value - a.value);
  const answer = best && best.value > whole.value ? best.answer : whole.answer;
  if (isOfStranger(answer) || !uses('questions', dossier)) return answer;
  return withParts(answer, asked, text => evaluate(text, dossier, inText).answer, dossier);
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
  answerTo: (text: string) => QuestionAnswer,
  dossier: Dossier,
): QuestionAnswer {
  const parts = partsOf(asked, dossier).map(part => ({ ...part, found: answerTo(part.whole) }));
  const [answered] = parts.flatMap(({ found }) => (found.kind === 'answer' ? [found] : []));
  // "Which unit?" narrows the question before it: what answers that alone answers less than is asked.
  const isNarrowed = parts.some(({ typed }) => tokens(typed).length < QUESTION_MIN);
  if (!answered || (answer.kind !== 'answer' && isNarrowed)) return answer;
  const [top] = answer.kind === 'answer' ? answer.items : [];
  const own = answer.kind === 'answer' && parts.some(({ found }) => top && isFirst(top, found)) ? answer : answered;
  const [first] = own.items;
  const besides = parts.flatMap(({ typed, whole, found }) => {
    if (!first || isFirst(first, found) || tellsToo(first, found)) return [];
    const item = isOwn(found) ? found.items[0] : eventOf(first, parseQuestion(whole, dossier), dossier);
    return [{ asked: typed, ...(item && { item }) }];
  });
  return besides.length === 0 ? own : { ...own, besides };
}

/** Whether an answer is of whom the question has, so that it can stand without a word on that. */
const isOwn = (found: QuestionAnswer): found is Extract<QuestionAnswer, { kind: 'answer' }> =>
  found.kind === 'answer' && !found.credited && !found.doer;

const isFirst = (item: Item, found: QuestionAnswer): boolean => found.kind === 'answer' && found.items[0] === item;

/** Whether an event that answers one question answers another, too: it has a place and a date of its own. */
const tellsToo = (item: Item, found: QuestionAnswer): boolean =>
  found.kind === 'answer' && found.items.includes(item) && isPlaceOrDate(item, found.interpretation.kind);

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

/**
 * Whether an item has so much of a question that it may answer it by words of its own: above it, that nothing answers would be
 * a claim that nobody can check.
 */
const isNear = ({ coverage }: Assessed): boolean => coverage >= NEAR_COVERED;
const NEAR_COVERED = 0.25;

/** Whether most of a question is words that neither the record nor the vocabulary has: "Who won the world cup?" */
const isMostlyUnknown = ({ terms }: ParsedQuestion): boolean =>
  weightOf(terms.filter(term => term.unknown)) > MOSTLY_UNKNOWN * weightOf(terms);
const MOSTLY_UNKNOWN = 0.6;

/** Whether a claim rests on what items are filed under, whatever words they hold. */
const isFiled = (reason: Reason): boolean => reason.kind === 'silent' && reason.on !== 'this';

interface Evaluated {
  readonly answer: QuestionAnswer;
  /** Which text is asked about. */
  readonly text: TextReference | undefined;
  /** How much of the question the first item matches, by weight; 0 for a refusal, like the rest. */
  readonly matched: number;
  /** Confidence and matched weight, to choose between clauses of a message. */
  readonly value: number;
}

function evaluate(text: string, dossier: Dossier, among: Among): Evaluated {
  const { question, ranked, selection } = select(text, dossier, among);
  const sureness = 'top' in selection ? confidence(selection.measured, weightsOf(dossier)) : 0;
  const whole = selection.reason.kind === 'no-words' ? wholeText(question, dossier).filter(among) : [];
  if (whole.length > 0)
    return {
      answer: { kind: 'answer', items: whole, interpretation: interpretationOf(question) },
      text: question.text,
      matched: 0,
      value: CONFIDENCE_MIN,
    };
  if (!('top' in selection) || sureness < CONFIDENCE_MIN) {
    const answer = unanswered(selection.reason, sureness, question, ranked, dossier);
    return { answer, text: question.text, matched: 0, value: 0 };
  }
  const { credited } = selection;
  const top = uses('words', dossier) ? wordsFor(selection.top, ranked, question, among) : selection.top;
  const items = heardFirst(withMore(top, ranked, question)).filter(among);
  const [first = top.item] = items;
  const another = anotherDoer(first, question);
  const matched = top.coverage * weightOf(question.terms);
  return {
    answer: {
      kind: 'answer',
      items,
      ...(another && { doer: another }),
      ...(credited &&
        first === top.item && { credited: { asked: credited, isVerbatim: holdsWordsOf(text, top.item) } }),
      interpretation: interpretationOf(question),
    },
    text: question.text,
    matched,
    value: sureness + WORTH_MATCHED * Math.min(matched, MATCHED_MAX),
  };
}

/** What a text says, in its order, where a question asks no more than that: "What does the Ukrainian text say?" */
function wholeText({ text }: ParsedQuestion, { items }: Dossier): readonly Item[] {
  if (!text?.isText || text.sources.size > 1) return [];
  return [...items.values()]
    .filter(item => (item.kind === 'quote' || item.kind === 'statement') && isInText(item, text))
    .toSorted((a, b) => a.at.number - b.at.number)
    .slice(0, MORE_MAX + 1);
}

const interpretationOf = ({ kind, speakers, topics, isIdentity, corrections }: ParsedQuestion): Interpretation => ({
  kind,
  speakers,
  topics,
  isIdentity,
  corrections,
});

/** Who does it in an item, where a question asks whether somebody else does. */
function anotherDoer(item: Item, question: ParsedQuestion): Party | Person | undefined {
  const { doer, kind } = question;
  const doers = kind === 'whether' ? doersOf(item, question) : [];
  return doer && !doers.some(one => isSameSide(one, doer)) ? doers[0] : undefined;
}

/**
 * What is said where nothing is sure enough: the strongest claim that the record doesn't gainsay; none where an item may
 * well answer, or where it gainsays them all. What gainsays a claim comes closest.
 */
function unanswered(
  reason: Reason,
  sureness: number,
  question: ParsedQuestion,
  ranked: readonly Assessed[],
  dossier: Dossier,
): QuestionAnswer {
  const interpretation = interpretationOf(question);
  const claims = claimable(reason, question).map(one => ({ one, against: gainsaying(one, question, ranked, dossier) }));
  const upheld = claims.find(({ against }) => against.length === 0);
  const against = new Set(claims.flatMap(claim => claim.against));
  const known = [...ranked.map(a => a.item).filter(item => against.has(item)), ...against];
  const near = [...new Set([...known, ...nearest(question, ranked)])];
  // Whether there was a summit, what happened tells.
  const isEvent = (item: Item): number => (isOfTopicAlone(question) && item.kind === 'event' ? 1 : 0);
  // Of somebody asked for, their own words come first, whatever another's have in common with the question.
  const isOwn = (item: Item): number => (question.speakers.length > 0 && isSaidBy(item, question.speakers) ? 1 : 0);
  // Of a number that isn't there, another of nearly the same comes closest.
  const counted = ranked.filter(
    ({ item }) => reason.kind === 'no-number' && counts(item, question.counted, question.matcher, true),
  );
  const items = [
    ...new Set([
      ...counted.map(({ item }) => item),
      ...near.toSorted((a, b) => isEvent(b) - isEvent(a) || isOwn(b) - isOwn(a)),
    ]),
  ].slice(0, NEAREST_MAX);
  const mayAnswer =
    sureness >= NEAR_MIN ||
    (upheld?.one.kind === 'off-topic' &&
      !isMostlyUnknown(question) &&
      ranked.some(a => isNear(a) && items.includes(a.item) && !isElsewhere(a.item, question)));
  if (upheld && (isFiled(upheld.one) || !mayAnswer || items.length === 0))
    return { kind: 'refusal', reason: upheld.one, nearest: items, interpretation };
  return { kind: 'nearest', items, interpretation };
}

/** What would answer, if it were sure enough, with its measures: for fitting the weights of {@link confidence}. */
export function bestCandidate(
  message: string,
  dossier: Dossier,
): { readonly item: Item; readonly measured: readonly number[] } | undefined {
  const { selection } = select(askingPart(message, dossier), dossier, () => true);
  return 'top' in selection ? { item: selection.top.item, measured: selection.measured } : undefined;
}

function select(
  text: string,
  dossier: Dossier,
  among: Among,
): {
  readonly question: ParsedQuestion;
  readonly ranked: readonly Assessed[];
  readonly selection: Selection;
} {
  const question = parseQuestion(text, dossier);
  const ranked = rankItems(question, dossier).filter(({ item }) => among(item));
  const { text: asked } = question;
  const inText = asked?.isText ? ranked.filter(({ item }) => isInText(item, asked)) : ranked;
  return { question, ranked, selection: selectAnswer(question, inText) };
}
