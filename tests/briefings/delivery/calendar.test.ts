import { describe, expect, it } from 'vitest';
import { type Random, random } from '../../bench/random.ts';
import type { FakeProcess } from '../../support/briefings/process.ts';
import { type Given, given, HOUR, MINUTE } from './given.ts';

const DAY = 24 * HOUR;
/** Zones with odd rules, each at times that its clock changes leave out or have twice, and around midnight. */
const PLACES = [
  ['Europe/Kyiv', ['03:30', '07:00']],
  ['America/New_York', ['01:30', '02:30']],
  ['Australia/Lord_Howe', ['01:45', '02:15']],
  ['Africa/Cairo', ['00:00', '23:59']],
  ['America/Santiago', ['00:00', '23:30']],
  ['Africa/Casablanca', ['02:30', '03:00']],
  ['America/Nuuk', ['23:30', '00:15']],
  ['Pacific/Apia', ['08:00']],
] as const;
const BRIEFINGS = PLACES.flatMap(([zone, times]) => times.map(localTime => ({ zone, localTime })));

/** Lists the days from the first to the last. */
function daysFrom(first: string, last: string): readonly string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += DAY)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Briefing {
  readonly id: string;
  readonly zone: string;
  readonly first: string;
}

/** A process that lives no longer than a lease can't end what another has begun. */
const TOO_SHORT = 3 * MINUTE;

/** Merges spans without a process where none lived long enough between them. */
function merged(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last && span.from - last.to < TOO_SHORT) out.splice(-1, 1, { from: last.from, to: span.to });
    else out.push(span);
  }
  return out;
}

async function subscribeAll({ discord, subscribe }: Given): Promise<readonly Briefing[]> {
  const made: Briefing[] = [];
  for (const [i, briefing] of BRIEFINGS.entries()) {
    discord.channel(String(8_000 + i));
    const { id, zone, next } = await subscribe({ channelId: String(8_000 + i), ...briefing });
    made.push({ id, zone, first: next.day });
  }
  return made;
}

/** Runs two processes. They are killed at some steps and started again within hours; now and then both are gone for longer. */
async function live({ time, start }: Given, end: number, chance: Random) {
  let died = 0;
  let kills = 0;
  const nobody: Span[] = [];
  const interrupt = (step: string) => {
    if (!/plan|claim|intend|post|sent/.test(step) || chance.next() > 0.02) return undefined;
    died = time.now();
    kills++;
    return 'kill' as const;
  };
  const begin = (): FakeProcess =>
    start({ settings: { nap: DAY, correctEvery: DAY }, interrupt, name: String(chance.next()) });
  let processes = [begin(), begin()];
  while (time.now() < end) {
    await time.until(Math.min(end, time.now() + HOUR * (1 + chance.below(10))));
    const from = processes.every(({ isDead }) => isDead) ? died : time.now();
    if (chance.next() < 0.04) {
      for (const one of processes) one.kill();
      await time.until(time.now() + HOUR * (1 + chance.below(30)));
    }
    if (from < time.now()) nobody.push({ from, to: time.now() });
    processes = processes.map(one => (one.isDead ? begin() : one));
  }
  for (const one of processes) one.kill();
  // A last process ends what was begun.
  start({ name: 'last' });
  await time.until(time.now() + 10 * MINUTE);
  return { kills, nobody: merged(nobody) };
}

/** Reads all editions. Each briefing has had one for every day of its calendar. */
async function editionsOf(all: Given, briefings: readonly Briefing[]) {
  const copies = all.copies();
  const editions = [];
  for (const { id, zone, first } of briefings) {
    const log = (await all.store.deliveries(id, 400)).toReversed();
    const isDay = (day: string): boolean => zone !== 'Pacific/Apia' || day !== '2011-12-30';
    expect(log.map(({ day }) => day)).toEqual(daysFrom(first, log.at(-1)?.day ?? '').filter(isDay));
    for (const { day, state, dueAt } of log) editions.push({ state, dueAt, posts: copies.get(`b:${id}:${day}`) ?? 0 });
  }
  return editions;
}

describe('each edition comes once, through outages and crashes', () => {
  it.each([
    ['in spring, when clocks are put forward', '2026-02-10T00:00Z', '2026-04-27T00:00Z', 1],
    ['in autumn, when clocks are put back', '2026-08-31T00:00Z', '2026-11-05T00:00Z', 2],
    ['in Samoa, which left out a day', '2011-12-20T00:00Z', '2012-01-08T00:00Z', 3],
  ])('%s', async (_, from, to, seed) => {
    const all = given({ start: Date.parse(from) });
    const briefings = await subscribeAll(all);
    const { kills, nobody } = await live(all, Date.parse(to), random(seed));
    const editions = await editionsOf(all, briefings);
    const posted = editions.filter(({ state }) => state === 'sent');
    const skipped = editions.filter(({ state }) => state === 'skipped');
    expect(editions.filter(({ state }) => state !== 'sent' && state !== 'skipped')).toEqual([]);
    expect(posted.filter(({ posts }) => posts !== 1)).toEqual([]);
    expect(skipped.filter(({ posts }) => posts !== 0)).toEqual([]);
    expect(posted.length).toBeGreaterThan(200);
    // An edition is skipped only when nobody was there in its whole window.
    const isAlone = (dueAt: number): boolean =>
      nobody.some(span => span.from <= dueAt + TOO_SHORT && span.to >= dueAt + 6 * HOUR - TOO_SHORT);
    expect(skipped.filter(({ dueAt }) => !isAlone(dueAt))).toEqual([]);
    expect(kills).toBeGreaterThan(10);
    expect(nobody.length).toBeGreaterThan(2);
  });
});
