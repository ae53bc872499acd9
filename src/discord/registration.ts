/**
 * Registers the commands with Discord, where they differ from what it has.
 * https://discord.com/developers/docs/interactions/application-commands
 */
import { isDeepStrictEqual } from 'node:util';
import { type REST, Routes } from 'discord.js';
import type {
  APIApplication,
  APIApplicationCommand,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { problemOf } from './errors.ts';
import { slashIds } from './slash-ids.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Fields that Discord adds to a command, and doesn't take from us. */
const ADDED_BY_DISCORD = [
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'name_localized',
  'description_localized',
  'handler',
];

/** Values that Discord gives where nothing was declared; leaving the field out is the same. */
const DEFAULTS: readonly (readonly [string, unknown])[] = [
  ['type', 1],
  ['nsfw', false],
  ['contexts', null],
  ['integration_types', [0]],
];

/** Fields that hold lists whose order means nothing. */
const SETS = ['contexts', 'integration_types'];

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tells whether a value says nothing: absent, null, false, `{}` and `[]` all mean the same. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  return Array.isArray(value) ? value.length === 0 : isFields(value) && Object.keys(value).length === 0;
}

/** Drops empty values, at every depth. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => !isEmpty(part))
      .map(([key, part]) => [key, withoutEmpty(part)]),
  );
}

function normalisedCommand(declaration: object): object {
  const own = Object.entries(declaration)
    .filter(([key]) => !ADDED_BY_DISCORD.includes(key))
    .map(([key, value]) => [key, SETS.includes(key) && Array.isArray(value) ? value.toSorted() : value] as const)
    .filter(([key, value]) => !DEFAULTS.some(([field, usual]) => field === key && isDeepStrictEqual(value, usual)));
  return Object(withoutEmpty(Object.fromEntries(own)));
}

const nameOf = (declaration: object): string => String(Reflect.get(declaration, 'name'));

/**
 * Brings declarations into one form, so that ours and Discord's can be compared: sorted by name, without what Discord adds
 * and without defaults. Options and choices stay in their order, which members see.
 */
export function normalised(declarations: readonly object[]): readonly object[] {
  return declarations.map(normalisedCommand).toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));
}

/** Where commands are registered: in one server, or without `guildId` everywhere. */
interface Target {
  /** When absent, Discord is asked for it. */
  readonly applicationId?: string | undefined;
  readonly guildId?: string | undefined;
}

/** What came of it; `names` are all commands, changed or not, `ids` Discord's ids of the slash commands among them. */
type Registration =
  | {
      readonly ok: true;
      readonly changed: boolean;
      readonly names: readonly string[];
      readonly ids: ReadonlyMap<string, string>;
    }
  /** `problem` is one line that names the place and what to do. */
  | { readonly ok: false; readonly problem: string };

type Declarations = readonly RESTPostAPIApplicationCommandsJSONBody[];

async function findApplicationId(rest: REST): Promise<string> {
  const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
  return id;
}

/** Leaves out where commands are offered: a server's commands are offered there. */
function forGuild(declarations: Declarations): Declarations {
  return declarations.map(declaration => {
    const { contexts, integration_types, ...rest } = declaration;
    return rest as RESTPostAPIApplicationCommandsJSONBody;
  });
}

/**
 * Registers the commands with one bulk overwrite, and only where Discord's differ. Never rejects: any error is a
 * problem.
 */
export async function register(rest: REST, place: Target, declarations: Declarations): Promise<Registration> {
  const wanted = place.guildId === undefined ? declarations : forGuild(declarations);
  try {
    const id = place.applicationId ?? (await findApplicationId(rest));
    const route =
      place.guildId === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, place.guildId);
    const query = new URLSearchParams({ with_localizations: 'true' });
    const current = (await rest.get(route, { query })) as readonly APIApplicationCommand[];
    const changed = !isDeepStrictEqual(normalised(current), normalised(wanted));
    const there = changed ? ((await rest.put(route, { body: wanted })) as readonly APIApplicationCommand[]) : current;
    return { ok: true, changed, names: wanted.map(declaration => declaration.name), ids: slashIds(there) };
  } catch (error) {
    return { ok: false, problem: problemOf(error, 'the commands') };
  }
}
