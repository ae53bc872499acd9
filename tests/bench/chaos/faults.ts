/** Has a bot answer while its network and its gateway fail, and tells what was lost by kind of fault. */
import { parseArgs } from 'node:util';
import { STEADY_CLOCK } from '../../../src/discord/callbacks.ts';
import { type Campaign, campaign } from '../../support/discord/fault-campaign.ts';
import { CALLBACK_KINDS, SILENCE } from '../../support/discord/fault-kinds.ts';
import { openDiscord } from '../../support/discord/loopback.ts';
import { count as shown } from '../numbers.ts';
import { section } from '../table.ts';

/** Answers on their way at a time. */
const AT_ONCE = 12;

function table({ kinds }: Campaign, note: string): string {
  const rows = [...kinds]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(
      ([kind, { answers, faults, seen, avoidable }]) =>
        [kind, answers, faults, seen, answers - seen, avoidable] as const,
    );
  const sums = [1, 2, 3, 4, 5].map(i => rows.reduce((sum, row) => sum + Number(row[i]), 0));
  const head = ['fault', 'answers', 'faults', 'seen', 'lost', 'avoidably'];
  const cells = [...rows, ['all', ...sums] as const].map(([kind, ...numbers]) => [kind, ...numbers.map(shown)]);
  return section('Faults of network and gateway', note, head, cells);
}

/** @returns whether no answer was lost that could have been taken, and nothing would have ended the process */
export async function faults(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: { count: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
  });
  const seed = Number(values.seed);
  const deaths: string[] = [];
  const keep = (error: unknown): void => void deaths.push(error instanceof Error ? error.name : 'unknown');
  process.on('uncaughtException', keep).on('unhandledRejection', keep);
  const discord = await openDiscord();
  try {
    const done = await campaign({
      discord,
      seed,
      faults: Number(values.count),
      callbacks: [...CALLBACK_KINDS, SILENCE],
      atOnce: AT_ONCE,
      gatewayFails: 1,
      clock: STEADY_CLOCK,
      log: { info: () => undefined, warn: () => undefined },
    });
    const ends = [...done.ends].map(([end, times]) => `${end} ${shown(times)}`).join(', ');
    const note = `Seed ${seed}; ${AT_ONCE} answers at a time, and one more while the gateway fails. By the bot’s own count: ${ends}. Errors that would have ended the process: ${deaths.length}.`;
    process.stdout.write(table(done, note));
    for (const death of deaths) process.stderr.write(`Uncaught: ${death}\n`);
    return deaths.length === 0 && [...done.kinds.values()].every(({ avoidable }) => avoidable === 0);
  } finally {
    await discord.close();
  }
}
