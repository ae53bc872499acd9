/** One run: editions that are due within seconds, processes that die, and what came of it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ZONE_RULES } from '../../../src/briefings/delivery/schedule.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Request } from '../../support/briefings/fake-discord.ts';
import { type Crew, crew } from './crew.ts';
import { type DiscordServer, type Mishap, openDiscordServer } from './discord-server.ts';
import type { Ground } from './ground.ts';

export interface Variant {
  readonly name: string;
  readonly editions: number;
  /** Kills by the parent, besides those that processes do to themselves. */
  readonly kills: number;
  readonly killing: number;
  readonly hasNonce: boolean;
  readonly hasLook: boolean;
  readonly serverStops: number;
  readonly isRestored: boolean;
}

export interface Result {
  readonly variant: Variant;
  readonly engine: string;
  readonly processes: number;
  readonly deaths: number;
  /** Kills at the steps, by step. */
  readonly steps: ReadonlyMap<string, number>;
  readonly zombies: number;
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
/** Longer than a lease, shorter than two. */
const NONCE_WINDOW = 3 * SECOND;
const DUE_WITHIN = 25 * SECOND;
const GIVE_UP = 240 * SECOND;

async function subscribe(store: Store, editions: number): Promise<void> {
  // Else the first process would take what is due for planned by other rules than today's.
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

function mishaps(): (request: Request) => Mishap | undefined {
  return ({ method, path }) => {
    if (method !== 'POST' || !path.endsWith('/messages')) return undefined;
    const chance = Math.random();
    const when = Math.random() < 0.5 ? 'before' : 'after';
    if (chance < 0.03) return { what: 'kill', when };
    return chance < 0.13 ? { what: '502', when } : undefined;
  };
}

/** Kills and freezes processes until enough have been. */
async function harass(team: Crew, kills: number, over: () => boolean): Promise<number> {
  let zombies = 0;
  for (let i = 0; i < kills && !over(); i++) {
    await wait(300 + Math.random() * 500);
    if (i % 5 === 4) {
      const sleeper = team.any();
      sleeper?.kill('SIGSTOP');
      zombies++;
      setTimeout(() => sleeper?.kill('SIGCONT'), 2_500 + Math.random() * 2_000);
    } else team.any()?.kill('SIGKILL');
  }
  return zombies;
}

/** Waits until every edition has ended; the store may be in trouble meanwhile. */
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

async function stopNowAndThen(ground: Ground, times: number, over: () => boolean): Promise<number> {
  let stops = 0;
  for (; stops < times && ground.stopServer && !over(); stops++) {
    await wait(3_000);
    ground.stopServer();
  }
  return stops;
}

/** Takes a backup early, and puts it back once much more has been posted and the nonces are forgotten. */
async function restoreOld(ground: Ground, team: Crew, server: DiscordServer, editions: number): Promise<void> {
  const reached = async (share: number): Promise<void> => {
    while (server.discord.posted().length < editions * share) await wait(100);
    await team.halt();
  };
  await reached(0.2);
  await ground.backup();
  team.go();
  await reached(0.7);
  await wait(NONCE_WINDOW + SECOND);
  await ground.restore();
  team.go();
}

function readDiary(file: string) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const steps = new Map<string, number>();
  for (const line of lines.filter(one => one.startsWith('killed ')))
    steps.set(line.slice(7), (steps.get(line.slice(7)) ?? 0) + 1);
  const count = (start: string): number => lines.filter(line => line.startsWith(start)).length;
  return { steps, found: count('found'), unexpected: count('unexpected') };
}

export async function runVariant(variant: Variant, ground: Ground): Promise<Result> {
  const { editions } = variant;
  const started = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-diary-'));
  const diary = join(folder, 'diary');
  writeFileSync(diary, '');
  const nonceWindow = variant.hasNonce ? NONCE_WINDOW : 0;
  const server = await openDiscordServer({ nonceWindow, mishap: mishaps(), delay: () => 20 + Math.random() * 60 });
  for (let i = 0; i < editions; i++) server.discord.channel(String(100_000 + i));
  const first = openStore(ground.place);
  await subscribe(first, editions);
  await first.close();
  const { place, processes } = ground;
  const common = { place, apiUrl: server.apiUrl, diary, killing: variant.killing, isBlind: !variant.hasLook };
  const team = crew(processes, serial => ({ ...common, name: `process ${serial}` }));
  const isLate = (): boolean => Date.now() - started > GIVE_UP;
  if (variant.isRestored) await restoreOld(ground, team, server, editions);
  const store = openStore(ground.place);
  const [zombies, stops, states] = await Promise.all([
    harass(team, variant.kills, isLate),
    stopNowAndThen(ground, variant.serverStops, isLate),
    allEnded(store, editions, isLate),
  ]);
  await store.close();
  await team.halt();
  const copies = [...server.discord.channels.values()].map(({ messages }) => messages.length);
  const { deduped } = server.discord;
  await server.close();
  const told = readDiary(diary);
  rmSync(folder, { recursive: true, force: true });
  return {
    ...{ variant, engine: ground.engine, processes, deaths: team.deaths, zombies, stops, deduped, states, ...told },
    duplicates: copies.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
    missing: copies.filter(count => count === 0).length,
    seconds: (Date.now() - started) / SECOND,
  };
}
