/** SQLite for this Node: built in from 22.13 on; the same API from a package before that. */

export interface Statement {
  all(...parameters: unknown[]): unknown[];
  run(...parameters: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(...parameters: unknown[]): IterableIterator<unknown>;
}

export interface Connection {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

export interface SqliteModule {
  readonly DatabaseSync: new (file: string) => Connection;
}

const BUILT_IN: string = 'node:sqlite';
const PACKAGE: string = '@photostructure/sqlite';

let loading: Promise<SqliteModule> | undefined;

/** Loaded once. @throws when neither is there */
export function sqliteModule(): Promise<SqliteModule> {
  loading ??= withoutSqliteWarning(() => import(BUILT_IN)).catch(() => import(PACKAGE));
  return loading;
}

/** Node 22 warns that its SQLite is experimental, which a user can do nothing about. Every other warning goes its way. */
async function withoutSqliteWarning(load: () => Promise<SqliteModule>): Promise<SqliteModule> {
  const { emitWarning } = process;
  process.emitWarning = (...warning: unknown[]) => {
    if (warning[1] === 'ExperimentalWarning' && String(warning[0]).startsWith('SQLite ')) return;
    Reflect.apply(emitWarning, process, warning);
  };
  try {
    return await load();
  } finally {
    process.emitWarning = emitWarning;
  }
}
