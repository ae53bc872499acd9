import { DiscordAPIError, REST } from 'discord.js';
import { type APIUser, Routes } from 'discord-api-types/v10';
import type { DiscordAccess } from '../briefings/briefings.ts';
import type { Clock } from '../lib/clock.ts';
import { abortAfter } from '../lib/time-limit.ts';
import { problemOf } from './errors.ts';

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

// As whom to post, where there is no gateway to say: asked of Discord until it answers.

export interface OwnSideOptions {
  readonly rest: REST;
  readonly token: string;
  readonly world: Pick<Clock, 'sleep' | 'random'>;
  readonly log: { warn(line: string): void };
  /** Ends the wait at once. */
  readonly stop: AbortSignal;
}

/** Waits between two tries, in milliseconds: the first, doubled up to the last. */
const WAITS = { first: 1_000, last: 300_000 } as const;
/** Milliseconds that one try may take. */
const TRY_WITHIN = 60_000;

/**
 * Tries again for as long as Discord is in trouble or out of reach, and says so once.
 *
 * @returns the problem where Discord refuses the token, which no wait mends; nothing at the stop
 */
export async function findCurrentUser(
  options: OwnSideOptions,
): Promise<DiscordAccess | { readonly problem: string } | undefined> {
  const { rest, token, world: clock, log, stop } = options;
  for (let wait: number = WAITS.first; !stop.aborted; wait = Math.min(WAITS.last, wait * 2)) {
    try {
      const { id } = (await abortAfter(TRY_WITHIN, signal => rest.get(Routes.user(), { signal }), stop)) as APIUser;
      return { rest, once: onceFor(rest, token), ownId: id };
    } catch (error) {
      if (stop.aborted) return undefined;
      const problem = problemOf(error, 'the bot’s own account');
      if (error instanceof DiscordAPIError && error.status === 401) return { problem };
      if (wait === WAITS.first) log.warn(`${problem} Briefings begin once it answers; commands go on meanwhile.`);
    }
    await clock.sleep(wait * (0.8 + 0.4 * clock.random()), stop);
  }
  return undefined;
}
