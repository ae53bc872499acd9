/**
 * `npm run chaos`: processes that deliver the same editions are killed between every two steps, put to sleep past their
 * lease, their server is stopped, an old backup is restored. With PostgreSQL at hand (`pg_virtualenv -t npm run chaos`)
 * four processes share a database; three share a file. The exit status is 1 if an edition came twice or not at all, or if
 * it didn't without what keeps it from that.
 */
import { parseArgs } from 'node:util';
import { postgresAtHand } from '../../support/postgres.ts';
import { count } from '../numbers.ts';
import { section } from '../table.ts';
import { burstSection } from './burst.ts';
import { type Ground, postgresGround, sqliteGround } from './ground.ts';
import { type Result, runVariant, type Variant } from './variant.ts';

const { values } = parseArgs({
  options: { editions: { type: 'string', default: '300' }, 'no-burst': { type: 'boolean', default: false } },
});
const editions = Number(values.editions);
const whole = { editions, kills: 40, killing: 0.008, hasNonce: true, hasLook: true, serverStops: 0, isRestored: false };
const VARIANTS: readonly Variant[] = [
  { ...whole, name: 'kills and sleepers' },
  { ...whole, name: '+ the server is stopped', serverStops: 6 },
  { ...whole, name: '+ an old backup is restored', isRestored: true },
  { ...whole, name: 'without the nonce', hasNonce: false },
  { ...whole, name: 'without the look-back', hasLook: false },
  { ...whole, name: 'backup, without the look-back', isRestored: true, hasLook: false, kills: 10 },
];

const server = postgresAtHand();
const grounds: readonly (() => Promise<Ground>)[] = [
  ...(server === undefined ? [] : [() => postgresGround(server)]),
  () => Promise.resolve(sqliteGround()),
];
if (server === undefined) process.stderr.write('PostgreSQL was not found: only SQLite is tried.\n');

const results: Result[] = [];
for (const open of grounds)
  for (const variant of VARIANTS) {
    const ground = await open();
    if (variant.serverStops === 0 || ground.stopServer) {
      process.stderr.write(`${ground.engine}: ${variant.name}\n`);
      results.push(await runVariant(variant, ground));
    }
    await ground.end();
  }

const shown = (n: number): string => count(n);
const rows = results.map(one => [
  one.engine,
  String(one.processes),
  one.variant.name,
  shown(one.variant.editions),
  shown(one.deaths),
  shown(one.zombies),
  shown(one.stops),
  shown(one.deduped),
  shown(one.found),
  shown(one.duplicates),
  shown(one.missing),
  one.states,
  one.seconds.toFixed(0),
]);
const head = ['engine', 'processes', 'variant', 'editions', 'kills', 'sleepers', 'server stops'];
const tail = ['deduped by nonce', 'found by look-back', 'duplicates', 'missing', 'recorded', 's'];
process.stdout.write(section('Once, whatever happens', 'Hours are seconds here.', [...head, ...tail], rows));
const steps = new Map<string, number>();
for (const result of results) for (const [step, kills] of result.steps) steps.set(step, (steps.get(step) ?? 0) + kills);
const kills = [...steps].toSorted(([a], [b]) => a.localeCompare(b)).map(([step, n]) => [step, shown(n)]);
process.stdout.write(
  section('Kills at the steps', 'Besides those at any time, and amid a request.', ['moment', 'kills'], kills),
);

const progress = (text: string): void => void process.stderr.write(`${text}\n`);
if (!values['no-burst']) process.stdout.write(await burstSection(progress));

const isSafe = ({ hasNonce, hasLook }: Variant): boolean => hasNonce && hasLook;
const bad = results.filter(one =>
  isSafe(one.variant) ? one.duplicates + one.missing + one.unexpected > 0 : one.duplicates === 0,
);
for (const { engine, variant } of bad) process.stderr.write(`Not as it should be: ${engine}, ${variant.name}\n`);
process.exitCode = bad.length > 0 ? 1 : 0;
