/** Runs the store's tests on each engine: on SQLite always, on PostgreSQL where DATABASE_URL or PGHOST names a server. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { openStore, type StorePlace } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { TABLES } from '../../src/store/tables.ts';
import { postgresAtHand } from '../support/postgres.ts';

/** A database for one test. */
export interface TestDatabase {
  /** Opens another store on the same database, as another process would. */
  openStore(): Store;
  readonly place: StorePlace;
}

/** Makes databases of one engine for a test file. */
interface DatabaseMaker {
  readonly name: Store['engine'];
  begin(): Promise<void>;
  /** An empty database; on PostgreSQL always the same one. */
  empty(): Promise<StorePlace>;
  end(): Promise<void>;
}

/** Registers the tests for every engine at hand. */
export function onEveryEngine(subject: string, tests: (database: () => TestDatabase) => void): void {
  for (const maker of makers())
    describe(`${subject} on ${maker.name}`, () => {
      let place: StorePlace | undefined;
      const stores: Store[] = [];
      beforeAll(() => maker.begin());
      beforeEach(async () => {
        place = await maker.empty();
      });
      afterEach(async () => {
        await Promise.all(stores.splice(0).map(store => store.close()));
      });
      afterAll(() => maker.end());
      tests(() => {
        if (!place) throw new Error('a database is there while a test runs');
        const at = place;
        return {
          place: at,
          openStore() {
            const store = openStore(at);
            stores.push(store);
            return store;
          },
        };
      });
    });
}

function makers(): readonly DatabaseMaker[] {
  const server = postgresAtHand();
  return [sqlite(), ...(server === undefined ? [] : [postgres(server)])];
}

/** Databases in files of a temporary folder. */
export function sqlite(): DatabaseMaker {
  let folder = '';
  let tests = 0;
  return {
    name: 'sqlite',
    async begin() {
      folder = await mkdtemp(join(tmpdir(), 'rapporteur-store-'));
    },
    empty() {
      tests++;
      return Promise.resolve({ dataDir: join(folder, String(tests)) });
    },
    end: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A database of its own on a server, named by the server's address. */
export function postgres(server: string): DatabaseMaker {
  const name = `rapporteur_test_${process.pid}_${Math.random().toString(36).slice(2)}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  const place = { dataDir: '/nowhere', databaseUrl: url.href };
  return {
    name: 'postgres',
    begin: () => query(server, `create database ${name}`),
    async empty() {
      const store = openStore(place);
      await store.ready();
      await store.close();
      await query(url.href, `truncate ${TABLES.join(', ')}`);
      return place;
    },
    end: () => query(server, `drop database ${name} with (force)`),
  };
}

/** Runs one statement on a server. */
export async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
