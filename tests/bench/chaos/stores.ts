/** Makes the stores that the chaos run breaks: a file, and a database of a PostgreSQL server that it may stop. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { StorePlace } from '../../../src/store/open.ts';

/** A store that can be copied and restored. */
export interface TestStore {
  readonly engine: 'SQLite' | 'PostgreSQL';
  readonly processes: number;
  readonly place: StorePlace;
  /** Copies the store. Nobody may have it open. */
  backup(): Promise<void>;
  /** Puts the copy in its place. Nobody may have it open. */
  restore(): Promise<void>;
  /** Stops the server without warning and starts it again; undefined where no server may be stopped. */
  readonly stopServer?: () => void;
  end(): Promise<void>;
}

/** Makes a store in a file of a new folder. */
export function sqliteStore(): TestStore {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-chaos-'));
  const [data, copy] = [join(folder, 'data'), join(folder, 'copy')];
  const copyOver = (from: string, to: string): Promise<void> => {
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true });
    return Promise.resolve();
  };
  return {
    engine: 'SQLite',
    processes: 3,
    place: { dataDir: data },
    backup: () => copyOver(data, copy),
    restore: () => copyOver(copy, data),
    end: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
  };
}

/** Finds the cluster on the port that PGPORT names, if Debian's tools know it: `[version, name]`. */
function cluster(): readonly [string, string] | undefined {
  try {
    const rows = execFileSync('pg_lsclusters', ['-h'], { encoding: 'utf8' }).split('\n');
    const [version, name] = rows.map(row => row.split(/\s+/)).find(row => row[2] === process.env['PGPORT']) ?? [];
    return version && name ? [version, name] : undefined;
  } catch {
    return undefined;
  }
}

/** Makes a new database on a server, given by its URL. */
export async function postgresStore(server: string): Promise<TestStore> {
  const name = `chaos_${process.pid}`;
  const run = async (...statements: readonly string[]): Promise<void> => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    try {
      for (const sql of statements) await client.query(sql);
    } finally {
      await client.end();
    }
  };
  await run(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const found = cluster();
  const drop = (database: string): string => `drop database if exists ${database} with (force)`;
  return {
    engine: 'PostgreSQL',
    processes: 4,
    place: { dataDir: '/nowhere', databaseUrl: url.href },
    backup: () => run(drop(`${name}_copy`), `create database ${name}_copy template ${name}`),
    restore: () => run(drop(name), `create database ${name} template ${name}_copy`),
    ...(found && {
      stopServer() {
        execFileSync('pg_ctlcluster', [...found, 'stop', '-m', 'immediate'], { stdio: 'ignore' });
        execFileSync('pg_ctlcluster', [...found, 'start'], { stdio: 'ignore' });
      },
    }),
    end: () => run(drop(name), drop(`${name}_copy`)),
  };
}
