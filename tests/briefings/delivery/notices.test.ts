/** The private line about a briefing that has stopped by itself comes once, whatever befalls whoever sends it. */
import { describe, expect, it } from 'vitest';
import type { Request } from '../../support/briefings/fake-discord.ts';
import type { RestFault } from '../../support/briefings/fake-rest.ts';
import type { Befall, FakeProcess, When } from '../../support/briefings/process.ts';
import { CHANNEL, DUE, type Given, given, HOUR, MINUTE, OWNER, SECOND } from './given.ts';

const DAY = 24 * HOUR;
const DM = `9${OWNER}`;
const BROKEN = DUE + 2 * DAY;
const LINE = 'It is broken: no-access';

/** The channel can't be posted in; processes deliver until it is broken. */
async function failing(
  each: readonly Parameters<Given['start']>[0][],
): Promise<Given & { readonly processes: readonly FakeProcess[] }> {
  const all = given();
  await all.subscribe();
  all.discord.channel(CHANNEL).mute = 50_013;
  const processes = each.map(one => all.start(one));
  await all.time.until(BROKEN + SECOND);
  return Object.assign(all, { processes });
}

const lines = ({ discord }: Given): readonly unknown[] =>
  discord.channels.get(DM)?.messages.map(({ body }) => body['content']) ?? [];
const isLine = ({ method, path }: Request): boolean => method === 'POST' && path === `/channels/${DM}/messages`;

/** Befalls a process at the nth time that it comes to a step. */
function at(step: string, when: When, nth: number, what: 'kill' | 'freeze' = 'kill'): Befall {
  let seen = 0;
  return (here, side) => (here === step && side === when && ++seen === nth ? what : undefined);
}
/** After three editions that weren't taken. */
const THE_LINE = 4;

describe('the line about a briefing that broke', () => {
  it('is sent once, by several processes', async () => {
    const all = await failing([{ name: 'one' }, { name: 'two' }, { name: 'three' }]);
    expect(lines(all)).toEqual([LINE]);
    await all.time.until(BROKEN + 5 * DAY);
    expect(lines(all)).toEqual([LINE]);
  });

  it.each([
    ['channels.openDm', 'before'],
    ['channels.openDm', 'after'],
    ['channels.post', 'before'],
    ['channels.post', 'after'],
    ['store.closeNotice', 'before'],
    ['store.closeNotice', 'after'],
  ] as const)('is sent once though its sender dies at %s, %s', async (step, when) => {
    const process = { befall: at(step, when, step === 'channels.post' ? THE_LINE : 1) };
    const all = await failing([process]);
    expect(all.processes.map(({ isDead }) => isDead)).toEqual([true]);
    all.start({ name: 'two' });
    await all.time.until(BROKEN + HOUR);
    expect(lines(all)).toEqual([LINE]);
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)(
    'is sent once though its sender dies %s it was sent, and nobody goes on for hours',
    async (when, already) => {
      const all = await failing([{ befall: at('channels.post', when, THE_LINE) }]);
      expect(lines(all)).toHaveLength(already);
      await all.time.until(BROKEN + 7 * HOUR);
      all.start({ name: 'two' });
      await all.time.until(BROKEN + 9 * HOUR);
      expect([lines(all), all.discord.deduped]).toEqual([[LINE], 0]);
    },
  );

  it('is sent once though its sender sleeps through its lease', async () => {
    const all = await failing([{ befall: at('channels.post', 'before', THE_LINE, 'freeze') }]);
    all.start({ name: 'two' });
    await all.time.until(BROKEN + 10 * MINUTE);
    expect(lines(all)).toEqual([LINE]);
    all.processes[0]?.thaw();
    await all.time.until(BROKEN + HOUR);
    expect(lines(all)).toEqual([LINE]);
  });

  it.each<[string, RestFault, number]>([
    ['out of reach', 'before', 0],
    ['502 though it was done', 'after', 1],
    ['too many requests', { retryAfter: 10 * MINUTE + 0.4 }, 0],
  ])('comes later when Discord answers so: %s', async (_, fault, already) => {
    let left = 1;
    const all = await failing([{ meet: request => (isLine(request) && left-- > 0 ? fault : undefined) }]);
    expect(lines(all)).toHaveLength(already);
    await all.time.until(BROKEN + HOUR);
    expect(lines(all)).toEqual([LINE]);
  });

  it('is left when Discord doesn’t take it', async () => {
    let asked = 0;
    const all = await failing([
      {
        meet(request) {
          if (isLine(request)) asked++;
          return isLine(request) ? 403 : undefined;
        },
      },
    ]);
    await all.time.until(BROKEN + DAY);
    expect([lines(all), asked]).toEqual([[], 1]);
  });

  it('isn’t sent of a briefing that goes on meanwhile, and is when it breaks again', async () => {
    let isOut = true;
    const all = await failing([{ meet: request => (isOut && isLine(request) ? 'before' : undefined) }]);
    const [subscription] = await all.store.ofGuild('9001');
    await all.store.change(subscription?.id ?? '', { state: 'on', next: { day: '2026-02-05', due: DUE + 3 * DAY } });
    isOut = false;
    await all.time.until(BROKEN + HOUR);
    expect(lines(all)).toEqual([]);
    await all.time.until(DUE + 5 * DAY + HOUR);
    expect(lines(all)).toEqual([LINE]);
  });
});
