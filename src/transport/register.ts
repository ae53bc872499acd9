/** Declares the commands to Discord, where they differ from what it has. https://discord.com/developers/docs/interactions/application-commands */
import { isDeepStrictEqual } from 'node:util';
import { type REST, Routes } from 'discord.js';
import type {
  APIApplication,
  APIApplicationCommand,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { normalised } from './declared.ts';
import { problemOf } from './problem.ts';

/** Where the commands go. Without `guildId`, everywhere. */
export interface Place {
  /** Asked for where it's absent. */
  readonly applicationId?: string | undefined;
  readonly guildId?: string | undefined;
}

export type Registration =
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
