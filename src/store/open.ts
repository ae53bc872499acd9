/** Opens the store on SQLite or PostgreSQL. */
import { join } from 'node:path';
import { claiming } from './claiming.ts';
import { corrections } from './corrections.ts';
import { deliveryLog, meta } from './delivery-log.ts';
import { marking } from './marking.ts';
import { notices } from './notices.ts';
import { planning } from './planning.ts';
import { postgresEngine } from './postgres.ts';
import { openSession, type Session } from './session.ts';
import { sqliteEngine } from './sqlite.ts';
import type { Store } from './store.ts';
import { purge, subscriptions } from './subscriptions.ts';
import { type Turns, turnsOver } from './turns.ts';

/** The file's name under DATA_DIR. SQLite has two more files beside it while it's open. */
export const STORE_FILE = 'briefings.db';

/** The place of the store: the PostgreSQL server at `databaseUrl`, or without one a file in `dataDir`. */
export interface StorePlace {
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
}

/** Makes the store. It opens nothing before the first call, so a faulty store never keeps the bot from starting. */
export function openStore({ dataDir, databaseUrl }: StorePlace): Store {
  return storeOn(
    openSession(databaseUrl === undefined ? sqliteEngine(join(dataDir, STORE_FILE)) : postgresEngine(databaseUrl)),
  );
}

/** Makes turns over the processes on a PostgreSQL server. It opens nothing before the first call. */
export function openTurns(databaseUrl: string): Turns {
  return turnsOver(openSession(postgresEngine(databaseUrl)));
}

/** Makes the store on a session. */
export function storeOn(session: Session): Store {
  const { run, engine } = session;
  const facts = meta(run);
  return {
    engine,
    ...subscriptions(run),
    ...planning(run),
    ...claiming(run, engine),
    ...marking(run),
    ...deliveryLog(run),
    ...corrections(run),
    ...notices(run, engine),
    ...purge(run),
    ...facts,
    ready: () => facts.setMeta('ready', 'yes'),
    close: () => session.close(),
  };
}
