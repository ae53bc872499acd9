/** Tests a store whose disk is full, fails, or can't be written: what was confirmed is kept, and nothing else is confirmed. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, STORE_FILE, storeOn } from '../../src/store/open.ts';
import { openSession, type StoreError } from '../../src/store/session.ts';
import { sqliteEngine } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import type { Database } from '../../src/store/tables.ts';
import { on, subscribe } from './given.ts';
import { storeErrorOf } from './store-errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-disk-'));
const opened: Store[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map(store => store.close()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let cases = 0;
let dataDir = '';
beforeEach(() => {
  dataDir = join(folder, String(cases++));
});

/** A store, and the database that it has open now, which is prepared at each opening. */
function storeIn(place: string, prepare: () => string) {
  const engine = sqliteEngine(join(place, STORE_FILE));
  let current: Kysely<Database> | undefined;
  const store = storeOn(
    openSession({
      ...engine,
      async open() {
        current = await engine.open();
        await sql.raw(prepare()).execute(current);
        return current;
      },
    }),
  );
  opened.push(store);
  /** Moves what was committed into the file, as SQLite itself does by the way. */
  const checkpoint = async (): Promise<void> => {
    if (current) await sql`pragma wal_checkpoint(full)`.execute(current);
  };
  return { store, checkpoint };
}

/** SQLite moves what was committed into the file after so few pages of its log: nearly every write does. */
const OFTEN = 'pragma wal_autocheckpoint = 4';

/** Subscribes channels until the store refuses. */
async function fill(store: Store): Promise<{ readonly error: StoreError; readonly made: readonly string[] }> {
  const made: string[] = [];
  for (;;) {
    const channelId = `full-${made.length}`;
    const outcome = await subscribe(store, channelId).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (outcome !== undefined) return { error: await storeErrorOf(Promise.reject(outcome)), made };
    made.push(channelId);
  }
}

/** The channels that a start would find if this process was killed now, with its files as they stand. */
async function keptIn(place: string): Promise<readonly string[]> {
  const copy = join(folder, `killed-${cases++}`);
  mkdirSync(copy);
  for (const name of readdirSync(place).filter(one => one.startsWith(STORE_FILE) && !one.endsWith('-shm')))
    copyFileSync(join(place, name), join(copy, name));
  const store = openStore({ dataDir: copy });
  const found = await store.schedules('', 100_000);
  await store.close();
  return found.map(({ channelId }) => channelId).toSorted();
}

it('a limit of its own: nothing is half recorded, what is there can be read and removed, and it resumes when there is room', async () => {
  let limit = 1_000_000;
  const { store } = storeIn(dataDir, () => `pragma max_page_count = ${limit}`);
  for (let i = 0; i < 50; i++) await subscribe(store, `${7_000 + i}`);
  await store.close();
  limit = 1;
  const { store: full } = storeIn(dataDir, () => `pragma max_page_count = ${limit}`);
  const { error, made } = await fill(full);
  expect(error).toMatchObject({ kind: 'full', code: 'STORE_FULL' });
  expect(error.message).toContain('free disk space');
  const { id } = await subscribe(full, '7001');
  await full.remove(id);
  expect(await full.schedules('', 10_000)).toHaveLength(50 + made.length - 1);
  await full.close();
  limit = 1_000_000;
  const { store: roomy } = storeIn(dataDir, () => `pragma max_page_count = ${limit}`);
  expect(await subscribe(roomy, 'roomy')).toMatchObject({ channelId: 'roomy' });
});

it('one that can only be read: nothing is confirmed, and it resumes when it can be written', async () => {
  let isReadOnly = false;
  const { store } = storeIn(dataDir, () => `pragma query_only = ${Number(isReadOnly)}`);
  await subscribe(store, 'before');
  await store.close();
  isReadOnly = true;
  const { store: next } = storeIn(dataDir, () => `pragma query_only = ${Number(isReadOnly)}`);
  const error = await storeErrorOf(subscribe(next, 'lost'));
  expect(error).toMatchObject({ kind: 'no access' });
  expect(error.message).toContain("isn't read-only");
  expect(await keptIn(dataDir)).toEqual(['before']);
  isReadOnly = false;
  await subscribe(next, 'after');
  expect(await keptIn(dataDir)).toEqual(['after', 'before']);
});

