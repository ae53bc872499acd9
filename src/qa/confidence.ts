/**
 * How sure it is that an item answers: a logistic model over a few measures of the match, fitted on the tune split of
 * `tests/eval/questions.yaml` by `npm run eval -- --fit`, which prints the weights below.
 */
import { type Assessed, unitMatch } from './scoring.ts';
import { type ParsedQuestion, type Unit, weightOf } from './types.ts';

/** Words beyond this many that nothing has don't make an answer less likely still. */
const UNKNOWN_MAX = 4;
/** Weight of the question that is held, beyond which more makes no answer surer. */
const HELD_MAX = 2;
/** Weight above which a word is one of content. */
const CONTENT_MIN = 0.3;
/** Kinds of question whose answer must have something of its own: a place, a date, a number, a name. */
const PARTICULAR = ['where', 'when', 'how-many', 'how-long', 'who'];

/** What an answer can't do without: not a name, nor a word so general that others may stand for it. */
const isContent = ({ role, entries, weight }: Unit): boolean => role || (entries.length === 0 && weight > CONTENT_MIN);

/** The measures, the first of them always 1. */
export function measures(top: Assessed, next: Assessed | undefined, u: ParsedQuestion): readonly number[] {
  const total = weightOf(u.units);
  const share = (units: readonly Unit[]): number => (total === 0 ? 0 : weightOf(units) / total);
  const isMissed = (unit: Unit): boolean => unitMatch(unit, top.item, u) === 0;
  const unknown = u.units.filter(unit => unit.unknown && !unit.beyond);
  const missed = u.units.filter(unit => isContent(unit) && isMissed(unit));
  const literal = u.units
    .filter(unit => unit.entries.length === 0)
    .map(unit => unit.weight * unitMatch(unit, top.item, u));
  const isParticular = PARTICULAR.includes(u.kind);
  return [
    1,
    top.known,
    top.coverage,
    share(unknown),
    // The record is in English: that it lacks a word of another language says less.
    u.language === 'en' ? share(unknown) : 0,
    Math.min(unknown.length, UNKNOWN_MAX) / UNKNOWN_MAX,
    Math.min(top.coverage * total, HELD_MAX) / HELD_MAX,
    top.pairs,
    share(u.units.filter(unit => unit.near)),
    isParticular ? share(missed) : 0,
    isParticular && missed.some(unit => unit.role) ? 1 : 0,
    isParticular && top.fit < 1 ? 1 : 0,
    isParticular && top.fit === 1 ? 1 : 0,
    u.sayers.length > 0 ? 1 : 0,
    next ? Math.min(1, top.score - next.score) : 1,
    u.units.some(unit => unit.beyond && isMissed(unit)) ? 1 : 0,
    Math.max(0, ...missed.filter(unit => !unit.unknown).map(unit => unit.weight)),
    Math.max(0, ...literal),
  ];
}

/** One weight a measure, as `npm run eval -- --fit` prints them; a test fits them again, so that they can't go stale. */
export const WEIGHTS: readonly number[] = [
  -5.08, 2.14, 3.01, -0.29, -0.29, 0.08, 1.79, -0.17, 0.07, -0.06, 0.03, -0.3, 0.59, 0.71, 1.75, -1.01, -0.61, 1.07,
];

/** From 0 to 1. */
export function confidence(values: readonly number[], weights = WEIGHTS): number {
  return 1 / (1 + Math.exp(-values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
}
