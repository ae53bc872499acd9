/**
 * Measures one engine in a process of its own, so that no engine warms or crowds another. Started by `section.ts` with
 * the engine's name; reports by message.
 */
import { loadRecord } from '../../../src/dossier/load.ts';
import { ownQuestions } from '../../eval/cases.ts';
import { FROZEN_RECORD } from '../../support/folders.ts';
import { report } from '../apart.ts';
import { median } from '../numbers.ts';
import { documentOf } from './documents.ts';
import { ENGINES, type Engine } from './engines.ts';
import { type Quality, qualityOf, wantedOf } from './quality.ts';

export interface PeerMeasured {
  readonly name: string;
  readonly ours: boolean;
  readonly questions: number;
  readonly quality: Quality;
  /** Milliseconds of each look-up. */
  readonly times: readonly number[];
  /** Milliseconds, the median of several. */
  readonly build: number;
  /** Bytes by which an index makes the heap grow. */
  readonly heap: number;
}

const BUILDS = 15;
/** Most times that every question is asked; it's asked once at least. */
const ROUNDS = 12;
/** Milliseconds after which no other round is begun. */
const LONG_ENOUGH = 4_000;
/** Questions before those that are measured. */
const WARM_UP = 60;
/** Indexes held at once while memory is measured: one alone is lost in the noise. */
const HELD = 8;

function heapInUse(): number {
  // Only with --expose-gc, with which this process is started. Twice: finalizers run after the first.
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

async function measure(engine: Engine): Promise<PeerMeasured> {
  const loaded = await loadRecord(FROZEN_RECORD);
  if ('problems' in loaded) throw new Error('The frozen record has problems: its test tells which.');
  const items = [...loaded.dossier.items.values()];
  const documents = items.map(documentOf);
  const wanted = wantedOf(await ownQuestions());

  const builds: number[] = [];
  for (let i = 0; i < BUILDS; i++) {
    const started = performance.now();
    await engine.build(items, documents);
    builds.push(performance.now() - started);
  }

  const find = await engine.build(items, documents);
  for (const { q } of wanted.slice(0, WARM_UP)) await find(q);
  const times: number[] = [];
  const found: (readonly string[])[] = [];
  const begun = performance.now();
  for (let round = 0; round < ROUNDS && performance.now() - begun < LONG_ENOUGH; round++) {
    for (const [i, { q }] of wanted.entries()) {
      const started = performance.now();
      const looked = find(q);
      // Awaiting what's no promise would count a turn of the event loop.
      found[i] = looked instanceof Promise ? await looked : looked;
      times.push(performance.now() - started);
    }
  }

  const before = heapInUse();
  const held = await Promise.all(Array.from({ length: HELD }, () => engine.build(items, documents)));
  const heap = (heapInUse() - before) / held.length;
  return {
    name: engine.name,
    ours: engine.ours ?? false,
    questions: wanted.length,
    quality: qualityOf(wanted, found),
    times,
    build: median(builds),
    heap,
  };
}

const [, , name = ''] = process.argv;
const engine = ENGINES.find(one => one.name === name);
if (!engine) throw new Error(`there is no engine “${name}”`);
report(await measure(engine));
