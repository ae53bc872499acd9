/** Our search beside other engines, over the same items and the same questions. */
import { fileURLToPath } from 'node:url';
import { apart } from '../apart.ts';
import { count, kibibytes, milliseconds, percentile } from '../numbers.ts';
import { section } from '../table.ts';
import { ENGINES } from './engines.ts';
import type { PeerMeasured } from './measure.ts';

/** Engines within this share of our quality are those to be as fast as. */
const NEAR = 0.05;
/** Ours may take this many times as long as the fastest of them. */
const TIMES = 2;

export async function comparePeers(progress: (text: string) => void): Promise<readonly PeerMeasured[]> {
  const measured: PeerMeasured[] = [];
  for (const { name } of ENGINES) {
    progress(`search: ${name}`);
    measured.push(await measureAlone(name));
  }
  return measured;
}

function measureAlone(name: string): Promise<PeerMeasured> {
  return apart<PeerMeasured>(fileURLToPath(new URL('measure.js', import.meta.url)), [name], ['--expose-gc']);
}

export function peersSection(all: readonly PeerMeasured[]): string {
  const rows = all.map(({ name, quality, times, build, heap }) => [
    name,
    quality.success.toFixed(3),
    quality.mrr.toFixed(3),
    milliseconds(percentile(times, 0.5)),
    milliseconds(percentile(times, 0.99)),
    milliseconds(build),
    kibibytes(heap),
  ]);
  const note = `${count(all[0]?.questions ?? 0)} questions of tests/eval/questions.yaml that the record answers, in four languages; an item counts as right when the question lists it. Every engine indexes the same text of the same items (words, setting, speaker with offices, parties and topics with all their names), each in a process of its own. This is retrieval alone, before a question is understood. ${verdictOn(all)}`;
  return section(
    'Search beside other engines',
    note,
    ['engine', 'success@1', 'MRR@10', 'p50', 'p99', 'build', 'memory'],
    rows,
  );
}

/** Whether ours leads, and is as fast as those near it. */
export function verdictOn(all: readonly PeerMeasured[]): string {
  const ours = all.find(one => one.ours);
  const peers = all.filter(one => !one.ours);
  if (!ours) return '';
  const ahead = peers.filter(({ quality }) => quality.success > ours.quality.success || quality.mrr > ours.quality.mrr);
  const near = peers.filter(({ quality }) => quality.success >= ours.quality.success * (1 - NEAR));
  const speed = ({ times }: PeerMeasured): number => percentile(times, 0.5);
  const fastest = near.toSorted((a, b) => speed(a) - speed(b))[0];
  const leads =
    ahead.length === 0
      ? 'Ours leads on both measures (aim: met).'
      : `**Not met: ${ahead.map(({ name }) => name).join(', ')} is ahead of ours.**`;
  if (!fastest) return `${leads} None comes within 5 % of its success@1, so none is to be as fast as.`;
  const ratio = speed(ours) / speed(fastest);
  const fast = `ours takes ${ratio.toFixed(2)}× as long as ${fastest.name}, the fastest within 5 % (aim: at most ${TIMES}×, ${ratio <= TIMES ? 'met' : '**not met**'})`;
  return `${leads} By the median ${fast}.`;
}
