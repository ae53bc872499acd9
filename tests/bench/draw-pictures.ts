/**
 * Draws the record's pictures in a process of its own: how long each takes, for how long the event loop is held up
 * meanwhile, and what it costs in memory. Started by `pictures.ts`; reports by message.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadRecord } from '../../src/dossier/load.ts';
import { messagesFor } from '../../src/i18n/index.ts';
import { ownDataFolder } from '../../src/lib/paths.ts';
import { openPainter, type Painter } from '../../src/painter/painter.ts';
import { depict } from '../../src/render/picture/depict.ts';
import type { Picture } from '../../src/render/picture/picture.ts';
import { chronicle } from '../../src/reply/chronicle.ts';
import { comparison } from '../../src/reply/comparison.ts';
import { itemEntry } from '../../src/reply/entries.ts';

export interface DrawnPictures {
  /** Milliseconds: the first of all, which loads the library and the faces; then one of each kind at a time; then kept ones. */
  readonly first: number;
  readonly later: Readonly<Record<Picture['kind'], readonly number[]>>;
  readonly kept: readonly number[];
  /** Milliseconds for which the event loop was held up: with nothing to do, while the first was drawn, while many were. */
  readonly idle: Delay;
  readonly loading: Delay;
  readonly together: Delay & { readonly pictures: number; readonly took: number };
  /** Resident bytes: with the record alone, after the first picture, after all. */
  readonly rss: { readonly without: number; readonly first: number; readonly all: number };
}

export interface Delay {
  readonly p99: number;
  readonly longest: number;
}

const ROUNDS = 5;
const TOGETHER = 20;

const messages = messagesFor('en-GB');
const loaded = await loadRecord(ownDataFolder());
if ('problems' in loaded) throw new Error('The record has problems: npm run check tells which.');
const { dossier } = loaded;

/** Each time other words, so that nothing is kept. */
function pictures(round: string): Readonly<Record<Picture['kind'], readonly Picture[]>> {
  const { quotes, events, saidBy } = dossier.views;
  const parties = [...saidBy.keys()];
  const context = { dossier, now: new Date('2026-01-05T09:00:00Z'), messages };
  const entries = events.map(event => itemEntry({ ...event, title: `${event.title} ${round}` }, context));
  const timeline = chronicle(round, entries, entries, context);
  const compared = depict(comparison(parties.slice(0, 2), undefined, context), messages);
  return {
    card: quotes.map(quote =>
      depict({ kind: 'card', quote: { ...quote, occasion: `${quote.occasion} ${round}` }, disputes: [] }, messages),
    ),
    timeline: timeline ? [depict(timeline, messages)] : [],
    comparison: [{ ...compared, source: `${compared.source} ${round}` }],
  };
}

async function watched<T>(work: () => Promise<T>): Promise<{ readonly done: T; readonly delay: Delay }> {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  const done = await work();
  delays.disable();
  return { done, delay: { p99: delays.percentile(99) / 1e6, longest: delays.max / 1e6 } };
}

async function timed(painter: Painter, picture: Picture): Promise<number> {
  const started = performance.now();
  const painted = await painter.paint(picture);
  if (painted.kind !== 'drawn') throw new Error(`${picture.name}: ${painted.kind}`);
  return performance.now() - started;
}

async function inTurn(painter: Painter, some: readonly Picture[]): Promise<readonly number[]> {
  const took: number[] = [];
  for (const picture of some) took.push(await timed(painter, picture));
  return took;
}

async function measure(): Promise<DrawnPictures> {
  const painter = openPainter();
  const idle = (await watched(() => sleep(500))).delay;
  const without = process.memoryUsage().rss;
  const [opening, ...cards] = pictures('first').card;
  if (!opening) throw new Error('the record has no quotation');
  const first = await watched(() => timed(painter, opening));
  const afterFirst = process.memoryUsage().rss;
  const rounds = Array.from({ length: ROUNDS }, (_, i) => pictures(`round ${i}`));
  const later = {
    card: await inTurn(painter, cards),
    timeline: await inTurn(
      painter,
      rounds.flatMap(r => r.timeline),
    ),
    comparison: await inTurn(
      painter,
      rounds.flatMap(r => r.comparison),
    ),
  };
  const { card, timeline, comparison: compared } = pictures('together');
  const many = [...timeline, ...compared, ...card, ...pictures('once more').card].slice(0, TOGETHER);
  const started = performance.now();
  const { delay } = await watched(() => Promise.all(many.map(picture => painter.paint(picture))));
  const took = performance.now() - started;
  return {
    first: first.done,
    later,
    kept: await inTurn(painter, many),
    idle,
    loading: first.delay,
    together: { ...delay, pictures: many.length, took },
    rss: { without, first: afterFirst, all: process.memoryUsage().rss },
  };
}

process.send?.(await measure());
process.disconnect?.();
