/** Which PostgreSQL server the tests may use. */

/** Its address, from DATABASE_URL or the variables that PostgreSQL's own tools read; undefined where none is named. */
export function postgresAtHand(env: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
  if (env['DATABASE_URL']) return env['DATABASE_URL'];
  if (!env['PGHOST']) return undefined;
  const url = new URL(`postgres://server/${env['PGDATABASE'] ?? 'postgres'}`);
  url.username = env['PGUSER'] ?? '';
  url.password = env['PGPASSWORD'] ?? '';
  if (env['PGHOST'].startsWith('/')) url.searchParams.set('host', env['PGHOST']);
  else url.hostname = env['PGHOST'];
  url.port = env['PGPORT'] ?? '';
  return url.href;
}

/** Says once for a run that the tests of the store leave PostgreSQL out. */
export function setup(): void {
  if (postgresAtHand() === undefined)
    process.stderr.write(
      'PostgreSQL was not found: the store is tested on SQLite alone. To test both: pg_virtualenv -t npm test\n',
    );
}
