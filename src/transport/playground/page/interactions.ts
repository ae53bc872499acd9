/** What Discord posts to a bot, for what the reader does. https://discord.com/developers/docs/interactions/receiving-and-responding */
import { interactionToken, snowflake } from './ids.ts';
import type { Message } from './messages.ts';
import { CHANNEL, CHANNEL_ID, GUILD_ID, PERMISSIONS, READING_MEMBER } from './world.ts';

/** Which bot is asked, in which languages. */
export interface Asking {
  readonly application: string;
  /** The reader's language. */
  readonly locale: string;
  /** The server's language. */
  readonly guildLocale: string;
}

/** A command as the bot declared it. */
export interface Declared {
  readonly id: string;
  readonly name: string;
}

export type Values = Readonly<Record<string, string | boolean>>;

export interface Interaction {
  readonly id: string;
  readonly type: 2 | 3 | 4;
  readonly data: Readonly<Record<string, unknown>> & { readonly name?: string };
}

const ATTACHMENT_SIZE_LIMIT = 10_485_760;
const STRING = 3;
const BOOLEAN = 5;

function interaction(type: Interaction['type'], data: Interaction['data'], asking: Asking): Interaction {
  const of = {
    version: 1,
    id: snowflake(),
    application_id: asking.application,
    token: interactionToken(),
    type,
    data,
    locale: asking.locale,
    guild_locale: asking.guildLocale,
    guild_id: GUILD_ID,
    guild: { id: GUILD_ID, locale: asking.guildLocale, features: [] },
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
  return of;
}

const options = (values: Values, focused?: string) =>
  Object.entries(values).map(([name, value]) => ({
    name,
    value,
    type: typeof value === 'boolean' ? BOOLEAN : STRING,
    ...(name === focused && { focused: true }),
  }));

/** The reader sends a slash command. */
export function commandInteraction({ id, name }: Declared, values: Values, asking: Asking): Interaction {
  const filled = options(values);
  return interaction(2, { id, name, type: 1, ...(filled.length > 0 && { options: filled }) }, asking);
}

/** The reader types in an option that completes; its text is among the values. */
export function completionInteraction(
  { id, name }: Declared,
  values: Values,
  focused: string,
  asking: Asking,
): Interaction {
  return interaction(4, { id, name, type: 1, options: options(values, focused) }, asking);
}

/** The reader chooses a command in a message's menu. */
export function menuInteraction({ id, name }: Declared, message: Message, asking: Asking): Interaction {
  const resolved = { messages: { [message.id]: message } };
  return interaction(2, { id, name, type: 3, target_id: message.id, resolved }, asking);
}

/** What is pressed, or chosen from, under a message. */
export interface Press {
  readonly custom_id: string;
  /** Of a menu: what is chosen. */
  readonly values?: readonly string[];
}

/** The reader presses a button under a message, or chooses in a menu. */
export function pressInteraction(message: Message, { custom_id, values }: Press, asking: Asking): Interaction {
  const data = values ? { id: 3, custom_id, component_type: 3, values } : { id: 2, custom_id, component_type: 2 };
  return { ...interaction(3, data, asking), ...{ message } };
}
