/** English. */
import type { GroupsWords, SettingsWords } from './commands-words.ts';

const CHANNEL = { channel: 'Where the briefing is posted (default: the channel that you’re in)' } as const;

export const groups: GroupsWords = {
  briefing: { about: 'A channel’s daily briefing: what is new in the record, once a day' },
};

export const settings: SettingsWords = {
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
