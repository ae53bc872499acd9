/** Tests that the private notice about a briefing that has stopped by itself comes once, whatever happens to its sender. */
import { describe, expect, it } from 'vitest';
import type { Request } from '../../support/briefings/fake-discord.ts';
import type { RestFault } from '../../support/briefings/fake-rest.ts';
import type { FakeProcess, Interrupt, When } from '../../support/briefings/process.ts';
import { CHANNEL, DUE, type Given, given, HOUR, MINUTE, OWNER, SECOND } from './given.ts';

const DAY = 24 * HOUR;
const DM = `9${OWNER}`;
const BROKEN = DUE + 2 * DAY;
const NOTICE = 'It is broken: no-access';

/** Has processes deliver to a channel that can't be posted in, until the briefing is broken. */
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

const notices = ({ discord }: Given): readonly unknown[] =>
  discord.channels.get(DM)?.messages.map(({ body }) => body['content']) ?? [];
const isNotice = ({ method, path }: Request): boolean => method === 'POST' && path === `/channels/${DM}/messages`;

/** Interrupts a process at the nth time that it comes to a step. */
function at(step: string, when: When, nth: number, what: 'kill' | 'freeze' = 'kill'): Interrupt {
  let seen = 0;
  return (here, side) => (here === step && side === when && ++seen === nth ? what : undefined);
}
/** The post of the notice, after three editions that weren't taken. */
const NOTICE_POST = 4;

describe('the notice about a broken briefing', () => {
  it('is sent once, by several processes', async () => {
    const all = await failing([{ name: 'one' }, { name: 'two' }, { name: 'three' }]);
    expect(notices(all)).toEqual([NOTICE]);
    await all.time.until(BROKEN + 2 * DAY);
    expect(notices(all)).toEqual([NOTICE]);
  });

  it.each([
    ['channels.openDm', 'before'],
    ['channels.openDm', 'after'],
    ['channels.post', 'before'],
    ['channels.post', 'after'],
    ['store.closeNotice', 'before'],
    ['store.closeNotice', 'after'],
  ] as const)('is sent once though its sender dies at %s, %s', async (step, when) => {
    const process = { interrupt: at(step, when, step === 'channels.post' ? NOTICE_POST : 1) };
    const all = await failing([process]);
    expect(all.processes.map(({ isDead }) => isDead)).toEqual([true]);
    all.start({ name: 'two' });
    await all.time.until(BROKEN + HOUR);
    expect(notices(all)).toEqual([NOTICE]);
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)(
    'is sent once though its sender dies %s it was sent, and nobody goes on for hours',
    async (when, already) => {
      const all = await failing([{ interrupt: at('channels.post', when, NOTICE_POST) }]);
      expect(notices(all)).toHaveLength(already);
      await all.time.until(BROKEN + 7 * HOUR);
      all.start({ name: 'two' });
      await all.time.until(BROKEN + 9 * HOUR);
      expect([notices(all), all.discord.deduped]).toEqual([[NOTICE], 0]);
    },
  );

  it('is sent once though its sender sleeps through its lease', async () => {
    const all = await failing([{ interrupt: at('channels.post', 'before', NOTICE_POST, 'freeze') }]);
    all.start({ name: 'two' });
    await all.time.until(BROKEN + 10 * MINUTE);
    expect(notices(all)).toEqual([NOTICE]);
    all.processes[0]?.thaw();
    await all.time.until(BROKEN + HOUR);
    expect(notices(all)).toEqual([NOTICE]);
  });

  it.each<[string, RestFault, number]>([
    ['out of reach', 'before', 0],
    ['502 though it was done', 'after', 1],
    ['too many requests', { retryAfter: 10 * MINUTE + 0.4 }, 0],
  ])('comes later when Discord answers so: %s', async (_, fault, already) => {
    let left = 1;
    const all = await failing([{ faultFor: request => (isNotice(request) && left-- > 0 ? fault : undefined) }]);
    expect(notices(all)).toHaveLength(already);
    await all.time.until(BROKEN + HOUR);
    expect(notices(all)).toEqual([NOTICE]);
  });

  it('is left when Discord doesn’t take it', async () => {
    let asked = 0;
    const all = await failing([
      {
        faultFor(request) {
          if (isNotice(request)) asked++;
          return isNotice(request) ? 403 : undefined;
        },
      },
    ]);
    await all.time.until(BROKEN + DAY);
    expect([notices(all), asked]).toEqual([[], 1]);
  });

  it('isn’t sent of a briefing that goes on meanwhile, and is when it breaks again', async () => {
    let isOut = true;
    const all = await failing([{ faultFor: request => (isOut && isNotice(request) ? 'before' : undefined) }]);
    const [subscription] = await all.store.ofGuild('9001');
    await all.store.change(subscription?.id ?? '', { state: 'on', next: { day: '2026-02-05', due: DUE + 3 * DAY } });
    isOut = false;
    await all.time.until(BROKEN + HOUR);
    expect(notices(all)).toEqual([]);
    await all.time.until(DUE + 5 * DAY + HOUR);
    expect(notices(all)).toEqual([NOTICE]);
  });
});
