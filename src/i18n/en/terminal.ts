/** Says in English what the prompt says for itself, and what is wrong with a line that is typed. */
import { and, counted, number } from './grammar.ts';

export const terminal = {
  // The welcome

  title: 'Rapporteur, the record of the talks.',
  /** Heads example lines. */
  tryThese: 'Try:',
  keys: 'Tab completes; help lists the commands; a number presses a button; exit ends.',
  bareQuestion: 'A question without a slash is asked with /ask.',
  connect: 'To connect to Discord, set DISCORD_TOKEN (or DISCORD_PUBLIC_KEY) in .env: see .env.example.',
  pageAt: (address: string) => `In the browser, as a channel: ${address} (from this machine only).`,
  /** After {@link pageAt}, where the page had to take another port. */
  portInUse: (port: number) => `Port ${port} was in use.`,

  // Keys

  interrupted: '(Ctrl-C again ends.)',
  noButton: (pressed: number, there: number) =>
    `No button ${pressed}. ${there === 0 ? 'There are none to press here' : `There are 1 to ${there}`}.`,
  /** How values are written; an example stands below. */
  syntax: String.raw`Options are name:value, in any order; the first option’s name may be left out. A value may have several words; in quotation marks, \" and \\ mean " and \:`,

  // What is wrong with a line

  lineTooLong: (max: number) => `The line is too long: ${max} characters are read. Shorten it.`,
  noCommand: 'No command was given.',
  noSuchCommand: (name: string) => `There is no command /${name}.`,
  needsDiscord: (name: string) => `/${name} is for Discord: here is no channel to deliver to.`,
  commandsAre: (names: readonly string[]) => `The commands: ${names.join(', ')}.`,
  didYouMean: (name: string) => `Did you mean ${name}?`,
  needsOption: (command: string, option: string) => `/${command} needs ${option}: write /${command} ${option}:value`,
  givenTwice: (option: string) => `${option} is given twice. Give it once.`,
  noPartner: (option: string) =>
    `The quotation mark after ${option}: has no partner. Close it with "; within the value write \\".`,
  noValue: (option: string) => `${option} has no value. Write ${option}:value.`,
  noValueOrLeave: (option: string) => `${option} has no value. Write ${option}:value, or leave ${option} out.`,
  yesOrNo: (option: string, typed: string, words: readonly string[]) =>
    `${option} is yes or no, not "${typed}". It takes ${and(words)}.`,
  noSuchOption: (command: string, typed: string) => `/${command} has no option ${typed}.`,
  takes: (options: readonly string[]) => `It takes ${options.length === 0 ? 'no options' : and(options)}.`,
  quoteIt: (typed: string) => `If ${typed}: belongs to a value, put that value in quotation marks.`,
  belongsToNone: (word: string, command: string, options: readonly string[]) =>
    `"${word}" belongs to no option. /${command} takes ${options.length === 0 ? 'no options' : and(options)}. A value that starts with a quotation mark ends with its partner: about:"\\"exact phrase\\" -word".`,
};

/** Says in English what is covered, to whoever comes for the first time: on the page and at the prompt. */
export const welcome = {
  /** @param newest the newest source: outlet and date */
  coversOne: (newest: string) => `All that is told here comes from one article: ${newest}.`,
  coversSeveral: (articles: number, newest: string) =>
    `All that is told here comes from ${counted(articles, 'article', 'articles')}, the newest of them ${newest}.`,
  about: 'It is about the Paris summit of 27 March 2025 on Ukraine and the ceasefire talks around it.',
  canAsk: (quotations: number, statements: number) =>
    `Ask who said what, where a country stands, what happened when and what is disputed, or check a quotation. The record holds ${number(quotations)} quotations and ${number(statements)} statements, each with its paragraph; what it doesn’t hold, it says so.`,
};
