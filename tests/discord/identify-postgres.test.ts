/** Tests the identify throttle over several processes, on a real PostgreSQL server. */
import { setTimeout as wait } from 'node:timers/promises';
import type { APIInteraction } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, test as it } from 'vitest';
import { type GatewayOptions, startGateway } from '../../src/discord/gateway.ts';
import { lockConnections, sharedThrottler } from '../../src/discord/identify.ts';
import { postgres, query } from '../store/engines.ts';
import { bridge } from '../support/bridge.ts';
import type { GatewaySocket } from '../support/discord/gateway-socket.ts';
import { openDiscord } from '../support/discord/loopback.ts';
import { eventually } from '../support/eventually.ts';
import { postgresAtHand } from '../support/postgres.ts';
import { echo, keptLog } from '../support/sample.ts';
import { withoutFiles } from '../support/services.ts';

const server = postgresAtHand();
/** Milliseconds that stand for Discord's five seconds. */
const HOLD = 500;
/** Milliseconds for which nobody waits: a bucket that comes sooner was released. */
const LONG = 3_600_000;
const never = new AbortController().signal;
const WAITING = /^Gateway: shards wait for their turn to identify\. The briefings' database server can't be reached: /;
const AGAIN = 'Gateway: shards identify again in their turn.';

if (server !== undefined) {
  const database = postgres(server);
  let url = '';
  const closing: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    await database.begin();
    url = (await database.empty()).databaseUrl ?? '';
  });
  afterEach(async () => {
    await cutAll();
    await Promise.all(closing.splice(0).map(close => close()));
  });
  afterAll(() => database.end());

  /** Has the server end every connection that waits for a bucket or has one, as when it stops. */
  const cutAll = () =>
    query(
      url,
      // Those that wait go first: otherwise they would get the bucket before they are cut.
      `select pg_terminate_backend(pid) from (
         select pid from pg_stat_activity
         where datname = '${new URL(url).pathname.slice(1)}' and application_name = 'rapporteur identify'
         order by wait_event is not distinct from 'advisory' desc offset 0
       ) as held`,
    );

  /** Waits until so many connections wait for a bucket. */
  async function waiting(count: number): Promise<void> {
    const text = `select 1 / (count(*) = ${count})::int from pg_stat_activity
      where datname = '${new URL(url).pathname.slice(1)}' and wait_event = 'advisory'`;
    await eventually(() => query(url, text));
  }

  /** A process of its own, over another connection to the server if one is given. */
  const process = (hold: number, databaseUrl = url, longest?: number) => {
    const log = keptLog();
    const throttler = sharedThrottler({ connect: lockConnections(databaseUrl, longest), maxConcurrency: 2, log, hold });
    return { log, turn: (shard: number) => throttler.waitForIdentify(shard, never) };
  };

  async function line() {
    const between = await bridge(new URL(url));
    closing.push(() => between.down());
    return between;
  }

  describe('buckets', () => {
    it('are taken one after another by two processes, and different ones at the same time', async () => {
      const processes = [process(HOLD), process(HOLD)];
      const taken: { readonly shard: number; readonly at: number }[] = [];
      await Promise.all(
        [0, 1, 2, 3, 4, 5].map(async shard => {
          await processes[shard % 3 === 0 ? 0 : 1]?.turn(shard);
          taken.push({ shard, at: performance.now() });
        }),
      );
      expect(new Set(taken.slice(0, 2).map(({ shard }) => shard % 2))).toEqual(new Set([0, 1]));
      for (const bucket of [0, 1]) {
        const [first = 0, second = 0, third = 0] = taken.filter(t => t.shard % 2 === bucket).map(t => t.at);
        // A timer of Node's may be a millisecond early.
        expect(Math.min(second - first, third - second)).toBeGreaterThanOrEqual(HOLD - 2);
      }
      expect(processes.flatMap(({ log }) => log.lines)).toEqual([]);
    });

    it('are free when the process that has one dies', async () => {
      const between = await line();
      await process(LONG, between.url).turn(0);
      const next = process(LONG).turn(2);
      await waiting(1);
      await between.down();
      await next;
    });

    it('are free when the machine that has one vanishes', async () => {
      const between = await line();
      await process(LONG, between.url, 1_000).turn(0);
      between.freeze();
      await process(LONG).turn(2);
    });

    it('are left to the next by a shard that no longer waits', async () => {
      const { turn } = process(HOLD);
      await turn(0);
      const stop = new AbortController();
      const other = sharedThrottler({ connect: lockConnections(url), maxConcurrency: 2, log: keptLog(), hold: LONG });
      const calledOff = expect(other.waitForIdentify(2, stop.signal)).rejects.toThrow('aborted');
      await waiting(1);
      stop.abort();
      await calledOff;
      await turn(4);
    });

    it('are waited for while the server is away: one line for all shards, one when they go on', async () => {
      const between = await line();
      const [first, second] = [process(HOLD), process(HOLD, between.url)];
      await first.turn(0);
      const all = [2, 4, 1].map(shard => second.turn(shard));
      await between.down();
      await eventually(() => expect(second.log.lines).toHaveLength(1));
      await wait(3 * HOLD);
      await between.up();
      await Promise.all(all);
      expect(second.log.lines).toEqual([expect.stringMatching(WAITING), AGAIN]);
      expect(second.log.lines.join()).not.toContain(new URL(url).hostname);
    });

    it('are not taken from a shard that has just identified when the server restarts', async () => {
      const [first, second] = [process(4 * HOLD), process(4 * HOLD)];
      await first.turn(0);
      const identified = performance.now();
      const next = second.turn(2);
      await waiting(1);
      await cutAll();
      await next;
      expect(performance.now() - identified).toBeGreaterThanOrEqual(4 * HOLD);
      expect(second.log.lines).toEqual([expect.stringMatching(WAITING), AGAIN]);
    });
  });
}

describe('two processes with two shards each', () => {
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(() => Promise.all(closing.splice(0).map(close => close())));

  /** Both, connected to a Discord that takes two identifies in five seconds. */
  async function connectBoth(
    identify?: GatewayOptions['identify'],
  ): Promise<{ readonly seen: GatewaySocket['seen']; readonly lines: readonly string[] }> {
    const discord = await openDiscord({ limit: { buckets: 2, within: 5_000 } });
    const { token, apiUrl } = discord;
    const log = keptLog();
    const answer = (interaction: APIInteraction) => withoutFiles(echo(interaction));
    const shards = [
      [0, 1],
      [2, 3],
    ].map(own => ({ own, of: 4 }));
    const started = await Promise.all(
      shards.map(own => startGateway({ token, apiUrl, log, answer, shards: own, identify })),
    );
    const gateways = started.flatMap(one => (one.ok ? [one.gateway] : []));
    closing.push(() => Promise.all(gateways.map(gateway => gateway.stop())).then(() => discord.close()));
    expect(gateways.map(gateway => gateway.connected())).toEqual([true, true]);
    return { seen: discord.gateway.seen, lines: log.lines };
  }

  if (server !== undefined)
    it('identify without one refusal', async () => {
      const log = keptLog();
      const { seen, lines } = await connectBoth(maxConcurrency =>
        sharedThrottler({ connect: lockConnections(server), maxConcurrency, log }),
      );
      expect(seen.identified.map(({ shard }) => shard?.[0]).toSorted()).toEqual([0, 1, 2, 3]);
      expect([seen.tooSoon, lines, log.lines]).toEqual([0, [], []]);
    });

  it('are refused where they don’t wait for each other', async () => {
    const { seen } = await connectBoth();
    expect(seen.tooSoon).toBeGreaterThan(0);
  });
});
