/** Answers an interaction as Discord sends it with a response as Discord takes it: the same for the gateway and for HTTP. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  type APIMessageApplicationCommandInteractionData,
  type APIMessageComponentInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { findCommand, optionsOf } from '../../commands/index.ts';
import { isMarker } from '../briefings/delivery/markers.ts';
import { suggest } from '../dispatch/autocomplete.ts';
import type { Services } from '../dispatch/services.ts';
import { messagesFor } from '../i18n/index.ts';
import type { Messages } from '../i18n/messages.ts';
import { decode, type Invocation } from '../invocation.ts';
import { forgetting } from '../lib/lazy.ts';
import { readEcho } from '../render/discord.ts';
import { type Answering, answer, contextOf, type Desk, type Made } from './invocations.ts';
import type { KeptReplies } from './kept-replies.ts';
import { askedOf, withParts } from './message-menu.ts';
import { field, stringIn } from './payload.ts';
import type { DrawableAnswer } from './response.ts';
import { type MessageInteraction, readersLocale, readersMessages, serversLocale } from './where.ts';

/**
 * Answers any interaction: from the record at once, about briefings after asking their service. Never rejects: the
 * unexpected is reported and shown as a sentence.
 *
 * @param kept where replies are kept, and looked for before one is made
 */
export function interact(interaction: APIInteraction, services: Services): Promise<DrawableAnswer>;
export function interact(interaction: APIInteraction, services: Services, kept: KeptReplies | undefined): Promise<Made>;
export async function interact(interaction: APIInteraction, services: Services, kept?: KeptReplies): Promise<Made> {
  try {
    return await forgetting(() => answerBy(interaction, { services, kept }));
  } catch (error) {
    const reference = services.report(error);
    if (field(interaction, 'type') === InteractionType.ApplicationCommandAutocomplete) return choices([]);
    return say(readersMessages(interaction).failed(reference));
  }
}

/** Answers by the kind of interaction: from the record at once, before it first waits. */
async function answerBy(interaction: APIInteraction, desk: Desk): Promise<Made> {
  switch (interaction.type) {
    case InteractionType.Ping:
      return { response: { type: InteractionResponseType.Pong } };
    case InteractionType.ApplicationCommand:
      return await command(interaction, desk);
    case InteractionType.ApplicationCommandAutocomplete:
      return autocomplete(interaction, desk.services);
    case InteractionType.MessageComponent:
      return await press(interaction, desk);
    default:
      return say(readersMessages(interaction).oldButton);
  }
}

async function command(interaction: APIApplicationCommandInteraction, desk: Desk): Promise<Made> {
  const { data } = interaction;
  if (data.type === ApplicationCommandType.Message) return await menu(data, interaction, desk);
  const invocation = usual(slashInvocation(data), interaction);
  return await reply(invocation, interaction, desk, isPrivate(invocation));
}

/** Keeps what a server needn't read to whoever asked, unless they chose otherwise. */
function usual(invocation: Invocation, { guild_id }: APIApplicationCommandInteraction): Invocation {
  const isKept = guild_id !== undefined && findCommand(invocation.command)?.private === 'in servers';
  return isKept ? { ...invocation, input: { private: true, ...invocation.input } } : invocation;
}

function slashInvocation(data: APIApplicationCommandInteraction['data']): Invocation {
  if (data.type !== ApplicationCommandType.ChatInput) return { command: data.name, input: {}, page: 0 };
  const { name, options } = typedIn(data);
  return { command: name, input: inputOf(options), page: 0 };
}

/** Turns the options of an interaction into an invocation's input. */
function inputOf(options: readonly APIApplicationCommandInteractionDataOption[]): Invocation['input'] {
  const input: Record<string, string | boolean> = {};
  for (const option of options) {
    if (!('value' in option)) continue;
    input[option.name] = typeof option.value === 'boolean' ? option.value : String(option.value);
  }
  return input;
}

/** Finds the command's whole name and its options: a subcommand's stand one level down. */
function typedIn<Option extends APIApplicationCommandInteractionDataOption>(data: {
  readonly name: string;
  readonly options?: readonly Option[];
}) {
  const { name, options = [] } = data;
  const [first] = options;
  return first?.type === ApplicationCommandOptionType.Subcommand
    ? { name: `${name} ${first.name}`, options: first.options ?? [] }
    : { name, options };
}

/** Answers a press in a message's menu with what the command makes of the message's words, and says where they stood. */
async function menu(
  data: APIMessageApplicationCommandInteractionData,
  interaction: APIApplicationCommandInteraction,
  desk: Desk,
): Promise<Made> {
  const w = readersMessages(interaction);
  const asked = askedOf(data);
  if (!asked) return say(w.verify.emptyMessage);
  const { invocation, parts } = asked;
  return await reply(invocation, interaction, desk, isPrivate(invocation), {
    change: answered => withParts(answered, parts, w),
  });
}

