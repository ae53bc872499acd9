import { open, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runDbCommand } from '../../src/cli/db/command-line.ts';
import { openStore, STORE_FILE, type StorePlace } from '../../src/store/open.ts';
import { sqliteEngine } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { RETENTION_DAYS } from '../../src/store/types.ts';
import { postgres, sqlite } from '../store/engines.ts';
import { as, broken, CHOICES, DUE, first, MEMBER, on, posted, subscribe } from '../store/given.ts';
import { spoilLastRows } from '../support/damage.ts';
import { postgresAtHand } from '../support/postgres.ts';

const server = postgresAtHand();
const files = sqlite();
const databases = server === undefined ? undefined : postgres(server);
beforeAll(async () => {
  await files.begin();
  await databases?.begin();
});
afterAll(async () => {
  await files.end();
  await databases?.end();
});

const nameOf = ({ dataDir, databaseUrl }: StorePlace): string => databaseUrl ?? join(dataDir, STORE_FILE);

async function db(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  let text = '';
  const status = await runDbCommand(args, env, more => {
    text += more;
  });
  return { status, text };
}

async function using<T>(place: StorePlace, work: (store: Store) => Promise<T>): Promise<T> {
  const store = openStore(place);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Something in every table, and more subscriptions than a copy takes at once. */
async function fill(place: StorePlace): Promise<void> {
  await using(place, async store => {
    await broken(store, '7003');
    const { subscriptionId } = await posted(store, '7001');
    await store.put({ ...MEMBER, ...CHOICES, topics: ["“quoted”, 'single' and 🕊️"] }, on(0), DUE, DUE);
    await store.enqueue({ subscriptionId, day: 'now' }, DUE);
    await store.claimCorrections({ id: 'merz-1', version: '2' }, as(DUE));
    await store.setMeta('tz', '2026c');
    for (let many = 0; many < 1_100; many += 100)
      await Promise.all(Array.from({ length: 100 }, (_, i) => subscribe(store, `many-${many + i}`)));
  });
}

/** Everything that a store's methods read. */
function contents(place: StorePlace): Promise<unknown> {
  return using(place, async store => {
    const subscriptions = await store.schedules('', 10_000);
    const deliveries = await Promise.all(
      subscriptions.slice(0, 50).map(({ id }) => store.deliveries(id, RETENTION_DAYS)),
    );
    const { id } = (await store.ofChannel('7001')) ?? { id: '' };
    return {
      subscriptions,
      deliveries,
      log: await store.deliveries(id, RETENTION_DAYS),
      counts: await store.counts(),
      tz: await store.meta('tz'),
      notice: await store.nextNotice(),
    };
  });
}

const engines = [files, ...(databases ? [databases] : [])];
const ways = engines.flatMap(from => engines.map(to => [from, to] as const));

describe('copy', () => {
  it.each(ways.map(([from, to]) => [`${from.name} to ${to.name}`, from, to] as const))(
    '%s and back: the same in every row',
    async (_, from, to) => {
      const here = await from.empty();
      await fill(here);
      const before = await contents(here);
      // A server has one database for these tests: it goes by way of a file.
      const way = from === to ? [await files.empty(), await files.empty()] : [await to.empty(), await files.empty()];
      let last = here;
      for (const next of way) {
        const { status, text } = await db(['copy', '--from', nameOf(last), '--to', nameOf(next)]);
        expect({ status, text }).toEqual({
          status: 0,
          text: 'Copied: 1103 subscriptions, 5 deliveries. Set DATABASE_URL or DATA_DIR to the new place.\n',
        });
        expect(await contents(next)).toEqual(before);
        last = next;
      }
      // Work that was under way goes on there.
      await using(last, async store => {
        expect(await store.claimCorrections({ id: 'merz-1', version: '2' }, as(DUE))).toEqual([]);
        expect(first(await store.claim(as(DUE)))).toMatchObject({ day: 'now' });
        expect(await store.claimNotices(as(DUE))).toMatchObject([{ subscription: { channelId: '7003' } }]);
      });
    },
  );

  it.each(engines.map(to => [to.name, to] as const))('refuses a target that holds something: %s', async (_, to) => {
    const from = await files.empty();
    await using(from, store => subscribe(store, '1'));
    const target = await to.empty();
    await using(target, store => subscribe(store, '2'));
    const before = await contents(target);
    const { status, text } = await db(['copy', '--from', nameOf(from), '--to', nameOf(target)]);
    expect({ status, text }).toEqual({
      status: 1,
      text: 'The target holds briefings already, and is left as it is: name an empty database or a new file.\n',
    });
    expect(await contents(target)).toEqual(before);
  });

  it('takes a target that a bot has opened and nobody has used', async () => {
    const [from, to] = [await files.empty(), await files.empty()];
    await using(from, store => subscribe(store, '1'));
    await using(to, store => store.ready());
    expect(await db(['copy', '--from', nameOf(from), '--to', nameOf(to)])).toMatchObject({ status: 0 });
  });

  it('doesn’t make a source of what isn’t there', async () => {
    const place = await files.empty();
    const to = nameOf(await files.empty());
    const { status, text } = await db(['copy', '--from', nameOf(place), '--to', to]);
    expect({ status, text }).toEqual({
      status: 1,
      text: `There is no file ${nameOf(place)}: check the path, or DATA_DIR.\n`,
    });
    await expect(stat(nameOf(place))).rejects.toThrow('ENOENT');
  });

  it('reports a server that can’t be reached, without its address', async () => {
    const from = await files.empty();
    await using(from, store => subscribe(store, '1'));
    const { status, text } = await db([
      'copy',
      '--from',
      nameOf(from),
      '--to',
      'postgres://me:hunter2secret@127.0.0.1:1/db',
    ]);
    expect(status).toBe(1);
    expect(text).toMatch(/^The briefings' database server can't be reached, since nothing listens there: .*\.\n$/);
    expect(text).not.toMatch(/hunter2secret|127/);
  });
});

describe('backup', () => {
  let place: StorePlace = { dataDir: '' };
  beforeEach(async () => {
    place = await files.empty();
    await using(place, store => posted(store));
  });

  it('is whole while the store is in use, and can be opened in its place', async () => {
    const restored = await files.empty();
    await using(restored, store => store.ready());
    const to = join(place.dataDir, 'backup.db');
    await using(place, async store => {
      await subscribe(store, 'in the log of what is written');
      expect(await db(['backup', '--to', to], { DATA_DIR: place.dataDir })).toEqual({
        status: 0,
        text: `The backup is in ${to}. It was checked, and is sound.\n`,
      });
    });
    await writeFile(nameOf(restored), await readFile(to));
    expect(await contents(restored)).toEqual(await contents(place));
  });

  it('never overwrites', async () => {
    const to = join(place.dataDir, 'dear.txt');
    await writeFile(to, 'Dear diary');
    const { status, text } = await db(['backup', '--from', nameOf(place), '--to', to]);
    expect({ status, text }).toEqual({
      status: 1,
      text: `${to} exists already, and is left as it is: name another file.\n`,
    });
    expect(await readFile(to, 'utf8')).toBe('Dear diary');
  });

  it('leaves nothing behind when it can’t be written', async () => {
    const to = join(place.dataDir, 'no', 'such', 'folder.db');
    const { status, text } = await db(['backup', '--from', nameOf(place), '--to', to]);
    expect(status).toBe(1);
    expect(text).toContain("can't be opened or written");
    await expect(stat(to)).rejects.toThrow('ENOENT');
  });

  it('of PostgreSQL is pg_dump’s work', async () => {
    const DATABASE_URL = 'postgres://me:hunter2secret@127.0.0.1:1/db';
    const { status, text } = await db(['backup', '--to', join(place.dataDir, 'backup.db')], { DATABASE_URL });
    expect({ status, text }).toEqual({
      status: 1,
      text: 'The store is on PostgreSQL: back it up with pg_dump "$DATABASE_URL" > briefings.sql\n',
    });
  });
});

describe('check', () => {
  it.each(engines.map(engine => [engine.name, engine] as const))(
    'counts the contents of a sound store: %s',
    async (_, engine) => {
      const place = await engine.empty();
      const { subscription, label } = await using(place, async store => {
        await posted(store, '7001');
        const { id } = await subscribe(store, '7002');
        await store.change(id, { state: 'paused' });
        return { subscription: id, label: store.engine === 'sqlite' ? nameOf(place) : 'the PostgreSQL database' };
      });
      expect(await db(['check', '--from', nameOf(place)])).toEqual({
        status: 0,
        text: `The store in ${label} is sound.
  Its tables are up to date.
  Subscriptions: 2 (1 on, 1 paused)
  Deliveries: 1 (1 sent)
`,
      });
      expect(subscription).toHaveLength(10);
    },
  );

  it('reports a database without tables, and leaves it so', async () => {
    const place = await files.empty();
    const engine = sqliteEngine(nameOf(place));
    await (await engine.open()).destroy();
    const empty = {
      status: 0,
      text: expect.stringContaining('Its tables are out of date (0001-tables, 0002-notices, 0003-first-told)'),
    };
    expect(await db(['check'], { DATA_DIR: place.dataDir })).toEqual(empty);
    expect(await db(['check'], { DATA_DIR: place.dataDir })).toEqual(empty);
  });

  it('reports a store that a newer version has changed', async () => {
    const place = await files.empty();
    await using(place, store => store.ready());
    const opened = await sqliteEngine(nameOf(place)).open();
    await sql`insert into kysely_migration values ('9999-later', '2030-01-01')`.execute(opened);
    await opened.destroy();
    const { status, text } = await db(['check', '--from', nameOf(place)]);
    expect(status).toBe(1);
    expect(text).toContain('A newer version of Rapporteur has changed it (9999-later): run that version.');
  });

  it('finds damage, and orphaned rows', async () => {
    const place = await files.empty();
    await using(place, store => posted(store));
    const opened = await sqliteEngine(nameOf(place)).open();
    await sql`pragma foreign_keys = off`.execute(opened);
    await sql`delete from subscription`.execute(opened);
    await opened.destroy();
    const orphans = await db(['check', '--from', nameOf(place)]);
    expect(orphans.status).toBe(1);
    expect(orphans.text).toContain('orphaned rows: 1\n');

    const file = await open(nameOf(place), 'r+');
    await file.write(Buffer.alloc((await file.stat()).size - 4_096, 0xa5), 0, undefined, 4_096);
    await file.close();
    const damaged = await db(['check', '--from', nameOf(place)]);
    expect(damaged.status).toBe(1);
    expect(damaged.text).toMatch(/is damaged: .* put a backup in its place\.\n$/);
  });

  it('finds damage that the bot would meet only later, and no backup hands it on', async () => {
    const place = await files.empty();
    await using(place, async store => {
      for (let i = 0; i < 60; i++) await subscribe(store, `many-${i}`);
    });
    await spoilLastRows(nameOf(place), 'subscription');
    const to = join(place.dataDir, 'backup.db');
    for (const args of [['check'], ['backup', '--to', to]])
      expect(await db([...args, '--from', nameOf(place)])).toEqual({
        status: 1,
        text: expect.stringMatching(/ is damaged: .* put a backup in its place\.\n$/),
      });
    await expect(stat(to)).rejects.toThrow('ENOENT');
  });

  it('refuses a folder, and names the file in it', async () => {
    const place = await files.empty();
    await using(place, store => store.ready());
    const { status, text } = await db(['check', '--from', place.dataDir]);
    expect({ status, text }).toEqual({
      status: 1,
      text: `${place.dataDir} is a folder: name the file in it, ${STORE_FILE}.\n`,
    });
  });
});

describe('the command line', () => {
  it.each<[string, readonly string[], 0 | 1 | 2, RegExp]>([
    ['help', ['--help'], 0, /^Usage: npm run db -- check/],
    ['nothing', [], 2, /^Name a command\.\nUsage/],
    ['another command', ['restore'], 2, /^There is no such command\.\nUsage/],
    ['another option', ['check', '--postgres://me:hunter2secret@host/db'], 2, /^An option is unknown/],
    ['an option without its value', ['backup', '--to'], 2, /^An option is unknown, or lacks its value/],
    ['a word too many', ['check', 'postgres://me:hunter2secret@host/db'], 2, /^There are too many words/],
    ['no target', ['backup'], 2, /^backup needs --to\.\nUsage/],
    ['no source', ['copy', '--to', 'x.db'], 2, /^copy needs --from\.\nUsage/],
    [
      'another kind of address',
      ['check', '--from', 'mysql://me:hunter2secret@host/db'],
      1,
      /^An address must begin with/,
    ],
  ])('%s', async (_, args, status, text) => {
    const said = await db(args);
    expect(said.status).toBe(status);
    expect(said.text).toMatch(text);
    expect(said.text).not.toContain('hunter2secret');
  });

  it('reports a faulty configuration', async () => {
    const { status, text } = await db(['check'], { DATABASE_URL: 'mysql://me:hunter2secret@host/db' });
    expect(status).toBe(1);
    expect(text).toMatch(/^DATABASE_URL must be/);
    expect(text).not.toContain('hunter2secret');
  });
});
