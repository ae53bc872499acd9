/**
 * Kills processes that deliver the same editions between every two steps, freezes them past their leases, stops their
 * server, and restores an old backup. With PostgreSQL at hand (`pg_virtualenv -t npm run chaos`) four
 * processes share a database; three share a file.
 */
import { parseArgs } from 'node:util';
import { postgresAtHand } from '../../support/postgres.ts';
import { count } from '../numbers.ts';
import { section } from '../table.ts';
import { burstSection } from './burst.ts';
import { postgresStore, sqliteStore, type TestStore } from './stores.ts';
import { type Result, runVariant, type Variant } from './variant.ts';

const whole = (editions: number) => ({
  editions,
  kills: 40,
  killing: 0.008,
  hasNonce: true,
  hasLook: true,
  serverStops: 0,
  isRestored: false,
});
const variants = (editions: number): readonly Variant[] => [
  { ...whole(editions), name: 'kills and freezes' },
  { ...whole(editions), name: '+ the server is stopped', serverStops: 6 },
  { ...whole(editions), name: '+ an old backup is restored', isRestored: true },
  { ...whole(editions), name: 'without the nonce', hasNonce: false },
  { ...whole(editions), name: 'without the look-back', hasLook: false },
  { ...whole(editions), name: 'backup, without the look-back', isRestored: true, hasLook: false, kills: 10 },
];

const isSafe = ({ hasNonce, hasLook }: Variant): boolean => hasNonce && hasLook;
/** @returns whether no edition came twice or not at all, and some came twice without the nonce or the look-back */
export async function deliveries(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: { editions: { type: 'string', default: '300' }, 'no-burst': { type: 'boolean', default: false } },
  });
  const server = postgresAtHand();
  const stores: readonly (() => Promise<TestStore>)[] = [
    ...(server === undefined ? [] : [() => postgresStore(server)]),
    () => Promise.resolve(sqliteStore()),
  ];
  if (server === undefined) process.stderr.write('PostgreSQL was not found: only SQLite is tried.\n');

  const results: Result[] = [];
  for (const open of stores)
    for (const variant of variants(Number(values.editions))) {
      const store = await open();
      if (variant.serverStops === 0 || store.stopServer) {
        process.stderr.write(`${store.engine}: ${variant.name}\n`);
        results.push(await runVariant(variant, store));
      }
      await store.end();
    }

  const shown = (n: number): string => count(n);
  const rows = results.map(one => [
    one.engine,
    String(one.processes),
    one.variant.name,
    shown(one.variant.editions),
    shown(one.deaths),
    shown(one.frozen),
    shown(one.stops),
    shown(one.deduped),
    shown(one.found),
    shown(one.duplicates),
    shown(one.missing),
    one.states,
    one.seconds.toFixed(0),
  ]);
  const head = ['engine', 'processes', 'variant', 'editions', 'kills', 'freezes', 'server stops'];
  const tail = ['deduped by nonce', 'found by look-back', 'duplicates', 'missing', 'recorded', 's'];
  process.stdout.write(section('Each edition once', 'Hours are seconds here.', [...head, ...tail], rows));
  const steps = new Map<string, number>();
  for (const result of results)
    for (const [step, kills] of result.steps) steps.set(step, (steps.get(step) ?? 0) + kills);
  const kills = [...steps].toSorted(([a], [b]) => a.localeCompare(b)).map(([step, n]) => [step, shown(n)]);
  process.stdout.write(
    section('Kills at the steps', 'Besides those at any time, and during a request.', ['moment', 'kills'], kills),
  );

  const progress = (text: string): void => void process.stderr.write(`${text}\n`);
  if (!values['no-burst']) process.stdout.write(await burstSection(progress));

  const bad = results.filter(one =>
    isSafe(one.variant) ? one.duplicates + one.missing + one.unexpected > 0 : one.duplicates === 0,
  );
  for (const { engine, variant } of bad) process.stderr.write(`Not as it should be: ${engine}, ${variant.name}\n`);
  return bad.length === 0;
}
