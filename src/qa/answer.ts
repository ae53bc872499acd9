/** Answers a question from the record, or says what the record lacks. Pure and total: every text is a question. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Item } from '../record/types.ts';
import { TERMS_MAX } from '../search/types.ts';
import { tokens } from '../text/fold.ts';
import { decide } from './abstain.ts';
import { clausesOf, withoutAsides } from './clauses.ts';
import { confidence } from './confidence.ts';
import { questionsOf } from './index.ts';
import { peopleIn } from './item-fields.ts';
import { wordsFor } from './lexicon/synonyms.ts';
import { type Assessed, assess, saidBy } from './scoring.ts';
import { type ParsedQuestion, type QuestionAnswer, type Reason, weightOf } from './types.ts';
import { readQuestion } from './understand.ts';

// The items that a question may be answered by, and those to show beside the one that does.

/** English words tried for each meaning. */
const WORDS_OF_MEANING = 3;
/** Items shown after the one that answers. */
const MORE_MAX = 4;
/** How near an item must come to the one that answers to be shown beside it. */
const ALSO = 0.75;
/** Items offered as nearest to what isn't there. */
const NEAREST_MAX = 3;

/** All that may answer, the likeliest first; of equals what stands earlier in its source. */
export function rankedFor(u: ParsedQuestion, dossier: Dossier): readonly Assessed[] {
  return candidates(u, dossier)
    .map(item => assess(item, u))
    .toSorted((a, b) => b.score - a.score || a.item.at.number - b.item.at.number);
}

/**
 * What the search finds for the question's words, for the names in it and for English words of the same meaning; what is
 * glossed so; and what the sayers said.
 */
function candidates(u: ParsedQuestion, dossier: Dossier): readonly Item[] {
  const { search, views } = dossier;
  const words = u.units.flatMap(unit => unit.words);
  const meanings = new Set(words.flatMap(word => [...word.concepts]));
  const names = u.units.flatMap(unit => unit.entries.map(e => (e.kind === 'topic' ? e.label.en : e.name)));
  const terms = new Set([
    ...names.flatMap(tokens),
    ...words.flatMap(word => word.stems),
    ...[...meanings].flatMap(meaning => wordsFor(meaning).slice(0, WORDS_OF_MEANING)),
  ]);
  // What the record doesn't hold has been read as a mistyping, where it is one.
  const held = [...terms].filter(term => search.held(term).items > 0);
  const found = queries(held).flatMap(query => search.find(query).map(hit => hit.item));
  const { concordance, glosses } = questionsOf(dossier).get();
  const { items } = concordance;
  const glossed = words.flatMap(word => word.glosses.flatMap(term => glosses.places(term)));
  const own = u.sayers.flatMap(sayer =>
    sayer.kind === 'person'
      ? (views.saidBy.get(sayer.party) ?? []).filter(i => saidBy(i, [sayer]))
      : (views.saidBy.get(sayer) ?? []),
  );
  return [...new Set([...found, ...glossed.flatMap(place => items[place] ?? []), ...own])];
}

/** Words as queries, each with as many as the search reads. */
function queries(words: readonly string[]): readonly string[] {
  const count = Math.ceil(words.length / TERMS_MAX);
  return Array.from({ length: count }, (_, i) => words.slice(i * TERMS_MAX, (i + 1) * TERMS_MAX).join(' '));
}

/** What comes near to what isn't there: of somebody silent, one thing that they did say. */
export function nearest(u: ParsedQuestion, ranked: readonly Assessed[]): readonly Item[] {
  const near = ranked.filter(a => a.coverage > 0).map(a => a.item);
  const own = near.find(item => u.sayers.length > 0 && saidBy(item, u.sayers));
  return [...new Set([...(own ? [own] : []), ...near])].slice(0, NEAREST_MAX);
}

/** The one that answers, and those that come near it. */
export function withMore(top: Assessed, ranked: readonly Assessed[]): readonly Item[] {
  const near = ranked.filter(a => a !== top && a.coverage >= top.coverage * ALSO);
  return [top, ...near].slice(0, MORE_MAX + 1).map(a => a.item);
}

/** Least confidence with which an item is given as the answer. */
export const SURE = 0.5;
/** Least weight of what an answer holds of a part of a long message. */
const PART_MIN = 0.75;
/** What each unit of weight held adds to how sure an answer is, up to so many, where parts of a message are compared. */
const WORTH_HELD = 0.08;
const HELD_MAX = 2;
/** What it adds that a part is a whole sentence with a question mark. */
const WORTH_SENTENCE = 0.15;

