/** Small commands and answers for tests of the transports, in place of the real ones. */
import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

export const DECLARATIONS: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[] = [
  {
    name: 'echo',
    description: 'Says it again',
    name_localizations: { fr: 'écho', de: 'echo' },
    options: [
      { type: 3, name: 'word', description: 'What to say', required: true, autocomplete: true },
      { type: 5, name: 'private', description: 'Only for you', required: false },
    ],
    contexts: [2, 0, 1],
    integration_types: [1, 0],
  },
  { name: 'about', description: 'What this is', options: [] },
];

const button = (id: string) => ({
  type: 1 as const,
  components: [{ type: 2 as const, style: 2 as const, custom_id: id, label: 'Next' }],
});

function option(interaction: APIInteraction, name: string): unknown {
  const data = interaction.data;
  const options = data && 'options' in data ? data.options : undefined;
  const found = options?.find(one => one.name === name);
  return found && 'value' in found ? found.value : undefined;
}

/** Echoes `word`; its button counts up; completion offers the word twice. */
export function echo(interaction: APIInteraction): APIInteractionResponse {
  if (interaction.type === InteractionType.MessageComponent) {
    const count = Number(interaction.data.custom_id) + 1;
    return {
      type: InteractionResponseType.UpdateMessage,
      data: { content: `Page ${count}`, components: [button(String(count))] },
    };
  }
  const word = String(option(interaction, 'word') ?? '');
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
    return {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: {
        choices: [
          { name: word, value: word },
          { name: `${word}${word}`, value: `${word}${word}` },
        ],
      },
    };
  return {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: {
      content: `Said: ${word}`,
      embeds: [{ title: 'Echo', description: word }],
      components: [button('0')],
      allowed_mentions: { parse: [] },
      ...(option(interaction, 'private') === true && { flags: MessageFlags.Ephemeral }),
    },
  };
}

/** A log that keeps its lines. */
export function keptLog() {
  const lines: string[] = [];
  const keep = (text: string) => void lines.push(text);
  return { lines, info: keep, warn: keep };
}

/** The texts under a message's rows. */
export function customIds(message: APIMessage): readonly string[] {
  return [...JSON.stringify(message.components).matchAll(/"custom_id":"([^"]*)"/g)].map(match => match[1] ?? '');
}
