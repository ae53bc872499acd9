/** What Discord posts to a bot, for what the reader does. https://discord.com/developers/docs/interactions/receiving-and-responding */
import type { APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Attachment, MarkdownNode, Outcome } from '../api.ts';

// Ids and tokens in the form of Discord's. https://discord.com/developers/docs/reference#snowflakes

/** 1 January 2015, Unix milliseconds: where Discord's time starts. */
const DISCORD_EPOCH = 1_420_070_400_000n;
const TOKEN_BYTES = 120;
let increment = 0n;

/** A new id that says when it was made. Never the same one twice within 4,096 of a millisecond. */
function snowflake(): string {
  increment = (increment + 1n) & 0xfffn;
  return String(((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) | increment);
}

/** What an application would answer an interaction with, later. The playground's answers come at once: nobody uses it. */
function interactionToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(TOKEN_BYTES));
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, '');
}

// The small world around the channel: one server, one channel, one reader.

const GUILD_ID = '1360251411264458822';
const CHANNEL_ID = '1360251412107243541';
/** What members of an ordinary server may do, among them seeing the channel, writing, and using applications. */
const PERMISSIONS = '2248473465835073';
const JOINED = '2025-03-27T08:15:00.000000+00:00';

export interface User {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
  readonly discriminator: string;
  readonly avatar: null;
  readonly bot?: true;
}

/** Whoever sits before the page. */
const READER: User = {
  id: '281904713105276928',
  username: 'reader',
  global_name: 'reader',
  discriminator: '0',
  avatar: null,
};

export const botUser = ({ id, name }: { readonly id: string; readonly name: string }): User => ({
  id,
  username: name,
  global_name: null,
  discriminator: '4521',
  avatar: null,
  bot: true,
});

/** The reader as a member of the server. */
const READING_MEMBER = {
  user: READER,
  nick: null,
  avatar: null,
  banner: null,
  roles: [],
  joined_at: JOINED,
  premium_since: null,
  communication_disabled_until: null,
  deaf: false,
  mute: false,
  pending: false,
  flags: 2,
  permissions: PERMISSIONS,
} as const;

const CHANNEL = {
  id: CHANNEL_ID,
  type: 0,
  name: 'talks',
  guild_id: GUILD_ID,
  position: 0,
  flags: 0,
  nsfw: false,
  parent_id: null,
  topic: null,
  rate_limit_per_user: 0,
  last_message_id: null,
  permissions: PERMISSIONS,
} as const;

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

// The page's address, from `#`: what was asked last, so that a link brings an answer back.

export type Address = (
  | { readonly kind: 'command'; readonly name: string; readonly values: Values }
  /** A command of a message's menu, on a message with these words. */
  | { readonly kind: 'menu'; readonly name: string; readonly words: string }
  /** A press alone: what a button does stands in its id. */
  | { readonly kind: 'press' }
) & {
  /** What was pressed then under the answer, last. */
  readonly press?: Press;
};

const COMMAND = '#/';
const MENU = '#menu?';
const PRESS = '#press=';
const CHOSEN = '&chosen=';

/** `#/quote?speaker=macron`, `#menu?name=…&words=…`, each with `#press=…` after it or nothing but that. */
export function formatAddress(address: Address): string {
  return head(address) + (address.press ? tail(address.press) : '');
}

function head(of: Address): string {
  if (of.kind === 'press') return '';
  if (of.kind === 'menu') return `${MENU}${new URLSearchParams({ name: of.name, words: of.words })}`;
  const values = Object.entries(of.values).map(([name, value]) => [name, String(value)]);
  const query = values.length === 0 ? '' : `?${new URLSearchParams(values)}`;
  return `${COMMAND}${encodeURIComponent(of.name)}${query}`;
}

const tail = ({ custom_id, values }: Press): string =>
  PRESS + [custom_id, ...(values ?? [])].map(encodeURIComponent).join(CHOSEN);

/** The inverse of {@link formatAddress}; `undefined` for anything else. Every value is text: what it means is the command's affair. */
export function parseAddress(hash: string): Address | undefined {
  const at = hash.lastIndexOf(PRESS);
  const head = at < 0 ? hash : hash.slice(0, at);
  const press = at < 0 ? undefined : parsePress(hash.slice(at + PRESS.length));
  if (at >= 0 && !press) return undefined;
  const of = head === '' && press ? { kind: 'press' as const } : parseHead(head);
  return of && { ...of, ...(press && { press }) };
}

