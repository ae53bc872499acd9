/**
 * Estimates how likely an item is the right answer: a logistic model over a few measures of the match, fitted on the
 * tune split of `tests/eval/questions.yaml` by `npm run eval -- --fit`, which prints the weights below.
 */
import { MAIN_LANGUAGE } from '../record/types.ts';
import { type Assessed, termMatch } from './scoring.ts';
import { type ParsedQuestion, type QuestionKind, type QuestionTerm, weightOf } from './types.ts';

/** Words beyond this many that nothing has don't make an answer less likely still. */
const UNKNOWN_MAX = 4;
/** Matched weight of the question beyond which more makes no answer surer. */
const MATCHED_MAX = 2;
/** Weight above which a word is one of content. */
const CONTENT_MIN = 0.3;
/** Kinds of question whose answer must have something of its own: a place, a date, a number, a name. */
const PARTICULAR: readonly QuestionKind[] = ['where', 'when', 'how-many', 'how-long', 'who'];

/** What an answer can't do without: not a name, nor a word so general that others may stand for it. */
const isContent = ({ role, entries, weight }: QuestionTerm): boolean =>
  role || (entries.length === 0 && weight > CONTENT_MIN);

/**
 * The measures of an item that may answer, the first of them always 1.
 *
 * @param next the second best
 */
export function measures(top: Assessed, next: Assessed | undefined, question: ParsedQuestion): readonly number[] {
  const { terms, kind, language, speakers } = question;
  const total = weightOf(terms);
  const share = (some: readonly QuestionTerm[]): number => (total === 0 ? 0 : weightOf(some) / total);
  const isMissed = (term: QuestionTerm): boolean => termMatch(term, top.item, question) === 0;
  const unknown = terms.filter(term => term.unknown);
  const missed = terms.filter(term => !term.other && isContent(term) && isMissed(term));
  const literal = terms
    .filter(term => term.entries.length === 0)
    .map(term => term.weight * termMatch(term, top.item, question));
  const isParticular = PARTICULAR.includes(kind);
  return [
    1,
    top.known,
    top.coverage,
    share(unknown),
    // That the record lacks a word of another language says less.
    language === MAIN_LANGUAGE ? share(unknown) : 0,
    Math.min(unknown.length, UNKNOWN_MAX) / UNKNOWN_MAX,
    Math.min(top.coverage * total, MATCHED_MAX) / MATCHED_MAX,
    top.pairs,
    share(terms.filter(term => term.misspelt)),
    isParticular ? share(missed) : 0,
    isParticular && missed.some(term => term.role) ? 1 : 0,
    isParticular && top.fit < 1 ? 1 : 0,
    isParticular && top.fit === 1 ? 1 : 0,
    speakers.length > 0 ? 1 : 0,
    next ? Math.min(1, top.score - next.score) : 1,
    Math.max(0, ...missed.filter(term => !term.unknown).map(term => term.weight)),
    Math.max(0, ...literal),
  ];
}

/** One weight a measure, as `npm run eval -- --fit` prints them; a test fits them again, so that they can't go stale. */
export const WEIGHTS: readonly number[] = [
  -4.74, 1.93, 2.82, -0.92, -0.56, -0.55, 1.87, -0.16, 0.04, -0.39, -0.62, -1, 0.43, 0.56, 1.66, -0.75, 0.62,
];

/** How sure an answer with some measures is, from 0 to 1. */
export function confidence(values: readonly number[], weights = WEIGHTS): number {
  return 1 / (1 + Math.exp(-values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
}
