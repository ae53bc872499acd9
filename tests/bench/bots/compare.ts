/** Measures Rapporteur beside a bare discord.js bot: processor time, memory, waiting, and the time to the first answer. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { median, percentile } from '../numbers.ts';
import { random } from '../random.ts';
import { BARE, type Bot, type BotKind, RAPPORTEUR, startBot } from './bot.ts';
import { askMany, askSteadily } from './load.ts';
import { five, type Mix, three, zipf } from './mixes.ts';
import type { Usage } from './probe.ts';

/** How a bot is asked. */
export interface Way {
  readonly name: string;
  readonly kind: BotKind;
  readonly env: Readonly<Record<string, string>>;
  mix(): Promise<Mix>;
  /** Whether waiting is measured too. */
  readonly waits: boolean;
  /** The least that it is to be of the bare bot's answers per second of processor time, and the most of its memory and waiting. */
  readonly aims: { readonly cold: number; readonly warm: number; readonly memory: number; readonly wait?: number };
}

/** What was measured of a way: medians of its rounds. */
export interface Measured {
  /** Microseconds of processor time an answer: over the first 6,000 and over those from the 12,000th on. */
  readonly cold: number;
  readonly warm: number;
  readonly usage: Usage;
  /** Milliseconds that 99 in 100 answers wait at most, at 500 a second. */
  readonly p99?: number;
  /** Milliseconds from the start of the process to ready, and to the first answer. */
  readonly ready: number;
  readonly answer: number;
}

/** Rounds, each with every way once. */
const ROUNDS = 2;
/** Answers before the cold ones; the cold ones; those up to the warm ones; the warm ones. */
const LEAD = 500;
const COLD = 6_000;
const BETWEEN = 5_500;
const WARM = 12_000;
/** Answers a second while waiting is measured, how often and for how long, and seconds before. */
const PACE = { aSecond: 500, times: 3, seconds: 4, before: 2 } as const;
/** A start's last work (registering, what answers are made with) is over once this many milliseconds took less than that share of a processor. */
const REST = { ms: 500, share: 0.05 } as const;

const ANEW = { REPLY_CACHE: '0' } as const;

/** @param dossier the record that the bot answers from */
export function waysOf(dossier: Dossier): readonly [bare: Way, ...ours: Way[]] {
  const mixed = (): Promise<Mix> => zipf(dossier, random(5));
  const ours = { kind: RAPPORTEUR, env: {}, waits: false } as const;
  return [
    {
      name: 'bare bot',
      kind: BARE,
      env: {},
      mix: async () => three(),
      waits: true,
      aims: { cold: 1, warm: 1, memory: 1 },
    },
    {
      ...ours,
      name: 'three record commands, repeated',
      mix: async () => three(),
      waits: true,
      aims: { cold: 1.2, warm: 1.2, memory: 1.2, wait: 1.2 },
    },
    { ...ours, name: 'five commands, repeated', mix: async () => five(), aims: { cold: 1.2, warm: 1.2, memory: 1.2 } },
    {
      ...ours,
      name: 'a mix by Zipf’s law, 2,600 invocations',
      mix: mixed,
      waits: true,
      aims: { cold: 0.7, warm: 1, memory: 1.2, wait: 2 },
    },
    {
      ...ours,
      name: 'three record commands, each made anew',
      env: ANEW,
      mix: async () => three(),
      aims: { cold: 0.8, warm: 0.8, memory: 1.2 },
    },
    {
      ...ours,
      name: 'five commands, each made anew',
      env: ANEW,
      mix: async () => five(),
      aims: { cold: 0.5, warm: 0.5, memory: 1.2 },
    },
  ];
}

async function atRest(bot: Bot): Promise<void> {
  for (;;) {
    const before = await bot.usage();
    await sleep(REST.ms);
    if ((await bot.usage()).cpu - before.cpu < REST.share * REST.ms * 1_000) return;
  }
}

async function cpuOf(bot: Bot, many: number, next: Mix): Promise<number> {
  const before = await bot.usage();
  await askMany(bot, many, next);
  return ((await bot.usage()).cpu - before.cpu) / many;
}

async function measure({ kind, env, mix, waits }: Way): Promise<Measured> {
  const next = await mix();
  const bot = await startBot(kind, { env });
  try {
    const from = performance.now();
    await askMany(bot, 1, next);
    const answer = bot.startToReady + performance.now() - from;
    await atRest(bot);
    await askMany(bot, LEAD, next);
    const cold = await cpuOf(bot, COLD, next);
    await askMany(bot, BETWEEN, next);
    const warm = await cpuOf(bot, WARM, next);
    const usage = await bot.usage();
    return { cold, warm, usage, ready: bot.startToReady, answer, ...(waits ? { p99: await waiting(bot, next) } : {}) };
  } finally {
    await bot.stop();
  }
}

async function waiting(bot: Bot, next: Mix): Promise<number> {
  const found: number[] = [];
  for (let time = 0; time < PACE.times; time++) {
    await askSteadily(bot, PACE.aSecond, PACE.before, next);
    found.push(percentile(await askSteadily(bot, PACE.aSecond, PACE.seconds, next), 0.99));
  }
  return median(found);
}

/** All ways in turn, {@link ROUNDS} times. */
export async function compareBots(
  ways: readonly Way[],
  progress: (text: string) => void,
): Promise<ReadonlyMap<Way, Measured>> {
  const rounds = new Map(ways.map(way => [way, [] as Measured[]]));
  for (let round = 1; round <= ROUNDS; round++)
    for (const way of ways) {
      progress(`beside a bare bot, round ${round} of ${ROUNDS}: ${way.name}`);
      rounds.get(way)?.push(await measure(way));
    }
  return new Map(Array.from(rounds, ([way, all]) => [way, medians(all)]));
}

function medians(all: readonly Measured[]): Measured {
  const of = (value: (one: Measured) => number): number => median(all.map(value));
  const usage: Usage = {
    cpu: of(one => one.usage.cpu),
    rss: of(one => one.usage.rss),
    heapTotal: of(one => one.usage.heapTotal),
    heapUsed: of(one => one.usage.heapUsed),
    arrayBuffers: of(one => one.usage.arrayBuffers),
  };
  const waits = all.flatMap(({ p99 }) => (p99 === undefined ? [] : [p99]));
  return {
    cold: of(one => one.cold),
    warm: of(one => one.warm),
    usage,
    ...(waits.length > 0 ? { p99: median(waits) } : {}),
    ready: of(one => one.ready),
    answer: of(one => one.answer),
  };
}
