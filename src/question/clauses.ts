/** The parts of a long message in which its question may stand: people greet, explain themselves, and give thanks. */
import { LANGUAGES } from '../dossier/types.ts';
import { fold } from '../search/fold.ts';
import { tablesOf } from './words/words.ts';

/** Fewer words than this are a question and nothing else. */
const LONG = 14;
/** A part of fewer words says too little to be answered by itself. */
const PART_MIN = 4;
/** Most parts that are looked at, from the end: that is where the question stands. */
const PARTS_MAX = 8;

/** A part of a message. */
export interface Clause {
  readonly text: string;
  /** Whether it has what a question has: its mark, or a word that asks. */
  readonly asks: boolean;
  /** Whether it is one whole sentence with a question mark. */
  readonly isSentence: boolean;
}

const BREAK = /(?<=[.!?…;:])\s+|,\s+|\s[–—-]\s/u;
const SENTENCE = /(?<=[.!?…])\s+/u;
const ASKING_WORD =
  /^(?:what|whats|which|whether|how|que|quel|quelle|quels|quelles|quoi|comment|wie|ob|welche[mnrs]?|що|чи|як|який|яка|яке|які)$/u;

const lengthOf = (text: string): number => text.split(/\s+/).filter(word => word !== '').length;

/** Every run of neighbouring clauses of a long message, the whole left out. None of a short one. */
export function clausesOf(question: string): readonly Clause[] {
  if (lengthOf(question) < LONG) return [];
  const sentences = new Set(question.split(SENTENCE).filter(text => text.endsWith('?')));
  const parts = question
    .split(BREAK)
    .map(part => part.trim())
    .filter(part => part !== '')
    .slice(-PARTS_MAX);
  const runs = parts.flatMap((_, from) =>
    parts.slice(from).map((_, more) => parts.slice(from, from + more + 1).join(', ')),
  );
  return [...new Set(runs)]
    .filter(run => lengthOf(run) >= PART_MIN && run !== question)
    .map(text => ({ text, asks: isAsking(text), isSentence: sentences.has(text) }));
}

function isAsking(text: string): boolean {
  if (text.includes('?')) return true;
  const words = fold(text).split(' ');
  return words.some(
    (word, at) =>
      ASKING_WORD.test(word) ||
      LANGUAGES.some(language => {
        const { who, where, when, why, howMany } = tablesOf(language);
        return [who, where, when, why, howMany].some(table => table(words, at) > 0);
      }),
  );
}
