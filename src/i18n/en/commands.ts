/** English. */

const CHANNEL = { channel: 'Where the briefing is posted (default: the channel that you’re in)' } as const;

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
  'briefing preview': { about: 'What the next edition would hold now; only you see it', options: CHANNEL },
  'briefing now': { about: 'Posts an edition at once, besides the daily ones', options: CHANNEL },
  'briefing pause': { about: 'Pauses the briefing until it’s resumed', options: CHANNEL },
  'briefing resume': { about: 'Resumes the briefing after a pause, or after it stopped by itself', options: CHANNEL },
  'briefing off': { about: 'Ends a channel’s briefing and removes its settings', options: CHANNEL },
  'briefing status': { about: 'When the next edition comes, and what became of the last ones', options: CHANNEL },
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
};

export const groups: GroupsWords = {
  briefing: { about: 'A channel’s daily briefing: what is new in the record, once a day' },
};

// What commands and their options are called, and what is said of them where a command is chosen.

/** A command's description and its options', at most 100 characters each (Discord's limit). */
export interface CommandWords<Option extends string> {
  readonly about: string;
  readonly options: Readonly<Record<Option, string>>;
  /** The command's name in this language, where it isn't its own. Lower case, no spaces, at most 32 characters. */
  readonly name?: string;
  /** The options' names in this language, likewise. */
  readonly optionNames?: Readonly<Record<Option, string>>;
  /** Its name in a message's menu, at most 32 characters. */
  readonly menu?: string;
}

/** Every command's words by its whole name, with the options that it has. */
export interface CommandsWords {
  readonly ask: CommandWords<'question' | 'private'>;
  readonly quote: CommandWords<'speaker' | 'topic' | 'about' | 'picture' | 'private'>;
  readonly position: CommandWords<'country' | 'topic' | 'picture' | 'private'>;
  readonly verify: CommandWords<'text' | 'speaker' | 'private'>;
  readonly timeline: CommandWords<'day' | 'from' | 'to' | 'topic' | 'country' | 'picture' | 'private'>;
  readonly compare: CommandWords<'a' | 'b' | 'topic' | 'picture' | 'private'>;
  readonly disputed: CommandWords<'topic' | 'private'>;
  readonly source: CommandWords<'id' | 'private'>;
  readonly cite: CommandWords<'id' | 'style' | 'private'>;
  readonly help: CommandWords<'command' | 'private'>;
  readonly 'briefing on': CommandWords<'channel' | 'time' | 'timezone' | 'topics' | 'countries' | 'quiet'>;
  readonly 'briefing preview': CommandWords<'channel'>;
  readonly 'briefing now': CommandWords<'channel'>;
  readonly 'briefing pause': CommandWords<'channel'>;
  readonly 'briefing resume': CommandWords<'channel'>;
  readonly 'briefing off': CommandWords<'channel'>;
  readonly 'briefing status': CommandWords<'channel'>;
  readonly 'briefing forget': CommandWords<never>;
  readonly follow: CommandWords<'topic' | 'country' | 'speaker' | 'time' | 'timezone' | 'stop'>;
}

/** Words for several commands that share their first word. */
export interface GroupsWords {
  readonly briefing: Pick<CommandWords<never>, 'about' | 'name'>;
}
