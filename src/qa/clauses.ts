/** Cuts a long message into clauses, to find the question in it. */
import { splitUnquoted } from './quoted-parts.ts';
import { isAsking, joinedQuestions, sentencesOf } from './sentences.ts';

/** Fewer words than this are a question and nothing else. */
const LONG = 14;
/** A clause of fewer words says too little to be answered by itself. */
const CLAUSE_MIN = 4;
/** Most clauses that are looked at, from the end: that is where the question stands. */
const CLAUSES_MAX = 8;

/** A clause of a message, or several that stand together. */
interface Clause {
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
 * Every run of neighbouring clauses of a long message, the whole left out. None of a short one.
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
    clauses.slice(from).map((_, more) => {
      const run = clauses.slice(from, from + more + 1);
      return { text: run.join(', '), isAsked: run.some(clause => asked.includes(clause)) };
    }),
  );
  return [...new Map(runs.map(run => [run.text, run])).values()]
    .filter(({ text }) => lengthOf(text) >= CLAUSE_MIN && text !== message)
    .map(({ text, isAsked }) => ({ text, asks: isAsked && isAsking(text), isSentence: sentences.has(text) }));
}
