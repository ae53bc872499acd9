import { DiscordAPIError, HTTPError, REST } from 'discord.js';
import { expect, it } from 'vitest';
import { findCurrentUser } from '../../src/discord/rest.ts';
import { keptLog } from '../support/sample.ts';

/** A client whose tries end so, one after the other; the last goes on for ever. */
function restThat(...ends: readonly (() => Promise<unknown>)[]): { readonly rest: REST; readonly tries: () => number } {
  const rest = new REST();
  let tries = 0;
  rest.get = () => (ends[tries++] ?? ends.at(-1) ?? (() => Promise.reject(new Error('none'))))();
  return { rest, tries: () => tries };
}
const failing = (error: Error) => () => Promise.reject(error);
const refusal = (status: number) => new DiscordAPIError({ code: 0, message: '' }, 0, status, 'GET', '', {});

/** Sleeps no time at all, and keeps how long it was to be; stops after so many. */
function sleeper(most = Number.POSITIVE_INFINITY) {
  const ending = new AbortController();
  const waits: number[] = [];
  const sleep = (ms: number): Promise<void> => {
    waits.push(Math.round(ms / 1_000));
    if (waits.length === most) ending.abort();
    return Promise.resolve();
  };
  return { waits, world: { sleep, random: () => 0.5 }, stop: ending.signal, ending };
}

it('waits longer and longer, five minutes at most, and says why once', async () => {
  const { rest } = restThat(failing(new HTTPError(502, 'Bad Gateway', 'GET', '', {})));
  const { waits, world, stop } = sleeper(11);
  const log = keptLog();
  expect(await findCurrentUser({ rest, token: 'a.b.c', world, log, stop })).toBeUndefined();
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  expect(log.lines).toEqual([
    'Discord answers the bot’s own account with status 502: try again later. Briefings begin once it answers; commands go on meanwhile.',
  ]);
});

it.each([
  ['a proxy’s refusal', refusal(403)],
  ['no route', refusal(404)],
  ['a network that is down', Object.assign(new TypeError('fetch failed'), { code: 'ENETDOWN' })],
])('goes on after %s', async (_, error) => {
  const { rest } = restThat(failing(error), () => Promise.resolve({ id: '42' }));
  const { waits, world, stop } = sleeper();
  expect(await findCurrentUser({ rest, token: 'a.b.c', world, log: keptLog(), stop })).toMatchObject({
    rest,
    ownId: '42',
    once: { options: { retries: 0 } },
  });
  expect(waits).toEqual([1]);
});

it('gives up at once when the token is refused', async () => {
  const { rest } = restThat(failing(refusal(401)));
  const { waits, world, stop } = sleeper();
  const log = keptLog();
  expect(await findCurrentUser({ rest, token: 'a.b.c', world, log, stop })).toEqual({
    problem: expect.stringContaining('DISCORD_TOKEN'),
  });
  expect([waits, log.lines]).toEqual([[], []]);
});

it('leaves a request that hangs when it is stopped', async () => {
  const { rest, tries } = restThat(() => new Promise(() => undefined));
  const { waits, world, stop, ending } = sleeper();
  const log = keptLog();
  const asked = findCurrentUser({ rest, token: 'a.b.c', world, log, stop });
  expect(tries()).toBe(1);
  ending.abort();
  expect(await asked).toBeUndefined();
  expect([waits, log.lines]).toEqual([[], []]);
});
