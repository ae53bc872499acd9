/** The one list of commands. Registration, dispatch, suggestions, help and the README's table come from it. */
import type { Command } from '../src/command.ts';
import { ask } from './ask.ts';
import { cite } from './cite.ts';
import { compare } from './compare.ts';
import { disputed } from './disputed.ts';
import { help } from './help.ts';
import { position } from './position.ts';
import { quote } from './quote.ts';
import { source } from './source.ts';
import { timeline } from './timeline.ts';
import { verify } from './verify.ts';

export const commands: readonly Command[] = [
  ask,
  quote,
  position,
  timeline,
  compare,
  disputed,
  source,
  cite,
  verify,
  help,
];

const byName: ReadonlyMap<string, Command> = new Map(commands.map(c => [c.name, c]));

export function findCommand(name: string): Command | undefined {
  return byName.get(name);
}
