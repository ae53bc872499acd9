/** Sets up what the delivery's tests begin with: a store in a file, Discord, a composer and processes, in virtual time. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore, STORE_FILE } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Choices, Place, Subscription } from '../../../src/store/types.ts';
import { nextDue } from '../../../src/time/schedule.ts';
import { type FakeComposer, fakeComposer } from '../../support/briefings/fake-composer.ts';
import { type FakeDiscord, fakeDiscord } from '../../support/briefings/fake-discord.ts';
import { type FakeProcess, type ProcessSettings, startProcess } from '../../support/briefings/process.ts';
import { type VirtualTime, virtualTime } from '../../support/briefings/virtual-time.ts';

/** In milliseconds, as are the next two. */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
/** Monday, 2 February 2026, 07:00 in Kyiv: the first edition. */
export const DUE = Date.UTC(2026, 1, 2, 5);
/** Five minutes before {@link DUE}: when virtual time begins. */
export const START = DUE - 5 * MINUTE;
/** A text channel that Discord has from the start. */
export const CHANNEL = '7001';
/** The user who sets briefings up. */
export const OWNER = '5001';

/** The setup of one test. */
export interface Given {
  readonly time: VirtualTime;
  readonly store: Store;
  readonly discord: FakeDiscord;
  readonly composer: FakeComposer;
  readonly folder: string;
  /** Opens the store's file anew, after a test has replaced it. */
  reopened(): Promise<Store>;
  subscribe(to?: Partial<Choices & Place>): Promise<Subscription>;
  start(more?: Partial<ProcessSettings>): FakeProcess;
  /** Counts the posts in Discord by marker. */
  copies(): ReadonlyMap<string, number>;
}

/** Settings of the setup, in Unix milliseconds and in milliseconds. */
interface GivenSettings {
  readonly start?: number;
  readonly nonceWindow?: number;
}

/** A folder in memory, where the system has one: the power doesn't fail in these tests, and disks are slow. */
const MEMORY = '/dev/shm';
const newFolder = (): string => mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'rapporteur-deliver-'));
/** The file of an empty store, made once: making one costs more than most tests. */
const EMPTY = await emptyStore();
async function emptyStore(): Promise<Buffer> {
  const folder = newFolder();
  const store = openStore({ dataDir: folder });
  await store.ready();
  await store.close();
  const bytes = readFileSync(join(folder, STORE_FILE));
  rmSync(folder, { recursive: true });
  return bytes;
}

const markerIn = (body: Readonly<Record<string, unknown>>): string =>
  /"custom_id":"(b:[^"]+)"/.exec(JSON.stringify(body))?.[1] ?? 'none';

/** Sets one test up. Everything is closed after it, what was opened last first. */
export function given({ start = START, nonceWindow = 5 * MINUTE }: GivenSettings = {}): Given {
  const folder = newFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, STORE_FILE), EMPTY);
  const openOne = (): Store => {
    const store = openStore({ dataDir: folder });
    onTestFinished(() => store.close());
    return store;
  };
  let store = openOne();
  const time = virtualTime(start);
  const discord = fakeDiscord({ now: time.now, nonceWindow });
  discord.channel(CHANNEL);
  const composer = fakeComposer();
  composer.news.push({ id: 'paris', version: '1', at: start - MINUTE });
  return {
    time,
    discord,
    composer,
    folder,
    get store() {
      return store;
    },
    async reopened() {
      await store.close();
      store = openOne();
      return store;
    },
    subscribe(to = {}) {
      const wanted = {
        ...{ kind: 'channel', form: 'channel', guildId: '9001', channelId: CHANNEL, userId: OWNER },
        ...{ localTime: '07:00', zone: 'Europe/Kyiv', locale: 'uk', quiet: 'line' },
        ...{ topics: [], parties: [], speakers: [] },
        ...to,
      } as Choices & Place;
      return store.put(wanted, nextDue(time.now(), wanted.localTime, wanted.zone), time.now(), time.now() - HOUR);
    },
    start(more = {}) {
      const process = startProcess({
        time,
        store,
        discord,
        composer,
        ...more,
        settings: { nap: HOUR, ...more.settings },
      });
      onTestFinished(() => process.kill());
      return process;
    },
    copies() {
      const counts = new Map<string, number>();
      for (const { body } of discord.posted()) counts.set(markerIn(body), (counts.get(markerIn(body)) ?? 0) + 1);
      return counts;
    },
  };
}
