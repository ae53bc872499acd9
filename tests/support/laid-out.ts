/** Messages of every layout, completed as Discord would be sent them, and the trees of their texts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ComponentType,
  InteractionResponseType,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import type { Attachment, Outcome } from '../../src/playground/api.ts';
import { readAll } from '../../src/playground/markdown.ts';

type Message = Pick<RESTPostAPIChannelMessageJSONBody, 'content' | 'embeds' | 'flags'> & {
  readonly components?: APIMessageTopLevelComponent[];
};

const FILE = join(import.meta.dirname, '..', 'fixtures', 'messages.json');

/** The messages by name. */
export const LAID_OUT = JSON.parse(readFileSync(FILE, 'utf8')) as Readonly<Record<string, Message>>;

/** Finds a message by its name. */
export function laidOut(name: string): Message {
  const found = LAID_OUT[name];
  if (!found) throw new Error(`no message ${name}`);
  return found;
}

/** Lists a message's texts that Discord reads as Markdown. */
export const textsOf = ({ content, embeds = [] }: Message): readonly string[] =>
  [
    content,
    ...embeds.flatMap(({ title, description, fields = [] }) => [
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
    ]),
  ].filter(text => typeof text === 'string');

/** Answers an interaction with a message. */
export function outcomeOf(message: Message, attachments: readonly Attachment[] = []): Outcome {
  const { components = [], embeds = [], ...rest } = message;
  const data = { ...rest, embeds, components: components.map(completed) };
  return {
    response: { type: InteractionResponseType.ChannelMessageWithSource, data },
    attachments,
    markdown: readAll(textsOf(message)),
  };
}

/** Gives buttons and menus ids, and menus two options: the messages have none. */
function completed(row: APIMessageTopLevelComponent, at: number): APIMessageTopLevelComponent {
  if (row.type !== ComponentType.ActionRow) return row;
  const components = row.components.map((part, i): APIComponentInMessageActionRow => {
    const custom_id = `1o|disputed|0|${at}|${i}`;
    if (part.type !== ComponentType.StringSelect) return { ...part, custom_id } as typeof part;
    return { ...part, custom_id, options: ['One', 'Two'].map(label => ({ label, value: label })) };
  });
  return { ...row, components } satisfies APIActionRowComponent<APIComponentInMessageActionRow>;
}
