/** Tells what commands are called: as declared, or as in the reader's language. */
import { commands } from '../../commands/index.ts';
import { type TopLevelCommand, topLevel } from '../command.ts';
import { ownName } from '../i18n/commands.ts';
import type { Messages } from '../i18n/messages.ts';

/** Finds the command, or the group, that a typed name means, with or without a slash. */
export function commandCalled(typed: string, messages: Messages): TopLevelCommand | undefined {
  const name = bare(typed);
  return topLevel(commands).find(
    top => namesOf(top, messages).includes(name) || top.members.some(member => member.name === name),
  );
}

/** Lists the commands and groups that start as typed, each by the name that does. */
export function commandsStarting(
  typed: string,
  messages: Messages,
): readonly { readonly name: string; readonly shown: string }[] {
  return topLevel(commands).flatMap(top => {
    const shown = namesOf(top, messages).find(name => name.startsWith(bare(typed)));
    return shown === undefined ? [] : { name: top.name, shown };
  });
}

const bare = (typed: string): string => typed.replace(/^\//, '').toLowerCase();

/** As declared, then as in the reader's language. */
function namesOf(
  { name, members: [first] }: TopLevelCommand,
  { commands: words, groups }: Messages,
): readonly string[] {
  const [own = name] = ownName(first.name, words, groups).split(' ');
  return [name, own];
}
