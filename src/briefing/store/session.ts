/** One open database, shared by all the store's methods: opened at the first call, and again after a trouble that ends it. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { migrate } from './migrate.ts';
import type { Store } from './store.ts';
import type { Database } from './tables.ts';
import { StoreTrouble, type TroubleKind } from './trouble.ts';

export interface Engine {
  readonly name: Store['engine'];
  /** Connects, and sees that the tables can be read; never holds the event loop for long. */
  open(): Promise<Kysely<Database>>;
  diagnose(error: unknown): Diagnosis;
}

export interface Diagnosis {
  readonly kind: TroubleKind;
  /** See {@link StoreTrouble}. */
  readonly line: string;
  /** Nothing has happened, and it may be over in a moment: the call is made again. */
  readonly passing?: boolean;
  /** The connection is of no use any more: the next call opens another. */
  readonly ends?: boolean;
}

/** Does some work on the database; whatever goes wrong is a {@link StoreTrouble}. The work may be done over: it is one statement or one transaction. */
export type Run = <T>(work: (db: Kysely<Database>) => Promise<T>) => Promise<T>;

export interface Session {
  readonly engine: Store['engine'];
  readonly run: Run;
  close(): Promise<void>;
}

/**
 * How often a call is made before a passing trouble is told, and the pause between: together with the engine's own waiting
 * about two seconds, within what Discord grants an answer. The pauses leave the event loop to others.
 */
const TRIES = 12;
const PAUSE_MS = 80;

export function openSession(engine: Engine): Session {
  let current: Promise<Kysely<Database>> | undefined;
  let closed = false;

  /** Lets go of a connection, unless another call has done so already. */
  async function drop(which: Promise<Kysely<Database>>): Promise<void> {
    if (current === which) current = undefined;
    await which.then(
      db => db.destroy(),
      () => undefined,
    );
  }

  async function attempt<T>(work: (db: Kysely<Database>) => Promise<T>): Promise<Attempted<T>> {
    if (closed) throw new StoreTrouble('other', 'The store has been closed.', undefined);
    current ??= opened(engine);
    const mine = current;
    let isOpen = false;
    try {
      const db = await mine;
      isOpen = true;
      return { done: await work(db) };
    } catch (error) {
      const { kind, line, passing, ends } = error instanceof StoreTrouble ? unmendable(error) : engine.diagnose(error);
      if (ends || !isOpen) await drop(mine);
      return { trouble: new StoreTrouble(kind, line, error), passing: passing ?? false };
    }
  }

  return {
    engine: engine.name,
    async run(work) {
      for (let tries = 1; ; tries++) {
        const result = await attempt(work);
        if ('done' in result) return result.done;
        if (!result.passing || tries === TRIES) throw result.trouble;
        await wait(PAUSE_MS * (0.5 + Math.random()));
      }
    },
    async close() {
      closed = true;
      if (current) await drop(current);
    },
  };
}

type Attempted<T> = { readonly done: T } | { readonly trouble: StoreTrouble; readonly passing: boolean };

function unmendable({ kind, message }: StoreTrouble): Diagnosis {
  return { kind, line: message };
}

async function opened(engine: Engine): Promise<Kysely<Database>> {
  const db = await engine.open();
  try {
    await migrate(db, engine.name);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
