/** English. */
import type { CommandsWords } from './words.ts';

export const commands: CommandsWords = {
  ask: {
    about: 'A question in your own words: what the record holds on it, or that it holds nothing',
    options: {
      question: 'Your question: who, where, when, how many, what somebody says about something',
      private: 'Only you see the answer (default: no)',
    },
  },
  quote: {
    about: 'Who said what, word for word, with the source',
    options: {
      speaker: 'A person: name, office or country',
      topic: 'A topic of the record',
      about: 'Words to look for; "exact phrase"; -without',
      picture: 'With a picture to share (default: no)',
      private: 'Only you see the answer (default: no)',
    },
  },
  position: {
    about: 'What a country or body said, by topic, and what was said about it',
    options: {
      country: 'A country or body, by any name',
      topic: 'Only this topic',
      picture: 'With a picture to share (default: no)',
      private: 'Only you see the answer (default: no)',
    },
  },
  verify: {
    about: 'Is this wording in the record, word for word, and whose is it?',
    options: {
      text: 'The quotation, or a message with quotations in it',
      speaker: 'Who is said to have said it',
      private: 'Only you see the answer (default: no)',
    },
    menu: 'Check this quote',
  },
  timeline: {
    about: 'What happened when, and how each date is known',
    options: {
      day: 'One day: "27 March", "2025-03-27", "last Thursday"',
      from: 'The first day',
      to: 'The last day',
      topic: 'Only this topic',
      country: 'Only events with this country or body',
      picture: 'With a picture to share (default: no)',
      private: 'Only you see the answer (default: no)',
    },
  },
  compare: {
    about: 'What two countries or bodies said, side by side, by topic',
    options: {
      a: 'A country or body, by any name',
      b: 'Another one',
      topic: 'Only this topic',
      picture: 'With a picture to share (default: no)',
      private: 'Only you see the answer (default: no)',
    },
  },
  disputed: {
    about: 'What is disputed: who says what, who is silent, what the reporter writes',
    options: {
      topic: 'Only this topic',
      private: 'Only you see the answer (default: no)',
    },
  },
  source: {
    about: 'A source, and what the record takes from it, paragraph by paragraph',
    options: {
      id: 'The source; without it, the newest',
      private: 'Only you see the answer (default: no)',
    },
  },
  cite: {
    about: 'A citation to copy, with fingerprints of the words and of the source',
    options: {
      id: 'The item: the short name at the end of its citation; its words find it while you type',
      style: 'How the citation is written',
      private: 'Only you see the answer (default: no)',
    },
  },
  help: {
    about: 'What can be asked, what the record holds, and what is not kept about you',
    options: {
      command: 'One command, with its options and examples',
      private: 'Only you see the answer (default: no)',
    },
  },
};
