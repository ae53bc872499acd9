/**
 * Makes the interactions that Discord would post to a bot.
 * https://discord.com/developers/docs/interactions/receiving-and-responding
 */
import { CHANNEL, CHANNEL_ID, GUILD_ID, type Message, PERMISSIONS, READING_MEMBER, snowflake } from './channel.ts';

/** The bot and the languages that an interaction names. */
export interface InteractionContext {
  /** The application's id. */
  readonly application: string;
  /** The reader's language. */
  readonly locale: string;
  /** The server's language. */
  readonly guildLocale: string;
}

/** A command that is registered. */
export interface Declared {
  readonly id: string;
  /** Of a subcommand, its group's name and its own. */
  readonly name: string;
}

/** Options' values by name. */
export type Values = Readonly<Record<string, string | boolean>>;

/** An interaction as Discord posts it: only what the page reads of it again. */
export interface Interaction {
  readonly id: string;
  readonly type: 2 | 3 | 4;
  readonly data: Readonly<Record<string, unknown>> & { readonly name?: string };
}

const ATTACHMENT_SIZE_LIMIT = 10_485_760;
const STRING = 3;
const BOOLEAN = 5;
const TOKEN_BYTES = 120;

/**
 * Makes the token with which an application could answer later. The playground's answers come at once, so it's never
 * used.
 */
function interactionToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(TOKEN_BYTES));
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, '');
}

function interaction(type: Interaction['type'], data: Interaction['data'], context: InteractionContext): Interaction {
  const whole = {
    version: 1,
    id: snowflake(),
    application_id: context.application,
    token: interactionToken(),
    type,
    data,
    locale: context.locale,
    guild_locale: context.guildLocale,
    guild_id: GUILD_ID,
    guild: { id: GUILD_ID, locale: context.guildLocale, features: [] },
    channel_id: CHANNEL_ID,
    channel: CHANNEL,
    member: READING_MEMBER,
    context: 0,
    authorizing_integration_owners: { 0: GUILD_ID },
    app_permissions: PERMISSIONS,
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
    entitlements: [],
    entitlement_sku_ids: [],
  };
  return whole;
}

const options = (values: Values, focused?: string) =>
  Object.entries(values).map(([name, value]) => ({
    name,
    value,
    type: typeof value === 'boolean' ? BOOLEAN : STRING,
    ...(name === focused && { focused: true }),
  }));

/** Makes a slash command's data; the options of a subcommand stand within it. */
function commandData({ id, name: whole }: Declared, filled: readonly object[]): Interaction['data'] {
  const [name = '', member] = whole.split(' ');
  const within = filled.length > 0 && { options: filled };
  if (member === undefined) return { id, name, type: 1, ...within };
  return { id, name, type: 1, options: [{ type: 1, name: member, ...within }] };
}

/** Makes the interaction of sending a slash command. */
export const commandInteraction = (command: Declared, values: Values, context: InteractionContext): Interaction =>
  interaction(2, commandData(command, options(values)), context);

/** Makes the interaction of typing in the option `focused`, whose text is among the values. */
export function completionInteraction(
  command: Declared,
  values: Values,
  focused: string,
  context: InteractionContext,
): Interaction {
  return interaction(4, commandData(command, options(values, focused)), context);
}

/** Makes the interaction of choosing a command in a message's menu. */
export function menuInteraction({ id, name }: Declared, message: Message, context: InteractionContext): Interaction {
  const resolved = { messages: { [message.id]: message } };
  return interaction(2, { id, name, type: 3, target_id: message.id, resolved }, context);
}

/** A press on a button under a message, or a choice in a menu there. */
export interface Press {
  readonly custom_id: string;
  /** What is chosen in a menu. */
  readonly values?: readonly string[];
}

/** Makes the interaction of a press. */
export function pressInteraction(
  message: Message,
  { custom_id, values }: Press,
  context: InteractionContext,
): Interaction {
  const data = values ? { id: 3, custom_id, component_type: 3, values } : { id: 2, custom_id, component_type: 2 };
  return { ...interaction(3, data, context), ...{ message } };
}
