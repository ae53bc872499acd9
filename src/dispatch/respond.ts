/** The one way in: find the command, check what was given, answer. Pure and total; the unexpected is guarded by the transports. */
import { commands, findCommand } from '../../commands/index.ts';
import type { Context } from '../context.ts';
import type { Invocation } from '../invocation.ts';
import type { Answer } from '../reply/reply.ts';
import { plain } from '../text/sanitize.ts';
import { check } from './input.ts';

const NAME_MAX = 32;

export function respond(invocation: Invocation, context: Context): Answer {
  const command = findCommand(invocation.command);
  if (!command) {
    const text = context.messages.unknownCommand(plain(invocation.command, NAME_MAX));
    const nearest = commands.map(c => ({ label: `/${c.name}`, invocation: { command: c.name, input: {}, page: 0 } }));
    return { reply: { kind: 'problem', text, nearest }, invocation };
  }
  const checked = check(command, invocation, context);
  if ('reply' in checked) return { reply: checked.reply, invocation };
  return { reply: command.answer(checked.input, context), invocation: checked.invocation };
}
