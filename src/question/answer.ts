/** Answers a question from the record, or says what the record lacks. Pure and total: every text is a question. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Item, Party, Person, Topic } from '../dossier/types.ts';
import { readQuestion, type Understood } from './read.ts';
import { type Assessed, assess, saidBy } from './score.ts';
import { wordsFor } from './words/concepts.ts';

/** Why the record has no answer. */
export type Reason =
  | { readonly kind: 'unknown-person'; readonly name: string }
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

export const LIMITS = { coverage: 0.62, number: 0.5, also: 0.75, credit: 0.8, margin: 0.25 };

export function answerQuestion(question: string, dossier: Dossier): QuestionAnswer {
  const u = readQuestion(question, dossier);
  const meaning = { kind: u.kind, sayers: u.sayers, topics: u.topics, readings: u.readings };
  const ranked = candidates(u, question, dossier)
    .map(item => assess(item, u))
    .toSorted((a, b) => b.score - a.score);
  const refuse = (reason: Reason, from: readonly Assessed[] = ranked): QuestionAnswer => ({
    kind: 'refusal',
    reason,
    nearest: from
      .filter(a => a.coverage > 0)
      .slice(0, NEAREST_MAX)
      .map(a => a.item),
    meaning,
  });
  const [stranger] = u.strangers;
  if (stranger)
    return refuse({ kind: stranger.country === undefined ? 'unknown-person' : 'unknown-country', name: stranger.text });
  if (u.units.length === 0 && u.sayers.length === 0) return refuse({ kind: 'no-words' });
  if (u.sayers.length > 0) return fromSayer(u, ranked, meaning, refuse);
  return best(u, ranked, meaning, refuse);
}

type Refuse = (reason: Reason, from?: readonly Assessed[]) => QuestionAnswer;

function fromSayer(u: Understood, ranked: readonly Assessed[], meaning: Meaning, refuse: Refuse): QuestionAnswer {
  const own = ranked.filter(a => saidBy(a.item, u.sayers));
  const [top] = own;
  const [any] = ranked.filter(a => a.item.kind === 'quote' || a.item.kind === 'statement');
  const [who] = u.sayers;
  if (!who) return refuse({ kind: 'no-words' });
  const topics = u.topics;
  const silent: Reason = { kind: 'silent', who, topics, words: u.units.map(unit => unit.text) };
  if (
    u.credits &&
    any &&
    any !== top &&
    any.coverage >= LIMITS.credit &&
    any.coverage - (top?.coverage ?? 0) >= LIMITS.margin
  )
    return { kind: 'answer', items: more(any, ranked), credited: { asked: who, item: any.item }, meaning };
  if (!top || top.coverage < LIMITS.coverage) return refuse(silent, [...own.slice(0, 1), ...ranked]);
  return best(u, own, meaning, refuse);
}

function best(u: Understood, ranked: readonly Assessed[], meaning: Meaning, refuse: Refuse): QuestionAnswer {
  const fitting = ranked.filter(a => a.fit > 0);
  const [top] = fitting;
  const missing = u.units.filter(unit => unit.unknown).map(unit => unit.text);
  const words = missing.length > 0 ? missing : u.units.map(unit => unit.text);
  const [nearest] = ranked;
  if (!top || top.coverage < LIMITS.coverage) {
    const covered = nearest !== undefined && nearest.coverage >= LIMITS.coverage;
    if (covered && (u.kind === 'how-many' || u.kind === 'how-long')) return refuse({ kind: 'no-number' });
    if (covered && u.kind === 'when') return refuse({ kind: 'no-date' });
    if (covered && u.kind === 'where') return refuse({ kind: 'no-place' });
    return refuse({ kind: 'off-topic', words });
  }
  if (u.kind === 'who' || missing.length > 0) {
    if (missing.length > 0) return refuse({ kind: 'off-topic', words });
  }
  return { kind: 'answer', items: more(top, ranked), meaning };
}

/** The one that answers, and those that come near it. */
function more(top: Assessed, ranked: readonly Assessed[]): readonly Item[] {
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
