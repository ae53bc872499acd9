/** English. */
import { notInRecord, or } from '../grammar/en.ts';
import type { RefusalWords } from './words.ts';

export const refusals: RefusalWords = {
  notInRecord,
  nearest: 'Nearest in the record:',
  didYouMean: names => `Did you mean ${or(names)}?`,
  unknownParty: typed => `the country or body “${typed}”`,
  unknownPerson: typed => `a person called “${typed}”`,
  unknownTopic: typed => `the topic “${typed}”`,
  unknownItem: typed => `an item with the id “${typed}”`,
  unknownSource: typed => `the source “${typed}”`,
  badChoice: (typed, choices) => `“${typed}” isn’t one of the choices: ${or(choices)}.`,
  badDay: typed =>
    `“${typed}” can’t be read as a date. Accepted: 2025-03-27, 27 March 2025, 27 March, March 2025, last Thursday, yesterday; also in French, German and Ukrainian.`,
  invertedDays: (from, to) => `The first day, ${from}, is after the last, ${to}.`,
  missing: option => `The option “${option}” is required.`,
  unknownCommand: typed => `There is no command “${typed}”.`,
  oldButton: 'This button was made by an older version. Please run the command again.',
  pastTheEnd: 'This page is no longer there: the record has changed. Please run the command again.',
  noBriefings: 'Briefings aren’t set up here: whoever runs this bot has to give it a token and a place to keep them.',
  serversOnly: 'That works in servers only: a channel’s briefing belongs to its server.',
  settledLate: 'That took too long and may not have been done. Please look at the briefing’s status in a moment.',
  failed: reference => `Something went wrong here, and has been noted. Reference: ${reference}`,
};
