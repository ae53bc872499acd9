/** Finds what a message asks besides: "How many came, and where was it held?" are two questions. */
import { fold } from '../text/fold.ts';
import { SMALL_WORDS } from './lexicon/grammar.ts';
import type { Reader } from './reader.ts';
import { behindQuestionWord, joinedQuestions, refersBack, sentencesOf } from './sentences.ts';

/** One of several questions in a message. */
export interface QuestionPart {
  /** As typed, without what joins it to the others. */
  readonly typed: string;
  /** The same with what it leaves to the others to say: "and when?" */
  readonly whole: string;
}

/** The questions that a message asks, where it is more than one. None of a message that asks a single one. */
export function partsOf(asked: string, reader: Reader): readonly QuestionPart[] {
  const sentences = sentencesOf(asked);
  const marked = sentences.filter(text => text.trimEnd().endsWith('?'));
  const typed = (marked.length > 0 ? marked : sentences).flatMap(joinedQuestions).map(plain);
  if (typed.length < 2) return [];
  const isWhole = typed.map(text => isByItself(text, reader));
  const other = typed[isWhole.indexOf(true)];
  if (other === undefined) return [];
  return typed.map((text, at) => ({ typed: text, whole: isWhole[at] ? text : `${text} ${behindQuestionWord(other)}` }));
}

/** What joins a question to another, and the marks behind it, are none of it. */
function plain(text: string): string {
  const [first = '', ...rest] = text
    .trim()
    .replace(/[\s,;.?!]+$/u, '')
    .split(/\s+/u);
  return (SMALL_WORDS.and.has(fold(first)) ? rest : [first, ...rest]).join(' ');
}

function isByItself(text: string, reader: Reader): boolean {
  const { terms, speakers } = reader.read(text);
  return terms.length + speakers.length > 0 && !refersBack(text, reader);
}
