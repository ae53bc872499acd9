/**
 * Measures one record in a process of its own: how long answers and completions take, and for how long a refresh holds
 * up the event loop. Started by `answers.ts` with a data folder and a number of samples; reports by message.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { findCommand, optionsOf } from '../../commands/index.ts';
import { prepare } from '../../src/app/prepare.ts';
import { checkInThread } from '../../src/app/record-thread.ts';
import type { Context } from '../../src/context.ts';
import { suggest } from '../../src/dispatch/autocomplete.ts';
import { respond } from '../../src/dispatch/respond.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { loadRecord, yieldEvery } from '../../src/dossier/load.ts';
import { openDossierStore } from '../../src/dossier/store.ts';
import { messagesFor } from '../../src/i18n/index.ts';
import { message } from '../../src/render/discord.ts';
import { present } from '../../src/render/present.ts';
import { report } from './apart.ts';
import { reader } from './built.ts';
import { type HardTimes, hardTimes } from './hard-times.ts';
import { random } from './random.ts';
import { type Asks, invocations, typings } from './workload.ts';

/** Milliseconds of a sample, by what was measured: a command, or `completion`. */
export type Samples = Readonly<Record<string, readonly number[]>>;

export interface Stalls {
  /** Longest the event loop was held up, in milliseconds. */
  readonly longest: number;
  readonly p99: number;
  /** The longest answer given meanwhile, in milliseconds. */
  readonly answer: number;
  readonly answers: number;
  /** Milliseconds that it took. */
  readonly took: number;
}

export interface AtSize {
  readonly items: number;
  /** Milliseconds from the files to the dossier. */
  readonly load: number;
  readonly samples: Samples;
  readonly hard: readonly HardTimes[];
  /** Answering alone, and answering while the record is read anew. */
  readonly alone: Stalls;
  readonly refreshing: Stalls;
  readonly rss: number;
}

const NOW = new Date('2026-01-05T09:00:00Z');
/** Answers before the first that is measured: the code is compiled by then, and country names are read. */
const WARM_UP = 100;
/** Milliseconds between answers while the event loop is watched. */
const BETWEEN = 20;
/** Milliseconds for which answering alone is watched. */
const ALONE = 3_000;
/** One hard text of a kind for so many other samples. */
const HARD_SHARE = 40;

const context = (dossier: Dossier): Context => ({ dossier, now: NOW, messages: messagesFor('en-GB') });

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function answer(invocation: ReturnType<Asks[string]>, dossier: Dossier): void {
  const within = context(dossier);
  const answered = respond(invocation, within);
  if (answered instanceof Promise) throw new Error(`/${invocation.command} isn’t answered by the record alone`);
  message(present(answered, within, optionsOf));
}

function completion(dossier: Dossier, type: ReturnType<typeof typings>): () => void {
  const within = context(dossier);
  return () => {
    const { command, option, typed } = type();
    const found = findCommand(command);
    if (found) suggest(found, option, typed, within);
  };
}

function sample(dossier: Dossier, many: number): Samples {
  const chance = random(7);
  const complete = completion(dossier, typings(dossier, chance));
  const asks = Object.entries(invocations(dossier, chance));
  for (let i = 0; i < WARM_UP; i++) {
    for (const [, ask] of asks) answer(ask(), dossier);
    complete();
  }
  const measured = asks.map(([name, ask]) => {
    const asked = Array.from({ length: many }, ask);
    return [`/${name}`, asked.map(invocation => timed(() => answer(invocation, dossier)))] as const;
  });
  return { ...Object.fromEntries(measured), completion: Array.from({ length: many }, () => timed(complete)) };
}

/** Answers every few milliseconds for as long as something goes on, and watches the event loop. */
async function watch(current: () => Dossier, until: Promise<unknown>): Promise<Stalls> {
  const asks = Object.values(invocations(current(), random(11)));
  const delays = monitorEventLoopDelay({ resolution: 1 });
  const started = performance.now();
  let going = true;
  let answers = 0;
  let longest = 0;
  const stop = () => {
    going = false;
  };
  until.then(stop, stop);
  delays.enable();
  while (going) {
    const ask = asks[answers % asks.length];
    if (ask)
      longest = Math.max(
        longest,
        timed(() => answer(ask(), current())),
      );
    answers++;
    await sleep(BETWEEN);
  }
  delays.disable();
  const took = performance.now() - started;
  return { longest: delays.max / 1e6, p99: delays.percentile(99) / 1e6, answer: longest, answers, took };
}

async function measure(folder: string, many: number): Promise<AtSize> {
  const started = performance.now();
  const pause = yieldEvery();
  const load = () => loadRecord(folder, { pause, check: checkInThread(reader(), pause) });
  const loaded = await load();
  if ('problems' in loaded) throw new Error(loaded.problems.map(({ file, message: text }) => `${file}: ${text}`)[0]);
  const loading = performance.now() - started;
  const dossiers = openDossierStore(loaded.dossier, load, made => prepare(made, yieldEvery()));
  const samples = sample(dossiers.current(), many);
  const hard = hardTimes(dossiers.current(), NOW, Math.round(many / HARD_SHARE));
  const alone = await watch(dossiers.current, sleep(ALONE));
  const refreshing = await watch(dossiers.current, dossiers.refresh());
  const { rss } = process.memoryUsage();
  return { items: loaded.dossier.items.size, load: loading, samples, hard, alone, refreshing, rss };
}

const [, , folder = '', many = ''] = process.argv;
report(await measure(folder, Number(many)));
