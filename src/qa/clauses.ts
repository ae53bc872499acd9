/** Cuts a long message into clauses, to find the question in it. */
import { LANGUAGES } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { functionWordsOf } from './lexicon/function-words.ts';
import { ASKING } from './lexicon/question-forms.ts';

/** Fewer words than this are a question and nothing else. */
const LONG = 14;
/** A clause of fewer words says too little to be answered by itself. */
const CLAUSE_MIN = 4;
/** Most clauses that are looked at, from the end: that is where the question stands. */
const CLAUSES_MAX = 8;

/** A clause of a message, or several that stand together. */
interface Clause {
  readonly text: string;
  /** Whether it has what a question has: its mark, or a word that asks. */
  readonly asks: boolean;
  /** Whether it is one whole sentence with a question mark. */
  readonly isSentence: boolean;
}

const CLAUSE_END = /(?<=[.!?…;:])\s+|,\s+|\s[–—-]\s/u;
const SENTENCE_END = /(?<=[.!?…])\s+/u;

const lengthOf = (text: string): number => text.split(/\s+/).filter(word => word !== '').length;

/** Every run of neighbouring clauses of a long message, the whole left out. None of a short one. */
export function clausesOf(message: string): readonly Clause[] {
  if (lengthOf(message) < LONG) return [];
  const sentences = new Set(message.split(SENTENCE_END).filter(text => text.endsWith('?')));
  const clauses = message
    .split(CLAUSE_END)
    .map(clause => clause.trim())
    .filter(clause => clause !== '')
    .slice(-CLAUSES_MAX);
  const runs = clauses.flatMap((_, from) =>
    clauses.slice(from).map((_, more) => clauses.slice(from, from + more + 1).join(', ')),
  );
  return [...new Set(runs)]
    .filter(run => lengthOf(run) >= CLAUSE_MIN && run !== message)
    .map(text => ({ text, asks: isAsking(text), isSentence: sentences.has(text) }));
}

function isAsking(text: string): boolean {
  if (text.includes('?')) return true;
  const words = fold(text).split(' ');
  return words.some(
    (word, at) =>
      ASKING.has(word) ||
      LANGUAGES.some(language => {
        const { who, where, when, why, howMany } = functionWordsOf(language);
        return [who, where, when, why, howMany].some(list => list(words, at) > 0);
      }),
  );
}
