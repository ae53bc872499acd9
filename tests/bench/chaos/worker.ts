/** One of the processes that deliver. Hours are seconds here. It kills itself now and then, between any two steps. */
import { openSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { REST } from 'discord.js';
import { discordChannels } from '../../../src/briefings/delivery/discord.ts';
import { settings } from '../../../src/briefings/delivery/types.ts';
import { startDelivery } from '../../../src/briefings/delivery/worker.ts';
import { onceFor } from '../../../src/discord/rest.ts';
import { openStore } from '../../../src/store/open.ts';
import { OWN_ID } from '../../support/briefings/fake-discord.ts';
import { newsroom } from '../../support/briefings/newsroom.ts';
import type { Order } from './order.ts';

const order: Order = JSON.parse(process.argv[2] ?? '');
const diary = openSync(order.diary, 'a');
const note = (line: string): void => void writeSync(diary, `${line}\n`);

/** Only at the steps of a delivery: a process that merely looks what is due would die too often. */
const STEPS = ['plan', 'claim', 'owed', 'find', 'intend', 'post', 'sent'];

function stepping<T extends object>(object: T): T {
  const mayDie = (moment: string): void => {
    if (Math.random() >= order.killing) return;
    note(`killed ${moment}`);
    process.kill(process.pid, 'SIGKILL');
  };
  return new Proxy(object, {
    get(target, key) {
      const method: unknown = Reflect.get(target, key);
      const step = String(key);
      if (typeof method !== 'function' || !STEPS.includes(step)) return method;
      return async (...args: readonly unknown[]) => {
        mayDie(`before ${step}`);
        const value: unknown = await Reflect.apply(method, target, args);
        // A claim of nothing is no step.
        if (!Array.isArray(value) || value.length > 0) mayDie(`after ${step}`);
        if (step === 'find' && JSON.stringify(value).includes('messageId')) note('found');
        return value;
      };
    },
  });
}

const rest = new REST({
  api: order.apiUrl,
  retries: 2,
  timeout: 3_000,
  globalRequestsPerSecond: 500,
  userAgentAppendix: `pid/${process.pid}`,
}).setToken('none');
const real = discordChannels({
  rest,
  once: onceFor(rest, 'none'),
  ownId: OWN_ID,
  rateLimiter: () => Promise.resolve(),
  now: Date.now,
});
const channels = order.isBlind ? { ...real, find: () => Promise.resolve({ ok: 'none' as const }) } : real;

startDelivery({
  ...newsroom(),
  store: stepping(openStore(order.place)),
  channels: stepping(channels),
  revised: () => [],
  settings: {
    ...settings(8),
    lease: 2_000,
    leaseMargin: 300,
    nonceTrust: 1_000,
    late: 3_000,
    retries: [300, 800, 2_000],
    batch: 10,
    nap: 500,
    backOff: [100, 1_000],
  },
  world: {
    now: Date.now,
    random: Math.random,
    sleep: (ms, until) => wait(ms, undefined, { signal: until }).catch(() => undefined),
  },
  pause: () => new Promise(done => void setImmediate(done)),
  owner: order.name,
  zoneRules: process.versions['tz'] ?? '',
  log: { info: note, warn: note },
  report: error => note(`unexpected ${error instanceof Error ? error.stack : ''}`),
});
