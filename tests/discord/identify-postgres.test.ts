/** Tests the identify throttle over several processes, on a real PostgreSQL server. */
import { setTimeout as wait } from 'node:timers/promises';
import type { APIInteraction } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test as it } from 'vitest';
import { type GatewayOptions, startGateway } from '../../src/discord/gateway.ts';
import { sharedThrottler } from '../../src/discord/identify.ts';
import { openTurns } from '../../src/store/open.ts';
import { postgresEngine } from '../../src/store/postgres.ts';
import { openSession } from '../../src/store/session.ts';
import { turnsOver } from '../../src/store/turns.ts';
import { postgres, query } from '../store/engines.ts';
import { bridge } from '../support/bridge.ts';
import type { GatewaySocket } from '../support/discord/gateway-socket.ts';
import { openDiscord } from '../support/discord/loopback.ts';
import { eventually } from '../support/eventually.ts';
import { pooler, poolerAtHand } from '../support/pgbouncer.ts';
import { postgresAtHand } from '../support/postgres.ts';
import { echo, keptLog } from '../support/sample.ts';
import { withoutFiles } from '../support/services.ts';
import { fakeTurns } from '../support/turns.ts';

const server = postgresAtHand();
/** Milliseconds that stand for Discord's five seconds. */
const HOLD = 300;
/** Milliseconds for which a turn is taken at first. */
const LONGEST = 1_500;
const never = new AbortController().signal;
const WAITING = /^Gateway: shards wait for their turn to identify\. The briefings' database server can't be reached, /;
const AGAIN = 'Gateway: shards identify again in their turn.';

