/** Answers a question from the record, or says what the record lacks. Pure and total: every text is a question. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Item, Party, Person, Topic } from '../dossier/types.ts';
import { clausesOf } from './clauses.ts';
import { confidence, measures } from './confidence.ts';
import { glossesOf } from './glosses.ts';
import { readQuestion } from './read.ts';
import { type Assessed, assess, saidBy, unitMatch } from './score.ts';
import type { Understood, Unit } from './understood.ts';
import { wordsFor } from './words/concepts.ts';

/** Why the record has no answer. */
export type Reason =
  | { readonly kind: 'unknown-name'; readonly name: string }
  | { readonly kind: 'unknown-country'; readonly iso: string }
  /** Known, but without a word on what was asked. No topics: without a word that the record could find. */
  | {
      readonly kind: 'silent';
      readonly who: Person | Party;
      readonly topics: readonly Topic[];
      readonly words: readonly string[];
    }
  | { readonly kind: 'no-number' | 'no-date' | 'no-place' }
  /** Words of the question that the record doesn't hold together, or at all. */
  | { readonly kind: 'off-topic'; readonly words: readonly string[] }
  | { readonly kind: 'no-words' };

export interface Meaning {
  readonly kind: Understood['kind'];
  readonly sayers: readonly (Person | Party)[];
  readonly topics: readonly Topic[];
  readonly readings: Understood['readings'];
}

export type QuestionAnswer =
  | {
      readonly kind: 'answer';
      /** The first answers; up to four more bear on it. */
      readonly items: readonly Item[];
      /** The words are there, but another's than the question has it. */
      readonly credited?: { readonly asked: Person | Party; readonly item: Item };
      readonly meaning: Meaning;
    }
  | { readonly kind: 'refusal'; readonly reason: Reason; readonly nearest: readonly Item[]; readonly meaning: Meaning };

/** Items shown after the one that answers. */
const MORE_MAX = 4;
/** What each unit of weight held adds to how sure an answer is, up to so many, where parts of a message are compared. */
const WORTH_HELD = 0.08;
const HELD_MAX = 2;
/** What it adds that a part is a whole sentence with a question mark. */
const WORTH_SENTENCE = 0.15;
/** Items offered as nearest to what isn't there. */
const NEAREST_MAX = 3;

/** Where answering ends and refusing begins, beside what the record's structure decides: who is named, and silent on what. */
const LIMITS = {
  /** Least confidence with which an item is given as the answer. */
  sure: 0.5,
  /** Least share of the question that something holds of which only the number, the date or the place is lacking. */
  coverage: 0.6,
  /** Least weight of a question that can be looked for at all: one word of content. */
  weight: 0.4,
  /** Least match of every person and party that the question names. */
  name: 0.3,
  /**
   * For taking a question to mean another's words: how much of it they hold, by how much more than those of whoever is
   * named, and how much a question must weigh to mean a statement's words; a quotation's are closer.
   */
  credited: { known: 0.65, margin: 0.15, weight: 1.15 },
  asked: { known: 0.85, margin: 0.35, weight: 1.5 },
  /** Least weight of what an answer holds of a part of a long message. */
  part: 0.75,
  /** How near an item must come to the one that answers to be shown beside it. */
  also: 0.75,
};

/**
 * Answers a question from the record, or refuses with the reason.
 *
 * @param question free text in English, French, German or Ukrainian
 * @param weights of sureness; the fitted ones, if not given
 */
export function answerQuestion(question: string, dossier: Dossier, weights?: readonly number[]): QuestionAnswer {
  const whole = judge(question, dossier, weights);
  if (whole.answer.kind === 'refusal' && isFinal(whole.answer.reason)) return whole.answer;
  // What is beside the question in a long message counts against every item; so its parts are asked one by one.
  const parts = clausesOf(question);
  const asking = parts.some(({ asks }) => asks) ? parts.filter(({ asks }) => asks) : parts;
  const [best] = asking
    .map(({ text, isSentence }) => {
      const judged = judge(text, dossier, weights);
      return isSentence ? { ...judged, value: judged.value + WORTH_SENTENCE } : judged;
    })
    .filter(({ answer, held }) => answer.kind === 'answer' && held >= LIMITS.part)
    .toSorted((a, b) => b.value - a.value);
  return best && best.value > whole.value ? best.answer : whole.answer;
}

