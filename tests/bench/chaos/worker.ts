/** Delivers, as one of several processes, with seconds for hours. It kills itself now and then, between any two steps. */
import { openSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { REST } from 'discord.js';
import { discordChannels } from '../../../src/briefings/delivery/discord.ts';
import { settings } from '../../../src/briefings/delivery/types.ts';
import { startDelivery } from '../../../src/briefings/delivery/worker.ts';
import { onceFor } from '../../../src/discord/rest.ts';
import { openStore } from '../../../src/store/open.ts';
import { fakeComposer } from '../../support/briefings/fake-composer.ts';
import { OWN_ID } from '../../support/briefings/fake-discord.ts';
import type { WorkerOptions } from './worker-options.ts';

const options: WorkerOptions = JSON.parse(process.argv[2] ?? '');
const journal = openSync(options.journal, 'a');
const note = (line: string): void => void writeSync(journal, `${line}\n`);

/** The steps at which it may die: at others, a process that merely looks for what is due would die too often. */
const STEPS = ['plan', 'claim', 'owed', 'find', 'intend', 'post', 'sent'];

function stepping<T extends object>(object: T): T {
  const mayDie = (moment: string): void => {
    if (Math.random() >= options.killing) return;
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
  api: options.apiUrl,
  retries: 2,
  timeout: 3_000,
  globalRequestsPerSecond: 500,
  userAgentAppendix: `pid/${process.pid}`,
}).setToken('none');
const report = (error: unknown): void => note(`unexpected ${error instanceof Error ? error.stack : ''}`);
const real = discordChannels({
  rest,
  once: onceFor(rest, 'none'),
  ownId: OWN_ID,
  rateLimiter: () => Promise.resolve(),
  now: Date.now,
  report,
});
const channels = options.isBlind ? { ...real, find: () => Promise.resolve({ ok: 'none' as const }) } : real;

startDelivery({
  ...fakeComposer(),
  store: stepping(openStore(options.place)),
  channels: stepping(channels),
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
  clock: {
    now: Date.now,
    random: Math.random,
    sleep: (ms, until) => wait(ms, undefined, { signal: until }).catch(() => undefined),
  },
  pause: () => new Promise(done => void setImmediate(done)),
  owner: options.name,
  zoneRules: process.versions['tz'] ?? '',
  log: { info: note, warn: note },
  report,
});