if (server !== undefined) {
  const database = postgres(server);
  let url = '';
  const closing: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    await database.begin();
    url = (await database.empty()).databaseUrl ?? '';
  });
  beforeEach(() => query(url, 'delete from meta'));
  afterEach(async () => {
    await Promise.all(closing.splice(0).map(close => close()));
  });
  afterAll(() => database.end());

  /** Has the server end every connection, as when it restarts. */
  const cutAll = () =>
    query(
      server,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${new URL(url).pathname.slice(1)}'`,
    );

  /** The moments at which shards identified. */
  type Identified = { readonly shard: number; readonly at: number }[];

  /** A process of its own, over another address of the server if one is given. */
  function process(identified: Identified, databaseUrl = url) {
    const log = keptLog();
    const turns = turnsOver(openSession(postgresEngine(databaseUrl)), LONGEST);
    closing.push(() => turns.close());
    const throttler = sharedThrottler({ turns, maxConcurrency: 2, log, hold: HOLD });
    const turn = async (shard: number, signal = never): Promise<void> => {
      await throttler.waitForIdentify(shard, signal);
      identified.push({ shard, at: performance.now() });
    };
    return { log, turn };
  }

  async function line() {
    const between = await bridge(new URL(url));
    closing.push(() => between.down());
    return between;
  }

  /** No two of a bucket came within the time. */
  function expectInTurn(identified: Identified): void {
    for (const bucket of [0, 1]) {
      const at = identified.filter(({ shard }) => shard % 2 === bucket).map(one => one.at);
      const gaps = at.slice(1).map((moment, i) => moment - (at[i] ?? 0));
      // The server's clock and this one count whole milliseconds.
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(HOLD - 3);
    }
  }

  describe('turns to identify', () => {
    it('are taken one after another by two processes, and those of different buckets at the same time', async () => {
      const identified: Identified = [];
      const processes = [process(identified), process(identified)];
      await Promise.all([0, 1, 2, 3, 4, 5].map(shard => processes[shard % 3 === 0 ? 0 : 1]?.turn(shard)));
      expect(new Set(identified.slice(0, 2).map(({ shard }) => shard % 2))).toEqual(new Set([0, 1]));
      expectInTurn(identified);
      expect(processes.flatMap(({ log }) => log.lines)).toEqual([]);
    });

    it('are kept over a restart of the server, from processes that knew nothing of it', async () => {
      const identified: Identified = [];
      await process(identified).turn(0);
      await cutAll();
      await process(identified).turn(2);
      await process(identified).turn(1);
      await process(identified).turn(3);
      expectInTurn(identified);
    });

    it.each<[string, (between: Awaited<ReturnType<typeof bridge>>) => unknown]>([
      ['process that has one dies', between => between.down()],
      ['machine that has one vanishes', between => between.freeze()],
    ])('end by themselves when the %s', async (_, end) => {
      const identified: Identified = [];
      const between = await line();
      const turns = turnsOver(openSession(postgresEngine(between.url)), LONGEST);
      closing.push(() => turns.close());
      // It never comes to shorten it.
      expect(await turns.take('identify 0', HOLD)).toMatchObject({ kind: 'turn' });
      await end(between);
      await process(identified).turn(2);
      expect(identified).toHaveLength(1);
    });

    it('are of no use when the answer came so late that another’s may begin too soon', async () => {
      const turns = turnsOver(openSession(postgresEngine(url)), LONGEST);
      closing.push(() => turns.close());
      expect(await turns.take('late', LONGEST)).toEqual({ kind: 'wait', ms: 0 });
      expect(await turns.take('late', HOLD)).toMatchObject({ kind: 'turn' });
      expect(await turns.take('late', HOLD)).toMatchObject({ kind: 'wait' });
    });

    it('of a server whose clock was wrong are nobody’s', async () => {
      const identified: Identified = [];
      await query(url, `insert into meta values ('turn identify 0', '99999999999999')`);
      await process(identified).turn(0);
      expect(identified).toHaveLength(1);
    });

    it('are left to the next by a shard that no longer waits', async () => {
      const identified: Identified = [];
      const { turn } = process(identified);
      await turn(0);
      const stop = new AbortController();
      const calledOff = expect(process(identified).turn(2, stop.signal)).rejects.toThrow('aborted');
      stop.abort();
      await calledOff;
      await turn(4);
      expectInTurn(identified);
    });

    it('are waited for while the server is away: one line for all shards, one when they go on', async () => {
      const identified: Identified = [];
      const between = await line();
      const [first, second] = [process(identified), process(identified, between.url)];
      await first.turn(0);
      await between.down();
      const all = [2, 4, 1].map(shard => second.turn(shard));
      await eventually(() => expect(second.log.lines).toHaveLength(1));
      await wait(3 * HOLD);
      expect(identified).toHaveLength(1);
      await between.up();
      await Promise.all(all);
      expect(second.log.lines).toEqual([expect.stringMatching(WAITING), AGAIN]);
      expect(second.log.lines.join()).not.toContain(new URL(url).hostname);
      expectInTurn(identified);
    });

    it('are taken by three processes in their turn, while connections are cut over and over', async () => {
      const identified: Identified = [];
      const between = await line();
      const addresses = [url, between.url, between.url];
      const processes = addresses.map(address => process(identified, address));
      const all = Promise.all(Array.from({ length: 9 }, (_, shard) => processes[shard % 3]?.turn(shard)));
      for (let cuts = 0; cuts < 4; cuts++) {
        await wait(HOLD * (0.4 + (cuts % 3) / 4));
        if (cuts % 2 === 0) await cutAll();
        else await between.down().then(() => between.up());
      }
      await all;
      expect(identified).toHaveLength(9);
      expectInTurn(identified);
    });

    if (poolerAtHand())
      it('are taken behind a pooler with two connections, which restarts meanwhile', async () => {
        const identified: Identified = [];
        const behind = await pooler(server);
        closing.push(() => behind.close());
        const address = behind.url(new URL(url).pathname.slice(1));
        const processes = [address, address, address, url].map(at => process(identified, at));
        const all = Promise.all(Array.from({ length: 8 }, (_, shard) => processes[shard % 4]?.turn(shard)));
        await eventually(() => expect(identified.length).toBeGreaterThan(2));
        await behind.down();
        await behind.up();
        await all;
        expect(identified).toHaveLength(8);
        expectInTurn(identified);
      });
  });
}

describe('two processes with two shards each', () => {
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(() => Promise.all(closing.splice(0).map(close => close())));

  /** Both, connected to a Discord that takes two identifies in so many milliseconds. */
  async function connectBoth(
    identify: GatewayOptions['identify'],
    within = 5_000,
  ): Promise<{ readonly seen: GatewaySocket['seen']; readonly lines: readonly string[] }> {
    const discord = await openDiscord({ limit: { buckets: 2, within } });
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
      const own = postgres(server);
      await own.begin();
      closing.push(() => own.end());
      const turns = openTurns((await own.empty()).databaseUrl ?? '');
      closing.push(() => turns.close());
      const { seen, lines } = await connectBoth(maxConcurrency => sharedThrottler({ turns, maxConcurrency, log }));
      expect(seen.identified.map(({ shard }) => shard?.[0]).toSorted()).toEqual([0, 1, 2, 3]);
      expect([seen.tooSoon, lines, log.lines]).toEqual([0, [], []]);
    });

  it('are refused where they don’t wait for each other', async () => {
    // Each keeps the time by itself, and knows nothing of the other.
    const alone = (maxConcurrency: number) =>
      sharedThrottler({ turns: fakeTurns(), maxConcurrency, log: keptLog(), hold: 2 * HOLD });
    const { seen } = await connectBoth(alone, HOLD);
    expect(seen.tooSoon).toBeGreaterThan(0);
  });
});
