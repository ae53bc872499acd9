/** Tests a store whose file is deleted, moved or replaced while it's open. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { openStore, STORE_FILE } from '../../src/store/open.ts';
import { openSession } from '../../src/store/session.ts';
import { sqliteEngine, sqliteModule } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { subscribe } from './given.ts';
import { storeErrorOf } from './store-errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const opened: Store[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map(store => store.close()));
});

let dataDir = '';
let file = '';
let cases = 0;
beforeEach(() => {
  dataDir = join(folder, String(cases++));
  file = join(dataDir, STORE_FILE);
});

function storeIn(place: string): Store {
  const store = openStore({ dataDir: place });
  opened.push(store);
  return store;
}

/** A store that is open, with one channel's briefing. */
async function used(): Promise<Store> {
  const store = storeIn(dataDir);
  await subscribe(store, 'before');
  return store;
}

/** A file of a store that is closed, with one channel's briefing. */
async function other(channelId: string): Promise<string> {
  const place = join(folder, `other-${cases++}`);
  const store = openStore({ dataDir: place });
  await subscribe(store, channelId);
  await store.close();
  return join(place, STORE_FILE);
}

/** The channels that a start finds now. */
async function kept(): Promise<readonly string[]> {
  const store = storeIn(dataDir);
  const found = await store.schedules('', 100);
  await store.close();
  return found.map(({ channelId }) => channelId).toSorted();
}

const move = (from: string, to: string): void => {
  mkdirSync(to);
  for (const name of readdirSync(from).filter(one => one.startsWith(STORE_FILE)))
    renameSync(join(from, name), join(to, name));
};

it.each<[string, () => void, () => void]>([
  ['the file', () => renameSync(file, `${file}.away`), () => renameSync(`${file}.away`, file)],
  [
    'all three files',
    () => move(dataDir, join(dataDir, 'away')),
    () => {
      for (const name of readdirSync(join(dataDir, 'away')))
        renameSync(join(dataDir, 'away', name), join(dataDir, name));
    },
  ],
  ['the folder', () => renameSync(dataDir, `${dataDir}-away`), () => renameSync(`${dataDir}-away`, dataDir)],
])(
  'moved away, %s: nothing is confirmed, nothing is made in its place, and put back it goes on with all that was confirmed',
  async (_, away, back) => {
    const store = await used();
    away();
    const error = await storeErrorOf(subscribe(store, 'lost'));
    expect(error).toMatchObject({ kind: 'gone', code: 'STORE_GONE' });
    expect(error.message).toMatch(
      /was deleted or moved away while it was in use: put it back, .* restart Rapporteur\.$/,
    );
    expect(error.message).toContain(file);
    expect(await storeErrorOf(store.ready())).toMatchObject({ kind: 'gone' });
    expect(await storeErrorOf(store.ofChannel('before'))).toMatchObject({ kind: 'gone' });
    expect(existsSync(file)).toBe(false);
    back();
    await subscribe(store, 'after');
    await store.close();
    expect(await kept()).toEqual(['after', 'before']);
  },
);

it('deleted: nothing is confirmed until a backup is in its place, whose briefings are then the ones', async () => {
  const store = await used();
  const backup = await other('of the backup');
  for (const name of readdirSync(dataDir)) rmSync(join(dataDir, name));
  expect(await storeErrorOf(subscribe(store, 'lost'))).toMatchObject({ kind: 'gone' });
  copyFileSync(backup, file);
  expect((await storeErrorOf(subscribe(store, 'lost'))).message).toMatch(/was replaced while .* goes on by itself/);
  await subscribe(store, 'after');
  await store.close();
  expect(await kept()).toEqual(['after', 'of the backup']);
});

it('deleted, then another error opens it anew: none is made in its place', async () => {
  const store = await used();
  renameSync(file, `${file}.away`);
  mkdirSync(file);
  await storeErrorOf(store.ready());
  await storeErrorOf(store.ready());
  rmSync(file, { recursive: true });
  expect(await storeErrorOf(store.ready())).toMatchObject({ kind: 'gone' });
  expect(existsSync(file)).toBe(false);
  renameSync(`${file}.away`, file);
  expect(await store.ofChannel('before')).toMatchObject({ channelId: 'before' });
});

it('replaced, with the files beside it left: the new one is the one, and the former’s log isn’t written into it', async () => {
  const store = await used();
  renameSync(await other('of the backup'), file);
  expect(await storeErrorOf(subscribe(store, 'lost'))).toMatchObject({ kind: 'gone' });
  await subscribe(store, 'after');
  await store.close();
  expect(await kept()).toEqual(['after', 'of the backup']);
});

it('replaced while another program reads the former: left as it is until the former’s log is moved away', async () => {
  const store = await used();
  const { DatabaseSync } = await sqliteModule();
  const reader = new DatabaseSync(file);
  reader.exec('begin');
  reader.prepare('select * from meta').all();
  await subscribe(store, 'before too');
  renameSync(await other('of the backup'), file);
  await storeErrorOf(store.ready());
  const error = await storeErrorOf(store.ready());
  expect(error.message).toMatch(
    /the -wal file beside it belongs to the former one: .* move the -wal and -shm files away\.$/,
  );
  for (const end of ['-wal', '-shm']) renameSync(`${file}${end}`, `${file}${end}.away`);
  reader.close();
  await subscribe(store, 'after');
  await store.close();
  expect(await kept()).toEqual(['after', 'of the backup']);
});

it.each(['-wal', '-shm'])('the %s file beside it deleted: told once, and all that was confirmed is kept', async end => {
  const store = await used();
  rmSync(`${file}${end}`);
  expect(await storeErrorOf(subscribe(store, 'lost'))).toMatchObject({ kind: 'gone' });
  await subscribe(store, 'after');
  // As after a kill: what was confirmed stands in the files at the path.
  const place = join(folder, `killed-${cases++}`);
  mkdirSync(place);
  for (const name of readdirSync(dataDir)) copyFileSync(join(dataDir, name), join(place, name));
  dataDir = place;
  expect(await kept()).toEqual(['after', 'before']);
});

it('a call during which the file goes isn’t confirmed', async () => {
  const session = openSession(sqliteEngine(file));
  const call = session.run(async db => {
    await db.insertInto('meta').values({ key: 'a', value: 'b' }).execute();
    rmSync(file);
  });
  expect(await storeErrorOf(call)).toMatchObject({ kind: 'gone' });
  await session.close();
});
