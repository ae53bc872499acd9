/** Tells how Rapporteur compares with a bare discord.js bot. */
import { count, mebibytes, milliseconds, times } from '../numbers.ts';
import { section, verdict } from '../table.ts';
import type { Measured, Way } from './compare.ts';
import { isPinned } from './pinning.ts';

/** A ratio that is to be so much at least. */
const atLeast = (ratio: number, least: number): string =>
  `${times(ratio)} (≥ ${least}: ${ratio >= least ? 'met' : '**not met**'})`;

function atMost(ratio: number | undefined, most: number | undefined): string {
  if (ratio === undefined || most === undefined) return '–';
  const [aim, met] = verdict(ratio, { most, shown: times(most) });
  return `${times(ratio)} (${aim}: ${met})`;
}

/** Most that the first answer may take, of the bare bot's. */
const FIRST_ANSWER = 1.2;

export function botsSection(all: ReadonlyMap<Way, Measured>): string {
  const [[, bare] = [], ...ours] = [...all];
  if (!bare) throw new Error('nothing was measured');
  const rows = ours.map(([{ name, aims }, { cold, warm, usage, p99, answer }]) => [
    name,
    atLeast(bare.cold / cold, aims.cold),
    atLeast(bare.warm / warm, aims.warm),
    atMost(usage.rss / bare.usage.rss, aims.memory),
    atMost(p99 !== undefined && bare.p99 !== undefined ? p99 / bare.p99 : undefined, aims.wait),
    atMost(answer / bare.answer, FIRST_ANSWER),
  ]);
  const absolute = [...all].map(([{ name }, { cold, warm, usage, p99, ready, answer }]) => [
    name,
    perSecond(cold),
    perSecond(warm),
    mebibytes(usage.rss),
    mebibytes(usage.heapUsed),
    mebibytes(usage.heapTotal - usage.heapUsed),
    mebibytes(usage.arrayBuffers),
    p99 === undefined ? '–' : milliseconds(p99),
    milliseconds(ready),
    milliseconds(answer),
  ]);
  const note = `Each beside a discord.js bot that says “ok” to everything, without intents, in the same run${isPinned ? ', each bot on a processor of its own' : ''}. Twenty members wait at a time. Cold: the 6,000 answers after the first 500; warm: 12,000 after the 12,000th. Waiting: 500 a second. Each made anew: with \`REPLY_CACHE=0\`.`;
  const ratios = ['answers per second of processor time, cold', 'warm', 'memory', 'p99 of waiting', 'first answer'];
  const figures = [
    'answers a second of processor time, cold',
    'warm',
    'resident',
    'heap in use',
    'heap besides',
    'array buffers',
    'p99',
    'ready',
    'first answer',
  ];
  return (
    section('Beside a bare discord.js bot', note, ['Rapporteur ÷ bare bot', ...ratios], rows) +
    section('The same in figures', 'Medians of the rounds.', ['', ...figures], absolute)
  );
}

const perSecond = (microseconds: number): string => count(Math.round(1e6 / microseconds));
