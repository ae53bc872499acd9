/**
 * Commands about briefings. They ask the office, which asks its store and sometimes Discord, so they take a moment, where
 * the record's commands answer at once. Their answers are for whoever asked alone.
 */
import {
  type APIChatInputApplicationCommandInteractionData,
  type APIInteraction,
  type APIInteractionResponse,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { findSetting } from '../../commands/index.ts';
import { isMarker } from '../briefings/delivery/markers.ts';
import type { Where } from '../briefings/service/types.ts';
import type { Setting } from '../command.ts';
import type { Context } from '../context.ts';
import { check } from '../dispatch/input.ts';
import type { Services } from '../dispatch/services.ts';
import { messagesFor } from '../i18n/index.ts';
import { decode, type Invocation } from '../invocation.ts';
import { message } from '../render/discord.ts';
import { present } from '../render/present.ts';
import { hits, type Reply } from '../reply/reply.ts';
import { inputOf } from './interactions.ts';

/** What is asked for, where an interaction is about briefings. */
export interface Settling {
  readonly setting: Setting;
  readonly invocation: Invocation;
  /** Whoever reads an edition asks how it stands: only those who manage the server are led on to change it. */
  readonly isReader?: boolean;
}

/** Milliseconds that the office has: Discord waits three seconds in all. */
const SETTLE_WITHIN = 2_500;

/** Whether an interaction is a command about briefings, or the press of a button that is one. */
export function settling(interaction: APIInteraction): Settling | undefined {
  const isMark = interaction.type === InteractionType.MessageComponent && isMarker(interaction.data.custom_id);
  const invocation = isMark ? aboutIt(interaction) : invocationOf(interaction);
  const setting = invocation && findSetting(invocation.command);
  return (
    setting && { setting, invocation, isReader: isMark && interaction.guild_id !== undefined && !manages(interaction) }
  );
}

/** What the mark under an edition leads to: how the channel's briefing stands, or what the member follows. */
function aboutIt({ guild_id }: APIInteraction): Invocation {
  return { command: guild_id === undefined ? 'follow' : 'briefing status', input: {}, page: 0 };
}

const manages = ({ member }: APIInteraction): boolean =>
  (BigInt(member?.permissions ?? 0) & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;

function invocationOf(interaction: APIInteraction): Invocation | undefined {
  if (interaction.type === InteractionType.MessageComponent)
    return 'custom_id' in interaction.data
      ? decode(interaction.data.custom_id, name => findSetting(name)?.options)?.invocation
      : undefined;
  if (interaction.type !== InteractionType.ApplicationCommand) return undefined;
  return interaction.data.type === ApplicationCommandType.ChatInput ? slash(interaction.data) : undefined;
}

/** A subcommand's name follows its group's: "briefing on". */
function slash({ name, options = [] }: APIChatInputApplicationCommandInteractionData): Invocation {
  const [first] = options;
  if (first?.type !== ApplicationCommandOptionType.Subcommand)
    return { command: name, input: inputOf(options), page: 0 };
  return { command: `${name} ${first.name}`, input: inputOf(first.options ?? []), page: 0 };
}

/** Settles what is asked for. Never rejects. */
export async function settle(
  { setting, invocation, isReader = false }: Settling,
  interaction: APIInteraction,
  services: Services,
): Promise<APIInteractionResponse> {
  const messages = messagesFor('locale' in interaction ? interaction.locale : undefined);
  const context: Context = { dossier: services.dossier, now: services.now(), messages };
  const started = performance.now();
  const settled = await replyTo({ setting, invocation }, interaction, context, services);
  const reply = isReader && settled.kind === 'settled' ? { ...settled, links: [] } : settled;
  services.answered({ command: setting.name, kind: reply.kind, hits: hits(reply), ms: performance.now() - started });
  return {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: { ...message(present({ reply, invocation }, context)), flags: MessageFlags.Ephemeral },
  };
}

const problem = (text: string): Reply => ({ kind: 'problem', text, nearest: [] });

async function replyTo(
  { setting, invocation }: Settling,
  interaction: APIInteraction,
  context: Context,
  { briefings: office, report }: Services,
): Promise<Reply> {
  const { messages: w } = context;
  const where = whereOf(interaction);
  if (!office || !where) return problem(w.noBriefings);
  if (setting.place === 'server' && where.guildId === undefined) return problem(w.serversOnly);
  const checked = check(setting, invocation, context);
  if ('reply' in checked) return checked.reply;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Reply>(resolve => {
    timer = setTimeout(() => resolve(problem(w.settledLate)), SETTLE_WITHIN);
  });
  try {
    const settled = office().then(open => setting.settle(checked.input, context, open, where));
    return await Promise.race([settled, late]);
  } catch (error) {
    return problem(w.failed(report(error)));
  } finally {
    clearTimeout(timer);
  }
}

function whereOf(interaction: APIInteraction): Where | undefined {
  const user = interaction.member?.user ?? interaction.user;
  if (!user || !interaction.channel || !('locale' in interaction)) return undefined;
  const { guild_id, guild_locale } = interaction;
  const parent = 'parent_id' in interaction.channel ? interaction.channel.parent_id : undefined;
  return {
    ...(guild_id === undefined ? {} : { guildId: guild_id }),
    channelId: interaction.channel.id,
    ...(typeof parent === 'string' ? { parentId: parent } : {}),
    userId: user.id,
    locale: interaction.locale,
    ...(guild_locale === undefined ? {} : { guildLocale: guild_locale }),
  };
}