function parseHead(head: string): Address | undefined {
  if (head.startsWith(MENU)) {
    const query = new URLSearchParams(head.slice(MENU.length));
    return { kind: 'menu', name: query.get('name') ?? '', words: query.get('words') ?? '' };
  }
  if (!head.startsWith(COMMAND)) return undefined;
  const [path = '', ...query] = head.slice(COMMAND.length).split('?');
  const name = decoded(path);
  if (name === undefined) return undefined;
  return { kind: 'command', name, values: Object.fromEntries(new URLSearchParams(query.join('?'))) };
}

function parsePress(text: string): Press | undefined {
  const [custom_id, ...values] = text.split(CHOSEN).map(decoded);
  if (custom_id === undefined || custom_id === '') return undefined;
  const known = values.filter(v => v !== undefined);
  return { custom_id, ...(known.length > 0 && { values: known }) };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

// Messages of the channel, and what the bot's answers make of them.
// https://discord.com/developers/docs/resources/message

type Trees = Readonly<Record<string, readonly MarkdownNode[]>>;

/** A message as Discord has it, as far as the page needs it. */
interface Message {
  readonly id: string;
  /** 0 somebody's own · 19 a reply · 20 a slash command's answer · 23 an answer to a command in a message's menu. */
  readonly type: 0 | 19 | 20 | 23;
  readonly channel_id: string;
  readonly author: User;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly attachments: readonly Attachment[];
  readonly flags: number;
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly interaction_metadata?: {
    readonly id: string;
    readonly type: number;
    readonly user: User;
    readonly authorizing_integration_owners: Readonly<Record<string, string>>;
    readonly name?: string;
  };
}

/** A message with what the page knows of it besides. */
export interface Shown {
  readonly message: Message;
  /** What its texts say, by the text. */
  readonly trees: Trees;
  /** What brings it back. */
  readonly asked?: Address;
  /** The message that it answers, in its first words. */
  readonly answers?: { readonly author: User; readonly words: string };
}

/** What stands above an answer, for as many words as a line has room for. */
export const firstWords = ({ author, content }: Message): NonNullable<Shown['answers']> => ({
  author,
  // A backslash before a mark is Markdown's way to write the mark.
  words: content.replace(/\\(?=[^\w\s])/g, ''),
});

const EPHEMERAL = 1 << 6;
/** Whether only the reader sees it. */
export const isPrivate = ({ flags }: Message): boolean => (flags & EPHEMERAL) !== 0;

const empty = (author: User): Message => ({
  id: snowflake(),
  type: 0,
  channel_id: CHANNEL_ID,
  author,
  content: '',
  embeds: [],
  components: [],
  attachments: [],
  flags: 0,
  timestamp: new Date().toISOString(),
  edited_timestamp: null,
});

/** What the reader posts. */
export const ownMessage = (content: string): Message => ({ ...empty(READER), content });

/** An answer of the bot's that is yet to come, for an interaction of the reader's. */
export function awaited(interaction: Interaction, author: User): Message {
  const { id, type, data } = interaction;
  const byType = { 1: 20, 3: 23 } as const;
  return {
    ...empty(author),
    type: type === 2 ? byType[data['type'] === 3 ? 3 : 1] : 19,
    interaction_metadata: {
      id,
      type,
      user: READER,
      authorizing_integration_owners: { 0: GUILD_ID },
      ...(data.name !== undefined && { name: data.name }),
    },
  };
}

/** The parts of a message that a bot's answer writes; the other parts aren't there. */
type Written = Partial<Pick<Message, 'content' | 'embeds' | 'components' | 'attachments' | 'flags'>>;

/** What an answer does to the channel: a new message, an edit in place, or something that no bot of ours answers with. */
export function effectOf({
  response,
  attachments,
}: Outcome): { readonly kind: 'post' | 'edit'; readonly written: Written } | undefined {
  if (response.type !== 4 && response.type !== 7) return undefined;
  const { content, embeds, components, flags, attachments: listed } = response.data ?? {};
  const written: Written = {
    ...(content !== undefined && { content: content ?? '' }),
    ...(embeds !== undefined && { embeds: embeds ?? [] }),
    ...(components !== undefined && { components: components ?? [] }),
    ...(flags !== undefined && { flags }),
    ...((attachments.length > 0 || listed !== undefined) && { attachments }),
  };
  return { kind: response.type === 4 ? 'post' : 'edit', written };
}

/** The message after an edit: what the answer leaves out stays, and a private message stays private. */
export function edited(shown: Shown, written: Written, trees: Trees): Shown {
  const { message } = shown;
  const flags = (message.flags & EPHEMERAL) | ((written.flags ?? 0) & ~EPHEMERAL);
  return {
    ...shown,
    message: { ...message, ...written, flags, edited_timestamp: new Date().toISOString() },
    trees: { ...shown.trees, ...trees },
  };
}
