/** Turns a press in a message's menu into an invocation, and says in the answer where the message's words stood. */
import type { APIMessageApplicationCommandInteractionData } from 'discord-api-types/v10';
import { longest } from '../dispatch/input.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Invocation } from '../invocation.ts';
import type { Answer } from '../reply/reply.ts';
import type { MessagePart } from '../verify/types.ts';
import { commandInMenu } from './declarations.ts';
import { readMessage } from './message-text.ts';

/** What is asked of a message, and which of its parts have the words; `undefined` where it has none to be read. */
export function askedOf({
  name,
  target_id,
  resolved,
}: APIMessageApplicationCommandInteractionData):
  | { readonly invocation: Invocation; readonly parts: readonly MessagePart[] }
  | undefined {
  const found = commandInMenu(name);
  const option = found?.options[found.message ?? ''];
  if (found?.message === undefined || !option) return { invocation: { command: name, input: {}, page: 0 }, parts: [] };
  const { text, parts } = readMessage(resolved?.messages?.[target_id], longest(option));
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  return { invocation: { command: found.name, input: { [found.message]: text, private: true }, page: 0 }, parts };
}

/** Says under an answer's headline which parts were read, unless that is the message's own text alone. */
export function withParts({ reply, invocation }: Answer, parts: readonly MessagePart[], w: Messages): Answer {
  if (parts.every(part => part === 'content')) return { reply, invocation };
  const read = w.verify.readFrom(parts);
  if (reply.kind === 'answer')
    return { invocation, reply: { ...reply, headline: [...reply.headline, { kind: 'small', text: [read] }] } };
  if (reply.kind === 'nothing') return { invocation, reply: { ...reply, small: [...(reply.small ?? []), read] } };
  return { reply, invocation };
}