/** A name that the record doesn't have is not asked past. */
function isFinal({ kind }: Reason): boolean {
  return kind === 'unknown-name' || kind === 'unknown-country';
}

interface Judged {
  readonly answer: QuestionAnswer;
  /** How much of the question the first item holds, by weight. */
  readonly held: number;
  /** The same and how surely, to choose between parts of a message. */
  readonly value: number;
}

function judge(question: string, dossier: Dossier, weights?: readonly number[]): Judged {
  const { u, ranked, decided } = consider(question, dossier);
  const meaning = { kind: u.kind, sayers: u.sayers, topics: u.topics, readings: u.readings };
  if (!('top' in decided) || confidence(decided.measured, weights) < LIMITS.sure) {
    const answer = { kind: 'refusal', reason: decided.reason, nearest: nearest(u, ranked), meaning } as const;
    return { answer, held: 0, value: 0 };
  }
  const { top, credited } = decided;
  const answer = {
    kind: 'answer',
    items: withMore(top, ranked),
    ...(credited && { credited: { asked: credited, item: top.item } }),
    meaning,
  } as const;
  const held = top.coverage * weightOf(u.units);
  return { answer, held, value: confidence(decided.measured, weights) + WORTH_HELD * Math.min(held, HELD_MAX) };
}

/** What would answer, if it is sure enough, with the measures of that; for fitting the model that says so. */
export function candidate(
  question: string,
  dossier: Dossier,
): { readonly item: Item; readonly measured: readonly number[] } | undefined {
  const { decided } = consider(question, dossier);
  return 'top' in decided ? { item: decided.top.item, measured: decided.measured } : undefined;
}

function consider(question: string, dossier: Dossier) {
  const u = readQuestion(question, dossier);
  const ranked = candidates(u, question, dossier)
    .map(item => assess(item, u))
    .toSorted((a, b) => b.score - a.score);
  return { u, ranked, decided: decide(u, ranked) };
}

/**
 * What may answer, and the reason to give if it isn't sure enough; or why nothing can. `credited` is whom the question
 * wrongly takes for the speaker.
 */
type Decided =
  | {
      readonly top: Assessed;
      readonly credited?: Person | Party | undefined;
      readonly measured: readonly number[];
      readonly reason: Reason;
    }
  | { readonly reason: Reason };

function decide(u: Understood, ranked: readonly Assessed[]): Decided {
  const [stranger] = u.strangers;
  if (stranger) {
    const { text, country } = stranger;
    if (country !== undefined) return { reason: { kind: 'unknown-country', iso: country } };
    return { reason: { kind: 'unknown-name', name: text } };
  }
  const [who] = u.sayers;
  if (!who) return weightOf(u.units) < LIMITS.weight ? { reason: { kind: 'no-words' } } : best(u, ranked);
  return u.asksWords ? fromSayer(who, u, ranked) : best(u, ranked);
}

const weightOf = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + unit.weight, 0);
const wordsOf = (units: readonly Unit[]): readonly string[] => units.map(unit => unit.text);
const isVoiced = ({ item }: Assessed): boolean => item.kind === 'quote' || item.kind === 'statement';

/** The best of what the sayers said; where they are credited with words of another's, those; else they're silent on it. */
function fromSayer(who: Person | Party, u: Understood, ranked: readonly Assessed[]): Decided {
  const own = ranked.filter(a => saidBy(a.item, u.sayers));
  const [top] = own;
  const reason = { kind: 'silent', who, topics: u.topics, words: wordsOf(u.units) } as const;
  const other = ranked.find(isVoiced);
  if (other && other !== top && isCredited(other, top, u))
    return { top: other, credited: who, measured: measures(other, top, u), reason };
  if (!top) return { reason };
  const found = best(u, own);
  return 'top' in found ? { ...found, reason } : found;
}

/**
 * Whether the question has another's words in mind. Where it says that somebody said something ("Did Macron call it …?"),
 * the other's must hold more of it; where it asks what somebody said, much more, and nearly all.
 */
function isCredited(other: Assessed, own: Assessed | undefined, u: Understood): boolean {
  const { known, margin, weight } = u.credits ? LIMITS.credited : LIMITS.asked;
  const isEnough = weightOf(u.units) >= weight || (u.credits && other.item.kind === 'quote');
  if (!isEnough) return false;
  return other.known >= known && other.coverage - (own?.coverage ?? 0) >= margin;
}

