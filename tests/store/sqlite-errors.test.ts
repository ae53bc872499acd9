import { copyFile, mkdir, mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore, STORE_FILE } from '../../src/store/open.ts';
import { sqliteEngine, sqliteModule } from '../../src/store/sqlite.ts';
import { diagnoseSqlite, NoDriver } from '../../src/store/sqlite-errors.ts';
import type { Store } from '../../src/store/store.ts';
import { spoilLastRows } from '../support/damage.ts';
import { subscribe } from './given.ts';
import { storeErrorOf } from './store-errors.ts';

let folder = '';
const opened: Store[] = [];

const fileIn = (dataDir: string): string => join(dataDir, STORE_FILE);

function storeIn(dataDir: string): Store {
  const store = openStore({ dataDir });
  opened.push(store);
  return store;
}

/** A store with some subscriptions, closed. */
async function filled(dataDir: string): Promise<void> {
  const store = openStore({ dataDir });
  for (let i = 0; i < 300; i++) await subscribe(store, `${7_000 + i}`);
  await store.close();
}

let sound = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-errors-'));
  sound = join(folder, 'sound');
  await filled(sound);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map(store => store.close()));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a faulty file', () => {
  let dataDir = '';
  beforeEach(async () => {
    dataDir = await mkdtemp(join(folder, 'case-'));
    await copyFile(fileIn(sound), fileIn(dataDir));
  });

  /** Overwrites a part of the file. */
  async function spoil(at: number, bytes: number, value: number): Promise<void> {
    const file = await open(fileIn(dataDir), 'r+');
    await file.write(Buffer.alloc(bytes, value), 0, bytes, at);
    await file.close();
  }

  it('locked for a moment: the call waits, and others are served meanwhile', async () => {
    const { DatabaseSync } = await sqliteModule();
    const other = new DatabaseSync(fileIn(dataDir));
    const store = storeIn(dataDir);
    await store.ready();
    other.exec('begin immediate');
    let served = 0;
    const timer = setInterval(() => served++, 5);
    const call = subscribe(store, '1');
    await wait(400);
    other.exec('commit');
    expect(await call).toMatchObject({ channelId: '1' });
    clearInterval(timer);
    other.close();
    expect(served).toBeGreaterThan(1);
  });

  it('locked for long: reported, and resumed when it is free', async () => {
    const { DatabaseSync } = await sqliteModule();
    const other = new DatabaseSync(fileIn(dataDir));
    const store = storeIn(dataDir);
    await store.ready();
    other.exec('begin immediate');
    const error = await storeErrorOf(subscribe(store, '1'));
    expect(error).toMatchObject({ kind: 'locked', code: 'STORE_LOCKED' });
    expect(error.message).toContain('close that program');
    expect(await store.ofChannel('7001')).toMatchObject({ channelId: '7001' });
    expect(await storeIn(dataDir).ofChannel('7001')).toMatchObject({ channelId: '7001' });
    other.exec('commit');
    other.close();
    expect(await subscribe(store, '1')).toMatchObject({ channelId: '1' });
  });

  it('damaged: reported at opening, and resumed when a backup is in its place', async () => {
    const { size } = await stat(fileIn(dataDir));
    await spoil(4_096, size - 8_192, 0xa5);
    const store = storeIn(dataDir);
    const error = await storeErrorOf(store.ready());
    expect(error).toMatchObject({ kind: 'corrupt', code: 'STORE_CORRUPT' });
    expect(error.message).toMatch(/put a backup in its place\.$/);
    expect(await storeErrorOf(subscribe(store, '1'))).toMatchObject({ kind: 'corrupt' });
    await copyFile(fileIn(sound), fileIn(dataDir));
    expect(await store.ofChannel('7001')).toMatchObject({ channelId: '7001' });
  });

  it('damaged while it is open: reported when the damage is met, and from then on', async () => {
    const store = storeIn(dataDir);
    await store.ready();
    // What another process writes makes this one read the file anew.
    await storeIn(dataDir).setMeta('a', 'b');
    const { size } = await stat(fileIn(dataDir));
    await spoil(4_096, size - 8_192, 0xa5);
    expect(await storeErrorOf(store.schedules('', 1_000))).toMatchObject({ kind: 'corrupt' });
    expect(await storeErrorOf(store.ready())).toMatchObject({ kind: 'corrupt' });
  });

  it('damaged deep inside: opens without reading all, reports the damage when it is met, and resumes when a backup is in its place', async () => {
    await spoilLastRows(fileIn(dataDir), 'subscription');
    const store = storeIn(dataDir);
    await store.ready();
    expect(await store.ofChannel('7001')).toMatchObject({ channelId: '7001' });
    const met = await storeErrorOf(store.schedules('', 1_000));
    expect(met).toMatchObject({ kind: 'corrupt', code: 'STORE_CORRUPT' });
    expect(met.message).toMatch(/put a backup in its place\.$/);
    // Rows that could be read before can't be any more: a store with any damage fails as a whole.
    for (let i = 0; i < 3; i++) {
      expect(await storeErrorOf(store.ready())).toMatchObject({ kind: 'corrupt' });
      expect(await storeErrorOf(store.ofChannel('7001'))).toMatchObject({ kind: 'corrupt' });
    }
    await rm(fileIn(dataDir));
    await copyFile(fileIn(sound), fileIn(dataDir));
    await store.ready();
    expect(await store.schedules('', 1_000)).toHaveLength(300);
  });

  it('damaged deep inside, and replaced by another damaged file: reported again', async () => {
    await spoilLastRows(fileIn(dataDir), 'subscription');
    const store = storeIn(dataDir);
    expect(await storeErrorOf(store.schedules('', 1_000))).toMatchObject({ kind: 'corrupt' });
    expect(await storeErrorOf(store.ready())).toMatchObject({ kind: 'corrupt' });
    await copyFile(fileIn(sound), fileIn(dataDir));
    await spoilLastRows(fileIn(dataDir), 'subscription');
    expect(await storeErrorOf(store.ready())).toMatchObject({ kind: 'corrupt' });
    await copyFile(fileIn(sound), fileIn(dataDir));
    await store.ready();
  });

  it('without its beginning: reported, left as it is, and resumed when a backup is in its place', async () => {
    await spoil(0, 100, 0);
    const before = await readFile(fileIn(dataDir));
    const store = storeIn(dataDir);
    expect(await storeErrorOf(store.ready())).toMatchObject({
      kind: 'not a database',
      code: 'STORE_NOT_A_DATABASE',
    });
    expect(await readFile(fileIn(dataDir))).toEqual(before);
    await copyFile(fileIn(sound), fileIn(dataDir));
    expect(await store.ofChannel('7001')).toMatchObject({ channelId: '7001' });
  });

  it('something else altogether', async () => {
    await writeFile(fileIn(dataDir), 'Dear diary, '.repeat(1_000));
    expect(await storeErrorOf(storeIn(dataDir).ready())).toMatchObject({ kind: 'not a database' });
  });

  it('in a place that is no folder: reported, and resumed when it is one', async () => {
    const place = join(dataDir, 'place');
    await writeFile(place, '');
    const store = storeIn(place);
    const error = await storeErrorOf(store.ready());
    expect(error).toMatchObject({ kind: 'no access', code: 'STORE_NO_ACCESS' });
    await rm(place);
    await mkdir(place);
    expect(await subscribe(store)).toMatchObject({ channelId: '7001' });
  });

  it('where no folder can be made: reported, and not waited for', async () => {
    expect(await storeErrorOf(storeIn('/proc/none/place').ready())).toMatchObject({ kind: 'no access' });
  });

  it('changed by a newer version', async () => {
    const db = await sqliteEngine(fileIn(dataDir)).open();
    await sql`insert into kysely_migration values ('9999-later', '2030-01-01')`.execute(db);
    await db.destroy();
    expect(await storeErrorOf(storeIn(dataDir).ready())).toMatchObject({ kind: 'newer', code: 'STORE_NEWER' });
  });
});

