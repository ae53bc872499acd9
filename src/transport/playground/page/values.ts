/** Option values from text: what is typed on one line, and what stands in an address. */
import type { PlaygroundWords } from '../../../wording/playground/words.ts';
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

function truth(text: string, phrases?: PlaygroundWords): boolean | undefined {
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
export function read(option: OptionOf, typed: string, phrases: PlaygroundWords): Filled {
  const text = typed.trim();
  if (option.kind === 'truth') return filledTruth(truth(text, phrases) ?? text, phrases);
  const choice = option.choices.find(c => c.label.toLowerCase() === text.toLowerCase() || c.value === text);
  return choice ? { value: choice.value, shown: choice.label } : { value: text, shown: text };
}

export const filledTruth = (value: string | boolean, { yes, no }: PlaygroundWords): Filled => {
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
