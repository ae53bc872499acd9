/** Registers the commands for `npm run register`, and says in one line what was done. */
import { parseArgs } from 'node:util';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { readConfig } from '../app/config.ts';
import { register } from '../discord/registration.ts';
import { restFor } from '../discord/rest.ts';

export interface Outcome {
  /** 0 done, 1 it couldn't be done, 2 the arguments make no sense. */
  readonly status: 0 | 1 | 2;
  /** Lines for standard output where the status is 0, for standard error otherwise. */
  readonly text: string;
}

const NO_TOKEN =
  'Set DISCORD_TOKEN to the token on the Bot page of https://discord.com/developers/applications, in the environment or in .env.';

const USAGE = `Usage: npm run register
  Registers the commands with Discord where they differ from what it has: everywhere, or with DISCORD_GUILD_ID in that
  server alone. DISCORD_TOKEN names the bot. A bot that starts with a token does the same.`;

/** Registers, unless the arguments ask for help or make no sense. @param args as after `npm run register --` */
export async function registerCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  declarations: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<Outcome> {
  const asked = readArguments(args);
  if (asked) return asked;
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

/** Gives what the arguments come to; `undefined` where there are none. */
function readArguments(args: readonly string[]): Outcome | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { help: { type: 'boolean', short: 'h' } } });
    return values.help ? { status: 0, text: USAGE } : undefined;
  } catch (error) {
    return { status: 2, text: `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}` };
  }
}
