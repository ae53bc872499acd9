/** What may answer an interaction. https://discord.com/developers/docs/interactions/receiving-and-responding#create-interaction-response */
import { InteractionResponseType, InteractionType, Locale, MessageFlags } from 'discord-api-types/v10';
import { components } from './component-limits.ts';
import { embeds } from './embed-limits.ts';
import { all, type Check, dictionary, entries, field, flag, list, oneOf, shape, text, whole, wrong } from './form.ts';
import { EMPTY_MESSAGE, invalidForm, type Refusal } from './refusal.ts';
import { attachments, shownFiles, type Upload } from './upload.ts';

const CREATE_FLAGS = MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications;

/** Flags of which no other than `allowed` is set. */
const flags =
  (allowed: number): Check =>
  (value, path) => {
    if (typeof value !== 'number') return whole(0, CREATE_FLAGS)(value, path);
    return (value & ~allowed) === 0
      ? []
      : wrong(path, 'MESSAGE_FLAGS_INVALID', 'These message flags cannot be set here');
  };

/** The check of an answer's data, by the files that came with it. */
type Answer = (files: readonly Upload[]) => Check;

const mentions = all(
  shape({
    parse: list(3, oneOf('roles', 'users', 'everyone')),
    users: list(100, text(20, 17)),
    roles: list(100, text(20, 17)),
    replied_user: flag,
  }),
  (value, path) => {
    const both = ['users', 'roles'].filter(
      kind => entries(field(value, 'parse')).includes(kind) && entries(field(value, kind)).length > 0,
    );
    return both.flatMap(kind =>
      wrong(
        [...path, kind],
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind} are mutually exclusive.`,
      ),
    );
  },
);

/** The parts of a message that its sender writes, with no flags but those allowed. */
export const message =
  (allowed: number): Answer =>
  files =>
    all(
      shape({
        content: text(2_000),
        embeds,
        components,
        attachments: attachments(files),
        allowed_mentions: mentions,
        tts: flag,
        flags: flags(allowed),
      }),
      shownFiles,
    );

const choice = shape(
  { name: text(100, 1), value: text(100, 1), name_localizations: dictionary(Object.values(Locale), text(100, 1)) },
  ['name', 'value'],
);
const choices: Answer = () => shape({ choices: list(25, choice) }, ['choices']);

/** The answers that each kind of interaction takes. Deferred answers and modals aren't spoken: Rapporteur answers at once. */
const ANSWERS: Readonly<Record<number, readonly InteractionResponseType[]>> = {
  [InteractionType.ApplicationCommand]: [InteractionResponseType.ChannelMessageWithSource],
  [InteractionType.MessageComponent]: [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.UpdateMessage,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [InteractionResponseType.ApplicationCommandAutocompleteResult],
};
/** What a form takes; and a kind of interaction that is yet to come is taken to take no less. */
const OTHERS = [InteractionResponseType.ChannelMessageWithSource];

const DATA: Readonly<Record<number, Answer>> = {
  [InteractionResponseType.ChannelMessageWithSource]: message(CREATE_FLAGS),
  // Whether a message is private is settled when it is made, so an edit that asks for it is a mistake of ours.
  [InteractionResponseType.UpdateMessage]: message(MessageFlags.SuppressEmbeds),
  [InteractionResponseType.ApplicationCommandAutocompleteResult]: choices,
};

/** Whether nothing would be seen of a message. */
export function isEmpty(data: unknown): boolean {
  const content = field(data, 'content');
  const written = typeof content === 'string' && content.trim() !== '';
  return !written && entries(field(data, 'embeds')).length === 0 && entries(field(data, 'components')).length === 0;
}

/** Why Discord would refuse this answer to an interaction of that type, if it would. */
export function refuseCallback(
  body: unknown,
  interaction: InteractionType,
  files: readonly Upload[] = [],
): Refusal | undefined {
  const type = field(body, 'type');
  const wrongType = oneOf(...(ANSWERS[interaction] ?? OTHERS))(type, ['type']);
  if (wrongType.length > 0) return invalidForm(wrongType);
  const data = field(body, 'data');
  if (type === InteractionResponseType.ChannelMessageWithSource && isEmpty(data ?? {})) return EMPTY_MESSAGE;
  const check = DATA[Number(type)];
  const fields = check ? shape({ data: check(files) }, ['data'])(body, []) : [];
  return fields.length > 0 ? invalidForm(fields) : undefined;
}
