/**
 * Estimates how likely an item is the right answer: a logistic model over a few measures of the match that name no words of
 * any source, fitted on questions whose answers are known by `npm run eval -- --fit`, which prints the weights below.
 */
import { type Assessed, termMatch } from './scoring.ts';
import { type ParsedQuestion, type QuestionTerm, weightOf } from './types.ts';

/** Matched weight of the question beyond which more makes no answer surer. */
const MATCHED_MAX = 2;
/** Names of the question that an item lacks, beyond which more make no answer less sure. */
const NAMES_MAX = 2;
/** Weight above which a word is one of content. */
const CONTENT_MIN = 0.3;
/** Least match of a word that an item has, and of a name. */
const WORD_HAD = 0.5;
const NAME_HAD = 0.4;

/**
 * The measures of an item that may answer, the first of them always 1. Few and plain: more of them learn the sources that they
 * are fitted to.
 *
 * @param next the second best
 */
export function measures(top: Assessed, next: Assessed | undefined, question: ParsedQuestion): readonly number[] {
  const { terms } = question;
  const matchOf = (term: QuestionTerm): number => termMatch(term, top.item, question);
  const names = terms.filter(term => term.entries.length > 0 && !term.place);
  const missed = names.filter(term => matchOf(term) <= NAME_HAD);
  const content = terms.filter(term => term.entries.length === 0 && term.weight > CONTENT_MIN && !term.misspelt);
  const had = content.filter(term => matchOf(term) > WORD_HAD);
  return [
    1,
    top.known,
    Math.min(top.coverage * weightOf(terms), MATCHED_MAX) / MATCHED_MAX,
    next ? Math.min(1, top.score - next.score) : 1,
    Math.min(weightOf(had), MATCHED_MAX) / MATCHED_MAX,
    Math.min(missed.length, NAMES_MAX) / NAMES_MAX,
    Number(top.item.kind === 'event'),
  ];
}

/** One weight a measure, as `npm run eval -- --fit` prints them; a test fits them again, so that they can't go stale. */
export const WEIGHTS: readonly number[] = [-2.77, 2.09, 1.42, 1.51, 0.88, -0.86, -0.05];

/** How sure an answer with some measures is, from 0 to 1. */
export function confidence(values: readonly number[], weights = WEIGHTS): number {
  return 1 / (1 + Math.exp(-values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
}
