/** Interactions of every kind, as members' clients send them, now or in time to come. */
import {
  type APIInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  Locale,
} from 'discord-api-types/v10';
import fc from 'fast-check';
import { commands, optionsOf } from '../../../../commands/index.ts';
import type { Command } from '../../../../src/command.ts';
import { completes } from '../../../../src/dispatch/autocomplete.ts';
import type { Dossier } from '../../../../src/dossier/dossier.ts';
import { encode, type Invocation } from '../../../../src/invocation.ts';
import { echoEmbed } from '../../../../src/render/discord.ts';
import { postedMessage } from '../messages.ts';
import {
  type Asking,
  autocompletePayload,
  buttonPayload,
  commandPayload,
  type Filled,
  messageMenuPayload,
  selectPayload,
} from '../payloads.ts';
import { CHANNEL_ID, OTHER, READER } from '../world.ts';
import type { Described } from './described.ts';
import { messageShapes } from './messages.ts';
import { oddText } from './odd.ts';

/** What members write, and the names that they may mean. */
export interface Material {
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

type Interactions = fc.Arbitrary<APIInteraction>;

const LOCALES = Object.values(Locale);
const locale = fc.constantFrom(...LOCALES, Locale.French, Locale.German, Locale.Ukrainian);
const asking: fc.Arbitrary<Asking> = fc
  .record({
    user: fc.constantFrom(READER, OTHER),
    locale,
    guildLocale: locale,
    where: fc.constantFrom('guild', 'dm', 'group'),
    installed: fc.constantFrom('guild', 'user'),
    moderates: fc.constantFrom(true, undefined),
  })
  .map(({ moderates, ...rest }) => ({ ...rest, ...(moderates && { moderates }) }));

const STRING = ApplicationCommandOptionType.String;
const OPTION_TYPES = {
  flag: ApplicationCommandOptionType.Boolean,
  channel: ApplicationCommandOptionType.Channel,
} as const;

/** What is filled into a command's options. Pictures are seldom asked for: each takes as long as a hundred answers. */
function filling(
  command: Command,
  words: fc.Arbitrary<string>,
  names: fc.Arbitrary<string>,
): fc.Arbitrary<readonly Filled[]> {
  const one = ([name, option]: readonly [string, Command['options'][string]]): fc.Arbitrary<readonly Filled[]> => {
    const { kind } = option;
    const type: Filled['type'] = kind === 'flag' || kind === 'channel' ? OPTION_TYPES[kind] : STRING;
    const choices = option.kind === 'choice' ? [fc.constantFrom(...option.choices)] : [];
    const values = { flag: fc.boolean(), channel: fc.constant(CHANNEL_ID) };
    const value: fc.Arbitrary<Filled['value']> =
      kind in values ? values[kind as keyof typeof values] : fc.oneof(names, words, ...choices);
    return fc.oneof(
      { weight: 1, arbitrary: value.map(filled => [{ name, type, value: filled }]) },
      { weight: name === 'as' ? 10 : 1, arbitrary: fc.constant([]) },
    );
  };
  const examples = command.examples.map(input =>
    Object.entries(input).map(
      ([name, value]): Filled => ({ name, value, ...(typeof value === 'boolean' && { type: OPTION_TYPES.flag }) }),
    ),
  );
  const drawn = fc.tuple(...Object.entries(command.options).map(one)).map(options => options.flat());
  return examples.length > 0
    ? fc.oneof({ weight: 3, arbitrary: drawn }, { weight: 1, arbitrary: fc.constantFrom(...examples) })
    : drawn;
}

const inputOf = (filled: readonly Filled[]): Invocation['input'] =>
  Object.fromEntries(filled.map(({ name, value }) => [name, typeof value === 'boolean' ? value : String(value)]));

/** Interactions by kind; all are as Discord describes them, down to names and types that it has yet to invent. */
export function interactionShapes(
  { texts, names: known }: Material,
  described?: Described,
): Readonly<Record<string, Interactions>> {
  const names = fc.constantFrom(...known);
  const words = fc.oneof(
    fc.constantFrom(...texts),
    fc.tuple(fc.constantFrom(...known), fc.constantFrom(...texts)).map(([name, text]) => `${name}: “${text}”`),
    oddText,
  );
  const filled = fc
    .constantFrom(...commands)
    .chain(command => filling(command, words, names).map(options => ({ command, options })));
  const typed = fc.tuple(filled, asking);
  const command: Interactions = typed.map(
    ([
      {
        command: { name },
        options,
      },
      by,
    ]) => commandPayload(name, options, by),
  );

  const completing = commands.flatMap(one =>
    Object.keys(one.options)
      .filter(option => completes(one, option))
      .map(option => ({ name: one.name, option })),
  );
  const autocomplete: Interactions = fc
    .tuple(fc.constantFrom(...completing), fc.oneof(names, words), filled, asking)
    .map(([{ name, option }, value, { options }, by]) =>
      autocompletePayload(
        name,
        [...options.filter(other => other.name !== option), { name: option, value }],
        option,
        by,
      ),
    );

  const shapes = messageShapes(words, described);
  const anyMessage = fc.oneof(...Object.values(shapes));
  const customId = fc.oneof(
    fc.tuple(filled, fc.nat({ max: 40 }), fc.constantFrom('show' as const, 'share' as const)).map(
      ([
        {
          command: { name },
          options,
        },
        page,
        press,
      ]) => encode({ command: name, input: inputOf(options), page }, optionsOf(name) ?? {}, press),
    ),
    oddText,
  );
  const under = fc
    .oneof(
      words.map(echo => ({ embeds: [echoEmbed('Asked', echo)] })),
      fc.constant({ content: 'x' }),
      anyMessage,
    )
    .map(data => ({ ...postedMessage({}, CHANNEL_ID, Date.now(), []), ...data }));
  const pressed = fc.tuple(under, customId, asking);
  const button: Interactions = pressed.map(([message, id, by]) => buttonPayload(message, id, by));
  const select: Interactions = fc
    .tuple(
      pressed,
      customId,
      fc.constantFrom(ComponentType.StringSelect, ComponentType.UserSelect, ComponentType.ChannelSelect, 99),
    )
    .map(([[message, id, by], value, component_type]) => {
      const made = selectPayload(message, id, value, by);
      return { ...made, data: { ...made.data, component_type } } as APIInteraction;
    });
  const modal: Interactions = fc.tuple(pressed, words, fc.boolean()).map(([[message, id, by], value, isUnder]) => {
    const { message: at, ...made } = buttonPayload(message, id, by);
    const field = {
      type: ComponentType.Label,
      id: 1,
      component: { type: ComponentType.TextInput, id: 2, custom_id: 'x', value },
    };
    return {
      ...made,
      ...(isUnder && { message: at }),
      type: InteractionType.ModalSubmit,
      data: { custom_id: id, components: [field] },
    } as unknown as APIInteraction;
  });

  const menus = Object.entries(shapes).map(([kind, shape]): readonly [string, Interactions] => [
    `menu over a message: ${kind}`,
    fc.tuple(shape, asking).map(([message, by]) => messageMenuPayload('Check this quote', '', by, message)),
  ]);
  const ofType = (type: number, name: fc.Arbitrary<string>): Interactions =>
    fc.tuple(anyMessage, name, asking).map(([message, called, by]) => {
      const made = messageMenuPayload(called, '', by, message);
      return { ...made, data: { ...made.data, type } } as unknown as APIInteraction;
    });
  return {
    command,
    'unknown command': fc
      .tuple(oddText, filled, asking)
      .map(([name, { options }, by]) => commandPayload(name, options, by)),
    autocomplete,
    button,
    select,
    modal,
    ...Object.fromEntries(menus),
    'menu of another name': ofType(ApplicationCommandType.Message, words),
    'menu over a member': ofType(ApplicationCommandType.User, words),
    'command of an unknown type': ofType(9, fc.oneof(words, fc.constant('Check this quote'))),
    'unknown interaction': fc
      .tuple(command, fc.integer({ min: 6, max: 90 }))
      .map(([made, type]) => ({ ...made, type }) as unknown as APIInteraction),
  };
}

/** Takes what members write from a record: its quotations, and the names in it. */
export const materialOf = ({ views, people, parties, topics, items }: Dossier): Material => ({
  texts: views.quotes.map(quote => quote.text),
  names: [
    ...[...people.values(), ...parties.values()].flatMap(({ id, name }) => [id, name]),
    ...[...topics.values()].flatMap(({ id, label }) => [id, ...Object.values(label)]),
    ...items.keys(),
  ],
});
