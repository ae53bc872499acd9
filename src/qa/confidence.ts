/**
 * Estimates how likely an item is the right answer: a logistic model over a few measures of the match that name no words of
 * any source, fitted on questions whose answers are known by `npm run eval -- --fit`, which prints the weights below.
 */
import { MAIN_LANGUAGE } from '../record/types.ts';
import { isSaidBy, speakersOf } from './item-fields.ts';
import { type Assessed, termMatch } from './scoring.ts';
import { type ParsedQuestion, type QuestionKind, type QuestionTerm, weightOf } from './types.ts';

/** Matched weight of the question beyond which more makes no answer surer. */
const MATCHED_MAX = 2;
/** What it counts as matched that an item is in the voice of whoever is asked for words. */
const SPEAKER = 0.7;
/** Names that an item has, and that it lacks, beyond which more tell nothing. */
const HAD_MAX = 3;
const LACKED_MAX = 2;
/** Score about as high as any gets. */
const SCORE_MAX = 4;
/** Weight above which a word is one of content. */
const CONTENT_MIN = 0.3;
/** Match above which an item has a name. */
const NAME_HAD = 0.4;
/** Kinds of question whose answer must have something of its own: a place, a date, a number, a name. */
const PARTICULAR: readonly QuestionKind[] = ['where', 'when', 'how-many', 'how-long', 'who'];

/** A value as a share of the most that counts. */
const upTo = (most: number, value: number): number => Math.min(value, most) / most;

/**
 * The measures of an item that may answer, the first of them always 1. Few and plain, and none of what a source's own words
 * are: more of them learn the sources that they are fitted to.
 *
 * @param next the second best
 */
export function measures(top: Assessed, next: Assessed | undefined, question: ParsedQuestion): readonly number[] {
  const { terms, kind, speakers, language } = question;
  const matchOf = (term: QuestionTerm): number => termMatch(term, top.item, question);
  const total = weightOf(terms);
  const names = terms.filter(term => term.entries.length > 0 && !term.place);
  const had = names.filter(term => matchOf(term) > NAME_HAD);
  const content = terms.filter(term => term.entries.length === 0 && term.weight > CONTENT_MIN);
  const missed = terms.filter(term => !term.other && isNeeded(term) && matchOf(term) === 0);
  return [
    1,
    top.known,
    top.coverage,
    upTo(MATCHED_MAX, top.coverage * total + (isSaidBy(top.item, speakers) ? SPEAKER : 0)),
    next && !isAsRight(next, top, question) ? Math.min(1, top.score - next.score) : 1,
    top.score / SCORE_MAX,
    // Names alone are whom and what it is about, and not what is asked of them. In another language a word may be lacking.
    Number(language === MAIN_LANGUAGE && content.length > 0 && content.every(({ unknown }) => unknown)),
    upTo(HAD_MAX, had.length),
    upTo(LACKED_MAX, names.length - had.length),
    upTo(LACKED_MAX, had.filter(({ entries }) => entries.some(e => e.kind === 'topic')).length),
    PARTICULAR.includes(kind) && total > 0 ? weightOf(missed) / total : 0,
    Number(PARTICULAR.includes(kind) && top.fit < 1),
  ];
}

/** Coverage from which on an item has all of a question, and how much less another may have to answer it as well. */
const WHOLE = 0.8;
const AS_WELL = 0.05;

/**
 * Whether the second best answers as well, so that it doesn't vie: it has all of the question, too ("What was agreed in
 * Riyadh?"), or is of the same voice, where nothing else is asked ("What did Macron say?").
 */
const isAsRight = (next: Assessed, top: Assessed, { terms }: ParsedQuestion): boolean =>
  (next.coverage >= WHOLE && next.coverage >= top.coverage - AS_WELL) ||
  (terms.every(term => term.entries.some(e => e.kind === 'person')) &&
    speakersOf(top.item).some(one => isSaidBy(next.item, [one])));

/** What an answer can't do without: not a name, nor a word so general that others may stand for it. */
const isNeeded = ({ role, entries, weight }: QuestionTerm): boolean =>
  role || (entries.length === 0 && weight > CONTENT_MIN);

/** One weight a measure, as `npm run eval -- --fit` prints them; a test fits them again, so that they can't go stale. */
export const WEIGHTS: readonly number[] = [-3.71, 1.39, 1.88, 2.36, 1.1, -0.48, -0.3, -0.6, -0.87, 0.64, -0.46, -0.56];

/** How sure an answer with some measures is, from 0 to 1. */
export function confidence(values: readonly number[], weights = WEIGHTS): number {
  return 1 / (1 + Math.exp(-values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
}
