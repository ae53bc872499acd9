/** Stands in for discord.js's REST client in front of the fake Discord: the same errors, and faults where a test wants them. */
import { DiscordAPIError, HTTPError, RateLimitError, type REST } from 'discord.js';
import type { FakeDiscord, Request } from './fake-discord.ts';

/**
 * - before: Discord can't be reached, and nothing is done
 * - after: it is done, but the answer is lost
 * - a number: the status of the answer, and nothing is done
 * - retryAfter: too many requests, for so many milliseconds
 */
export type RestFault = 'before' | 'after' | number | { readonly retryAfter: number };

/** Decides which fault a request meets. */
export type FaultFor = (request: Request) => RestFault | undefined;

const URL_OF = (path: string): string => `https://discord.test/api/v10${path}`;

function serverError(status: number, { method, path }: Request): HTTPError {
  return new HTTPError(status, 'Outage', method, URL_OF(path), {});
}

function rateLimited({ method, path }: Request, retryAfter: number): RateLimitError {
  const route = { method, url: URL_OF(path), route: path, majorParameter: 'global', hash: '', scope: 'user' } as const;
  return new RateLimitError({
    ...route,
    global: false,
    limit: 1,
    retryAfter,
    timeToReset: retryAfter,
    sublimitTimeout: 0,
  });
}

/** Makes a client in front of the fake Discord. */
export function fakeRest(
  discord: FakeDiscord,
  faultFor: FaultFor = () => undefined,
): Pick<REST, 'get' | 'post' | 'patch'> {
  const answer = (request: Request): unknown => {
    const answered = discord.answer(request);
    if ('value' in answered) return answered.value;
    const { status, code } = answered;
    throw new DiscordAPIError({ code, message: 'No' }, code, status, request.method, URL_OF(request.path), {});
  };
  const send = async (request: Request): Promise<unknown> => {
    await Promise.resolve();
    const fault = faultFor(request);
    if (fault === 'before') throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    if (typeof fault === 'number') throw serverError(fault, request);
    if (typeof fault === 'object') throw rateLimited(request, fault.retryAfter);
    const value = answer(request);
    if (fault === 'after') throw serverError(502, request);
    return value;
  };
  const call =
    (method: Request['method']): REST['get'] =>
    (path, options) =>
      send({
        method,
        path,
        query: options?.query ?? new URLSearchParams(),
        body: JSON.parse(JSON.stringify(options?.body ?? {})),
      });
  return { get: call('GET'), post: call('POST'), patch: call('PATCH') };
}
