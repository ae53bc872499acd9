/** Says in English what /ask says. */
import { the } from './grammar.ts';

export const ask = {
  /** Before a sentence that is somebody else's than the question has it. */
  not: (asked: string, speaker: string) => `Not ${asked}: ${speaker}.`,
  disputed: 'Disputed.',
  /** Above what comes closest, where nothing before it says what is lacking. */
  nearest: 'What comes closest in the record:',
  /** The same, where the question has a country or body; `from` is whose words it takes them for. */
  notFrom: (from: string, speaker: string) => `Not words ${from}: ${speaker}.`,
  /** A note where what comes closest is another's; `reported`: told in other words than the speaker's own. */
  closest: (speaker: string, asked: string, reported: boolean) =>
    reported
      ? `What comes closest is reported of ${the(speaker)}, not of ${the(asked)}.`
      : `What comes closest is from ${the(speaker)}, not from ${the(asked)}.`,
  /** A note where the question asks whether somebody does what the record has of somebody else. */
  ofAnother: (doer: string) => `The record has this of ${doer}:`,
  /** A note where a mistyped name was read as one of the record's. */
  readAs: (typed: string, name: string) => `“${typed}” was read as ${name}.`,
  /** A note where of several questions this one stays open. */
  leftOpen: (asked: string) => `That doesn’t answer “${asked}”.`,
  // What the record lacks.
  /** A name of a person, a body or a place. */
  unknownName: (name: string) => `“${name}” doesn’t appear in the record.`,
  /** Of somebody who is named in the record at most. */
  unheard: (name: string) => `The record has no words from anybody called “${name}”.`,
  /** `from` is whose words are meant, here and below; `on` is the topics with their prepositions. */
  silentOn: (from: string, on: string) => `The record has no words ${from} ${on}.`,
  /** On what the question is about. */
  silentOnThis: (from: string) => `The record has no words ${from} on that.`,
  silent: (from: string) => `The record has no words ${from}.`,
  /** Of somebody in whose words something isn't named. */
  unmentioned: (from: string, name: string) => `The record has no words ${from} that name “${name}”.`,
  offTopic: 'Nothing in the record answers your question.',
  noNumber: 'The record gives no number for that.',
  noDate: 'The record gives no date for that.',
  noPlace: 'The record gives no place for that.',
  noWords: 'I found nothing to look up in that. Name a person, a country or a topic.',
  // Under an answer.
  notAsked: 'Not what I asked',
  /** To whoever pressed that. */
  counted:
    'No more than a count of presses is kept, and none of your words: try the name of a person, a country or a topic, or one of these examples.',
};
