/**
 * Has processes on one PostgreSQL database take turns. A turn is a row with the time of its end, by the server's clock: it
 * outlives the connection that took it, a pooler's restart and the server's own, and it ends by itself, whoever has died.
 */
import { sql } from 'kysely';
import { type Run, type Session, StoreError } from './session.ts';

/** Turns of any name: one process at a time has a name's. */
export interface Turns {
  /**
   * Asks for a turn. Never rejects for an outage of the database.
   *
   * @param least milliseconds that are left of it, at least, when this resolves
   */
  take(name: string, least: number): Promise<Taking>;
  /** Ends the connections, for good. */
  close(): Promise<void>;
}

/** What came of asking for a turn. */
export type Taking =
  | { readonly kind: 'turn'; readonly turn: Turn }
  /** Another process has it: it ends after so many milliseconds, or is shortened meanwhile. */
  | { readonly kind: 'wait'; readonly ms: number }
  /** The database is out of reach; `line` says why, and the mend. */
  | { readonly kind: 'trouble'; readonly line: string };

/** A turn that this process has. */
export interface Turn {
  /** Has it end so many milliseconds from now. Where that can't be recorded, it ends by itself somewhat later. */
  endIn(ms: number): Promise<void>;
}

/**
 * Milliseconds for which a turn is taken at first. An answer that comes later than this less what the caller needs is of
 * no use, and what its process left behind holds the others up for so long.
 */
export const TURN_LONGEST = 15_000;

const NOW = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`;

/** Takes turns over a session on PostgreSQL. */
export function turnsOver({ run, close }: Pick<Session, 'run' | 'close'>, longest = TURN_LONGEST): Turns {
  return {
    async take(name, least) {
      try {
        return await take(run, `turn ${name}`, least, longest);
      } catch (error) {
        if (error instanceof StoreError) return { kind: 'trouble', line: error.message };
        throw error;
      }
    },
    close,
  };
}

async function take(run: Run, key: string, least: number, longest: number): Promise<Taking> {
  const asked = performance.now();
  // A time that is further ahead than any turn's end was written by a clock that was wrong.
  const taken = await run(db =>
    sql<{ value: string }>`
      insert into meta (key, value) values (${key}, (${NOW} + ${longest}::bigint)::text)
      on conflict (key) do update set value = excluded.value
      where meta.value::bigint not between ${NOW} and ${NOW} + ${longest}::bigint
      returning value`.execute(db),
  );
  const [row] = taken.rows;
  if (!row) return { kind: 'wait', ms: await left(run, key) };
  const turn: Turn = {
    async endIn(ms) {
      // Not one that another process has taken meanwhile.
      await run(db =>
        sql`update meta set value = (${NOW} + ${ms}::bigint)::text where key = ${key} and value = ${row.value}`.execute(
          db,
        ),
      );
    },
  };
  // The turn began after the question at the earliest.
  if (longest - (performance.now() - asked) >= least) return { kind: 'turn', turn };
  await turn.endIn(0);
  return { kind: 'wait', ms: 0 };
}

/** Milliseconds until the turn ends that another process has. */
async function left(run: Run, key: string): Promise<number> {
  const { rows } = await run(db =>
    sql<{ ms: number }>`select meta.value::bigint - ${NOW} as ms from meta where key = ${key}`.execute(db),
  );
  return Math.max(0, rows[0]?.ms ?? 0);
}
