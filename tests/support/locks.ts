/** A database of which only the advisory locks are used. */
import type { LockConnection } from '../../src/discord/identify.ts';

/** Stands in for PostgreSQL's advisory locks: a connection holds them, the next waiting one gets them when it ends. */
export function fakeLocks() {
  const held = new Map<string, LockConnection>();
  const waiting: { readonly key: string; readonly of: LockConnection; take(): void; fail(error: Error): void }[] = [];
  let open = 0;
  const handOn = (key: string): void => {
    const next = waiting.findIndex(w => w.key === key);
    const [taken] = next < 0 ? [] : waiting.splice(next, 1);
    if (!taken) return void held.delete(key);
    held.set(key, taken.of);
    taken.take();
  };
  const connect = (): Promise<LockConnection> => {
    open++;
    const connection: LockConnection = {
      query: (sql, values) =>
        new Promise((take, fail) => {
          if (!sql.includes('pg_advisory_xact_lock')) return void take(undefined);
          const key = values.join(' ');
          if (held.has(key)) return void waiting.push({ key, of: connection, take: () => take(undefined), fail });
          held.set(key, connection);
          take(undefined);
        }),
      end() {
        open--;
        for (const [key, by] of held) if (by === connection) handOn(key);
        const mine = waiting.findIndex(w => w.of === connection);
        if (mine >= 0) waiting.splice(mine, 1)[0]?.fail(new Error('Connection terminated'));
        return Promise.resolve();
      },
    };
    return Promise.resolve(connection);
  };
  return { connect, open: () => open };
}
