/** Answers a press: with what its invocation asks for, or with what is known of the items on that page. */
import { detailsOf } from '../../commands/details.ts';
import type { Context } from '../context.ts';
import type { Invocation, Press } from '../invocation.ts';
import { isAsText, itemsOn } from '../render/present.ts';
import type { Answer } from '../reply/reply.ts';
import { type Asker, respond } from './respond.ts';

/**
 * Answers as {@link respond} does, by what was pressed.
 *
 * @param at the context of the message that the button is on: in another language a page may end at another item
 */
export function respondTo(
  press: Press,
  invocation: Invocation,
  context: Context,
  asker?: Asker,
  at: Context = context,
): Answer | Promise<Answer> {
  if (press !== 'details') return respond(invocation, context, asker);
  const shown = respond(invocation, at, asker);
  const told = (answer: Answer): Answer => detailsOn(answer, at, context);
  return shown instanceof Promise ? shown.then(told) : told(shown);
}

/** Where the record has been changed meanwhile, and the page shows no item now, what it shows instead stands as it is. */
function detailsOn(answer: Answer, at: Context, context: Context): Answer {
  const { items, shared } = context.dossier;
  // The page may show them in the reader's language; what is told of them starts from the record's own.
  const [first, ...others] = itemsOn(answer, at).flatMap(({ id }) => items.get(id) ?? shared.get(id)?.here ?? []);
  if (!first) return { ...answer, isPrivate: true };
  const { as: _, private: _hidden, ...input } = answer.invocation.input;
  const form = isAsText(answer.invocation) ? { as: 'text' } : {};
  const reply = detailsOf([first, ...others], context);
  if (others.length === 0)
    return { reply, invocation: { command: 'details', input: { item: first.id, ...form }, page: 0 }, isPrivate: true };
  const invocation = { ...answer.invocation, input: { ...input, ...form } };
  return { reply, invocation, isPrivate: true, isDetails: true };
}
