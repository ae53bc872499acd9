/** An edition as the message that is posted, and as what an earlier post becomes: drawn by the renderer of every answer. */
import type { Context } from '../../command.ts';
import { type Message, message } from '../../render/discord.ts';
import type { OwnButton, Page } from '../../render/page.ts';
import { present } from '../../render/present.ts';
import type { Edition, Frame, Told } from './asked.ts';
import { hasChanged, retold } from './retold.ts';

/** An edition is one page; no button of it asks for it again. */
const INVOCATION = { command: 'briefing', input: {}, page: 0 } as const;

/** @param own the poster's buttons, the marker by which the post is found again among them */
function editionPage({ reply }: Edition, own: readonly OwnButton[], context: Context): Page {
  return { ...present({ reply, invocation: INVOCATION }, context), own };
}

export function post(edition: Edition, own: readonly OwnButton[], context: Context): Message {
  return message(editionPage(edition, own, context));
}

/** The button that marks a post. */
export function markedBy(id: string, { wording: w }: Context): OwnButton {
  return { label: w.edition.mark, id };
}

/** What an earlier post becomes, and what it then shows. Nothing, where none of its items has changed. */
export function correctedPost(
  told: Told,
  frame: Frame,
  own: readonly OwnButton[],
  context: Context,
): { readonly message: Message; readonly edition: Edition } | undefined {
  if (!told.items.some(({ id, version }) => hasChanged(id, version, context))) return undefined;
  const edition = retold(told, frame, context);
  return { message: post(edition, own, context), edition };
}
