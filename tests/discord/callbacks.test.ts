/** Answers on their way to Discord: what is sent again, how long, and what is told of it. By the real discord.js. */
import type { APIInteraction } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test as it } from 'vitest';
import type { CallbackClock, Delivery } from '../../src/discord/callbacks.ts';
import { type Gateway, startGateway } from '../../src/discord/gateway.ts';
import { type HandClock, handClock, movingClock } from '../support/clocks.ts';
import type { Fault } from '../support/discord/faults.ts';
import { type LoopbackDiscord, openDiscord } from '../support/discord/loopback.ts';
import { commandPayload } from '../support/discord/payloads.ts';
import { eventually } from '../support/eventually.ts';
import { echo, keptLog } from '../support/sample.ts';
import { withoutFiles } from '../support/services.ts';

let discord: LoopbackDiscord;
let log = keptLog();
let gateway: Gateway;
/** What became of the answers, in words and by how many. */
let ends: Record<string, number> = {};
/** The interactions' tokens. */
let secrets: string[] = [];

async function start(clock: CallbackClock): Promise<void> {
  const { token, apiUrl } = discord;
  const delivered = (what: Delivery) => {
    const end = 'taken' in what ? what.taken : `lost: ${what.lost.code}`;
    ends[end] = (ends[end] ?? 0) + 1;
  };
  const answer = (interaction: APIInteraction) => withoutFiles(echo(interaction));
  const started = await startGateway({ token, apiUrl, log, clock, answer, delivered });
  if (!started.ok) throw new Error(started.problem);
  gateway = started.gateway;
}

/** Sends a command whose answer meets a fault so many times. @returns what is then seen, or why nothing is */
function send(word: string, fault?: Fault, times = 1): Promise<string | undefined> {
  const payload = commandPayload('echo', [{ name: 'word', value: word }]);
  secrets.push(payload.token);
  if (fault) discord.faults.next(times, fault, new RegExp(`/${payload.id}/`));
  return discord.deliver(payload).then(
    outcome => (outcome.kind === 'message' ? outcome.message.content : undefined),
    (error: Error) => error.message,
  );
}

/** Lets time pass once so many answers wait to be sent again. */
async function waitOut(clock: HandClock, answers: number): Promise<void> {
  await eventually(() => expect(clock.waiting).toBe(answers));
  clock.advance(Math.max(...clock.waits));
}

const posts = (): number => discord.requests.filter(request => /^POST .*callback$/.test(request)).length;
const AT_ONCE = 64;
const words = Array.from({ length: AT_ONCE }, (_, i) => `word ${i}`);
const LOST_502 = 'Discord did not take an answer: HTTP 502, a fault on Discord’s side (1 so far).';
const LIMITED = 'Discord did not take an answer: 429, rate limited for longer than an answer may take (1 so far).';

beforeEach(async () => {
  log = keptLog();
  ends = {};
  secrets = [];
  // Its clock stands still: how fast this machine is decides nothing.
  discord = await openDiscord({ now: () => 0 });
});
afterEach(async () => {
  await gateway.stop();
  await discord.close();
});

describe('64 answers at once all arrive', () => {
  const rows: readonly (readonly [string, Fault, number, string])[] = [
    ['cut off before they are taken', { line: 'cut' }, 1, 'repeated'],
    ['cut off before they are taken, twice', { line: 'cut' }, 2, 'repeated'],
    ['cut off after they are taken', { line: 'cut', done: true }, 1, 'confirmed'],
    ['cut off within the reply that they are taken', { line: 'cut short', done: true }, 1, 'at once'],
    ['502 before they are taken', { status: 502 }, 1, 'repeated'],
    ['500 before they are taken, four times', { status: 500 }, 4, 'repeated'],
    ['502 after they are taken', { status: 502, done: true }, 1, 'confirmed'],
    ['a short rate limit', { status: 429, retryAfter: 0.3, scope: 'user' }, 1, 'repeated'],
    ['malformed JSON in the reply that they are taken', { status: 200, done: true }, 1, 'at once'],
  ];
  it.each(rows)('%s', async (_, fault, times, end) => {
    const clock = handClock();
    await start(clock);
    const seen = Promise.all(words.map(word => send(word, fault, times)));
    for (let repeat = 0; repeat < (end === 'at once' ? 0 : times); repeat++) await waitOut(clock, AT_ONCE);
    expect(await seen).toEqual(words.map(word => `Said: ${word}`));
    await eventually(() => expect(ends).toEqual({ [end]: AT_ONCE }));
    expect([discord.faults.met, gateway.failures.size, log.lines]).toEqual([AT_ONCE * times, 0, []]);
  });
});

