/** Joins the English messages, by which all others are typed. */
import type { Language } from '../../record/types.ts';
import type { Commands, GroupWords } from '../commands.ts';
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

export const en = {
  language: 'en' as Language,
  /** The language as one of Discord's locales. https://docs.discord.com/developers/reference#locales */
  locale: LOCALE,
  /** Whether "03/04/2025" is the third of April to everybody who writes in this language. */
  isDayFirst: false as boolean,
  ...answers,
  ask,
  asOf,
  askedDates,
  /** With room for the names that other languages have of their own. */
  commands: commands as Commands<typeof commands>,
  choiceNames: choiceNames as Readonly<Record<keyof typeof choiceNames, string>>,
  groups: groups as Readonly<Record<keyof typeof groups, GroupWords>>,
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