/** The best item that is of the kind asked for and touches everybody whom the question names. */
function best(u: Understood, ranked: readonly Assessed[]): Decided {
  const names = u.units.filter(unit => !unit.place && unit.entries.some(e => e.kind !== 'topic'));
  const touching = ranked.filter(a => names.every(unit => unitMatch(unit, a.item) >= LIMITS.name));
  const fitting = touching.filter(a => a.fit > 0);
  const [top, next] = fitting;
  const isOn = (a: Assessed): boolean => u.topics.length === 0 || u.topics.some(t => a.item.topics.includes(t));
  const apart = touching.some(isOn) ? undefined : names.flatMap(n => n.entries).find(e => e.kind !== 'topic');
  const reason = lacking(
    u,
    ranked,
    apart,
    u.units.filter(unit => unit.unknown),
  );
  if (!top) return { reason };
  const measured = measures(top, next, u);
  const [asked] = u.sayers;
  return asked && isVoiced(top) && !saidBy(top.item, u.sayers)
    ? { top, credited: asked, measured, reason }
    : { top, measured, reason };
}

const KIND_LACKED: Readonly<Partial<Record<Understood['kind'], 'no-number' | 'no-date' | 'no-place'>>> = {
  'how-many': 'no-number',
  'how-long': 'no-number',
  when: 'no-date',
  where: 'no-place',
};

/** What the record lacks: the number, date or place of something that it holds; words of somebody's; or all of it. */
function lacking(
  u: Understood,
  ranked: readonly Assessed[],
  apart: Person | Party | undefined,
  unknown: readonly Unit[],
): Reason {
  const kind = KIND_LACKED[u.kind];
  if (kind && ranked.some(a => a.coverage >= LIMITS.coverage)) return { kind };
  const words = wordsOf(unknown.length > 0 ? unknown : u.units);
  return apart ? { kind: 'silent', who: apart, topics: u.topics, words } : { kind: 'off-topic', words };
}

/** What comes near to what isn't there: of somebody silent, one thing that they did say. */
function nearest(u: Understood, ranked: readonly Assessed[]): readonly Item[] {
  const near = ranked.filter(a => a.coverage > 0).map(a => a.item);
  const own = near.find(item => u.sayers.length > 0 && saidBy(item, u.sayers));
  return [...new Set([...(own ? [own] : []), ...near])].slice(0, NEAREST_MAX);
}

/** The one that answers, and those that come near it. */
function withMore(top: Assessed, ranked: readonly Assessed[]): readonly Item[] {
  const near = ranked.filter(a => a !== top && a.coverage >= top.coverage * LIMITS.also);
  return [top, ...near].slice(0, MORE_MAX + 1).map(a => a.item);
}

/** Words looked for, at most, that stand for the question's in English. */
const OTHER_WORDS_MAX = 14;

/** What the search finds for the question's words and for English words of the same meaning, and what the sayers said. */
function candidates(u: Understood, question: string, dossier: Dossier): readonly Item[] {
  const { search, views } = dossier;
  const words = u.units.flatMap(unit => unit.words);
  const glosses = glossesOf(dossier);
  const glossed = words.flatMap(word => word.glosses.flatMap(term => glosses.items(term)));
  const other = [...new Set(words.flatMap(w => [...w.concepts].flatMap(c => wordsFor(c).slice(0, 3))))];
  const names = u.units.flatMap(unit => unit.entries.map(e => (e.kind === 'topic' ? e.label.en : e.name)));
  const found = [
    question.replaceAll('"', ' ').replaceAll('-', ' '),
    names.join(' '),
    ...pieces(other, OTHER_WORDS_MAX),
  ].flatMap(query => (query === '' ? [] : search.find(query).map(hit => hit.item)));
  const said = u.sayers.flatMap(sayer =>
    sayer.kind === 'person'
      ? (views.saidBy.get(sayer.party) ?? []).filter(i => saidBy(i, [sayer]))
      : (views.saidBy.get(sayer) ?? []),
  );
  return [...new Set([...found, ...glossed, ...said])];
}

function pieces(words: readonly string[], size: number): readonly string[] {
  const all: string[] = [];
  for (let at = 0; at < words.length; at += size) all.push(words.slice(at, at + size).join(' '));
  return all;
}
