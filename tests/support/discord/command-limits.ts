/** What a list of commands may hold. https://discord.com/developers/docs/interactions/application-commands */
import { ApplicationCommandOptionType, ApplicationCommandType, Locale } from 'discord-api-types/v10';
import {
  all,
  type Check,
  dictionary,
  entries,
  field,
  flag,
  isFields,
  list,
  matching,
  oneOf,
  repeated,
  shape,
  text,
  whole,
  wrong,
} from './form.ts';
import { invalidForm, type Refusal } from './refusal.ts';

/** Characters of names, descriptions and values in one command, its longest localisations counted. */
export const COMMAND_TEXT_MAX = 8_000;

const LOCALES = Object.values(Locale);
const name = all(text(32, 1), matching(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]+$/u), (value, path) =>
  value === String(value).toLowerCase()
    ? []
    : wrong(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'),
);
const names = { name, name_localizations: dictionary(LOCALES, name) };
const descriptions = { description: text(100, 1), description_localizations: dictionary(LOCALES, text(100, 1)) };

const choice = shape(
  {
    name: text(100, 1),
    name_localizations: dictionary(LOCALES, text(100, 1)),
    value: (value, path) => (typeof value === 'number' ? [] : text(100, 1)(value, path)),
  },
  ['name', 'value'],
);

const unique =
  (of: (entry: unknown) => unknown, code: string, message: string): Check =>
  (value, path) =>
    repeated(
      entries(value)
        .map(of)
        .filter(v => v !== undefined),
    ).length === 0
      ? []
      : wrong(path, code, message);

const uniqueNames = all(
  unique(entry => field(entry, 'name'), 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', 'Option name is already used'),
  ...LOCALES.map(locale =>
    unique(
      entry => field(field(entry, 'name_localizations'), locale) ?? field(entry, 'name'),
      'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
      `Option name is already used in ${locale}`,
    ),
  ),
);

const requiredFirst: Check = (value, path) => {
  const needed = entries(value).map(entry => field(entry, 'required') === true);
  const late = needed.findIndex((isNeeded, i) => isNeeded && needed.slice(0, i).includes(false));
  if (late < 0) return [];
  return wrong(
    [...path, late],
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    'Required options must be placed before non-required options',
  );
};

const completedOrChosen: Check = (value, path) =>
  field(value, 'autocomplete') === true && entries(field(value, 'choices')).length > 0
    ? wrong(
        path,
        'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES',
        'autocomplete may not be set when choices are present',
      )
    : [];

const option = all(
  shape(
    {
      type: oneOf(...[3, 4, 5, 6, 7, 8, 9, 10, 11]),
      ...names,
      ...descriptions,
      required: flag,
      autocomplete: flag,
      choices: list(25, choice),
      min_length: whole(0, 6_000),
      max_length: whole(1, 6_000),
      channel_types: list(20, whole(0, 20)),
    },
    ['type', 'name', 'description'],
  ),
  completedOrChosen,
  (value, path) =>
    field(value, 'autocomplete') === true && field(value, 'type') === ApplicationCommandOptionType.Boolean
      ? wrong(path, 'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_TYPE', 'This type cannot be completed')
      : [],
);

const options = all(list(25, option), uniqueNames, requiredFirst);

const isSubcommand = (value: unknown): boolean => field(value, 'type') === ApplicationCommandOptionType.Subcommand;

const subcommand = shape({ type: oneOf(ApplicationCommandOptionType.Subcommand), ...names, ...descriptions, options }, [
  'name',
  'description',
]);

/** Either subcommands or options; groups of subcommands aren't spoken, since Rapporteur has none. */
const optionsOrSubcommands: Check = (value, path) =>
  entries(value).some(isSubcommand) ? all(list(25, subcommand), uniqueNames)(value, path) : options(value, path);

const longest = (value: unknown, key: string): number => {
  const localised = field(value, `${key}_localizations`);
  return [field(value, key), ...(isFields(localised) ? Object.values(localised) : [])]
    .map(part => (typeof part === 'string' ? part.length : 0))
    .reduce((most, part) => Math.max(most, part), 0);
};

/** The characters of a command that count towards the 8,000. */
function textLength(value: unknown): number {
  const own = longest(value, 'name') + longest(value, 'description') + longest(value, 'value');
  return ['options', 'choices']
    .flatMap(key => entries(field(value, key)))
    .reduce<number>((sum, part) => sum + textLength(part), own);
}

const total: Check = (value, path) =>
  textLength(value) <= COMMAND_TEXT_MAX
    ? []
    : wrong(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${COMMAND_TEXT_MAX})`);

const everywhere = {
  default_member_permissions: matching(/^\d+$/),
  contexts: list(3, oneOf(0, 1, 2), 1),
  integration_types: list(2, oneOf(0, 1), 1),
  nsfw: flag,
};

const chatInput = all(
  shape(
    {
      type: oneOf(ApplicationCommandType.ChatInput),
      ...names,
      ...descriptions,
      options: optionsOrSubcommands,
      ...everywhere,
    },
    ['name', 'description'],
  ),
  total,
);

const nothing: Check = (value, path) =>
  value === '' || (Array.isArray(value) && value.length === 0)
    ? []
    : wrong(path, 'APPLICATION_COMMAND_CONTEXT_MENU', 'Context menu commands have neither description nor options');

/** A command in a message's menu: its name may have capitals and spaces, and that is all it has. */
const messageMenu = shape(
  {
    type: oneOf(ApplicationCommandType.Message),
    name: text(32, 1),
    name_localizations: dictionary(LOCALES, text(32, 1)),
    description: nothing,
    options: nothing,
    ...everywhere,
  },
  ['name'],
);

const command: Check = (value, path) =>
  (field(value, 'type') === ApplicationCommandType.Message ? messageMenu : chatInput)(value, path);

/** At most so many commands of a type. */
const most =
  (type: ApplicationCommandType, count: number): Check =>
  (value, path) =>
    entries(value).filter(entry => (field(entry, 'type') ?? 1) === type).length <= count
      ? []
      : wrong(path, 'MAX_APPLICATION_COMMANDS', `Maximum number of application commands reached (${count})`);

const commands = all(
  list(100 + 15, command),
  most(ApplicationCommandType.ChatInput, 100),
  most(ApplicationCommandType.Message, 15),
  unique(
    entry => `${field(entry, 'type') ?? 1} ${field(entry, 'name')}`,
    'APPLICATION_COMMANDS_DUPLICATE_NAME',
    'Application command names must be unique',
  ),
);

/** Why Discord would refuse this list of commands, if it would. */
export function refuseCommands(body: unknown): Refusal | undefined {
  const fields = commands(body, []);
  return fields.length > 0 ? invalidForm(fields) : undefined;
}
