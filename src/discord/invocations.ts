/** Answers an invocation with a response: with one that is kept, or made anew. */
import { type APIInteractionResponse, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { findCommand, optionsOf } from '../../commands/index.ts';
import type { Context } from '../context.ts';
import { respondTo } from '../dispatch/press.ts';
import { respond } from '../dispatch/respond.ts';
import type { Services } from '../dispatch/services.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Invocation } from '../invocation.ts';
import { edit, type Message, message, type Pictured } from '../render/discord.ts';
import type { Page } from '../render/page.ts';
import { present } from '../render/present.ts';
import { type Answer, hits, isSlip } from '../reply/reply.ts';
import type { Counted, KeptReplies, ReplyPlace } from './kept-replies.ts';
import type { DrawableAnswer, KeptAnswer } from './response.ts';
import { type MessageInteraction, mayEmbed, whereOf } from './where.ts';

/** What answers: the services, and the replies that are kept, where any are. */
export interface Desk {
  readonly services: Services;
  readonly kept?: KeptReplies | undefined;
}

/** An answer that was made, or one that was kept. */
export type Made = DrawableAnswer | KeptAnswer;

/** A message for everybody, one for whoever asked alone, or the new state of the message that a button is on. */
type Form = 'public' | 'private' | 'edit';

/** How an invocation is answered. */
export interface Answering {
  readonly form: Form;
  readonly messages: Messages;
  /** What is known of the page's items is asked for: the language that the page is in. */
  readonly detailsIn?: Messages;
  /** What this surface changes about the answer before it is drawn. Such an answer isn't kept. */
  readonly change?: (answered: Answer) => Answer;
  /** How what was mistyped is answered: others can read nothing from it. */
  readonly inPrivate?: Answering;
}

/** Answers an invocation: from the record alone before the first wait. */
export async function answer(
  invocation: Invocation,
  interaction: MessageInteraction,
  { services, kept }: Desk,
  how: Answering,
): Promise<Made> {
  const started = performance.now();
  const context = contextOf(how.messages, services);
  const place = kept && placeOf(kept, invocation, interaction, how, context);
  const known = place?.find();
  if (known) {
    services.answered({ ...known.counted, isKept: true, ms: performance.now() - started });
    return { encoded: { body: known.body, type: 'application/json' } };
  }
  const making = make(invocation, interaction, services, how, context);
  const { counted, ...made } = making instanceof Promise ? await making : making;
  services.answered({ ...counted, ms: performance.now() - started });
  // Settings and pictures are made anew each time.
  if (!place || made.drawing || counted.kind === 'settings') return made;
  return { ...made, keep: json => place.keep(json, counted) };
}

/** An answer as it was made, and what is counted of it. */
interface Counting extends DrawableAnswer {
  readonly counted: Counted;
}

function make(
  invocation: Invocation,
  interaction: MessageInteraction,
  services: Services,
  how: Answering,
  context: Context,
): Counting | Promise<Counting> {
  const { detailsIn } = how;
  const asker = { services, where: whereOf(interaction) };
  const told = detailsIn
    ? respondTo('details', invocation, context, asker, contextOf(detailsIn, services))
    : respond(invocation, context, asker);
  const drawn = (answer: Answer) => show(answer, invocation, interaction, services, how, context);
  return told instanceof Promise ? told.then(drawn) : drawn(told);
}

function show(
  told: Answer,
  invocation: Invocation,
  interaction: MessageInteraction,
  services: Services,
  { form, messages, change, inPrivate }: Answering,
  context: Context,
): Counting | Promise<Counting> {
  const answered = change ? change(told) : told;
  const { reply } = answered;
  if (inPrivate && isSlip(reply))
    return make(invocation, interaction, services, inPrivate, contextOf(inPrivate.messages, services));
  const page = draw(answered, context, interaction);
  const response = (pictured?: Pictured) => wrapped(message(page, pictured), form);
  const counted = {
    command: findCommand(invocation.command)?.name ?? 'unknown',
    kind: reply.kind,
    hits: hits(reply),
    ...(reply.kind === 'settings' && reply.feedback ? { feedback: reply.feedback } : {}),
  };
  const drawing = page.picture && { picture: page.picture, messages, response };
  return { response: response(), counted, ...(drawing ? { drawing } : {}) };
}

/** The place of an answer that depends on nothing but the record, the day, and what can be said in a few words. */
function placeOf(
  kept: KeptReplies,
  invocation: Invocation,
  interaction: MessageInteraction,
  { form, messages, detailsIn, change, inPrivate }: Answering,
  context: Context,
): ReplyPlace | undefined {
  const command = findCommand(invocation.command);
  if (!command || command.needs !== undefined || command.varies || change) return undefined;
  // A slip is told to the member alone, in their own language.
  const languages = [messages, detailsIn, inPrivate?.messages].map(one => one?.language);
  const around = [form, ...languages, mayEmbed(interaction)].join();
  return kept.place({ invocation, around }, context);
}

/** The context of an answer in one language. */
export const contextOf = (messages: Messages, services: Services): Context => ({
  dossier: services.dossier,
  now: services.now(),
  messages,
  commandIds: services.commandIds?.(),
});

/**
 * Draws an answer: without an embed also where there can be none. A button's page may be gone, with entries of the record or
 * because pages were cut otherwise: then the answer's beginning stands in for it.
 */
function draw(answered: Answer, context: Context, interaction: MessageInteraction): Page {
  const page = present(answered, context, optionsOf);
  if (answered.reply.kind === 'answer' && page.tone === 'problem' && answered.invocation.page > 0)
    return draw({ ...answered, invocation: { ...answered.invocation, page: 0 } }, context, interaction);
  if (page.form !== 'card' || page.picture || mayEmbed(interaction)) return page;
  const { invocation } = answered;
  const asText = { ...invocation, input: { ...invocation.input, as: 'text' } };
  return present({ ...answered, invocation: asText }, context, optionsOf);
}

function wrapped(data: Message, form: Form): APIInteractionResponse {
  if (form === 'edit') return { type: InteractionResponseType.UpdateMessage, data: edit(data) };
  return {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: form === 'private' ? { ...data, flags: MessageFlags.Ephemeral } : data,
  };
}
