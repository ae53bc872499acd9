/** What went wrong with Discord, as one line that names the place and the mend. Never a token, never what was sent. */
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes, HTTPError } from 'discord.js';
import { networkCode } from '../lib/safe-error.ts';

const TOKEN_REFUSED =
  'Discord refuses the token: set DISCORD_TOKEN to the one on the Bot page of the developer portal.';

/** Close codes after which a client may not come back. https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
const CLOSED_FOR_GOOD: Readonly<Partial<Record<GatewayCloseCodes, string>>> = {
  [GatewayCloseCodes.AuthenticationFailed]: TOKEN_REFUSED,
  [GatewayCloseCodes.InvalidShard]:
    'The gateway refuses the shard (4010): this version and Discord disagree on shards.',
  [GatewayCloseCodes.ShardingRequired]: 'The gateway asks for more shards (4011): start Rapporteur again.',
  [GatewayCloseCodes.InvalidAPIVersion]: 'The gateway refuses the API version (4012): update discord.js.',
  [GatewayCloseCodes.InvalidIntents]: 'The gateway refuses the intents as invalid (4013): update discord.js.',
  [GatewayCloseCodes.DisallowedIntents]:
    'The gateway refuses the intents as not allowed (4014): Rapporteur needs none, so check that nothing was added.',
};

/** Why a close code ends the connection for good; `undefined` for codes after which discord.js connects again. */
export function closeProblem(code: number): string | undefined {
  return CLOSED_FOR_GOOD[code as GatewayCloseCodes];
}

function refused(error: DiscordAPIError, doing: string): string {
  if (error.status === 401) return TOKEN_REFUSED;
  if (error.status === 403)
    return `Discord forbids ${doing} (${error.code}): check DISCORD_APPLICATION_ID and DISCORD_GUILD_ID, and that the bot was added to that server.`;
  // The message of 50035 may repeat what was sent; its code and status don't.
  return `Discord refuses ${doing}: error ${error.code}, status ${error.status}.`;
}

/** One line about an error met while `doing` something: "the login", "the commands". */
export function problemOf(error: unknown, doing: string): string {
  if (error instanceof DiscordAPIError) return refused(error, doing);
  if (error instanceof HTTPError) return `Discord answers ${doing} with status ${error.status}: try again later.`;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return TOKEN_REFUSED;
  if (!(error instanceof Error)) return `Discord can't be reached for ${doing}.`;
  if (error.name === 'AbortError')
    return `Discord doesn't answer ${doing} in time: check the network and DISCORD_API_URL.`;
  const code = networkCode(error);
  if (code) return `Discord can't be reached for ${doing} (${code}): check the network and DISCORD_API_URL.`;
  if (error.message.startsWith('Not enough sessions'))
    return 'Discord allows this bot no more logins today: wait until tomorrow, or find what starts it over and over.';
  return `Unexpected ${error.name} during ${doing}.`;
}

/** Known refusals of an answer, in words. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const ANSWERS: Readonly<Record<string, string>> = {
  10062: 'too late, or answered by another instance',
  40060: 'answered already',
  50035: 'not in the form that Discord takes',
};

/** Why an answer was not taken: a code that tells such troubles apart and a line for the log. */
export function answerTrouble(error: unknown): { readonly code: string; readonly text: string } {
  if (error instanceof DiscordAPIError) {
    const code = String(error.code);
    return { code, text: ANSWERS[code] ?? `refused with status ${error.status}` };
  }
  if (error instanceof HTTPError) return { code: `HTTP ${error.status}`, text: 'Discord is in trouble' };
  if (!(error instanceof Error)) return { code: 'unknown', text: 'unexpected' };
  if (error.name.startsWith('RateLimitError'))
    return { code: '429', text: 'rate limited for longer than an answer may take' };
  return { code: networkCode(error) ?? error.name, text: 'not delivered' };
}
