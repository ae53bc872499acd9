/** Interactions that wait for their answer, and the messages that answers made. */
import {
  type APIApplicationCommandOptionChoice,
  type APIInteraction,
  type APIMessage,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import { isEmpty, refuseCallback } from './callback-limits.ts';
import { entries, field } from './form.ts';
import { editedMessage, newMessage } from './messages.ts';
import { ALREADY_ACKNOWLEDGED, EMPTY_MESSAGE, type Refusal, UNKNOWN_INTERACTION } from './refusal.ts';
import type { Sent } from './upload.ts';

/** Milliseconds in which an interaction must be answered. */
export const ANSWER_WITHIN = 3_000;

/** What came of an interaction: a message as it now is, or what completes an option. */
export type Outcome =
  | { readonly kind: 'message'; readonly message: APIMessage }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] };

/** An answer that Discord refused: the member sees "The application did not respond". */
export class AnswerRefused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    const fields = refusal.fields.map(({ path, message }) => `${path.join('.')}: ${message}`);
    super([`${refusal.code} ${refusal.message}`, ...fields].join('; '));
    this.refusal = refusal;
  }
}

interface Waiting {
  readonly interaction: APIInteraction;
  readonly since: number;
  acknowledged: boolean;
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (error: Error) => void;
}

export interface Desk {
  readonly messages: ReadonlyMap<string, APIMessage>;
  /** Waits for the answer to an interaction. */
  expect(interaction: APIInteraction): Promise<Outcome>;
  /** Takes an answer. */
  answer(id: string, token: string, sent: Sent): Refusal | Outcome;
}

export function isRefusal(result: Refusal | Outcome): result is Refusal {
  return 'status' in result;
}

/**
 * @param now the clock by which answers come too late, in Unix milliseconds
 * @param within in how many of them an interaction must be answered
 */
export function desk(now: () => number, within = ANSWER_WITHIN): Desk {
  const waiting = new Map<string, Waiting>();
  const messages = new Map<string, APIMessage>();

  const outcome = ({ body, files }: Sent, interaction: APIInteraction): Refusal | Outcome => {
    const data = field(body, 'data');
    const type = field(body, 'type');
    if (type === InteractionResponseType.ApplicationCommandAutocompleteResult)
      return {
        kind: 'choices',
        choices: entries(field(data, 'choices')) as readonly APIApplicationCommandOptionChoice[],
      };
    const isEdit =
      type === InteractionResponseType.UpdateMessage && interaction.type === InteractionType.MessageComponent;
    const before = isEdit ? (messages.get(interaction.message.id) ?? interaction.message) : undefined;
    const message = before ? editedMessage(before, data, now(), files) : newMessage(data, interaction, now(), files);
    if (isEmpty(message)) return EMPTY_MESSAGE;
    messages.set(message.id, message);
    return { kind: 'message', message };
  };

  const judge = (entry: Waiting | undefined, token: string, sent: Sent): Refusal | Outcome => {
    if (!entry || entry.interaction.token !== token) return UNKNOWN_INTERACTION;
    if (entry.acknowledged) return ALREADY_ACKNOWLEDGED;
    if (now() - entry.since > within) return UNKNOWN_INTERACTION;
    return refuseCallback(sent.body, entry.interaction.type, sent.files) ?? outcome(sent, entry.interaction);
  };

  return {
    messages,
    expect: interaction =>
      new Promise((settle, fail) => {
        waiting.set(interaction.id, { interaction, since: now(), acknowledged: false, settle, fail });
      }),
    answer(id, token, sent) {
      const entry = waiting.get(id);
      const result = judge(entry, token, sent);
      if (isRefusal(result)) entry?.fail(new AnswerRefused(result));
      else if (entry) {
        entry.acknowledged = true;
        entry.settle(result);
      }
      return result;
    },
  };
}
