/** Says in English what /disputed says. */
import type { Day, SideWord, Topic } from '../../record/types.ts';
import type { RichText } from '../rich-text.ts';
import { counted, dates, number } from './grammar.ts';
import { replies } from './replies.ts';

/** What a side says of the question, in a word. */
const WORDS: Readonly<Record<SideWord, (who: string) => string>> = {
  accuses: who => `${who} accuses`,
  denies: who => `${who} denies`,
  claims: who => `${who} claims`,
  'says-so': who => `${who} says so`,
  no: who => `${who}: no`,
};

export const contested = {
  /** On buttons. */
  title: (topic: string | undefined) => (topic ? `What is disputed on: ${topic}` : 'What is disputed'),
  none: (topic: Topic | undefined) =>
    topic ? `Nothing is disputed here ${replies.on(topic)}.` : 'Nothing is disputed here.',
  /**
   * The headline of several; `on`: the topic with its preposition behind a space, or nothing. `open`: on some of them no more
   * than one side is heard.
   */
  list: (disputes: number, on: string, open: boolean): RichText => [
    { strong: `${number(disputes)} questions${on} are ${open ? 'open or disputed' : 'disputed'}.` },
    ' Who says what:',
  ],
  /** The headline of one. */
  question: (question: string): RichText => ['⚠\u00a0', { strong: question }],
  /** A side that is heard; without a word its name alone. */
  side: (who: string, word: SideWord | undefined) => (word === undefined ? who : WORDS[word](who)),
  /** Sides that aren't heard. */
  notHeard: (who: readonly string[]) => `${who.join(', ')} not heard`,
  /** In a side's place below its name, in how many sources, and when those were published. */
  noStatement: (sources: number, published: string) =>
    `No statement on this in the record (${counted(sources, 'source', 'sources')}, ${published}).`,
  /**
   * Behind a source's report that somebody is silent: of what day it is, and where words of theirs on the matter stand
   * all the same; `from` is whose words.
   */
  saidHere: (day: Day, from: string, places: readonly string[]) =>
    `as of ${dates.day(day)}; words ${from}: ${places.join('; ')}`,
  /** One of those places, with its date. */
  saidAt: (when: string, place: string) => `${when}, ${place}`,
  /** In a side's place, where it isn't heard on a question. */
  unanswered: (question: string) => `No answer to: ${question}`,
  /** Heads the menu of questions. */
  open: 'Open a question',
  all: 'Every dispute',
  /** Stands below the outlet's name where the reporter takes no line on a dispute. */
  noSide: 'Takes no side.',
};
