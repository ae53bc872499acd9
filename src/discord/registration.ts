/** Declares the commands to Discord, where they differ from what it has. https://discord.com/developers/docs/interactions/application-commands */
import { isDeepStrictEqual } from 'node:util';
import { type REST, Routes } from 'discord.js';
import type {
  APIApplication,
  APIApplicationCommand,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { problemOf } from './errors.ts';

// Declarations in one form, so that ours and Discord's can be compared.

type Fields = Readonly<Record<string, unknown>>;

/** What Discord gives a command on its own, and doesn't take from us. */
const GIVEN = [
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'name_localized',
  'description_localized',
  'handler',
];

/** What Discord says where nothing was declared; leaving it out is the same. */
const DEFAULTS: readonly (readonly [string, unknown])[] = [
  ['type', 1],
  ['nsfw', false],
  ['contexts', null],
  ['integration_types', [0]],
];

/** Lists whose order means nothing. */
const SETS = ['contexts', 'integration_types'];

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Absent, null, false, `{}` and `[]` all say the same: nothing. */
function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  return Array.isArray(value) ? value.length === 0 : isFields(value) && Object.keys(value).length === 0;
}

/** Without what says nothing, at every depth. */
function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => !isNothing(part))
      .map(([key, part]) => [key, clean(part)]),
  );
}

function command(declaration: object): object {
  const own = Object.entries(declaration)
    .filter(([key]) => !GIVEN.includes(key))
    .map(([key, value]) => [key, SETS.includes(key) && Array.isArray(value) ? value.toSorted() : value] as const)
    .filter(([key, value]) => !DEFAULTS.some(([name, usual]) => name === key && isDeepStrictEqual(value, usual)));
  return Object(clean(Object.fromEntries(own)));
}

const name = (declaration: object): string => String(Reflect.get(declaration, 'name'));

/** Commands by name, without what Discord adds and without defaults. The order of options and choices is kept: members see it. */
export function normalised(declarations: readonly object[]): readonly object[] {
  return declarations.map(command).toSorted((a, b) => name(a).localeCompare(name(b)));
}

/** Where the commands go. Without `guildId`, everywhere. */
interface Place {
  /** Asked for where it's absent. */
  readonly applicationId?: string | undefined;
  readonly guildId?: string | undefined;
}

type Registration =
  | { readonly ok: true; readonly changed: boolean; readonly names: readonly string[] }
  /** One line that names the place and the mend. */
  | { readonly ok: false; readonly problem: string };

type Declarations = readonly RESTPostAPIApplicationCommandsJSONBody[];

async function ownId(rest: REST): Promise<string> {
  const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
  return id;
}

/** A server's commands can't say where they are offered: they are offered there. */
function forGuild(declarations: Declarations): Declarations {
  return declarations.map(declaration => {
    const { contexts, integration_types, ...rest } = declaration;
    return rest as RESTPostAPIApplicationCommandsJSONBody;
  });
}

/** Registers the commands with one bulk overwrite, only where Discord's differ. Expected troubles are values. */
export async function register(rest: REST, place: Place, declarations: Declarations): Promise<Registration> {
  const wanted = place.guildId === undefined ? declarations : forGuild(declarations);
  try {
    const id = place.applicationId ?? (await ownId(rest));
    const route =
      place.guildId === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, place.guildId);
    const query = new URLSearchParams({ with_localizations: 'true' });
    const current = (await rest.get(route, { query })) as readonly APIApplicationCommand[];
    const changed = !isDeepStrictEqual(normalised(current), normalised(wanted));
    if (changed) await rest.put(route, { body: wanted });
    return { ok: true, changed, names: wanted.map(declaration => declaration.name) };
  } catch (error) {
    return { ok: false, problem: problemOf(error, 'the commands') };
  }
}
