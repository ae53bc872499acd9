/** The options of an interaction as an invocation's input. */
import type { APIApplicationCommandInteractionDataOption } from 'discord-api-types/v10';
import type { Invocation } from '../invocation.ts';

export function inputOf(options: readonly APIApplicationCommandInteractionDataOption[]): Invocation['input'] {
  const input: Record<string, string | boolean> = {};
  for (const option of options) {
    if (!('value' in option)) continue;
    input[option.name] = typeof option.value === 'boolean' ? option.value : String(option.value);
  }
  return input;
}