it('an answer that was taken, but is never replied to, is asked for again', async () => {
  const clock = handClock();
  await start(clock);
  expect(await send('a', { line: 'silent', done: true })).toBe('Said: a');
  await waitOut(clock, 1);
  await eventually(() => expect([ends, log.lines]).toEqual([{ confirmed: 1 }, []]));
});

describe('rate limits', () => {
  it.each([{ global: true }, { scope: 'shared' }] as const)(
    '%o holds every answer, as long as it says, and no longer',
    async kind => {
      const clock = handClock();
      await start(clock);
      const limited = send('limited', { status: 429, retryAfter: 1, ...kind });
      await eventually(() => expect(clock.waits).toEqual([1_000]));
      clock.advance(400);
      const others = words.map(word => send(word));
      await eventually(() => expect(clock.waiting).toBe(1 + AT_ONCE));
      clock.advance(599);
      expect([clock.waiting, posts(), new Set(clock.waits)]).toEqual([1 + AT_ONCE, 1, new Set([1_000, 600])]);
      clock.advance(1);
      expect(await Promise.all([limited, ...others])).toEqual(['limited', ...words].map(word => `Said: ${word}`));
      await eventually(() => expect(ends).toEqual({ repeated: 1, 'at once': AT_ONCE }));
      expect([discord.refused, log.lines]).toEqual([[], []]);
    },
  );

  it('of one answer holds no other', async () => {
    const clock = handClock();
    await start(clock);
    const limited = send('limited', { status: 429, retryAfter: 1, scope: 'user' });
    await eventually(() => expect(clock.waiting).toBe(1));
    expect(await send('other')).toBe('Said: other');
    clock.advance(1_000);
    expect(await limited).toBe('Said: limited');
  });

  it('longer than an answer may take are given up at once, and counted', async () => {
    const clock = handClock();
    await start(clock);
    // Nobody answers this one: its member sees that the application did not respond.
    void send('secret', { status: 429, retryAfter: 60, scope: 'user' });
    await eventually(() => expect(log.lines).toEqual([LIMITED]));
    expect(await send('a')).toBe('Said: a');
    await eventually(() => expect(ends).toEqual({ 'lost: 429': 1, 'at once': 1 }));
    expect([clock.waits, posts(), gateway.failures]).toEqual([[], 2, new Map([['429', 1]])]);
  });

  it('of everything, that long, keep answers back until they are over', async () => {
    const clock = handClock();
    await start(clock);
    void send('secret', { status: 429, retryAfter: 60, global: true });
    await eventually(() => expect(ends).toEqual({ 'lost: 429': 1 }));
    void send('secret too');
    await eventually(() => expect(ends).toEqual({ 'lost: 429': 2 }));
    expect(posts()).toBe(1);
    clock.advance(60_000);
    expect(await send('a')).toBe('Said: a');
  });
});

describe('tries are bounded', () => {
  const rows: readonly (readonly [string, Fault, string])[] = [
    ['502', { status: 502 }, LOST_502],
    ['the line is cut', { line: 'cut' }, 'Discord did not take an answer: UND_ERR_SOCKET, not delivered (1 so far).'],
    ['rate limits of no length', { status: 429, retryAfter: 0, scope: 'user' }, LIMITED],
  ];
  it.each(rows)(
    '%s, on and on: ten tries within 2.5 s, then one line, and the next is answered',
    async (_, ...[fault, line]) => {
      const clock = movingClock();
      await start(clock);
      void send('secret', fault, Number.POSITIVE_INFINITY);
      await eventually(() => expect(log.lines).toEqual([line]));
      expect(clock.waits).toEqual([25, 50, 100, 200, 400, 400, 400, 400, 400]);
      expect(posts()).toBe(10);
      expect(await send('a')).toBe('Said: a');
      expect([...gateway.failures.values()]).toEqual([1]);
    },
  );
});

it('no token of an interaction, nor the bot’s, nor what was typed is in the log, whatever fails', async () => {
  await start(movingClock());
  const faults: readonly Fault[] = [
    { status: 502 },
    { line: 'cut' },
    { line: 'cut', done: true },
    { status: 429, retryAfter: 60 },
  ];
  for (const fault of faults) void send('typed words', fault, Number.POSITIVE_INFINITY);
  await eventually(() => expect(Object.values(ends).reduce((sum, n) => sum + n, 0)).toBe(4));
  const said = log.lines.join('\n');
  expect(log.lines.length).toBeGreaterThan(2);
  for (const secret of [...secrets, discord.token, 'typed words']) expect(said).not.toContain(secret);
});
