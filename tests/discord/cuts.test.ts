/** Tests two processes with two shards each, under every way in which a gateway's connection is cut. */
import { randomBytes } from 'node:crypto';
import type { APIInteraction } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test as it } from 'vitest';
import { type Gateway, startGateway } from '../../src/discord/gateway.ts';
import { sharedThrottler } from '../../src/discord/identify.ts';
import { type LoopbackDiscord, openDiscord } from '../support/discord/loopback.ts';
import { commandPayload } from '../support/discord/payloads.ts';
import { eventually } from '../support/eventually.ts';
import { echo, keptLog } from '../support/sample.ts';
import { withoutFiles } from '../support/services.ts';
import { fakeTurns } from '../support/turns.ts';

const SHARDS = 4;
const PROCESSES = [
  [0, 1],
  [2, 3],
];
/** Milliseconds that stand for Discord's five seconds. */
const WINDOW = 100;
/** Those for which a process holds a turn: far more, so that a slow machine is no failure. */
const HOLD = 600;
/** Milliseconds between heartbeats. */
const BEAT = 300;
/** A server of each shard. */
const SERVERS = Array.from({ length: SHARDS }, (_, shard) => String((BigInt(2 ** 36) + BigInt(shard)) << 22n));

let discord: LoopbackDiscord;
let gateways: readonly Gateway[] = [];
const throttled = keptLog();
let answered = 0;

/** @param buckets identifies that are taken at a time: by default as many as there are shards, so that none waits */
async function start({ heartbeat = 41_250, buckets = SHARDS } = {}): Promise<void> {
  // Its clock stands still, so that no answer is too late: what is slow here is the machine.
  const now = Date.now();
  discord = await openDiscord({ now: () => now, limit: { buckets, within: WINDOW }, heartbeat });
  const { token, apiUrl } = discord;
  const turns = fakeTurns();
  const answer = (interaction: APIInteraction) => {
    answered++;
    return withoutFiles(echo(interaction));
  };
  const started = await Promise.all(
    PROCESSES.map(own =>
      startGateway({
        token,
        apiUrl,
        log: keptLog(),
        answer,
        shards: { own, of: SHARDS },
        identify: maxConcurrency => sharedThrottler({ turns, maxConcurrency, log: throttled, hold: HOLD }),
      }),
    ),
  );
  gateways = started.flatMap(one => (one.ok ? [one.gateway] : []));
  expect(gateways).toHaveLength(PROCESSES.length);
}

beforeEach(() => {
  answered = 0;
});
afterEach(async () => {
  await Promise.all(gateways.map(gateway => gateway.stop()));
  await discord.close();
});

/** One command in a server of each shard. */
const asks = () =>
  SERVERS.map(guildId => discord.deliver(commandPayload('echo', [{ name: 'word', value: 'peace' }], { guildId })));

/** Every command was answered, each once: neither again after a resume, nor by two shards. */
async function allAnswered(sent: readonly Promise<unknown>[]): Promise<void> {
  expect(await Promise.all(sent)).toHaveLength(sent.length);
  const callbacks = discord.requests.filter(request => request.endsWith('/callback'));
  expect([answered, callbacks.length, new Set(callbacks).size]).toEqual([sent.length, sent.length, sent.length]);
  expect(discord.refused).toEqual([]);
}

const isBack = (): void => expect(gateways.map(gateway => gateway.connected())).toEqual(PROCESSES.map(() => true));

describe('cut so that Discord lets it resume', () => {
  const ways: readonly (readonly [string, () => void])[] = [
    ['the line is cut', () => discord.gateway.drop()],
    ['closed with 4000', () => discord.gateway.drop(4_000)],
    ['asked to reconnect', () => discord.gateway.reconnect()],
  ];
  it.each(ways)(
    '%s: every shard resumes, and what was sent before, meanwhile and after is answered once',
    async (_, cut) => {
      await start();
      const before = asks();
      cut();
      const meanwhile = asks();
      const { seen } = discord.gateway;
      await eventually(() => expect(seen.resumed).toBe(SHARDS));
      await eventually(isBack);
      await allAnswered([...before, ...meanwhile, ...asks()]);
      expect([seen.identified.length, seen.tooSoon]).toEqual([SHARDS, 0]);
    },
  );

  it('told that the session may be resumed: every shard does so on its connection', async () => {
    await start();
    const before = asks();
    await Promise.all(before);
    discord.gateway.invalidate(true);
    const meanwhile = asks();
    const { seen } = discord.gateway;
    await eventually(() => expect(seen.resumed).toBe(SHARDS));
    await allAnswered([...before, ...meanwhile, ...asks()]);
    expect([seen.connected, seen.identified.length, seen.tooSoon]).toEqual([SHARDS, SHARDS, 0]);
  });

  it('heartbeats that nobody acknowledges: every shard resumes', async () => {
    await start({ heartbeat: BEAT });
    const before = asks();
    discord.gateway.ignoreHeartbeats();
    const { seen } = discord.gateway;
    await eventually(() => expect(seen.resumed).toBeGreaterThanOrEqual(SHARDS));
    await eventually(isBack);
    await allAnswered([...before, ...asks()]);
    expect([seen.identified.length, seen.tooSoon]).toEqual([SHARDS, 0]);
  });
});

describe('cut so that the session is over', () => {
  const ways: readonly (readonly [string, () => void])[] = [
    ['closed with 4007', () => discord.gateway.drop(4_007)],
    ['closed with 4009', () => discord.gateway.drop(4_009)],
    ['told that the session is over', () => discord.gateway.invalidate(false)],
  ];
  it.each(ways)('%s: every shard identifies again, in its turn over both processes', async (_, cut) => {
    await start({ buckets: SHARDS / 2 });
    const before = asks();
    await Promise.all(before);
    cut();
    const { seen } = discord.gateway;
    await eventually(() => expect(seen.identified).toHaveLength(2 * SHARDS));
    await eventually(isBack);
    await allAnswered([...before, ...asks()]);
    expect([seen.identified.map(({ shard }) => shard?.[0]).toSorted(), seen.tooSoon, throttled.lines]).toEqual([
      [0, 0, 1, 1, 2, 2, 3, 3],
      0,
      [],
    ]);
  });
});

it('frames that nobody can read are passed over: no shard is lost, and what comes after is answered', async () => {
  await start();
  const { gateway } = discord;
  for (const frame of ['', '{', '{"op":0,"t":"INTERACTION_CREATE","d":', 'null', '[]', '"x"', '{"op":99}', '{"op":0}'])
    gateway.frame(frame);
  // Compression isn't asked for: a broken stream of it is a frame like any other.
  for (const frame of [Buffer.from([0x78, 0x9c, 0xff, 0xff, 0, 0, 0xff, 0xff]), randomBytes(64)]) gateway.frame(frame);
  await allAnswered(asks());
  expect([gateway.seen.connected, gateway.seen.resumed, gateway.seen.identified.length]).toEqual([SHARDS, 0, SHARDS]);
});