describe('what SQLite’s errors mean', () => {
  const failed = (fields: object): Error => Object.assign(new Error('words from outside'), fields);
  it.each([
    ['full', failed({ code: 'ERR_SQLITE_ERROR', errcode: 13 })],
    ['full', failed({ code: 'ENOSPC' })],
    ['locked', failed({ code: 'ERR_SQLITE_ERROR', errcode: 5 })],
    ['locked', failed({ code: 'ERR_SQLITE_ERROR', errcode: 517 })],
    ['corrupt', failed({ code: 'ERR_SQLITE_ERROR', errcode: 267 })],
    ['not a database', failed({ code: 'ERR_SQLITE_ERROR', errcode: 26 })],
    ['no access', failed({ code: 'ERR_SQLITE_ERROR', errcode: 8 })],
    ['no access', failed({ code: 'ERR_SQLITE_ERROR', errcode: 266 })],
    ['no access', failed({ code: 'EACCES' })],
    ['no access', failed({ code: 'EROFS' })],
    ['no access', failed({ code: 'EIO' })],
    ['no driver', new NoDriver(failed({ code: 'ERR_MODULE_NOT_FOUND' }))],
    ['locked', Object.assign(new Error('database is locked'), { code: 'ERR_SQLITE_ERROR' })],
    ['full', Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR' })],
    ['corrupt', Object.assign(new Error('database disk image is malformed'), { code: 'ERR_SQLITE_ERROR' })],
    ['other', failed({ code: 'ERR_SQLITE_ERROR', errcode: 1 })],
    ['other', 'a thrown text'],
  ])('%s', (kind, error) => {
    const diagnosis = diagnoseSqlite(error, '/var/lib/briefings.db');
    expect(diagnosis.kind).toBe(kind);
    expect(diagnosis.line).toMatch(/^[A-Z].*\.$/);
    expect(diagnosis.line).not.toContain('from outside');
  });
});
