/** Sends payloads of every kind to the built bot over the gateway, and tells what came of each kind. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadRecord } from '../../../src/dossier/load.ts';
import { ownDataFolder } from '../../../src/lib/paths.ts';
import { type Campaign, campaign } from '../../support/discord/fuzz/campaign.ts';
import { materialOf } from '../../support/discord/fuzz/interactions.ts';
import { type Shot, shots } from '../../support/discord/fuzz/shots.ts';
import { type Bot, RAPPORTEUR, startBot } from '../bots/bot.ts';
import { count as shown } from '../numbers.ts';
import { section } from '../table.ts';

/** Milliseconds after which a payload counts as unanswered: far above what anything takes. */
const PATIENCE = 60_000;
const BATCH = 60;
/** Letters of a payload that are shown. */
const SHOWN_MAX = 2_000;

function table({ kinds }: Campaign, note: string): string {
  const rows = [...kinds].map(([kind, tally]) => [
    kind,
    ...[tally.sent, tally.answered, tally.troubled, tally.refused, tally.unanswered].map(shown),
  ]);
  const sums = rows.reduce<number[]>(
    (all, [, ...cells]) => cells.map((cell, i) => (all[i] ?? 0) + Number(cell.replaceAll(',', ''))),
    [],
  );
  const head = ['kind', 'sent', 'answered', 'told of a fault', 'refused by Discord', 'unanswered'];
  return section('Payloads of every kind', note, head, [...rows, ['all', ...sums.map(shown)]]);
}

const shownShot = ({ kind, event, data }: Shot): string =>
  `${kind}: ${event} ${String(JSON.stringify(data)).slice(0, SHOWN_MAX)}\n`;

/** @returns whether the bot lived on, and answered all that can be answered */
export async function fuzz(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: { count: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
  });
  const [count, seed] = [Number(values.count), Number(values.seed)];
  const loaded = await loadRecord(ownDataFolder());
  if ('problems' in loaded) throw new Error('The record has problems: npm run check tells which.');
  const dataDir = mkdtempSync(join(tmpdir(), 'rapporteur-fuzz-'));
  // Discord's clock stands still, so that no answer is too late: what is slow here is whoever sends so much.
  const now = Date.now();
  let bot: Bot | undefined;
  try {
    bot = await startBot(RAPPORTEUR, { discord: { now: () => now }, env: { DATA_DIR: dataDir } });
    const done = await campaign(shots(materialOf(loaded.dossier), { seed, count }), {
      discord: bot.discord,
      ended: bot.ended,
      patience: PATIENCE,
      batch: BATCH,
      progress: sent => void process.stderr.write(`\r${shown(sent)} sent`),
    });
    const { faults, fatal } = done;
    const deaths = `The bot ended ${fatal ? 'once' : 'not once'}.`;
    process.stdout.write(`\n${table(done, `Seed ${seed}. ${deaths}`)}`);
    for (const { what, shot } of faults) process.stderr.write(`${what}: ${shownShot(shot)}`);
    if (fatal) process.stderr.write(`The bot ended after one of these:\n${fatal.map(shownShot).join('')}`);
    return faults.length === 0 && !fatal;
  } finally {
    await bot?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
