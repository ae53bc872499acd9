/** What `npm run register` does: reads the environment, registers the commands, and says in one line what was done. */

import { REST } from 'discord.js';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { readConfig } from '../config.ts';
import { register } from './register.ts';

export interface Outcome {
  readonly status: 0 | 1;
  /** Lines for standard output where the status is 0, for standard error where it's 1. */
  readonly text: string;
}

const NO_TOKEN =
  'Set DISCORD_TOKEN to the token on the Bot page of https://discord.com/developers/applications, in the environment or in .env.';

/** Milliseconds that one request may take. */
const REQUEST_WITHIN = 15_000;

/**
 * A REST client for one token.
 *
 * @param apiUrl without the version
 * @param perSecond most requests a second: Discord's 50 unless told
 */
export function restFor(token: string, apiUrl?: string, perSecond?: number): REST {
  const options = {
    timeout: REQUEST_WITHIN,
    ...(apiUrl !== undefined && { api: apiUrl }),
    ...(perSecond !== undefined && { globalRequestsPerSecond: perSecond }),
  };
  return new REST(options).setToken(token);
}

/**
 * A client like another one that sends each request once. What isn't answered may have been done: discord.js would send it
 * again, three times.
 */
export function onceFor({ options }: REST, token: string): REST {
  return new REST({ ...options, timeout: REQUEST_WITHIN, retries: 0 }).setToken(token);
}

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
