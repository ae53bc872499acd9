/** Answer times and refreshes, over the record and over invented ones. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownDataFolder } from '../../src/lib/paths.ts';
import { apart } from './apart.ts';
import type { AtSize } from './at-size.ts';
import { count, mebibytes, milliseconds, percentile } from './numbers.ts';
import { writeRecord } from './synthetic/write.ts';
import { type Aim, section, verdict } from './table.ts';

export interface Measured extends AtSize {
  readonly record: string;
  /** The most that 99 in 100 answers may take. */
  readonly aim: Aim;
}

const STALL: Aim = { most: 50, shown: '50 ms' };

const SIZES = [
  { items: undefined, samples: 2_000, aim: { most: 5, shown: '5 ms' } },
  { items: 10_000, samples: 2_000, aim: { most: 5, shown: '5 ms' } },
  { items: 100_000, samples: 600, aim: { most: 60, shown: '60 ms' } },
] as const;

/** Measures the record, and invented ones up to `most` items. */
export async function measureAnswers(most: number, progress: (text: string) => void): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const { items, samples, aim } of SIZES) {
    if (items !== undefined && items > most) continue;
    const record = items === undefined ? 'the record' : `invented, ${count(items)} items`;
    progress(`answers and refresh: ${record}`);
    const found = items === undefined ? await atSize(ownDataFolder(), samples) : await invented(items, samples);
    measured.push({ ...found, record, aim });
  }
  return measured;
}

async function invented(items: number, samples: number): Promise<AtSize> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  try {
    writeRecord(folder, items);
    return await atSize(folder, samples);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function atSize(folder: string, samples: number): Promise<AtSize> {
  return apart<AtSize>(fileURLToPath(new URL('at-size.js', import.meta.url)), [folder, String(samples)]);
}

export function answersSection(all: readonly Measured[]): string {
  const rows = all.flatMap(({ record, samples, aim }) =>
    Object.entries(samples).map(([what, ms]) => {
      const p99 = percentile(ms, 0.99);
      return [
        record,
        what,
        count(ms.length),
        milliseconds(percentile(ms, 0.5)),
        milliseconds(p99),
        milliseconds(percentile(ms, 1)),
        ...verdict(p99, aim),
      ];
    }),
  );
  const note =
    'From the invocation to the message as it is sent: `respond`, `present`, `message`; for completion, `suggest`. Each asks something else: all speakers, parties, topics and days, words, phrases, exclusions and typing errors of the quotations, later pages; questions in four languages, answered and refused; quotations as they stand, altered, cut, in a message, and invented. The first 100 of each are not counted; pauses for garbage collection are.';
  return section('Answer times', note, ['record', 'what', 'samples', 'p50', 'p99', 'longest', 'aim (p99)', ''], rows);
}

export function refreshSection(all: readonly Measured[]): string {
  const rows = all.map(({ record, load, alone, refreshing, rss }) => [
    record,
    milliseconds(load),
    milliseconds(refreshing.took),
    milliseconds(alone.longest),
    milliseconds(refreshing.longest),
    milliseconds(refreshing.p99),
    milliseconds(refreshing.answer),
    mebibytes(rss),
    ...verdict(refreshing.longest, STALL),
  ]);
  const note =
    'A refresh (read, check, compile, index, swap) while an answer is given every 20 ms. The longest hold-up of the event loop contains the answers themselves, so the one of answering without a refresh stands beside it.';
  const head = [
    'record',
    'first load',
    'refresh',
    'longest hold-up without refresh',
    'with refresh',
    'p99',
    'longest answer meanwhile',
    'memory with both records',
    'aim (with refresh)',
    '',
  ];
  return section('Refresh', note, head, rows);
}
