/** Runs one variant: editions are due within seconds, processes die, and the outcome is counted. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ZONE_RULES } from '../../../src/briefings/delivery/schedule.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Request } from '../../support/briefings/fake-discord.ts';
import { type DiscordServer, type Fault, openDiscordServer } from './discord-server.ts';
import { type Processes, startProcesses } from './processes.ts';
import type { TestStore } from './stores.ts';

/** What is done to the processes, and what they do without. */
export interface Variant {
  readonly name: string;
  readonly editions: number;
  /** Kills by the parent, besides those that processes do to themselves. */
  readonly kills: number;
  /** The probability that a process kills itself before or after a step. */
  readonly killing: number;
  readonly hasNonce: boolean;
  readonly hasLook: boolean;
  readonly serverStops: number;
  readonly isRestored: boolean;
}

/** What came of a variant. */
export interface Result {
  readonly variant: Variant;
  readonly engine: string;
  readonly processes: number;
  readonly deaths: number;
  /** Kills at the steps, by step. */
  readonly steps: ReadonlyMap<string, number>;
  readonly frozen: number;
  readonly stops: number;
  readonly deduped: number;
  readonly found: number;
  readonly duplicates: number;
  readonly missing: number;
  readonly states: string;
  readonly seconds: number;
  readonly unexpected: number;
}

const SECOND = 1_000;
/** Milliseconds: longer than a lease, shorter than two. */
const NONCE_WINDOW = 3 * SECOND;
const DUE_WITHIN = 25 * SECOND;
const GIVE_UP = 240 * SECOND;

async function subscribe(store: Store, editions: number): Promise<void> {
  // Otherwise the first process would compute what is due anew, as if it were planned by other rules than today's.
  await store.setMeta(ZONE_RULES, process.versions['tz'] ?? '');
  const now = Date.now();
  const day = new Date(now).toISOString().slice(0, 10);
  // The next day's edition is far off.
  const localTime = new Date(now - 3_600 * SECOND).toISOString().slice(11, 16);
  const lists = { topics: [], parties: [], speakers: [] };
  for (let i = 0; i < editions; i++) {
    const place = { kind: 'channel', form: 'channel', guildId: '9', channelId: String(100_000 + i) } as const;
    const wanted = { ...place, ...lists, localTime, zone: 'UTC', locale: 'en-GB', quiet: 'line' } as const;
    await store.put(wanted, { day, due: now + Math.round((i * DUE_WITHIN) / editions) }, now, now);
  }
}

/** Draws faults of requests that post. */
function faults(): (request: Request) => Fault | undefined {
  return ({ method, path }) => {
    if (method !== 'POST' || !path.endsWith('/messages')) return undefined;
    const chance = Math.random();
    const when = Math.random() < 0.5 ? 'before' : 'after';
    if (chance < 0.03) return { what: 'kill', when };
    return chance < 0.13 ? { what: '502', when } : undefined;
  };
}

/** Kills and freezes processes, so many in all. Returns how many were frozen. */
async function killAndFreeze(running: Processes, kills: number, over: () => boolean): Promise<number> {
  let frozen = 0;
  for (let i = 0; i < kills && !over(); i++) {
    await wait(300 + Math.random() * 500);
    if (i % 5 === 4) {
      const one = running.any();
      one?.kill('SIGSTOP');
      frozen++;
      setTimeout(() => one?.kill('SIGCONT'), 2_500 + Math.random() * 2_000);
    } else running.any()?.kill('SIGKILL');
  }
  return frozen;
}

/** Waits until every edition has ended. The store may have outages meanwhile. */
async function allEnded(store: Store, editions: number, over: () => boolean): Promise<string> {
  for (;;) {
    await wait(500);
    try {
      const { pending, sending, ...ended } = await store.counts();
      const shown = Object.entries({ pending, sending, ...ended }).filter(([, count]) => count > 0);
      const isDone = Object.values(ended).reduce((sum, count) => sum + count, 0) >= editions;
      if (isDone || over()) return shown.map(([state, count]) => `${count} ${state}`).join(', ');
    } catch {
      if (over()) return 'no store';
    }
  }
}

/** Stops the server every few seconds. Returns how often. */
async function stopServer(tested: TestStore, times: number, over: () => boolean): Promise<number> {
  let stops = 0;
  for (; stops < times && tested.stopServer && !over(); stops++) {
    await wait(3_000);
    tested.stopServer();
  }
  return stops;
}

/** Takes a backup early, and restores it once much more has been posted and the nonces are forgotten. */
async function restoreOld(
  tested: TestStore,
  running: Processes,
  server: DiscordServer,
  editions: number,
): Promise<void> {
  const reached = async (share: number): Promise<void> => {
    while (server.discord.posted().length < editions * share) await wait(100);
    await running.halt();
  };
  await reached(0.2);
  await tested.backup();
  running.go();
  await reached(0.7);
  await wait(NONCE_WINDOW + SECOND);
  await tested.restore();
  running.go();
}

/** Counts what the processes have written. */
function readJournal(file: string) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const steps = new Map<string, number>();
  for (const line of lines.filter(one => one.startsWith('killed ')))
    steps.set(line.slice(7), (steps.get(line.slice(7)) ?? 0) + 1);
  const count = (start: string): number => lines.filter(line => line.startsWith(start)).length;
  return { steps, found: count('found'), unexpected: count('unexpected') };
}

/** Runs the processes of one variant on a store until every edition has ended. */
export async function runVariant(variant: Variant, tested: TestStore): Promise<Result> {
  const { editions } = variant;
  const started = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-chaos-journal-'));
  const journal = join(folder, 'journal');
  writeFileSync(journal, '');
  const nonceWindow = variant.hasNonce ? NONCE_WINDOW : 0;
  const server = await openDiscordServer({ nonceWindow, faultFor: faults(), delay: () => 20 + Math.random() * 60 });
  for (let i = 0; i < editions; i++) server.discord.channel(String(100_000 + i));
  const first = openStore(tested.place);
  await subscribe(first, editions);
  await first.close();
  const { place, processes } = tested;
  const common = { place, apiUrl: server.apiUrl, journal, killing: variant.killing, isBlind: !variant.hasLook };
  const running = startProcesses(processes, serial => ({ ...common, name: `process ${serial}` }));
  const isLate = (): boolean => Date.now() - started > GIVE_UP;
  if (variant.isRestored) await restoreOld(tested, running, server, editions);
  const store = openStore(tested.place);
  const [frozen, stops, states] = await Promise.all([
    killAndFreeze(running, variant.kills, isLate),
    stopServer(tested, variant.serverStops, isLate),
    allEnded(store, editions, isLate),
  ]);
  await store.close();
  await running.halt();
  const copies = [...server.discord.channels.values()].map(({ messages }) => messages.length);
  const { deduped } = server.discord;
  await server.close();
  const counts = readJournal(journal);
  rmSync(folder, { recursive: true, force: true });
  return {
    ...{ variant, engine: tested.engine, processes, deaths: running.deaths, frozen, stops, deduped, states, ...counts },
    duplicates: copies.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
    missing: copies.filter(count => count === 0).length,
    seconds: (Date.now() - started) / SECOND,
  };
}
