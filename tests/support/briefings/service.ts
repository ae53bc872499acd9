/** A stand-in for the service, and commands about briefings put to it as Discord puts them. */
import { type APIInteraction, ApplicationCommandOptionType, MessageFlags } from 'discord-api-types/v10';
import { optionsOf } from '../../../commands/index.ts';
import type { BriefingService, Where } from '../../../src/briefings/service/types.ts';
import type { Invocation } from '../../../src/invocation.ts';
import type { Delivery, Subscription } from '../../../src/store/types.ts';
import { newMessage } from '../discord/messages.ts';
import { type Asking, buttonPayload, commandPayload, type Filled } from '../discord/payloads.ts';
import { CHANNEL_ID, GUILD_ID, READER } from '../discord/world.ts';
import { NOW } from '../record.ts';
import { answerText, servicesOf } from '../services.ts';

/** What the service answers, by method. */
export type Outcomes = { readonly [Method in keyof BriefingService]?: Awaited<ReturnType<BriefingService[Method]>> };

export interface Call {
  readonly method: string;
  readonly where: Where;
  readonly wanted?: unknown;
}

/** Answers what it's told to; what it isn't told of, rejects. */
export function standIn(outcomes: Outcomes): { readonly service: BriefingService; readonly calls: readonly Call[] } {
  const calls: Call[] = [];
  const method =
    (name: keyof BriefingService) =>
    (where: Where, wanted?: unknown): Promise<unknown> => {
      calls.push({ method: name, where, ...(wanted === undefined ? {} : { wanted }) });
      const outcome = outcomes[name];
      return outcome === undefined ? Promise.reject(new Error(`nobody expected ${name}`)) : Promise.resolve(outcome);
    };
  const names = [
    'setUp',
    'preview',
    'now',
    'pause',
    'resume',
    'off',
    'status',
    'forget',
    'follow',
    'following',
    'unfollow',
  ] as const satisfies readonly (keyof BriefingService)[];
  return { service: Object.fromEntries(names.map(name => [name, method(name)])) as unknown as BriefingService, calls };
}

/** The morning after {@link NOW}, 08:00 in Kyiv. */
export const DUE = Date.parse('2026-11-24T06:00:00Z');

export const subscription = (changes: Partial<Subscription> = {}): Subscription => ({
  id: 'abcdefghij',
  kind: 'channel',
  guildId: GUILD_ID,
  channelId: CHANNEL_ID,
  form: 'channel',
  state: 'on',
  localTime: '08:00',
  zone: 'Europe/Kyiv',
  locale: 'en-GB',
  topics: [],
  parties: [],
  speakers: [],
  quiet: 'line',
  next: { day: '2026-11-24', due: DUE },
  failures: 0,
  createdAt: 0,
  watermark: 0,
  ...changes,
});

export const delivery = (changes: Partial<Delivery> = {}): Delivery => ({
  subscriptionId: 'abcdefghij',
  day: '2026-11-23',
  dueAt: DUE - 86_400_000,
  state: 'sent',
  attempt: 1,
  ...changes,
});

export interface BriefingsAnswer {
  /** The message's own sentence. */
  readonly content: string;
  /** The lines below it. */
  readonly lines: readonly string[];
  /** All that stands below the message's own sentence. */
  readonly text: string;
  readonly colour?: number;
  readonly title?: string;
  /** The labels of the buttons, row by row. */
  readonly rows: readonly (readonly string[])[];
  readonly buttons: readonly string[];
  readonly isPrivate: boolean;
  readonly calls: readonly Call[];
  press(label: string, outcomes: Outcomes): Promise<BriefingsAnswer>;
}

/** A command as a member gives it, and the message that comes of it. */
export function askBriefings(
  command: string,
  input: Invocation['input'],
  outcomes: Outcomes,
  asking: Asking = {},
): Promise<BriefingsAnswer> {
  const options = optionsOf(command) ?? {};
  const filled = Object.entries(input).map(([name, value]): Filled => {
    if (typeof value === 'boolean') return { name, value, type: ApplicationCommandOptionType.Boolean };
    const isChannel = options[name]?.kind === 'channel';
    return { name, value, ...(isChannel && { type: ApplicationCommandOptionType.Channel }) };
  });
  return put(commandPayload(command, filled, { moderates: true, ...asking }), outcomes, asking);
}

function report(error: unknown): never {
  throw error;
}

async function put(payload: APIInteraction, outcomes: Outcomes, asking: Asking): Promise<BriefingsAnswer> {
  const { service, calls } = standIn(outcomes);
  const response = await answerText(payload, servicesOf({ briefings: () => Promise.resolve(service), report }));
  const data = 'data' in response && response.data && 'embeds' in response.data ? response.data : undefined;
  if (!data) throw new Error(`no message: ${JSON.stringify(response)}`);
  const message = newMessage(data, payload, NOW.getTime());
  const buttons = (message.components ?? []).flatMap(row =>
    'components' in row ? row.components.flatMap(b => ('custom_id' in b && 'label' in b ? [b] : [])) : [],
  );
  const rows = (message.components ?? []).flatMap(row =>
    'components' in row ? [row.components.flatMap(b => ('label' in b && b.label !== undefined ? [b.label] : []))] : [],
  );
  const { title, description = '', fields = [], color } = message.embeds[0] ?? {};
  return {
    content: message.content,
    lines: description.split('\n').filter(line => line !== ''),
    text: [description, ...fields.flatMap(({ name, value }) => [name, value])].join('\n'),
    ...(color === undefined ? {} : { colour: color }),
    ...(title === undefined ? {} : { title }),
    rows: rows.filter(row => row.length > 0),
    buttons: buttons.map(({ label }) => label ?? ''),
    isPrivate: ((data.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    calls,
    press: (label, next) => {
      const button = buttons.find(b => b.label === label);
      if (!button) throw new Error(`no button ${label} among ${buttons.map(b => b.label).join(', ')}`);
      return put(buttonPayload(message, button.custom_id, asking), next, asking);
    },
  };
}

/** Who asks in the stand-in's world. */
export const HERE = { guildId: GUILD_ID, channelId: CHANNEL_ID, userId: READER.id };
