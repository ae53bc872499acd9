/** What members do: send commands, type in options, press buttons. Their clients allow no more than Discord's own do. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  type APIInteraction,
  type APIMessage,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { CommandBook } from './command-book.ts';
import { entries, field } from './form.ts';
import type { GatewaySocket } from './gateway-socket.ts';
import { isPrivate } from './messages.ts';
import { type Asking, autocompletePayload, buttonPayload, commandPayload, type Filled, situation } from './payloads.ts';
import type { Desk, Outcome } from './waiting.ts';
import { GUILD_ID, MODERATES, PERMISSIONS, READER } from './world.ts';

/** Options by name, as a member fills them in. */
export type Filling = Readonly<Record<string, string | number | boolean>>;

export interface Members {
  /** The messages as they now are, by id. */
  readonly messages: ReadonlyMap<string, APIMessage>;
  /** The declared commands, with localisations. */
  commands(guildId?: string): readonly object[];
  /** A member sends a command, or a subcommand ("briefing on"). Resolves with the message that is then seen; rejects where the answer is refused. */
  command(name: string, options?: Filling, asking?: Asking): Promise<APIMessage>;
  /** A member types in the option `focused`. */
  complete(
    name: string,
    options: Filling,
    focused: string,
    asking?: Asking,
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** A member presses a button. Resolves with the message that was edited or made. */
  press(message: APIMessage, customId: string, asking?: Asking): Promise<APIMessage>;
  /** Sends any interaction. @param sent what comes over the wire in its place */
  deliver(interaction: APIInteraction, sent?: unknown): Promise<Outcome>;
}

export interface MembersSettings {
  readonly gateway: GatewaySocket;
  readonly desk: Desk;
  readonly commands: CommandBook;
  readonly now: () => number;
}

type OptionType = NonNullable<Filled['type']>;
const TYPES: Readonly<Record<string, OptionType>> = {
  string: ApplicationCommandOptionType.String,
  number: ApplicationCommandOptionType.Integer,
  boolean: ApplicationCommandOptionType.Boolean,
};

/** What is filled in: a command's own options, or a subcommand's. */
interface Form {
  readonly name: string;
  readonly options?: readonly APIApplicationCommandOption[] | undefined;
  /** The permissions that a member needs, unless the server says otherwise. */
  readonly needs: bigint;
  readonly at: Pick<APIApplicationCommand, 'contexts' | 'integration_types'>;
  readonly id: string;
}

function filled(command: Form, filling: Filling): readonly Filled[] {
  return Object.entries(filling).map(([name, value]) => {
    const option = command.options?.find(one => one.name === name);
    const isChannel = option?.type === ApplicationCommandOptionType.Channel && typeof value === 'string';
    const type = isChannel ? ApplicationCommandOptionType.Channel : TYPES[typeof value];
    if (!type || option?.type !== type)
      throw new Error(`/${command.name} has no option ${name} that takes ${typeof value}`);
    return { name, value, type };
  });
}

/** Whether a client shows a command there. A server's own commands, and those that say nothing, are shown everywhere. */
function isOffered({ contexts, integration_types: types }: Form['at'], asking: Asking): boolean {
  const [context, installation] = situation(asking);
  return (contexts?.includes(context) ?? true) && (types?.includes(installation) ?? true);
}

const isRequired = (option: APIApplicationCommandOption) => 'required' in option && option.required === true;

function button(message: APIMessage, customId: string): unknown {
  return entries(message.components)
    .flatMap(row => entries(field(row, 'components')))
    .find(part => field(part, 'custom_id') === customId && field(part, 'disabled') !== true);
}

export function members({ gateway, desk, commands, now }: MembersSettings): Members {
  const deliver = (interaction: APIInteraction, sent: unknown = interaction): Promise<Outcome> => {
    const outcome = desk.expect(interaction);
    gateway.dispatch('INTERACTION_CREATE', sent);
    return outcome;
  };
  const declared = (name: string): Form => {
    const [first = '', second] = name.split(' ');
    const command = commands.find(first, GUILD_ID);
    const below = command?.options?.find(one => one.name === second);
    const isThere = second === undefined || below?.type === ApplicationCommandOptionType.Subcommand;
    if (!command || !isThere) throw new Error(`/${name} isn't registered`);
    const options = below && 'options' in below ? (below.options as readonly APIApplicationCommandOption[]) : undefined;
    return {
      name,
      options: second === undefined ? command.options : options,
      needs: BigInt(command.default_member_permissions ?? 0),
      at: command,
      id: command.id,
    };
  };
  const message = (outcome: Outcome): APIMessage => {
    if (outcome.kind !== 'message') throw new Error('Choices where a message was to be seen');
    return outcome.message;
  };

  return {
    messages: desk.messages,
    commands: guildId => commands.list(guildId, true),
    deliver,
    async command(name, options = {}, asking = {}) {
      const command = declared(name);
      const has = BigInt(asking.moderates ? MODERATES : PERMISSIONS);
      if (!isOffered(command.at, asking) || (has & command.needs) !== command.needs)
        throw new Error(`/${name} isn't offered to this member`);
      const missing = command.options?.find(option => isRequired(option) && options[option.name] === undefined);
      if (missing) throw new Error(`/${name} needs ${missing.name}`);
      return message(
        await deliver(commandPayload(name, filled(command, options), { at: now(), ...asking }, command.id)),
      );
    },
    async complete(name, options, focused, asking = {}) {
      const command = declared(name);
      const option = command.options?.find(one => one.name === focused);
      if (!option || !('autocomplete' in option) || option.autocomplete !== true)
        throw new Error(`/${name} ${focused} doesn't complete`);
      const typed = filled(command, { ...options, [focused]: options[focused] ?? '' });
      const outcome = await deliver(autocompletePayload(name, typed, focused, { at: now(), ...asking }, command.id));
      if (outcome.kind !== 'choices') throw new Error('A message where choices were asked for');
      return outcome.choices;
    },
    async press(seen, customId, asking = {}) {
      const current = desk.messages.get(seen.id) ?? seen;
      const user = asking.user ?? READER;
      if (!button(current, customId)) throw new Error(`No button ${customId} under that message`);
      if (isPrivate(current) && current.interaction_metadata?.user.id !== user.id)
        throw new Error('Only who asked sees a private message');
      return message(await deliver(buttonPayload(current, customId, { at: now(), ...asking })));
    },
  };
}
