/** The engines that the store's tests run on: SQLite always, PostgreSQL where a server is named by DATABASE_URL or PGHOST. */
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
export interface Ground {
  /** Another store on the same database, as another process would open it. */
  another(): Store;
  readonly place: StorePlace;
}

/** Makes databases: one place a test file, emptied before each test. */
interface Maker {
  readonly name: Store['engine'];
  begin(): Promise<void>;
  empty(): Promise<StorePlace>;
  end(): Promise<void>;
}

/** Registers the tests once for every engine at hand. */
export function onEveryEngine(subject: string, tests: (ground: () => Ground) => void): void {
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
          another() {
            const store = openStore(at);
            stores.push(store);
            return store;
          },
        };
      });
    });
}

function makers(): readonly Maker[] {
  const server = postgresAtHand();
  return [sqlite(), ...(server === undefined ? [] : [postgres(server)])];
}

export function sqlite(): Maker {
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

export function postgres(server: string): Maker {
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

export async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
