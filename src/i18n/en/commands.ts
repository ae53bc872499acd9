/** Describes the commands in English, and fixes by that what every other language has to describe and name. */
import type { Form } from '../../options.ts';
import type { CommandWords, GroupWords } from '../commands.ts';

const PRIVATE = 'Only you see the answer (default: no)';
const AS = 'How the answer looks; text has no embed and suits screen readers (default: card)';
const CHANNEL = 'Where the briefing is posted (default: the channel that you’re in)';

/** By whole names: "quote", "briefing on". */
export const commands = {
  ask: {
    about: 'A question in your own words: what the record holds on it, or that it holds nothing',
    options: {
      question: 'Your question: who, where, when, how many, what somebody says about something',
      as: AS,
      private: PRIVATE,
    },
  },
  quote: {
    about: 'Who said what, word for word, with the source',
    options: {
      speaker: 'A person: name, office or country',
      topic: 'A topic of the record',
      about: 'Words to look for; "exact phrase"; -without',
      as: AS,
      private: PRIVATE,
    },
  },
  position: {
    about: 'What a country or body said, by topic, and what was said about it',
    options: {
      country: 'A country or body, by any name',
      topic: 'Only this topic',
      as: AS,
      private: PRIVATE,
      asof: 'Only sources published by that day: "26 March"',
    },
  },
  verify: {
    about: 'Is this wording in the record, word for word, and whose is it?',
    options: {
      text: 'The quotation, or a message with quotations in it',
      speaker: 'Who is said to have said it',
      as: AS,
      private: PRIVATE,
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
      as: AS,
      private: PRIVATE,
      asof: 'Only sources published by that day: "26 March"',
    },
  },
  compare: {
    about: 'What two countries or bodies said, side by side, by topic',
    options: {
      a: 'A country or body, by any name',
      b: 'Another one',
      topic: 'Only this topic',
      as: AS,
      private: PRIVATE,
    },
  },
  disputed: {
    about: 'What is disputed: who says what, who is silent, what the source itself writes',
    options: {
      topic: 'Only this topic',
      as: AS,
      private: PRIVATE,
    },
  },
  source: {
    about: 'A source, and what the record takes from it, paragraph by paragraph',
    options: {
      id: 'The source; without it, the newest',
      as: AS,
      private: PRIVATE,
    },
  },
  cite: {
    about: 'A citation to copy, with fingerprints of the words and of the source',
    options: {
      id: 'The item: the short name at the end of its citation; its words find it while you type',
      style: 'How the citation is written',
      as: AS,
      private: PRIVATE,
    },
  },
  who: {
    about: 'A person’s offices with since when, and what of theirs the record holds',
    options: { person: 'A person: name, office or country', as: AS, private: PRIVATE },
  },
  quiz: {
    about: 'A quotation without its speaker, and up to four people to choose from: who said it?',
    options: { topic: 'Only quotations on this topic', as: AS, private: PRIVATE },
  },
  help: {
    about: 'What can be asked, what the record holds, and what is not kept about you',
    options: {
      command: 'One command, with its options and examples',
      as: AS,
      private: PRIVATE,
    },
  },
  'briefing on': {
    about: 'Sets up a channel’s daily briefing, or changes it: what isn’t given stays as it is',
    options: {
      channel: 'A text channel, a thread or a forum (default: the channel that you’re in)',
      time: 'Time of day: 08:00, 8h30, 8 pm (default: 08:00)',
      timezone: 'A city or zone: Kyiv, Europe/Paris (default: guessed from the server’s language)',
      topics: 'Topics, with commas between them (default: all)',
      countries: 'Countries or bodies, with commas between them (default: all)',
      quiet: 'On a day with nothing new: no edition, one line, or a recap of the latest (default: line)',
    },
  },
  'briefing preview': { about: 'What the next edition would hold now; only you see it', options: { channel: CHANNEL } },
  'briefing now': { about: 'Posts an edition at once, besides the daily ones', options: { channel: CHANNEL } },
  'briefing pause': { about: 'Pauses the briefing until it’s resumed', options: { channel: CHANNEL } },
  'briefing resume': {
    about: 'Resumes the briefing after a pause, or after it stopped by itself',
    options: { channel: CHANNEL },
  },
  'briefing off': { about: 'Ends a channel’s briefing and removes its settings', options: { channel: CHANNEL } },
  'briefing status': {
    about: 'When the next edition comes, and what became of the last ones',
    options: { channel: CHANNEL },
  },
  'briefing forget': { about: 'Ends every briefing of this server and removes all that is kept about it', options: {} },
  follow: {
    about: 'What is new, by direct message once a day; without options, what you follow',
    options: {
      topic: 'Topics to add, with commas between them; all: everything that is new',
      country: 'A country or body to add, by any name',
      speaker: 'A person to add: name, office or country',
      time: 'Time of day: 08:00, 8h30, 8 pm (default: 08:00)',
      timezone: 'A city or zone: Kyiv, Europe/Paris (default: guessed from your language)',
      stop: 'Ends it and removes all that is kept about you (default: no)',
    },
  },
} satisfies Readonly<Record<string, CommandWords>>;

export const groups = {
  briefing: { about: 'A channel’s daily briefing: what is new in the record, once a day' },
} satisfies Readonly<Record<string, GroupWords>>;

/** Names of choices, where a language has its own. */
export const choiceNames = { card: 'card', text: 'text', picture: 'picture' } satisfies Record<Form, string>;