async function press(interaction: APIMessageComponentInteraction, desk: Desk): Promise<Made> {
  const { data, message: at } = interaction;
  if (isMarker(data.custom_id)) return await status(interaction, desk);
  // A choice in a menu is a custom id like a button's.
  const id = data.component_type === ComponentType.StringSelect ? (data.values[0] ?? '') : data.custom_id;
  const pressed = decode(id, optionsOf, readEcho(at));
  if (!pressed) return say(readersMessages(interaction).oldButton);
  const { invocation } = pressed;
  const ephemeral = ((at.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  if (pressed.press === 'details')
    return await reply(invocation, interaction, desk, true, { detailsIn: messagesOf(interaction, ephemeral) });
  if (pressed.press === 'share' && !isAlwaysPrivate(invocation))
    return await reply(invocation, interaction, desk, false);
  const isOwn = ephemeral || askedBy(interaction) === presser(interaction);
  if (isOwn && !isAlwaysPrivate(invocation))
    return await answer(invocation, interaction, desk, { form: 'edit', messages: messagesOf(interaction, ephemeral) });
  // Somebody else's answer stays as it is: whoever presses its buttons gets a copy that only they see.
  const own = { ...invocation, input: { ...invocation.input, private: true } };
  return await reply(own, interaction, desk, true);
}

/**
 * Answers the marker under an edition: how the channel's briefing stands, or what the member follows. Every reader may ask
 * that; only those who manage the server get buttons to change it.
 */
async function status(interaction: APIMessageComponentInteraction, desk: Desk): Promise<Made> {
  const inServer = interaction.guild_id !== undefined;
  const invocation = { command: inServer ? 'briefing status' : 'follow', input: {}, page: 0 };
  const isReader = inServer && !manages(interaction);
  return await reply(invocation, interaction, desk, true, {
    change: answered => ({
      ...answered,
      reply: isReader && answered.reply.kind === 'settings' ? { ...answered.reply, links: [] } : answered.reply,
    }),
  });
}

const manages = ({ member }: APIInteraction): boolean =>
  (BigInt(member?.permissions ?? 0) & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;

function autocomplete(interaction: APIApplicationCommandAutocompleteInteraction, services: Services): DrawableAnswer {
  const { name, options } = typedIn(interaction.data);
  const found = findCommand(name);
  const focused = options.find(o => 'focused' in o && o.focused);
  if (!found || focused?.type !== ApplicationCommandOptionType.String) return choices([]);
  const context = contextOf(readersMessages(interaction), services);
  const isServers = found.private !== 'always' || found.permission !== undefined;
  const locale = (isServers ? serversLocale(interaction) : undefined) ?? readersLocale(interaction);
  return choices(suggest(found, focused.name, focused.value, context, locale).map(c => ({ ...c })));
}

const choices = (of: { name: string; value: string }[]): DrawableAnswer => ({
  response: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: of } },
});

const isAlwaysPrivate = ({ command: name }: Invocation): boolean => findCommand(name)?.private === 'always';
const isPrivate = (invocation: Invocation): boolean =>
  invocation.input['private'] === true || isAlwaysPrivate(invocation);

/** Finds who asked for the message that a button is on. */
const askedBy = (interaction: APIMessageComponentInteraction): string | undefined =>
  stringIn(field(interaction.message.interaction_metadata, 'user'), 'id');
const presser = (interaction: APIMessageComponentInteraction): string | undefined =>
  interaction.member?.user.id ?? interaction.user?.id;

/** Chooses the language: the reader's for a private answer, the server's for a public one, since other members read it. */
function messagesOf(interaction: MessageInteraction, hidden: boolean): Messages {
  return hidden ? readersMessages(interaction) : messagesFor(serversLocale(interaction) ?? readersLocale(interaction));
}

/** Answers with a message: for everybody to see, or hidden from all but whoever asked. */
function reply(
  invocation: Invocation,
  interaction: MessageInteraction,
  desk: Desk,
  hidden: boolean,
  more: Pick<Answering, 'detailsIn' | 'change'> = {},
): Promise<Made> {
  const shown = { ...more, messages: messagesOf(interaction, hidden) };
  if (hidden) return answer(invocation, interaction, desk, { ...shown, form: 'private' });
  const inPrivate = { ...more, messages: messagesOf(interaction, true), form: 'private' } as const;
  return answer(invocation, interaction, desk, { ...shown, form: 'public', inPrivate });
}

/** Says one sentence to the member alone. */
function say(content: string): DrawableAnswer {
  return {
    response: {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: { content, flags: MessageFlags.Ephemeral, allowed_mentions: { parse: [] } },
    },
  };
}
