/** Says in English what the prompt says for itself, and what is wrong with a line that is typed. */
import { and } from './grammar.ts';

export const terminal = {
  // The welcome

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
  syntax: String.raw`Options are name:value, in any order; the first option’s name may be left out. A value may have several words; in quotation marks it may hold others, and \" and \\ mean " and \:`,

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
    `The quotation mark after ${option}: has no partner. Close it with " at the value’s end.`,
  noValue: (option: string) => `${option} has no value. Write ${option}:value.`,
  noValueOrLeave: (option: string) => `${option} has no value. Write ${option}:value, or leave ${option} out.`,
  yesOrNo: (option: string, typed: string, words: readonly string[]) =>
    `${option} is yes or no, not "${typed}". It takes ${and(words)}.`,
  noSuchOption: (command: string, typed: string) => `/${command} has no option ${typed}.`,
  takes: (options: readonly string[]) => `It takes ${options.length === 0 ? 'no options' : and(options)}.`,
  quoteIt: (typed: string) => `If ${typed}: belongs to a value, put that value in quotation marks.`,
  belongsToNone: (word: string, command: string, options: readonly string[]) =>
    `"${word}" belongs to no option. /${command} takes ${options.length === 0 ? 'no options' : and(options)}.`,
  /** After {@link belongsToNone}, of a command that takes text. */
  mayQuote: (command: string, option: string) =>
    `A value in quotation marks ends with one, and may hold others: /${command} ${option}:"the word "peace" for example"`,
};
