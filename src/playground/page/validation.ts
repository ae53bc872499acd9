/** Reads option values from typed text and from addresses, and checks them before they're sent. */
import type { PlaygroundMessages } from '../../i18n/playground-messages.ts';
import type { CommandOption, SlashCommand } from './catalogue.ts';
import type { Values } from './interactions.ts';

/** Converts the values of an address, which are all text, to what their options take. */
export function typedValues(command: SlashCommand, values: Values): Values {
  const entries = Object.entries(values).map(([name, value]) => {
    const isFlag = command.options.find(o => o.name === name)?.kind === 'flag';
    return [name, isFlag ? (parseFlag(String(value)) ?? value) : value] as const;
  });
  return Object.fromEntries(entries);
}

function parseFlag(text: string, phrases?: PlaygroundMessages): boolean | undefined {
  const typed = text.toLowerCase();
  if (['true', phrases?.yes].includes(typed)) return true;
  return ['false', phrases?.no].includes(typed) ? false : undefined;
}

/** A value, and how it's shown to the reader. */
export interface OptionValue {
  readonly value: string | boolean;
  readonly shown: string;
}

/**
 * Reads typed text as an option's value: a choice by its label, a flag by the words for yes and no, else the text
 * itself.
 */
export function readValue(option: CommandOption, typed: string, phrases: PlaygroundMessages): OptionValue {
  const text = typed.trim();
  if (option.kind === 'flag') return flagValue(parseFlag(text, phrases) ?? text, phrases);
  const choice = option.choices.find(c => c.label.toLowerCase() === text.toLowerCase() || c.value === text);
  return choice ? { value: choice.value, shown: choice.label } : { value: text, shown: text };
}

/** Shows a flag by the words for yes and no; text that is neither, as it is. */
export const flagValue = (value: string | boolean, { yes, no }: PlaygroundMessages): OptionValue => {
  if (typeof value === 'string') return { value, shown: value };
  return { value, shown: value ? yes : no };
};

/** What is wrong with what was typed. */
export interface InputError {
  /** The option that it's about, by its name in the declaration. */
  readonly option?: string;
  readonly text: string;
}

/** Checks a command's values; returns the first error. */
export function checkValues(
  command: SlashCommand,
  values: Values,
  phrases: PlaygroundMessages,
): InputError | undefined {
  const unknown = Object.keys(values).find(name => !command.options.some(o => o.name === name));
  if (unknown !== undefined) return unknownOption(unknown, phrases);
  for (const option of command.options) {
    const value = Object.hasOwn(values, option.name) ? values[option.name] : undefined;
    const error = checkOption(option, value, phrases);
    if (error) return error;
  }
  return undefined;
}

/** Checks one option's value. */
export function checkOption(
  option: CommandOption,
  value: string | boolean | undefined,
  phrases: PlaygroundMessages,
): InputError | undefined {
  const text = checkValue(option, value, phrases);
  return text === undefined ? undefined : { option: option.name, text: `${option.shown}: ${text}` };
}

/** Says that the command has no such option. */
export const unknownOption = (typed: string, phrases: PlaygroundMessages): InputError => ({
  text: `${typed}: ${phrases.unknownOption}`,
});
/** Says that there is no such command. */
export const unknownCommand = (typed: string, phrases: PlaygroundMessages): InputError => ({
  text: `/${typed}: ${phrases.unknownCommand}`,
});

/** Longest message that Discord takes. https://discord.com/developers/docs/resources/message#create-message */
const MESSAGE_MAX = 2000;

/** Tells whether a message quotes somebody, and doesn't end in a question. */
export const isQuoting = (text: string): boolean => /["“”„«»]/.test(text) && !/\?["“”»]?\s*$/.test(text);

/** Checks a message of the reader's. One that starts with a slash was meant as a command. */
export function checkMessage(text: string, phrases: PlaygroundMessages): InputError | undefined {
  const name = /^\/(\S*)/.exec(text)?.[1];
  if (name !== undefined) return unknownCommand(name, phrases);
  return text.length > MESSAGE_MAX ? { text: tooLong(text, MESSAGE_MAX, phrases) } : undefined;
}

const tooLong = (text: string, max: number, { tooLong: sentence }: PlaygroundMessages): string =>
  `${sentence} ${text.length} / ${max}`;

/** Says what is wrong with an option's value, or that a required one is missing. */
function checkValue(
  option: CommandOption,
  value: string | boolean | undefined,
  phrases: PlaygroundMessages,
): string | undefined {
  if (value === undefined || value === '') return option.required ? phrases.missingOption : undefined;
  if (option.kind === 'flag')
    return typeof value === 'boolean' ? undefined : notAChoice([phrases.yes, phrases.no], phrases);
  if (typeof value === 'boolean') return phrases.notAChoice;
  if (option.kind === 'choice' && !option.choices.some(c => c.value === value))
    return notAChoice(
      option.choices.map(c => c.label),
      phrases,
    );
  return value.length > option.max ? tooLong(value, option.max, phrases) : undefined;
}

const notAChoice = (labels: readonly string[], { notAChoice: sentence, choices }: PlaygroundMessages): string =>
  `${sentence} ${choices}: ${labels.join(', ')}.`;
