/** Measures 2,000 briefings that are due in the same minute: requests a second, and how late commands are answered. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ZONE_RULES } from '../../../src/briefings/delivery/schedule.ts';
import { openStore } from '../../../src/store/open.ts';
import { count, milliseconds, percentile } from '../numbers.ts';
import { section } from '../table.ts';
import type { Burst, BurstOptions } from './burst-bot.ts';
import { openDiscordServer } from './discord-server.ts';

const EDITIONS = 2_000;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface Measured extends Burst {
  readonly name: string;
  /** Most requests in any second. */
  readonly most: number;
  readonly requests: number;
}

/** Counts the most of the times within any 1,000 ms. */
function mostASecond(times: readonly number[]): number {
  let [most, from] = [0, 0];
  for (const [to, time] of times.entries()) {
    while ((times[from] ?? 0) <= time - 1_000) from++;
    most = Math.max(most, to - from + 1);
  }
  return most;
}

/** @param late how long ago they were due, in milliseconds */
async function burst(name: string, editions: number, late: number): Promise<Measured> {
  const dataDir = mkdtempSync(join(tmpdir(), 'rapporteur-burst-'));
  const server = await openDiscordServer({
    nonceWindow: 5 * MINUTE,
    faultFor: () => undefined,
    delay: () => 100 + Math.random() * 150,
  });
  const store = openStore({ dataDir });
  // Otherwise the bot would compute what is due anew, as if it were planned by other rules than today's.
  await store.setMeta(ZONE_RULES, process.versions['tz'] ?? '');
  // What was recorded today is new tomorrow at the latest.
  const now = Date.now() + DAY;
  const localTime = new Date(now - 60 * MINUTE).toISOString().slice(11, 16);
  const lists = { topics: [], parties: [], speakers: [] };
  for (let i = 0; i < editions; i++) {
    const place = { kind: 'channel', form: 'channel', guildId: '9', channelId: String(100_000 + i) } as const;
    server.discord.channel(place.channelId);
    const wanted = { ...place, ...lists, localTime, zone: 'UTC', locale: 'en-GB', quiet: 'line' } as const;
    await store.put(wanted, { day: new Date(now).toISOString().slice(0, 10), due: now - late }, now, 0);
  }
  await store.close();
  const options: BurstOptions = { dataDir, apiUrl: server.apiUrl, clock: now, editions, seconds: 20 };
  const child = fork(fileURLToPath(new URL('burst-bot.js', import.meta.url)), [JSON.stringify(options)]);
  const ended = once(child, 'exit');
  const failed = ended.then(() => Promise.reject(new Error('The bot of the burst ended before it had measured')));
  const [measured] = (await Promise.race([once(child, 'message'), failed])) as [Burst];
  await failed.catch(() => undefined);
  const { times } = server;
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
  return { ...measured, name, most: mostASecond(times), requests: times.length };
}

/** Writes the section of `npm run chaos` on a burst. */
export async function burstSection(progress: (text: string) => void): Promise<string> {
  const runs: Measured[] = [];
  for (const [name, editions, late] of [
    ['nothing is due', 0, 0],
    [`${count(EDITIONS)} are due now`, EDITIONS, 0],
    [`${count(EDITIONS)} were due an hour ago`, EDITIONS, 60 * MINUTE],
  ] as const) {
    progress(name);
    runs.push(await burst(name, editions, late));
  }
  const rows = runs.map(run => [
    run.name,
    count(run.sent),
    run.seconds.toFixed(0),
    count(run.requests),
    (run.requests / run.seconds).toFixed(1),
    count(run.most),
    milliseconds(percentile(run.answers, 0.5)),
    milliseconds(percentile(run.answers, 0.99)),
    milliseconds(Math.max(...run.answers)),
    milliseconds(run.loop99),
    milliseconds(run.loopMost),
  ]);
  const note =
    'One process on SQLite; every edition tells the whole record anew, as far as it has room. Discord answers within 100 to 250 ms. A command comes in every 25 ms; its answer’s time is counted from then. An edition that is late is first looked for in its channel, which takes two requests where nobody has written since.';
  const head = ['', 'sent', 's', 'requests', 'a second', 'most in a second'];
  const waits = ['answer p50', 'answer p99', 'slowest answer', 'event loop p99', 'event loop at most'];
  return section('Many due at once', note, [...head, ...waits], rows);
}
