/** Answers an invocation: finds the command, checks what was given, and asks the command. */
import { commands, findCommand, recordCommands } from '../../commands/index.ts';
import type { Where } from '../briefings/service/types.ts';
import type { Answerer } from '../command.ts';
import type { Context } from '../context.ts';
import type { Invocation } from '../invocation.ts';
import { inTime } from '../lib/time-limit.ts';
import type { Answer, Reply } from '../reply/reply.ts';
import { plain } from '../text/sanitize.ts';
import { check } from './input.ts';
import type { Services } from './services.ts';

/** Longest unknown name that is repeated, in UTF-16 code units. */
const NAME_MAX = 32;
/** Milliseconds that a service has: Discord waits three seconds in all. */
const SERVICE_WITHIN = 2_500;

/** Who asks, and what answers them besides the record. Surfaces without briefings leave it out. */
export interface Asker {
  readonly services: Pick<Services, 'briefings' | 'report'>;
  /** Where and by whom the command was used, as far as the transport knows. */
  readonly where?: Where | undefined;
}

/**
 * From the record it answers at once, purely and for every input. A command that needs a service is answered by a promise
 * that never rejects: what fails is reported, and the reply gives its reference; so is what fails after its time limit.
 */
export function respond(invocation: Invocation, context: Context, asker?: Asker): Answer | Promise<Answer> {
  const command = findCommand(invocation.command);
  if (!command) return { reply: unknownCommand(invocation.command, context), invocation };
  if (command.needs !== undefined) return askService(command, invocation, context, asker);
  const checked = check(command, invocation, context);
  if ('reply' in checked) return { reply: checked.reply, invocation };
  const reply = command.answer(checked.input, context, { commands, view: invocation.view });
  return reply instanceof Promise
    ? reply.then(settled => by(command, settled, checked.invocation))
    : by(command, reply, checked.invocation);
}

const by = (command: Answerer, reply: Reply, invocation: Invocation): Answer => ({
  reply,
  invocation,
  ...(command.private === 'always' ? { isPrivate: true } : {}),
});

function unknownCommand(name: string, { messages }: Context): Reply {
  const text = messages.unknownCommand(plain(name, NAME_MAX));
  const nearest = recordCommands.map(c => ({
    label: `/${c.name}`,
    invocation: { command: c.name, input: {}, page: 0 },
  }));
  return { kind: 'problem', text, nearest };
}

const problem = (text: string): Reply => ({ kind: 'problem', text, nearest: [] });

async function askService(
  command: Answerer,
  invocation: Invocation,
  context: Context,
  asker: Asker | undefined,
): Promise<Answer> {
  const { messages: w } = context;
  const { where, services } = asker ?? {};
  if (!services?.briefings || !where) return unserved(command, invocation, context);
  if (isForServers(command)) {
    if (where.guildId === undefined) return { reply: problem(w.serversOnly), invocation };
    if (where.isGuest) return { reply: problem(w.notInServer), invocation };
  }
  const checked = check(command, invocation, context);
  if ('reply' in checked) return { reply: checked.reply, invocation };
  const { briefings, report } = services;
  const asked = briefings().then(service =>
    command.answer(checked.input, context, { commands, view: invocation.view, briefings: service, where }),
  );
  const reply = await inTime(asked, SERVICE_WITHIN, report).then(
    answered => answered ?? problem(w.tookTooLong),
    (error: unknown) => problem(w.failed(report(error))),
  );
  return by(command, reply, checked.invocation);
}

function unserved(command: Answerer, invocation: Invocation, context: Context): Answer {
  const left = problem(context.messages.noBriefings);
  if (!command.unserved) return { reply: left, invocation };
  const checked = check(command, invocation, context);
  if ('reply' in checked) return { reply: checked.reply, invocation };
  return by(command, command.unserved(checked.input, context) ?? left, checked.invocation);
}

/** Discord offers it only where it works; an old client may send it all the same. */
const isForServers = ({ places }: Answerer): boolean => places?.every(place => place === 'server') ?? false;
