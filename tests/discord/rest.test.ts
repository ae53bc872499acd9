import { DiscordAPIError, HTTPError, REST } from 'discord.js';
import { expect, it } from 'vitest';
import { findCurrentUser } from '../../src/discord/rest.ts';
import { keptLog } from '../support/sample.ts';

/** A client whose requests end so, one after the other; the last outcome repeats. */
function restThat(...ends: readonly (() => Promise<unknown>)[]): { readonly rest: REST; readonly tries: () => number } {
  const rest = new REST();
  let tries = 0;
  rest.get = () => (ends[tries++] ?? ends.at(-1) ?? (() => Promise.reject(new Error('none'))))();
  return { rest, tries: () => tries };
}
const failing = (error: Error) => () => Promise.reject(error);
const refusal = (status: number) => new DiscordAPIError({ code: 0, message: '' }, 0, status, 'GET', '', {});

/** Sleeps no time at all, and collects the seconds that were asked for. Aborts after so many sleeps. */
function sleeper(most = Number.POSITIVE_INFINITY) {
  const ending = new AbortController();
  const waits: number[] = [];
  const sleep = (ms: number): Promise<void> => {
    waits.push(Math.round(ms / 1_000));
    if (waits.length === most) ending.abort();
    return Promise.resolve();
  };
  return { waits, clock: { sleep, random: () => 0.5 }, stop: ending.signal, ending };
}

it('retries after longer and longer waits, five minutes at most, and logs why once', async () => {
  const { rest } = restThat(failing(new HTTPError(502, 'Bad Gateway', 'GET', '', {})));
  const { waits, clock, stop } = sleeper(11);
  const log = keptLog();
  expect(await findCurrentUser({ rest, token: 'a.b.c', clock, log, stop })).toBeUndefined();
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  expect(log.lines).toEqual([
    'Discord answers the look-up of the bot’s user with status 502: try again later. Briefings begin once it answers. Commands are answered meanwhile.',
  ]);
});

it.each([
  ['a proxy’s refusal', refusal(403)],
  ['no route', refusal(404)],
  ['a network that is down', Object.assign(new TypeError('fetch failed'), { code: 'ENETDOWN' })],
])('retries after %s', async (_, error) => {
  const { rest } = restThat(failing(error), () => Promise.resolve({ id: '42' }));
  const { waits, clock, stop } = sleeper();
  expect(await findCurrentUser({ rest, token: 'a.b.c', clock, log: keptLog(), stop })).toMatchObject({
    rest,
    ownId: '42',
    once: { options: { retries: 0 } },
  });
  expect(waits).toEqual([1]);
});

it('gives up at once when Discord refuses the token', async () => {
  const { rest } = restThat(failing(refusal(401)));
  const { waits, clock, stop } = sleeper();
  const log = keptLog();
  expect(await findCurrentUser({ rest, token: 'a.b.c', clock, log, stop })).toEqual({
    problem: expect.stringContaining('DISCORD_TOKEN'),
  });
  expect([waits, log.lines]).toEqual([[], []]);
});

it('ends at the stop though a request hangs', async () => {
  const { rest, tries } = restThat(() => new Promise(() => undefined));
  const { waits, clock, stop, ending } = sleeper();
  const log = keptLog();
  const found = findCurrentUser({ rest, token: 'a.b.c', clock, log, stop });
  expect(tries()).toBe(1);
  ending.abort();
  expect(await found).toBeUndefined();
  expect([waits, log.lines]).toEqual([[], []]);
});
