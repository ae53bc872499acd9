/** An interaction as Discord sends it, to the response as Discord takes it: the same for the gateway and for HTTP. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessageApplicationCommandInteractionData,
  type APIMessageComponentInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { findCommand, findSetting } from '../../commands/index.ts';
import type { Context } from '../context.ts';
import { suggest } from '../dispatch/autocomplete.ts';
import { respond } from '../dispatch/respond.ts';
import type { Services } from '../dispatch/services.ts';
import { messagesFor } from '../i18n/index.ts';
import type { Messages } from '../i18n/messages.ts';
import { decode, type Invocation } from '../invocation.ts';
import { edit, type Message, message, readEcho } from '../render/discord.ts';
import { present } from '../render/present.ts';
import { hits } from '../reply/reply.ts';
import { commandInMenu } from './declarations.ts';
import type { Answered } from './response.ts';

// The options of an interaction as an invocation's input.

export function inputOf(options: readonly APIApplicationCommandInteractionDataOption[]): Invocation['input'] {
  const input: Record<string, string | boolean> = {};
  for (const option of options) {
    if (!('value' in option)) continue;
    input[option.name] = typeof option.value === 'boolean' ? option.value : String(option.value);
  }
  return input;
}

/** Answers any interaction, synchronously and from memory. Never throws: the unexpected is reported and shown as a sentence. */
export function interact(interaction: APIInteraction, services: Services): Answered {
  try {
    switch (interaction.type) {
      case InteractionType.Ping:
        return { response: { type: InteractionResponseType.Pong } };
      case InteractionType.ApplicationCommand:
        return command(interaction, services);
      case InteractionType.ApplicationCommandAutocomplete:
        return autocomplete(interaction, services);
      case InteractionType.MessageComponent:
        return press(interaction, services);
      default:
        return say(messagesFor(interaction.locale).oldButton);
    }
  } catch (error) {
    const reference = services.report(error);
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return choices([]);
    const locale = 'locale' in interaction ? interaction.locale : undefined;
    return say(messagesFor(locale).failed(reference));
  }
}

function command(interaction: APIApplicationCommandInteraction, services: Services): Answered {
  const { data } = interaction;
  const invocation = data.type === ApplicationCommandType.Message ? menuInvocation(data) : slashInvocation(data);
  if (!invocation) return say(noWords(messagesFor(interaction.locale)));
  return reply(invocation, interaction, services, isPrivate(invocation));
}

function slashInvocation(data: APIApplicationCommandInteraction['data']): Invocation {
  const options = data.type === ApplicationCommandType.ChatInput ? (data.options ?? []) : [];
  return { command: data.name, input: inputOf(options), page: 0 };
}

/** A message may hold a picture, an embed, a file, and no words of its own. */
const noWords = (w: Messages): string => w.notInRecord(w.verify.noWords);

/** A message's menu: its words are the command's text, and the answer is for whoever asked. Nothing without words. */
function menuInvocation(data: APIMessageApplicationCommandInteractionData): Invocation | undefined {
  const found = commandInMenu(data.name);
  const words = data.resolved.messages[data.target_id]?.content ?? '';
  if (found?.message === undefined) return { command: data.name, input: {}, page: 0 };
  if (words.trim() === '') return undefined;
  return { command: found.name, input: { [found.message]: words, private: true }, page: 0 };
}

function press(interaction: APIMessageComponentInteraction, services: Services): Answered {
  const { data, message: at } = interaction;
  // A choice in a menu is a custom id like a button's.
  const id = data.component_type === ComponentType.StringSelect ? (data.values[0] ?? '') : data.custom_id;
  const pressed = decode(id, name => findCommand(name)?.options, readEcho(at.embeds));
  if (!pressed) return say(messagesFor(interaction.locale).oldButton);
  const { invocation } = pressed;
  if (pressed.press === 'share') return reply(invocation, interaction, services, false);
  const ephemeral = ((at.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  if (ephemeral || askedBy(interaction) === presser(interaction)) {
    return answer(invocation, wordingOf(interaction, ephemeral), services, data => ({
      type: InteractionResponseType.UpdateMessage,
      data: edit(data),
    }));
  }
  // Somebody else's answer stays as it is: whoever presses its buttons gets a copy that only they see.
  const own = { ...invocation, input: { ...invocation.input, private: true } };
  return reply(own, interaction, services, true);
}

function autocomplete(interaction: APIApplicationCommandAutocompleteInteraction, services: Services): Answered {
  const { name, options } = typedIn(interaction.data);
  const found = findCommand(name) ?? findSetting(name);
  const focused = options.find(o => 'focused' in o && o.focused);
  if (!found || focused?.type !== ApplicationCommandOptionType.String) return choices([]);
  const context = contextOf(messagesFor(interaction.locale), services);
  const isOwn = 'place' in found && found.place === 'anywhere';
  const locale = isOwn ? interaction.locale : (interaction.guild_locale ?? interaction.locale);
  return choices(suggest(found, focused.name, focused.value, context, locale).map(c => ({ ...c })));
}

/** A subcommand's options are its own, and its name follows its group's. */
function typedIn({ name, options }: APIApplicationCommandAutocompleteInteraction['data']) {
  const [first] = options;
  return first?.type === ApplicationCommandOptionType.Subcommand
    ? { name: `${name} ${first.name}`, options: first.options ?? [] }
    : { name, options };
}

const choices = (of: { name: string; value: string }[]): Answered => ({
  response: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: of } },
});

const isPrivate = (invocation: Invocation): boolean => invocation.input['private'] === true;

/** Who asked for the message that a button is on. */
const askedBy = (interaction: APIMessageComponentInteraction): string | undefined =>
  interaction.message.interaction_metadata?.user.id;
const presser = (interaction: APIMessageComponentInteraction): string | undefined =>
  interaction.member?.user.id ?? interaction.user?.id;

/** A private answer is in the reader's language; a public one in the server's, since the reader's is their own affair. */
function wordingOf(interaction: { locale: string; guild_locale?: string }, hidden: boolean): Messages {
  return messagesFor(hidden ? interaction.locale : (interaction.guild_locale ?? interaction.locale));
}

function contextOf(messages: Messages, services: Services): Context {
  return { dossier: services.dossier, now: services.now(), messages };
}

function answer(
  invocation: Invocation,
  messages: Messages,
  services: Services,
  wrap: (data: Message) => APIInteractionResponse,
): Answered {
  const started = performance.now();
  const context = contextOf(messages, services);
  const answered = respond(invocation, context);
  const page = present(answered, context);
  const response = wrap(message(page));
  const known = findCommand(invocation.command)?.name ?? 'unknown';
  services.answered({
    command: known,
    kind: answered.reply.kind,
    hits: hits(answered.reply),
    ms: performance.now() - started,
  });
  if (!page.picture) return { response };
  return { response, drawing: { picture: page.picture, messages, response: as => wrap(message(page, as)) } };
}

function reply(
  invocation: Invocation,
  interaction: { locale: string; guild_locale?: string },
  services: Services,
  hidden: boolean,
): Answered {
  return answer(invocation, wordingOf(interaction, hidden), services, data => ({
    type: InteractionResponseType.ChannelMessageWithSource,
    data: hidden ? { ...data, flags: MessageFlags.Ephemeral } : data,
  }));
}

/** One sentence, to the member alone. */
function say(content: string): Answered {
  return {
    response: {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: { content, flags: MessageFlags.Ephemeral, allowed_mentions: { parse: [] } },
    },
  };
}
