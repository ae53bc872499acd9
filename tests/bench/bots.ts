/** Rapporteur beside a bare discord.js bot: processor time, memory, and the time to be ready. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Invocation } from '../../src/invocation.ts';
import { commandPayload, type Filled } from '../support/discord/payloads.ts';
import { BARE, type Bot, type BotKind, RAPPORTEUR, startBot } from './bot.ts';
import { count, mebibytes, median, milliseconds, times } from './numbers.ts';
import type { Random } from './random.ts';
import { type Aim, section, verdict } from './table.ts';
import type { Asks } from './workload.ts';

/** What one start of a bot came to. */
interface Run {
  readonly startToReady: number;
  /** The same to the answer to a command that is sent as soon as it's ready. */
  readonly startToAnswer: number;
  /** Bytes once ready and idle. */
  readonly idle: number;
  /** Bytes after all interactions. */
  readonly loaded: number;
  /** Microseconds of processor time an interaction. */
  readonly cpu: number;
}

export interface Compared {
  readonly rapporteur: readonly Run[];
  readonly bare: readonly Run[];
  readonly interactions: number;
  /** How many commands they are of. */
  readonly commands: number;
}

/** Starts of each bot, taken in turn. */
const ROUNDS = 5;
/** Interactions before those that are measured. */
const WARM_UP = 500;
const MEASURED = 1_500;
/** Milliseconds in which a start's last work (registering, collecting garbage) comes to rest. */
const REST = 500;

async function askAll(bot: Bot, asks: readonly Invocation[]): Promise<void> {
  for (const { command, input } of asks) {
    const filled = Object.entries(input).map(
      ([name, value]): Filled => (typeof value === 'boolean' ? { name, value, type: 5 } : { name, value }),
    );
    await bot.discord.deliver(commandPayload(command, filled));
  }
}

async function run(kind: BotKind, asks: readonly Invocation[]): Promise<Run> {
  const bot = await startBot(kind);
  try {
    const ready = performance.now();
    await askAll(bot, asks.slice(0, 1));
    const startToAnswer = bot.startToReady + performance.now() - ready;
    await sleep(REST);
    const idle = (await bot.usage()).rss;
    await askAll(bot, asks.slice(0, WARM_UP));
    const before = await bot.usage();
    await askAll(bot, asks.slice(WARM_UP));
    const after = await bot.usage();
    const cpu = (after.cpu - before.cpu) / (asks.length - WARM_UP);
    return { startToReady: bot.startToReady, startToAnswer, idle, loaded: after.rss, cpu };
  } finally {
    await bot.stop();
  }
}

/** Both bots in turn, each start with the same interactions, of each command about as many. */
export async function compareBots(of: Asks, chance: Random, progress: (text: string) => void): Promise<Compared> {
  const commands = Object.values(of);
  const asks = Array.from({ length: WARM_UP + MEASURED }, () => chance.pick(commands)());
  const rapporteur: Run[] = [];
  const bare: Run[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    progress(`Rapporteur and a bare bot: round ${round} of ${ROUNDS}`);
    bare.push(await run(BARE, asks));
    rapporteur.push(await run(RAPPORTEUR, asks));
  }
  return { rapporteur, bare, interactions: MEASURED, commands: commands.length };
}

export function botsSection({ rapporteur, bare, interactions, commands }: Compared): string {
  const row = (what: string, of: (run: Run) => number, shown: (value: number) => string, most: number): string[] => {
    const [ours, theirs] = [median(rapporteur.map(of)), median(bare.map(of))];
    const aim: Aim = { most, shown: times(most) };
    return [what, shown(ours), shown(theirs), times(ours / theirs), ...verdict(ours / theirs, aim)];
  };
  const rows = [
    row(
      'CPU an interaction',
      r => r.cpu,
      us => milliseconds(us / 1_000),
      1.25,
    ),
    row('resident memory, ready', r => r.idle, mebibytes, 1.3),
    row(`resident memory, after ${count(interactions)} interactions`, r => r.loaded, mebibytes, 1.3),
    row('start to ready', r => r.startToReady, milliseconds, 1.3),
    row('start to the first answer', r => r.startToAnswer, milliseconds, 1.3),
  ];
  const note = `Medians of ${rapporteur.length} starts of each, in turn, on the loopback Discord. Both: no intents, ${count(WARM_UP)} interactions to warm up, then ${count(interactions)}, one after the other, the same for both and all ${commands} commands alike. The bare bot has discord.js’s defaults and answers every one with the same embed; Rapporteur also registers its commands as it starts, and loads what answers while it connects: the first answer, asked for as soon as a bot is ready, waits for whatever of that isn’t done.`;
  return section('Beside a bare discord.js bot', note, ['', 'Rapporteur', 'bare bot', 'ratio', 'aim', ''], rows);
}
