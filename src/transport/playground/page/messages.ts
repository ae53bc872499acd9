/** Messages of the channel, and what the bot's answers make of them. https://discord.com/developers/docs/resources/message */
import type { APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Attachment, MarkdownNode, Outcome } from '../contract.ts';
import type { Address } from './address.ts';
import { snowflake } from './ids.ts';
import type { Interaction } from './interactions.ts';
import { CHANNEL_ID, GUILD_ID, READER, type User } from './world.ts';

export type Trees = Readonly<Record<string, readonly MarkdownNode[]>>;

/** A message as Discord has it, as far as the page needs it. */
export interface Message {
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
export type Written = Partial<Pick<Message, 'content' | 'embeds' | 'components' | 'attachments' | 'flags'>>;

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
