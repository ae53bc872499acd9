/**
 * Runs a bot with a briefing in 2,000 channels, all due in the same minute, and asks it commands meanwhile. Sends what it
 * measured to its parent, and ends.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { REST } from 'discord.js';
import { optionsOf } from '../../../commands/index.ts';
import { openLog } from '../../../src/app/log.ts';
import { openServices } from '../../../src/app/services.ts';
import { discordChannels } from '../../../src/briefings/delivery/discord.ts';
import { REQUESTS_PER_SECOND, settings } from '../../../src/briefings/delivery/types.ts';
import { startDelivery } from '../../../src/briefings/delivery/worker.ts';
import { openComposer } from '../../../src/briefings/editions/messages.ts';
import { interact } from '../../../src/discord/interactions.ts';
import { onceFor } from '../../../src/discord/rest.ts';
import { loadRecord } from '../../../src/dossier/load.ts';
import { ownDataFolder } from '../../../src/lib/paths.ts';
import { rateLimiter } from '../../../src/lib/rate-limit.ts';
import { openStore } from '../../../src/store/open.ts';
import { OWN_ID } from '../../support/briefings/fake-discord.ts';
import { commandPayload, type Filled } from '../../support/discord/payloads.ts';
import { random } from '../random.ts';
import { invocations } from '../workload.ts';

/** What the bot is handed, as JSON in its one argument. */
export interface BurstOptions {
  readonly dataDir: string;
  readonly apiUrl: string;
  /** The time of its clock when it begins, in Unix milliseconds: setting up so many briefings may take minutes. */
  readonly clock: number;
  /** 0: nothing is due, for comparison, and it ends after so many seconds. */
  readonly editions: number;
  readonly seconds: number;
}

/** What the bot measured. */
export interface Burst {
  readonly sent: number;
  readonly seconds: number;
  /** Milliseconds from the moment that a command came in to its answer, unsorted. */
  readonly answers: readonly number[];
  /** Milliseconds of delay of the event loop. */
  readonly loop99: number;
  readonly loopMost: number;
}

/** Milliseconds from one command to the next. */
const ASK_EVERY = 25;

const options: BurstOptions = JSON.parse(process.argv[2] ?? '');
const loaded = await loadRecord(ownDataFolder());
if ('problems' in loaded) throw new Error('The record has problems: npm run check tells which.');
const { dossier } = loaded;
const services = openServices(openLog('silent', process.stderr), () => dossier);
const chance = random(7);
const asks = Object.values(invocations(dossier, chance));

function askOne(): void {
  const { command, input } = chance.pick(asks)();
  const filled = Object.entries(input).map(
    ([name, value]): Filled => (typeof value === 'boolean' ? { name, value, type: 5 } : { name, value }),
  );
  interact(commandPayload(command, filled), services);
}
// V8 compiles now what it will, before anything is measured.
for (let i = 0; i < 2_000; i++) askOne();

const sleep = (ms: number, until: AbortSignal): Promise<void> =>
  wait(ms, undefined, { signal: until }).catch(() => undefined);
const rest = new REST({ api: options.apiUrl, globalRequestsPerSecond: REQUESTS_PER_SECOND }).setToken('none');
const store = openStore({ dataDir: options.dataDir });
await store.ready();
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const started = performance.now();
const ahead = Date.now() - options.clock;
const now = (): number => Date.now() - ahead;
const report = (error: unknown): void =>
  void process.stderr.write(`${error instanceof Error ? error.stack : 'thrown'}\n`);
const delivery = startDelivery({
  ...openComposer({ dossier: () => dossier, optionsOf }),
  store,
  channels: discordChannels({
    rest,
    once: onceFor(rest, 'none'),
    ownId: OWN_ID,
    rateLimiter: rateLimiter(REQUESTS_PER_SECOND),
    now,
    report,
  }),
  settings: settings(REQUESTS_PER_SECOND),
  clock: { now, random: Math.random, sleep },
  pause: () => new Promise(done => void setImmediate(done)),
  owner: 'burst',
  zoneRules: process.versions['tz'] ?? '',
  log: { info: () => undefined, warn: text => void process.stderr.write(`${text}\n`) },
  report,
});

const answers: number[] = [];
let next = performance.now();
for (let sent = 0; ; ) {
  next += ASK_EVERY;
  await wait(Math.max(0, next - performance.now()));
  askOne();
  // Counted from the moment that it should have been asked: a delay of the event loop counts.
  answers.push(performance.now() - next);
  if (answers.length % 20 !== 0) continue;
  sent = (await store.counts()).sent;
  const seconds = (performance.now() - started) / 1_000;
  if (options.editions > 0 ? sent < options.editions : seconds < options.seconds) continue;
  const measured: Burst = { sent, seconds, answers, loop99: delay.percentile(99) / 1e6, loopMost: delay.max / 1e6 };
  process.send?.(measured);
  break;
}
await delivery.stop(1_000);
await store.close();
process.disconnect?.();
