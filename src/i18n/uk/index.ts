/** Joins the Ukrainian messages. The record is "записи". Names stand in the nominative, after a colon or in brackets: the record has no other case. */
import type { Messages } from '../messages.ts';
import { answers } from './answers.ts';
import { asOf } from './as-of.ts';
import { ask } from './asking.ts';
import { briefing, edition } from './briefings.ts';
import { choiceNames, commands, groups } from './commands.ts';
import { contested } from './contested.ts';
import { askedDates } from './dates-in-questions.ts';
import { LOCALE } from './grammar.ts';
import { help } from './help.ts';
import { linked } from './linked.ts';
import { pictures } from './pictures.ts';
import { playground } from './playground.ts';
import { positions } from './positions.ts';
import { questions } from './questions.ts';
import { quotes } from './quotes.ts';
import { replies } from './replies.ts';
import { cite, sourcePage } from './sources.ts';
import { talk } from './talk.ts';
import { terminal } from './terminal.ts';
import { timelines } from './timelines.ts';
import { verify } from './verify.ts';

export const uk: Messages = {
  language: 'uk',
  locale: LOCALE,
  isDayFirst: true,
  ...answers,
  ask,
  asOf,
  askedDates,
  choiceNames,
  commands,
  groups,
  briefing,
  contested,
  cite,
  edition,
  help,
  linked,
  pictures,
  playground,
  positions,
  questions,
  quotes,
  timelines,
  replies,
  sourcePage,
  talk,
  terminal,
  verify,
};
