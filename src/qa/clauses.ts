/** Cuts a long message into clauses, to find the question in it. */
import { splitUnquoted } from './quoted-parts.ts';
import { isAsking, joinedQuestions, sentencesOf } from './sentences.ts';

/** Fewer words than this are a question and nothing else. */
const LONG = 14;
/** A clause of fewer words says too little to be answered by itself. */
const CLAUSE_MIN = 4;
/** Most clauses that are looked at, from the end: that is where the question stands. */
const CLAUSES_MAX = 8;
/** Most clauses that are looked at together. */
const RUN_MAX = 3;
/** Most words that are looked at in all: each run is read and answered as the whole message is. */
export const WORDS_MAX = 96;

/** A clause of a message, or several that stand together. */
export interface Clause {
  readonly text: string;
  /** Whether it has what a question has, and any of the part of the message that asks. */
  readonly asks: boolean;
  /** Whether it is one whole sentence with a question mark, or one of the questions in it. */
  readonly isSentence: boolean;
}

const CLAUSE_END = /(?<=[.!?…;:])\s+|,\s+|\s[–—-]\s/gu;

const lengthOf = (text: string): number => text.split(/\s+/).filter(word => word !== '').length;

/** The questions that are joined in a short text, if each says enough. */
function joinedIn(asked: string): readonly Clause[] {
  const joined = joinedQuestions(asked);
  if (joined.length < 2 || joined.some(text => lengthOf(text) < CLAUSE_MIN)) return [];
  return joined.map(text => ({ text, asks: true, isSentence: false }));
}

/**
 * The runs of up to {@link RUN_MAX} neighbouring clauses of a long message, the whole left out. None of a short one.
 *
 * @param asked the part of the message that asks
 */
export function clausesOf(message: string, asked = message): readonly Clause[] {
  if (lengthOf(message) < LONG) return joinedIn(asked);
  const sentences = new Set(
    sentencesOf(message)
      .filter(text => text.endsWith('?'))
      .flatMap(joinedQuestions),
  );
  const clauses = splitUnquoted(message, CLAUSE_END)
    .flatMap(joinedQuestions)
    .map(clause => clause.trim())
    .filter(clause => clause !== '')
    .slice(-CLAUSES_MAX);
  const runs = clauses.flatMap((_, from) =>
    clauses.slice(from, from + RUN_MAX).map((_, more) => {
      const run = clauses.slice(from, from + more + 1);
      return { text: run.join(', '), isAsked: run.some(clause => asked.includes(clause)) };
    }),
  );
  return [...new Map(runs.map(run => [run.text, run])).values()]
    .filter(({ text }) => lengthOf(text) >= CLAUSE_MIN && text !== message)
    .map(({ text, isAsked }) => ({ text, asks: isAsked && isAsking(text), isSentence: sentences.has(text) }));
}

/**
 * Those of some clauses that are looked at, in their order: whole sentences that ask, then the shortest, up to
 * {@link WORDS_MAX} words in all.
 */
export function affordable(clauses: readonly Clause[]): readonly Clause[] {
  const urgent = clauses.toSorted(
    (a, b) => Number(b.isSentence) - Number(a.isSentence) || lengthOf(a.text) - lengthOf(b.text),
  );
  let left = WORDS_MAX;
  const taken = new Set(
    urgent.filter(({ text }) => {
      left -= lengthOf(text);
      return left >= 0;
    }),
  );
  return clauses.filter(clause => taken.has(clause));
}
