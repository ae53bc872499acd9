/** Answers a question from the record, or says what the record lacks. Pure and total: every text is a question. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Item, Party, Person, Topic } from '../dossier/types.ts';
import { readQuestion } from './read.ts';
import { type Assessed, assess, saidBy, unitMatch } from './score.ts';
import type { Understood, Unit } from './understood.ts';
import { wordsFor } from './words/concepts.ts';

/** Why the record has no answer. */
export type Reason =
  | { readonly kind: 'unknown-name'; readonly name: string }
  | { readonly kind: 'unknown-country'; readonly name: string }
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
/** Items offered as nearest to what isn't there. */
const NEAREST_MAX = 3;

/**
 * Where answering ends and refusing begins: rules, not a fitted model. On the tune split of `data/questions.yaml` (161
 * questions, 54 of them without an answer) `coverage` from 0.3 to 0.6 leaves every outcome right, 0.7 refuses one
 * paraphrase, 0.75 three and 0.8 five; the strictest that costs nothing is kept. `unknown` changes nothing there from 0.2
 * on. What decides most isn't a threshold but the record's structure: names that it lacks, and who is silent on what. The
 * others were set by hand on the same split.
 */
const LIMITS = {
  /** Least share of the question that an answer holds. */
  coverage: 0.6,
  /** Greatest share, by weight, of words that neither the record nor the field has. */
  unknown: 0.4,
  /** Least weight of a question that can be looked for at all: one word of content. */
  weight: 0.4,
  /** Least match of every person and party that the question names. */
  name: 0.3,
  /** Least share of the question in words that it credits to another, and by how much it must exceed the one credited. */
  credit: 0.8,
  margin: 0.25,
  /** Least weight of a question to be taken for a statement's own words; a quotation's are closer. */
  creditWeight: 1.15,
  /** How near an item must come to the one that answers to be shown beside it. */
  also: 0.75,
};

/**
 * Answers a question from the record, or refuses with the reason.
 *
 * @param question free text in English, French, German or Ukrainian
 */
export function answerQuestion(question: string, dossier: Dossier): QuestionAnswer {
  const u = readQuestion(question, dossier);
  const ranked = candidates(u, question, dossier)
    .map(item => assess(item, u))
    .toSorted((a, b) => b.score - a.score);
  const decided = decide(u, ranked);
  const meaning = { kind: u.kind, sayers: u.sayers, topics: u.topics, readings: u.readings };
  if ('reason' in decided) return { kind: 'refusal', reason: decided.reason, nearest: nearest(u, ranked), meaning };
  const { top, credited } = decided;
  return {
    kind: 'answer',
    items: withMore(top, ranked),
    ...(credited && { credited: { asked: credited, item: top.item } }),
    meaning,
  };
}

/** What answers, or why nothing does. `credited` is whom the question wrongly takes for the speaker. */
type Decided = { readonly top: Assessed; readonly credited?: Person | Party | undefined } | { readonly reason: Reason };

function decide(u: Understood, ranked: readonly Assessed[]): Decided {
  const [stranger] = u.strangers;
  if (stranger) {
    const kind = stranger.country === undefined ? 'unknown-name' : 'unknown-country';
    return { reason: { kind, name: stranger.text } };
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
  const other = u.credits ? ranked.find(isVoiced) : undefined;
  if (other && other !== top && isCredited(other, top, u)) return { top: other, credited: who };
  if (!top || top.coverage < LIMITS.coverage)
    return { reason: { kind: 'silent', who, topics: u.topics, words: wordsOf(u.units) } };
  return best(u, own);
}

function isCredited(other: Assessed, own: Assessed | undefined, u: Understood): boolean {
  if (other.item.kind !== 'quote' && weightOf(u.units) < LIMITS.creditWeight) return false;
  return other.coverage >= LIMITS.credit && other.coverage - (own?.coverage ?? 0) >= LIMITS.margin;
}

/** The best item that is of the kind asked for and touches everybody whom the question names. */
function best(u: Understood, ranked: readonly Assessed[]): Decided {
  const names = u.units.filter(unit => !unit.place && unit.entries.some(e => e.kind !== 'topic'));
  const touching = ranked.filter(a => names.every(unit => unitMatch(unit, a.item) >= LIMITS.name));
  const top = touching.find(a => a.fit > 0);
  const unknown = u.units.filter(unit => unit.unknown);
  if (!top || top.coverage < LIMITS.coverage) {
    const isOn = (a: Assessed): boolean => u.topics.length === 0 || u.topics.some(t => a.item.topics.includes(t));
    const apart = touching.some(isOn) ? undefined : names.flatMap(n => n.entries).find(e => e.kind !== 'topic');
    return { reason: lacking(u, ranked, apart, unknown) };
  }
  if (weightOf(unknown) > weightOf(u.units) * LIMITS.unknown)
    return { reason: { kind: 'off-topic', words: wordsOf(unknown) } };
  const [asked] = u.sayers;
  return asked && isVoiced(top) && !saidBy(top.item, u.sayers) ? { top, credited: asked } : { top };
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
function candidates(u: Understood, question: string, { search, views }: Dossier): readonly Item[] {
  const words = u.units.flatMap(unit => unit.words);
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
  return [...new Set([...found, ...said])];
}

function pieces(words: readonly string[], size: number): readonly string[] {
  const all: string[] = [];
  for (let at = 0; at < words.length; at += size) all.push(words.slice(at, at + size).join(' '));
  return all;
}