const disk = smallDisk();
if (disk !== undefined)
  describe('a disk that is full', () => {
    afterAll(() => {
      spawnSync('umount', ['-l', disk]);
      rmSync(disk, { recursive: true });
    });

    it.each([
      ['while SQLite writes its log', 'pragma wal_autocheckpoint = 0'],
      ['while SQLite moves its log into the file', OFTEN],
    ])(
      '%s: what was confirmed is kept, nothing else is confirmed, and it resumes when there is room',
      async (_, often) => {
        const place = join(disk, String(cases++));
        const ballast = join(disk, 'ballast');
        const { store, checkpoint } = storeIn(place, () => often);
        const subscription = await subscribe(store, 'a');
        writeFileSync(ballast, Buffer.alloc(500_000));
        const { error, made } = await fill(store);
        expect(error).toMatchObject({ kind: 'full' });
        expect(error.message).toContain('free disk space');
        await expect(checkpoint()).rejects.toThrow(/full/);
        expect(await keptIn(place)).toEqual(['a', ...made].toSorted());
        const editions = Array.from({ length: 2_000 }, (_n, i) => ({ ...on(i), state: 'skipped' as const }));
        expect(await storeErrorOf(store.plan(subscription, on(3_000), editions))).toMatchObject({ kind: 'full' });
        expect(await store.get(subscription.id)).toEqual(subscription);
        rmSync(ballast);
        expect(await subscribe(store, 'roomy')).toMatchObject({ channelId: 'roomy' });
        expect(await keptIn(place)).toEqual(['a', 'roomy', ...made].toSorted());
        await store.close();
        rmSync(place, { recursive: true });
      },
    );
  });

/** A disk of one megabyte in memory, where this process may mount one. */
function smallDisk(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const made = mkdtempSync(join(tmpdir(), 'rapporteur-small-'));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', made]).status === 0) return made;
  rmSync(made, { recursive: true });
  return undefined;
}

/** Limits the size of this process' files; needs no rights. */
const limitFiles = (bytes: number) => spawnSync('prlimit', ['--pid', String(process.pid), `--fsize=${bytes}:`]);

// A write that the system refuses halfway is the same error to SQLite as one that a failing disk refuses.
if (spawnSync('prlimit', ['--version']).status === 0)
  describe('a disk that fails', () => {
    /** Without a listener the system ends the process. */
    const ignore = (): void => undefined;
    const lift = () => limitFiles(Number.MAX_SAFE_INTEGER);
    beforeEach(() => void process.on('SIGXFSZ', ignore));
    afterEach(() => {
      lift();
      process.off('SIGXFSZ', ignore);
    });

    it.each([
      ['while SQLite writes its log', 'pragma wal_autocheckpoint = 0'],
      ['while SQLite moves its log into the file', OFTEN],
    ])('%s: what was confirmed is kept, nothing else is confirmed, and it resumes', async (_, often) => {
      const { store, checkpoint } = storeIn(dataDir, () => often);
      await subscribe(store, 'a');
      limitFiles(150_000);
      const { error, made } = await fill(store);
      expect(error).toMatchObject({ kind: 'no access' });
      expect(error.message).toMatch(/fails to read or write: check the disk, .* goes on by itself\.$/);
      await checkpoint().catch(() => undefined);
      lift();
      expect(await keptIn(dataDir)).toEqual(['a', ...made].toSorted());
      await subscribe(store, 'after');
      expect(await keptIn(dataDir)).toEqual(['a', 'after', ...made].toSorted());
    });
  });
