/** Option values from text: what is typed on one line, and what stands in an address. */
import type { PlaygroundMessages } from '../../i18n/playground-messages.ts';
import type { OptionOf, SlashCommand } from './catalogue.ts';
import type { Values } from './interactions.ts';

/** The values of an address, which are all text, as their options take them. */
export function typedValues(command: SlashCommand, values: Values): Values {
  const entries = Object.entries(values).map(([name, value]) => {
    const isTruth = command.options.find(o => o.name === name)?.kind === 'truth';
    return [name, isTruth ? (truth(String(value)) ?? value) : value] as const;
  });
  return Object.fromEntries(entries);
}

function truth(text: string, phrases?: PlaygroundMessages): boolean | undefined {
  const typed = text.toLowerCase();
  if (['true', phrases?.yes].includes(typed)) return true;
  return ['false', phrases?.no].includes(typed) ? false : undefined;
}

/** A value with what shows it to the reader. */
export interface Filled {
  readonly value: string | boolean;
  readonly shown: string;
}

/** What typed text stands for in an option: a choice by its label, yes or no by their words, else the text itself. */
export function read(option: OptionOf, typed: string, phrases: PlaygroundMessages): Filled {
  const text = typed.trim();
  if (option.kind === 'truth') return filledTruth(truth(text, phrases) ?? text, phrases);
  const choice = option.choices.find(c => c.label.toLowerCase() === text.toLowerCase() || c.value === text);
  return choice ? { value: choice.value, shown: choice.label } : { value: text, shown: text };
}

export const filledTruth = (value: string | boolean, { yes, no }: PlaygroundMessages): Filled => {
  if (typeof value === 'string') return { value, shown: value };
  return { value, shown: value ? yes : no };
};

/** `name:value`, `name:"a value of several words"`, where a backslash escapes a quotation mark or a backslash. */
const PART = /^\s*([^\s:"]+):\s*(?:"((?:[^"\\]|\\.)*)"|([^\s"]*))(?=\s|$)/;

/** The options of a line, by the names as typed, and what is left of the line after them. */
export function readParts(line: string): {
  readonly parts: readonly (readonly [string, string])[];
  readonly rest: string;
} {
  const parts: (readonly [string, string])[] = [];
  let rest = line;
  for (let found = PART.exec(rest); found; found = PART.exec(rest)) {
    const [whole, name = '', quoted, bare] = found;
    parts.push([name, quoted?.replace(/\\(["\\])/g, '$1') ?? bare ?? '']);
    rest = rest.slice(whole.length);
  }
  return { parts, rest: rest.trim() };
}

// What is wrong with a command's options, told before it is sent.

export interface Wrong {
  /** The option that it is about, by its own name. */
  readonly option?: string;
  readonly text: string;
}

/** The first thing that is wrong. */
export function wrongWith(command: SlashCommand, values: Values, phrases: PlaygroundMessages): Wrong | undefined {
  const stranger = Object.keys(values).find(name => !command.options.some(o => o.name === name));
  if (stranger !== undefined) return unknownOption(stranger, phrases);
  for (const option of command.options) {
    const value = Object.hasOwn(values, option.name) ? values[option.name] : undefined;
    const wrong = wrongOption(option, value, phrases);
    if (wrong) return wrong;
  }
  return undefined;
}

export function wrongOption(
  option: OptionOf,
  value: string | boolean | undefined,
  phrases: PlaygroundMessages,
): Wrong | undefined {
  const text = wrongValue(option, value, phrases);
  return text === undefined ? undefined : { option: option.name, text: `${option.shown}: ${text}` };
}

export const unknownOption = (typed: string, phrases: PlaygroundMessages): Wrong => ({
  text: `${typed}: ${phrases.unknownOption}`,
});
export const unknownCommand = (typed: string, phrases: PlaygroundMessages): Wrong => ({
  text: `/${typed}: ${phrases.unknownCommand}`,
});

/** Longest message that Discord takes. https://discord.com/developers/docs/resources/message#create-message */
const MESSAGE_MAX = 2000;

/** Of a message that the reader posts. One that starts with a slash was meant as a command, and is none. */
export function wrongMessage(text: string, phrases: PlaygroundMessages): Wrong | undefined {
  const name = /^\/(\S*)/.exec(text)?.[1];
  if (name !== undefined) return unknownCommand(name, phrases);
  return text.length > MESSAGE_MAX ? { text: tooLong(text, MESSAGE_MAX, phrases) } : undefined;
}

const tooLong = (text: string, max: number, { tooLong: sentence }: PlaygroundMessages): string =>
  `${sentence} ${text.length} / ${max}`;

/** What is wrong with an option's value, or with there being none. */
function wrongValue(
  option: OptionOf,
  value: string | boolean | undefined,
  phrases: PlaygroundMessages,
): string | undefined {
  if (value === undefined || value === '') return option.required ? phrases.missingOption : undefined;
  if (option.kind === 'truth')
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
