/** What is wrong with a command's options, told before it is sent. */
import type { PlaygroundWords } from '../../../wording/playground/words.ts';
import type { OptionOf, SlashCommand } from './catalogue.ts';
import type { Values } from './interactions.ts';

export interface Wrong {
  /** The option that it is about, by its own name. */
  readonly option?: string;
  readonly text: string;
}

/** The first thing that is wrong. */
export function wrongWith(command: SlashCommand, values: Values, phrases: PlaygroundWords): Wrong | undefined {
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
  phrases: PlaygroundWords,
): Wrong | undefined {
  const text = wrongValue(option, value, phrases);
  return text === undefined ? undefined : { option: option.name, text: `${option.shown}: ${text}` };
}

export const unknownOption = (typed: string, phrases: PlaygroundWords): Wrong => ({
  text: `${typed}: ${phrases.unknownOption}`,
});
export const unknownCommand = (typed: string, phrases: PlaygroundWords): Wrong => ({
  text: `/${typed}: ${phrases.unknownCommand}`,
});

/** Longest message that Discord takes. https://discord.com/developers/docs/resources/message#create-message */
const MESSAGE_MAX = 2000;

/** Of a message that the reader posts. One that starts with a slash was meant as a command, and is none. */
export function wrongMessage(text: string, phrases: PlaygroundWords): Wrong | undefined {
  const name = /^\/(\S*)/.exec(text)?.[1];
  if (name !== undefined) return unknownCommand(name, phrases);
  return text.length > MESSAGE_MAX ? { text: tooLong(text, MESSAGE_MAX, phrases) } : undefined;
}

const tooLong = (text: string, max: number, { tooLong: sentence }: PlaygroundWords): string =>
  `${sentence} ${text.length} / ${max}`;

/** What is wrong with an option's value, or with there being none. */
function wrongValue(
  option: OptionOf,
  value: string | boolean | undefined,
  phrases: PlaygroundWords,
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

const notAChoice = (labels: readonly string[], { notAChoice: sentence, choices }: PlaygroundWords): string =>
  `${sentence} ${choices}: ${labels.join(', ')}.`;
