/** Makes clients for Discord's REST API, and finds the bot's own user by it. */
import { DiscordAPIError, REST } from 'discord.js';
import { type APIUser, Routes } from 'discord-api-types/v10';
import type { DiscordAccess } from '../briefings/briefings.ts';
import type { Clock } from '../lib/clock.ts';
import { abortAfter } from '../lib/time-limit.ts';
import { problemOf } from './errors.ts';

/** Milliseconds that one request may take. */
export const REQUEST_WITHIN = 15_000;

/**
 * Makes a client for one token. It repeats what isn't answered, three times at most.
 *
 * @param apiUrl without the version
 * @param perSecond most requests a second; Discord's limit of 50 by default
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
 * Makes a client like another one that sends each request once. A request that isn't answered may have been done, so that
 * a repeat would do it twice.
 */
export function onceFor({ options }: REST, token: string): REST {
  return new REST({ ...options, retries: 0 }).setToken(token);
}

/** What the bot's user is found with. */
interface CurrentUserOptions {
  readonly rest: REST;
  readonly token: string;
  readonly clock: Pick<Clock, 'sleep' | 'random'>;
  readonly log: { warn(line: string): void };
  /** Ends the search at once. */
  readonly stop: AbortSignal;
}

/** Milliseconds between two tries: the first wait, doubled up to the last. */
const WAITS = { first: 1_000, last: 300_000 } as const;
/** Milliseconds that one try may take. */
const TRY_WITHIN = 60_000;

/**
 * Finds the bot's own user by REST, for processes without a gateway. Retries with back-off until Discord answers, and logs
 * the first failure.
 *
 * @returns what briefings need of Discord; the problem on 401, which no retry solves; nothing at the stop
 */
export async function findCurrentUser({
  rest,
  token,
  clock,
  log,
  stop,
}: CurrentUserOptions): Promise<DiscordAccess | { readonly problem: string } | undefined> {
  for (let wait: number = WAITS.first; !stop.aborted; wait = Math.min(WAITS.last, wait * 2)) {
    try {
      const { id } = (await abortAfter(TRY_WITHIN, signal => rest.get(Routes.user(), { signal }), stop)) as APIUser;
      return { rest, once: onceFor(rest, token), ownId: id };
    } catch (error) {
      if (stop.aborted) return undefined;
      const problem = problemOf(error, 'the look-up of the bot’s user');
      if (error instanceof DiscordAPIError && error.status === 401) return { problem };
      if (wait === WAITS.first)
        log.warn(`${problem} Briefings begin once it answers. Commands are answered meanwhile.`);
    }
    await clock.sleep(wait * (0.8 + 0.4 * clock.random()), stop);
  }
  return undefined;
}