/**
 * Answers a question from the record, or refuses with the reason.
 *
 * @param question free text in English, French, German or Ukrainian
 * @param weights of sureness; the fitted ones, if not given
 */
export function answerQuestion(question: string, dossier: Dossier, weights?: readonly number[]): QuestionAnswer {
  const { text, aside, told } = withoutAsides(question);
  const whole = judge(text, aside, dossier, weights);
  if (whole.answer.kind === 'refusal' && isFinal(whole.answer.reason))
    return otherwise(told, whole.answer.reason, dossier, weights) ?? whole.answer;
  // What is beside the question in a long message counts against every item; so its parts are asked one by one.
  const parts = clausesOf(text);
  const asking = parts.some(({ asks }) => asks) ? parts.filter(({ asks }) => asks) : parts;
  const [best] = asking
    .map(({ text, isSentence }) => {
      const judged = judge(text, aside, dossier, weights);
      return isSentence ? { ...judged, value: judged.value + WORTH_SENTENCE } : judged;
    })
    .filter(({ answer, held }) => answer.kind === 'answer' && held >= PART_MIN)
    .toSorted((a, b) => b.value - a.value);
  return best && best.value > whole.value ? best.answer : whole.answer;
}

/** A name that the record doesn't have is not asked past. */
function isFinal({ kind }: Reason): boolean {
  return kind === 'unknown-name' || kind === 'unknown-country';
}

/** Least weight that an item must hold, and least share, of what is told of a name that the record doesn't have. */
const OTHERWISE = { held: 0.4, share: 0.85 };

/**
 * What the record has of somebody where a message to be checked has a name that it lacks: "Draft has Blinken speaking in
 * Jamaica. Right?" All of the rest must be there, and be of a person.
 */
function otherwise(
  told: string,
  reason: Reason,
  dossier: Dossier,
  weights?: readonly number[],
): QuestionAnswer | undefined {
  if (reason.kind !== 'unknown-name' || !told.includes(reason.name)) return undefined;
  const { answer, held, share } = judge(told.replace(reason.name, ' '), '', dossier, weights);
  if (answer.kind === 'refusal' || held < OTHERWISE.held || share < OTHERWISE.share) return undefined;
  const [first] = answer.items;
  return first && peopleIn(first).length > 0 ? { ...answer, stranger: reason.name } : undefined;
}

interface Judged {
  readonly answer: QuestionAnswer;
  /** How much of the question the first item holds, by weight. */
  readonly held: number;
  /** The share of it. */
  readonly share: number;
  /** The same and how surely, to choose between parts of a message. */
  readonly value: number;
}

function judge(question: string, aside: string, dossier: Dossier, weights?: readonly number[]): Judged {
  const { u, ranked, decided } = consider(question, aside, dossier);
  const { kind, sayers, topics, isIdentity, readings } = u;
  const meaning = { kind, sayers, topics, isIdentity, readings };
  if (!('top' in decided) || confidence(decided.measured, weights) < SURE) {
    const answer = { kind: 'refusal', reason: decided.reason, nearest: nearest(u, ranked), meaning } as const;
    return { answer, held: 0, share: 0, value: 0 };
  }
  const { top, credited } = decided;
  const answer = {
    kind: 'answer',
    items: withMore(top, ranked),
    ...(credited && { credited: { asked: credited, item: top.item } }),
    meaning,
  } as const;
  const held = top.coverage * weightOf(u.units);
  return {
    answer,
    held,
    share: top.coverage,
    value: confidence(decided.measured, weights) + WORTH_HELD * Math.min(held, HELD_MAX),
  };
}

/** What would answer, if it is sure enough, with the measures of that; for fitting the model that says so. */
export function candidate(
  question: string,
  dossier: Dossier,
): { readonly item: Item; readonly measured: readonly number[] } | undefined {
  const { text, aside } = withoutAsides(question);
  const { decided } = consider(text, aside, dossier);
  return 'top' in decided ? { item: decided.top.item, measured: decided.measured } : undefined;
}

function consider(question: string, aside: string, dossier: Dossier) {
  const u = readQuestion(question, dossier, aside);
  const ranked = rankedFor(u, dossier);
  return { u, ranked, decided: decide(u, ranked) };
}
