/** The one list of commands. Registration, dispatch, suggestions, help and the README's table come from it. */
import type { Command } from '../src/command.ts';
import { position } from './position.ts';
import { quote } from './quote.ts';
import { timeline } from './timeline.ts';

export const commands: readonly Command[] = [quote, position, timeline];

const byName: ReadonlyMap<string, Command> = new Map(commands.map(c => [c.name, c]));

export function findCommand(name: string): Command | undefined {
  return byName.get(name);
}
