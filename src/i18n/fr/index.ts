/** Joins the French messages. The record is "le dossier". */
import type { Messages } from '../messages.ts';
import { answers } from './answers.ts';
import { ask } from './asking.ts';
import { briefing, edition } from './briefings.ts';
import { choiceNames, commands, groups } from './commands.ts';
import { askedDates } from './dates-in-questions.ts';
import { LOCALE } from './grammar.ts';
import { help } from './help.ts';
import { picture } from './interface.ts';
import { playground } from './playground.ts';
import { questions } from './questions.ts';
import { quotes } from './quotes.ts';
import { replies } from './replies.ts';
import { cite, sourcePage } from './sources.ts';
import { talk } from './talk.ts';
import { terminal } from './terminal.ts';

export const fr: Messages = {
  language: 'fr',
  locale: LOCALE,
  isDayFirst: true,
  ...answers,
  ask,
  askedDates,
  choiceNames,
  commands,
  groups,
  briefing,
  cite,
  edition,
  help,
  picture,
  playground,
  questions,
  quotes,
  replies,
  sourcePage,
  talk,
  terminal,
};
