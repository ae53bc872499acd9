/** Registers the commands for `npm run register`, and says in one line what was done. */
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { readConfig } from '../app/config.ts';
import { register } from '../discord/registration.ts';
import { restFor } from '../discord/rest.ts';

export interface Outcome {
  readonly status: 0 | 1;
  /** Lines for standard output where the status is 0, for standard error where it's 1. */
  readonly text: string;
}

const NO_TOKEN =
  'Set DISCORD_TOKEN to the token on the Bot page of https://discord.com/developers/applications, in the environment or in .env.';

export async function registerCommand(
  env: Readonly<Record<string, string | undefined>>,
  declarations: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<Outcome> {
  const read = readConfig(env);
  if ('problems' in read) return { status: 1, text: read.problems.join('\n') };
  const { token, apiUrl, applicationId, guildId } = read.config;
  if (token === undefined) return { status: 1, text: NO_TOKEN };
  const result = await register(restFor(token, apiUrl), { applicationId, guildId }, declarations);
  if (!result.ok) return { status: 1, text: result.problem };
  const names = result.names.map(name => `/${name}`).join(', ');
  const where = guildId === undefined ? 'everywhere' : `in server ${guildId}`;
  const text = result.changed ? `Registered ${where}: ${names}.` : `Nothing to change ${where}: ${names}.`;
  return { status: 0, text };
}
