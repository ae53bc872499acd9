import { describe, expect, it } from 'vitest';
import type { Interrupt, When } from '../../support/briefings/process.ts';
import { CHANNEL, DUE, given, HOUR, MINUTE, SECOND } from './given.ts';

const DAY = 24 * HOUR;

describe('an edition', () => {
  it('is posted at its time, with a nonce, and recorded', async () => {
    const { time, store, discord, composer, subscribe, start } = given();
    const { id } = await subscribe();
    const process = start();
    await time.until(DUE - SECOND);
    expect(discord.posted()).toEqual([]);
    await time.until(DUE + 2 * SECOND);
    const [message] = discord.posted();
    expect(message?.nonce).toMatch(/^[\w-]{22}$/);
    expect(message?.body['content']).toBe('paris');
    const [delivery] = await store.deliveries(id, 10);
    expect(delivery).toMatchObject({
      day: '2026-02-02',
      dueAt: DUE,
      state: 'sent',
      attempt: 1,
      messageId: message?.id,
    });
    expect(delivery?.intent?.edition.items).toEqual(composer.news.map(({ id, version }) => ({ id, version })));
    expect((await store.get(id))?.watermark).toBe(delivery?.intent?.edition.until);
    expect(process.reported).toEqual([]);
  });

  it('comes every day, each holding what is new since the last', async () => {
    const { time, discord, composer, subscribe, start } = given();
    await subscribe();
    start();
    await time.until(DUE + HOUR);
    composer.news.push({ id: 'london', version: '1', at: time.now() });
    await time.until(DUE + DAY + HOUR);
    expect(discord.posted().map(({ body }) => body['content'])).toEqual(['paris', 'london']);
  });
});

/** The steps of a delivery. */
const STEPS = ['store.due', 'store.plan', 'store.claim', 'store.owed', 'store.intend', 'channels.post', 'store.sent'];
const BOTH: readonly When[] = ['before', 'after'];
const MOMENTS = STEPS.flatMap(step => BOTH.map(when => [when, step] as const));

/** Interrupts the process the first time that it comes to a step. */
function once(what: 'kill' | 'freeze', at: string, side: When): Interrupt {
  let left = 1;
  return (step, when) => (step === at && when === side && left-- > 0 ? what : undefined);
}

describe.each(['channel', 'forum', 'dm'] as const)('an edition to a %s', form => {
  const place = form === 'dm' ? ({ kind: 'member', channelId: '' } as const) : {};

  it.each(MOMENTS)('comes once when the process dies %s %s', async (when, step) => {
    const { time, discord, subscribe, start, copies, store } = given();
    if (form === 'forum') discord.channel('7002', 'forum');
    const { id } = await subscribe({ form, ...place, ...(form === 'forum' && { channelId: '7002' }) });
    const first = start({ interrupt: once('kill', step, when) });
    await time.until(DUE + SECOND);
    expect(first.isDead).toBe(true);
    start({ name: 'two' });
    await time.until(DUE + 5 * MINUTE);
    expect([...copies()]).toEqual([[`b:${id}:2026-02-02`, 1]]);
    expect((await store.deliveries(id, 5)).map(({ state }) => state)).toEqual(['sent']);
  });

  it.each(MOMENTS)('comes once when the process sleeps through its lease %s %s', async (when, step) => {
    const { time, discord, subscribe, start, copies, store } = given();
    if (form === 'forum') discord.channel('7002', 'forum');
    const { id } = await subscribe({ form, ...place, ...(form === 'forum' && { channelId: '7002' }) });
    const first = start({ interrupt: once('freeze', step, when) });
    await time.until(DUE + SECOND);
    start({ name: 'two' });
    await time.until(DUE + 3 * MINUTE);
    first.thaw();
    await time.until(DUE + 6 * MINUTE);
    expect([...copies().values()]).toEqual([1]);
    expect((await store.deliveries(id, 5)).map(({ state }) => state)).toEqual(['sent']);
    expect(first.reported).toEqual([]);
  });
});

describe('of several processes, all the same', () => {
  it('each edition is posted by one', async () => {
    const { time, discord, subscribe, start, copies } = given();
    for (let i = 0; i < 40; i++) {
      discord.channel(String(8_000 + i));
      await subscribe({ channelId: String(8_000 + i) });
    }
    for (const name of ['one', 'two', 'three', 'four']) start({ name });
    await time.until(DUE + MINUTE);
    expect(copies().size).toBe(40);
    expect(Math.max(...copies().values())).toBe(1);
    expect(discord.deduped).toBe(0);
  });
});

/** Has a process die between the answer and its record, and another take up its work. Counts the posts. */
async function crashAfterPost(nonceWindow: number, blind: boolean): Promise<number> {
  const { time, subscribe, start, copies } = given({ nonceWindow });
  await subscribe();
  start({ interrupt: once('kill', 'channels.post', 'after'), blind });
  await time.until(DUE + SECOND);
  start({ name: 'two', blind });
  await time.until(DUE + 10 * MINUTE);
  return [...copies().values()][0] ?? 0;
}

describe('what keeps an edition from coming twice', () => {
  it('is the nonce while Discord knows it, without which it comes twice', async () => {
    // The lease ends within a minute of the intent, so that nobody looks in the channel.
    expect(await crashAfterPost(5 * MINUTE, true)).toBe(1);
    expect(await crashAfterPost(0, true)).toBe(2);
  });

  it.each([
    ['', false, 1],
    [', without which it comes twice', true, 2],
  ])('is the look in the channel once the nonce is forgotten%s', async (_, blind, expected) => {
    const { time, subscribe, start, copies, discord } = given();
    await subscribe();
    start({ interrupt: once('kill', 'channels.post', 'after') });
    await time.until(DUE + HOUR);
    discord.chat(CHANNEL);
    start({ name: 'two', blind });
    await time.until(DUE + HOUR + 10 * MINUTE);
    expect([...copies().values()]).toEqual([expected]);
  });
});
