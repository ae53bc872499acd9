/**
 * How sure it is that an item answers: a logistic model over a few measures of the match, fitted on the tune split of
 * `data/questions.yaml` by `npm run eval -- --fit`, which prints the weights below.
 */
import { type Assessed, unitMatch } from './score.ts';
import type { Understood, Unit } from './understood.ts';

/** Words beyond this many that nothing has don't make an answer less likely still. */
const UNKNOWN_MAX = 4;
/** Weight of the question that is held, beyond which more makes no answer surer. */
const HELD_MAX = 2;
/** Weight above which a word is one of content. */
const CONTENT_MIN = 0.4;
/** Kinds of question whose answer must have something of its own: a place, a date, a number, a name. */
const PARTICULAR = ['where', 'when', 'how-many', 'how-long', 'who'];

/** What an answer can't do without: not a name, nor a word so general that others may stand for it. */
const isContent = ({ role, entries, weight }: Unit): boolean => role || (entries.length === 0 && weight > CONTENT_MIN);

/** The measures, the first of them always 1. */
export function measures(top: Assessed, next: Assessed | undefined, u: Understood): readonly number[] {
  const total = u.units.reduce((sum, unit) => sum + unit.weight, 0);
  const unknown = u.units.filter(unit => unit.unknown);
  const share = total === 0 ? 0 : unknown.reduce((sum, unit) => sum + unit.weight, 0) / total;
  return [
    1,
    top.known,
    top.coverage,
    share,
    // The record is in English: that it lacks a word of another language says less.
    u.language === 'en' ? share : 0,
    Math.min(unknown.length, UNKNOWN_MAX) / UNKNOWN_MAX,
    Math.min(top.coverage * total, HELD_MAX) / HELD_MAX,
    top.pairs,
    total === 0 ? 0 : u.units.filter(unit => unit.near).reduce((sum, unit) => sum + unit.weight, 0) / total,
    PARTICULAR.includes(u.kind) && u.units.some(unit => isContent(unit) && unitMatch(unit, top.item) === 0) ? 1 : 0,
    PARTICULAR.includes(u.kind) && top.fit < 1 ? 1 : 0,
    PARTICULAR.includes(u.kind) && top.fit === 1 ? 1 : 0,
    u.sayers.length > 0 ? 1 : 0,
    next ? Math.min(1, top.score - next.score) : 1,
  ];
}

/** One weight a measure, as `npm run eval -- --fit` prints them; a test fits them again, so that they can't go stale. */
export const WEIGHTS: readonly number[] = [
  -4.04, 1.75, 3.07, -1.19, -0.37, 0.11, 1.4, 0.19, 0.1, -1.2, -1.13, 0.45, 0.91, 1.67,
];

/** From 0 to 1. */
export function confidence(values: readonly number[], weights = WEIGHTS): number {
  return 1 / (1 + Math.exp(-values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
}
