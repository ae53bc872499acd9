/** Describes Discord's errors, each in one line that names the place and what to do. Never a token, never what was sent. */
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes, HTTPError } from 'discord.js';
import { networkCode } from '../lib/safe-error.ts';

const TOKEN_REFUSED =
  'Discord refuses the token: set DISCORD_TOKEN to the one on the Bot page of the developer portal.';

/**
 * Close codes after which a client may not come back.
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway
 */
const CLOSED_FOR_GOOD: Readonly<Partial<Record<GatewayCloseCodes, string>>> = {
  [GatewayCloseCodes.AuthenticationFailed]: TOKEN_REFUSED,
  [GatewayCloseCodes.InvalidShard]: 'The gateway refuses the shard (4010): check SHARDS and SHARD_COUNT.',
  [GatewayCloseCodes.ShardingRequired]:
    'The gateway asks for more shards (4011): start Rapporteur again, with a higher SHARD_COUNT where that is set.',
  [GatewayCloseCodes.InvalidAPIVersion]: 'The gateway refuses the API version (4012): update discord.js.',
  [GatewayCloseCodes.InvalidIntents]: 'The gateway refuses the intents as invalid (4013): update discord.js.',
  [GatewayCloseCodes.DisallowedIntents]:
    'The gateway refuses the intents as not allowed (4014): Rapporteur needs no privileged intent, so check that none was added.',
};

/** Explains why a close code ends the connection for good; `undefined` for codes after which discord.js connects again. */
export function closeProblem(code: number): string | undefined {
  return CLOSED_FOR_GOOD[code as GatewayCloseCodes];
}

function refusal(error: DiscordAPIError, action: string): string {
  if (error.status === 401) return TOKEN_REFUSED;
  if (error.status === 403)
    return `Discord forbids ${action} (${error.code}): check DISCORD_APPLICATION_ID and DISCORD_GUILD_ID, and that the bot was added to that server.`;
  // Discord's own "nothing here" has a code of its own for each kind of thing.
  if (error.status === 404 && error.code === 0)
    return `There is nothing for ${action} at the address of Discord's API (404): check DISCORD_API_URL.`;
  // The message of 50035 may repeat what was sent; its code and status don't.
  return `Discord refuses ${action}: error ${error.code}, status ${error.status}.`;
}

/**
 * Describes an error in one line.
 *
 * @param action a noun for what was attempted: "the login", "the commands".
 */
export function problemOf(error: unknown, action: string): string {
  if (error instanceof DiscordAPIError) return refusal(error, action);
  if (error instanceof HTTPError) return `Discord answers ${action} with status ${error.status}: try again later.`;
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return TOKEN_REFUSED;
  if (!(error instanceof Error)) return `Discord can't be reached for ${action}.`;
  if (error.name === 'AbortError')
    return `Discord doesn't answer ${action} in time: check the network and DISCORD_API_URL.`;
  const code = networkCode(error);
  if (code) return `Discord can't be reached for ${action} (${code}): check the network and DISCORD_API_URL.`;
  if (error.message.startsWith('Not enough sessions'))
    return 'Discord allows this bot no more logins today: wait until tomorrow, or find what starts it over and over.';
  return `Unexpected ${error.name} during ${action}.`;
}

/** Why an answer is lost: a code to count by, and words for the log. */
export interface AnswerProblem {
  readonly code: string;
  readonly text: string;
}

/** An answer that wasn't made in time. */
export const LATE: AnswerProblem = { code: 'late', text: 'not made within the 3 seconds that Discord waits' };
/** An answer that a rate limit held up. */
export const RATE_LIMITED: AnswerProblem = { code: '429', text: 'rate limited for longer than an answer may take' };

/** Known refusals of an answer, by error code. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const ANSWER_REFUSALS: Readonly<Record<string, string>> = {
  10015: 'too late: its 15 minutes are over',
  10062: 'too late, or answered by another instance',
  20009: "blocked by the reader's filter of explicit pictures",
  40060: 'answered already',
  50027: 'too late: its 15 minutes are over',
  50035: 'not in the form that Discord takes',
  130000: 'Discord is overloaded',
  200000: "blocked by the server's AutoMod: its moderators can exempt the bot's role from the rule",
  200001: "blocked by the server's AutoMod: its moderators can exempt the bot's role from the rule",
  240000: "blocked by Discord's filter of harmful links: check the addresses of the sources in the record",
  400001: 'Discord takes no files in that server for now',
};

/** Explains a refusal of an answer. @param code what Discord's reply has for one; the status stands for none */
export function refusalProblem(status: number, code: unknown): AnswerProblem {
  const counted = Number.isInteger(code) ? String(code) : `HTTP ${status}`;
  return { code: counted, text: ANSWER_REFUSALS[counted] ?? `refused with status ${status}` };
}

/** Explains a reply of 500 or above. */
export function serverProblem(status: number): AnswerProblem {
  return { code: `HTTP ${status}`, text: 'a fault on Discord’s side' };
}

/** Explains what was thrown while an answer was made or sent. */
export function deliveryProblem(error: unknown): AnswerProblem {
  if (!(error instanceof Error)) return { code: 'unknown', text: 'unexpected' };
  return { code: networkCode(error) ?? error.name, text: 'not delivered' };
}
