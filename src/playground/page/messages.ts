/** Makes the channel's messages: the reader's own, and those that the bot's answers post or edit. */
import type { MarkdownNode, Outcome, Written } from '../api.ts';
import type { Address } from './address.ts';
import { CHANNEL_ID, GUILD_ID, type Message, READER, snowflake, type User } from './channel.ts';
import type { Interaction } from './interactions.ts';
import { plainWords } from './plain-markdown.ts';

/** Trees of Markdown by the texts that they were read from. */
type Trees = Readonly<Record<string, readonly MarkdownNode[]>>;

/** A message as the page shows it. */
export interface ShownMessage {
  readonly message: Message;
  /** The trees of its texts. */
  readonly trees: Trees;
  /** What it answers: a link to it asks that again. */
  readonly asked?: Address;
  /** The message under which a button was pressed for it. */
  readonly answers?: { readonly author: User; readonly words: string };
}

/** Quotes a message, for the line above its answer. */
export const quoteOf = ({ message, trees }: ShownMessage): NonNullable<ShownMessage['answers']> => ({
  author: message.author,
  words: plainWords(trees[message.content] ?? [{ type: 'text', text: message.content }]),
});

const EPHEMERAL = 1 << 6;
/** Tells whether only the reader sees a message. */
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

/** Makes a message of the reader's. */
export const ownMessage = (content: string): Message => ({ ...empty(READER), content });

/** Makes a message of the bot's that answers nothing. */
export function botMessage({ message, markdown }: Written, author: User): ShownMessage {
  const { content, embeds, components } = message;
  return { message: { ...empty(author), content, embeds, components }, trees: markdown };
}

/** Makes the message of an answer to what was asked, still without content. */
export function emptyAnswer(interaction: Interaction, asked: Address, author: User): Message {
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
      ...(type === 2 && 'name' in asked && { name: asked.name }),
    },
  };
}

/** The content of an answer; parts that it doesn't mention are absent. */
type MessageContent = Partial<Pick<Message, 'content' | 'embeds' | 'components' | 'attachments' | 'flags'>>;

/**
 * Tells what an answer does: it posts a message, or edits one. `undefined` for other kinds of answer, which our bot
 * never gives.
 */
export function effectOf({
  response,
  attachments,
}: Outcome): { readonly kind: 'post' | 'edit'; readonly written: MessageContent } | undefined {
  if (response.type !== 4 && response.type !== 7) return undefined;
  const { content, embeds, components, flags, attachments: listed } = response.data ?? {};
  const written: MessageContent = {
    ...(content !== undefined && { content: content ?? '' }),
    ...(embeds !== undefined && { embeds: embeds ?? [] }),
    ...(components !== undefined && { components: components ?? [] }),
    ...(flags !== undefined && { flags }),
    ...((attachments.length > 0 || listed !== undefined) && { attachments }),
  };
  return { kind: response.type === 4 ? 'post' : 'edit', written };
}

/** A message that a press alone is under: nobody has read anything there. */
const isBlank = ({ content, embeds }: Message): boolean => content === '' && embeds.length === 0;

/** Edits a message: parts that the answer doesn't mention stay, and a private message stays private. */
export function applyEdit(shown: ShownMessage, written: MessageContent, trees: Trees): ShownMessage {
  const { message } = shown;
  const flags = (message.flags & EPHEMERAL) | ((written.flags ?? 0) & ~EPHEMERAL);
  return {
    ...shown,
    message: { ...message, ...written, flags, edited_timestamp: isBlank(message) ? null : new Date().toISOString() },
    trees: { ...shown.trees, ...trees },
  };
}
