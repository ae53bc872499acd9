/** Finds the question in a message: takes off what is said around it, and cuts what is long into clauses. */
import { LANGUAGES } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { ASIDE_LEADS, ASIDE_QUESTIONS, ASIDE_WORDS, CHECKS, REPORTED } from './lexicon/asides.ts';
import { functionWordsOf } from './lexicon/function-words.ts';
import { THAT_AFTER_COMMA } from './lexicon/grammar.ts';
import { ASKING, WHAT } from './lexicon/question-forms.ts';

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

/**
 * A message without what is said around its question: greetings, deadlines, the form of the answer, the source of a
 * report.
 */
interface BareMessage {
  /** What is asked. */
  readonly text: string;
  /** What was taken off. */
  readonly aside: string;
  /** What of the text is reported, and asked only whether it is right: "Draft says … Correct?" */
  readonly reported: string;
}

const PART_END = new RegExp(
  `(?<=[.!?…;:](?:["”»)]*))\\s+|(?<=,)\\s+(?!(?:${[...THAT_AFTER_COMMA].join('|')})\\s)|\\s[–—]\\s`,
  'u',
);

/** Takes off a message what is said around its question. All of it stays, where nothing else would be left. */
export function withoutAsides(message: string): BareMessage {
  const parts = message
    .split(PART_END)
    .filter(part => part.trim() !== '')
    .map(withoutTeller);
  const asked = parts.filter(({ part }) => !isAside(part));
  if (asked.length === 0 || (asked.length === parts.length && !parts.some(({ isReported }) => isReported)))
    return { text: message, aside: '', reported: '' };
  const joined = (some: typeof parts): string => some.map(({ part }) => part).join(' ');
  const aside = joined(parts.filter(part => !asked.includes(part)));
  const asideWords = fold(aside).split(' ');
  const isChecked = asideWords.some((_, at) => CHECKS(asideWords, at) > 0);
  const reported = asked.filter(({ part, isReported }) => isReported || (isChecked && !part.includes('?')));
  return { text: joined(asked), aside, reported: joined(reported) };
}

/** "Draft says Kyiv ignored it" reports that Kyiv ignored it. */
function withoutTeller(part: string): { readonly part: string; readonly isReported: boolean } {
  const folded = fold(part);
  const words = part.split(/\s+/u);
  for (const { that, pattern } of REPORTED) {
    const taken = pattern.exec(folded)?.[0];
    if (taken === undefined) continue;
    const count = taken.split(' ').length;
    // A word that folds to two ("it's") would leave the two apart.
    if (fold(words.slice(0, count).join(' ')) !== taken) continue;
    return { part: [that, ...words.slice(count)].join(' '), isReported: true };
  }
  return { part, isReported: false };
}

/** Whether a part says nothing of what is asked, and asks nothing. */
function isAside(part: string): boolean {
  const words = fold(part).split(' ');
  if (ASIDE_QUESTIONS.has(words.join(' ').replace(ASIDE_LEADS, ''))) return true;
  if (!words.some(word => ASIDE_WORDS.has(word))) return false;
  return words.every(
    (word, at) => ASIDE_WORDS.has(word) || (isLightSomewhere(words, at) && !isQuestionWord(words, at)),
  );
}

const isLightSomewhere = (words: readonly string[], at: number): boolean =>
  LANGUAGES.some(language => functionWordsOf(language).light(words, at) > 0);

const isQuestionWord = (words: readonly string[], at: number): boolean =>
  WHAT.has(words[at] ?? '') ||
  LANGUAGES.some(language => {
    const { who, where, when, why, howMany, howLong } = functionWordsOf(language);
    return [who, where, when, why, howMany, howLong].some(list => list(words, at) > 0);
  });
