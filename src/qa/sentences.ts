/** Cuts a message into sentences, and finds those that ask among those that tell of whoever asks. */
import { LANGUAGES } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { functionWordsOf } from './lexicon/function-words.ts';
import { PRONOUNS, SMALL_WORDS } from './lexicon/grammar.ts';
import { ASKING, WHAT } from './lexicon/question-forms.ts';
import { quotedIn, splitUnquoted } from './quoted-parts.ts';
import type { Reader } from './reader.ts';
import { tokensOf } from './tokenizer.ts';
import { weightOf } from './types.ts';

/** "Mr. Scholz", "on the 27. March": no sentence ends there. */
const SENTENCE_END = /(?<=[.!?…][)"”»]?)(?<!(?:^|\s)(?:\p{Lu}\p{L}{0,2}|\d{1,2})\.)\s+|\n+/gu;

/** "I need one thing: what did he say?" */
const COLON = /(?<=:)\s+/gu;

/** The sentences of a text, with the marks behind them. A question behind a colon is one of its own. */
export const sentencesOf = (text: string): readonly string[] =>
  splitUnquoted(text, SENTENCE_END)
    .flatMap(sentence => {
      const parts = splitUnquoted(sentence, COLON);
      const at = parts.findIndex((part, i) => i > 0 && opensQuestion(part));
      return at < 0 ? [sentence] : [parts.slice(0, at).join(' '), parts.slice(at).join(' ')];
    })
    .filter(sentence => sentence.trim() !== '');

const opensQuestion = (text: string): boolean => text.includes('?') && opensAsking(text);

/** Whether a text begins with a word that asks. */
export function opensAsking(text: string): boolean {
  const words = fold(text).split(' ');
  return asksAt(words, 0) || WHAT.has(words[0] ?? '');
}

/** Whether a text has what a question has: its mark, or a word that asks. */
export function isAsking(text: string): boolean {
  if (text.includes('?')) return true;
  const words = fold(text).split(' ');
  return words.some((_, at) => asksAt(words, at));
}

/** Whether the word at a place asks. */
const asksAt = (words: readonly string[], at: number): boolean => askingWords(words, at) > 0;

/** How many words ask from a place on: "how many" are two. */
function askingWords(words: readonly string[], at: number): number {
  const lengths = LANGUAGES.flatMap(language => {
    const { who, where, when, why, howMany, howLong } = functionWordsOf(language);
    return [who, where, when, why, howMany, howLong].map(list => list(words, at));
  });
  return Math.max(ASKING.has(words[at] ?? '') ? 1 : 0, ...lengths);
}

/** What stands behind the word by which a text asks. */
export function behindQuestionWord(text: string): string {
  const words = text.split(/\s+/u);
  const folded = words.map(fold);
  const at = folded.findIndex((_, i) => asksAt(folded, i));
  return words.slice(at < 0 ? 0 : at + askingWords(folded, at)).join(' ');
}

/** The questions of a sentence that are joined by "and": "Where did they meet and who was there?" */
export function joinedQuestions(sentence: string): readonly string[] {
  const isQuoted = quotedIn(sentence);
  const found = [...sentence.matchAll(/\S+/gu)];
  const words = found.map(([word]) => word);
  const folded = words.map(fold);
  const starts = found.flatMap(({ index }, at) =>
    at > 0 && !isQuoted(index) && SMALL_WORDS.and.has(folded[at] ?? '') && asksAt(folded, at + 1) ? at : [],
  );
  if (!folded.slice(0, starts[0]).some((_, at) => asksAt(folded, at))) return [sentence];
  return [0, ...starts].map((from, i) => words.slice(from, starts[i]).join(' '));
}

/** Least weight of words in which there is something to look for. */
const CONTENT_MIN = 0.25;

/**
 * The sentences of a message that ask, where others only tell of whoever asks: those with question marks, or else with
 * words that ask; and those before them, as far back as they must be read to be understood.
 */
export function askingPart(message: string, reader: Reader): string {
  const sentences = sentencesOf(message);
  const marked = sentences.map(sentence => sentence.includes('?'));
  const asking = marked.includes(true) ? marked : sentences.map(isAsking);
  const first = asking.indexOf(true);
  const asks = asking.map((is, at) => is || (at > first && isAdded(sentences[at] ?? '')));
  if (first < 0 || !asks.includes(false)) return message;
  const since = (from: number): string =>
    sentences
      .flatMap((sentence, at) => (asks[at] ? sentence : at >= from && at < first ? toldIn(sentence, reader) : []))
      .join(' ');
  const alone = since(first);
  let from = first > 0 && refersBack(alone, reader) ? first - 1 : first;
  while (from > 0 && !hasContent(since(from), reader)) from--;
  const part = since(from);
  return hasContent(part, reader) ? part : message;
}

/** Words between a verb of saying and "that". */
const TO_THAT = 2;

/** What a sentence tells, without the words that say who does, where it is nobody with a name: "Someone posts that …" */
function toldIn(sentence: string, reader: Reader): string {
  const words = sentence.split(/\s+/u);
  const folded = words.map(fold);
  const says = (at: number): boolean => LANGUAGES.some(language => functionWordsOf(language).say(folded, at) > 0);
  const that = folded.findIndex(
    (word, at) => SMALL_WORDS.that.has(word) && Array.from({ length: TO_THAT }, (_, i) => at - 1 - i).some(says),
  );
  const [first = ''] = folded;
  const isNobody = LANGUAGES.some(language => functionWordsOf(language).light([first], 0) > 0);
  if (that < 0 || !isNobody) return sentence;
  const { terms, speakers, unknownNames } = reader.read(words.slice(0, that).join(' '));
  const isNamed = terms.some(({ entries }) => entries.some(({ kind }) => kind !== 'topic'));
  return isNamed || speakers.length + unknownNames.length > 0 ? sentence : words.slice(that + 1).join(' ');
}

/** Most words of what is added to a question: "Full list please." */
const ADDED_MAX = 4;

/** Whether a sentence behind a question says more of what is asked for, and nothing of whoever asks. */
function isAdded(sentence: string): boolean {
  const words = fold(sentence).split(' ');
  return words.length <= ADDED_MAX && !words.some((_, at) => PRONOUNS.oneself(words, at) > 0);
}

/** Fewer words ask no more than whether it is so: "Correct?" */
const QUESTION_MIN = 3;

function hasContent(text: string, reader: Reader): boolean {
  if (fold(text).split(' ').length < QUESTION_MIN) return false;
  const { terms, speakers, unknownNames } = reader.read(text);
  const known = weightOf(terms.filter(term => !term.unknown));
  return speakers.length > 0 || unknownNames.length > 0 || known >= CONTENT_MIN;
}

/** A pronoun so near to a text's end is none that leads in a clause, nor an article. */
const NEAR_END = 3;

/** Whether a text has a pronoun for what was spoken of before, or for somebody, and names nobody itself. */
export function refersBack(text: string, reader: Reader): boolean {
  const tokens = tokensOf(text);
  const words = tokens.map(({ word }) => word);
  const isThing = words.some(
    (_, at) =>
      (PRONOUNS.things(words, at) > 0 && PRONOUNS.expletive(words, at - 1) === 0) ||
      (PRONOUNS.thingsAtEnd(words, at) > 0 && at >= words.length - NEAR_END),
  );
  if (isThing) return true;
  // „Sie“ with a capital is whoever is spoken to.
  const isPerson = tokens.some(({ capital, first }, at) => PRONOUNS.persons(words, at) > 0 && (first || !capital));
  if (!isPerson) return false;
  const { terms, speakers, unknownNames } = reader.read(text);
  const isNamed = terms.some(({ entries }) => entries.some(({ kind }) => kind !== 'topic'));
  return !isNamed && speakers.length + unknownNames.length === 0;
}
