import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/store/types.ts';
import type { Request } from '../../support/briefings/fake-discord.ts';
import type { FaultFor, RestFault } from '../../support/briefings/fake-rest.ts';
import { CHANNEL, DUE, given, HOUR, MINUTE, OWNER, SECOND } from './given.ts';

const DAY = 24 * HOUR;
const DM = `9${OWNER}`;

const isPost = ({ method, path }: Request): boolean => method === 'POST' && path.endsWith('/messages');

/** Gives the first `times` posts a fault. */
function onPosts(times: number, fault: RestFault): FaultFor {
  let left = times;
  return request => (isPost(request) && left-- > 0 ? fault : undefined);
}

const summary = ({ state, error, attempt }: Delivery): string => [state, error, attempt].join(' ');

describe('a channel that can’t be posted in', () => {
  it.each([
    ['hidden', 'no-access'],
    ['mute', 'no-access'],
    ['gone', 'channel-gone'],
  ] as const)('because it is %s fails the edition: %s', async (how, why) => {
    const { time, store, discord, subscribe, start } = given();
    const { id } = await subscribe();
    Object.assign(discord.channel(CHANNEL), { [how]: how === 'mute' ? 50_013 : true });
    start();
    await time.until(DUE + MINUTE);
    expect((await store.deliveries(id, 1)).map(summary)).toEqual([`failed ${why} 1`]);
    expect(await store.get(id)).toMatchObject({ state: 'on', failures: 1 });
  });

  it('breaks the briefing at the third, and notifies whoever set it up, once, privately', async () => {
    const { time, store, discord, subscribe, start } = given();
    const { id } = await subscribe();
    discord.channel(CHANNEL).mute = 50_013;
    for (const name of ['one', 'two']) start({ name });
    await time.until(DUE + 2 * DAY + MINUTE);
    expect(await store.get(id)).toMatchObject({ state: 'broken', why: 'no-access', failures: 3 });
    expect(discord.channels.get(DM)?.messages.map(({ body }) => body['content'])).toEqual(['It is broken: no-access']);
    await time.until(DUE + 5 * DAY);
    expect(discord.posted()).toHaveLength(1);
  });

  it('is forgotten when it can be posted in again before that', async () => {
    const { time, store, discord, subscribe, start } = given();
    const { id } = await subscribe();
    discord.channel(CHANNEL).mute = 50_013;
    start();
    await time.until(DUE + DAY + MINUTE);
    discord.channel(CHANNEL).mute = undefined;
    await time.until(DUE + 2 * DAY + MINUTE);
    expect(await store.get(id)).toMatchObject({ state: 'on', failures: 0 });
    expect(discord.posted()).toHaveLength(1);
  });

  it('breaks in silence where nobody is to be notified: they asked to be forgotten, or closed their direct messages', async () => {
    const { time, store, discord, subscribe, start } = given();
    const forgotten = await subscribe({ channelId: '7005', userId: '5005' });
    await store.removeMember('5005');
    const member = await subscribe({ kind: 'member', form: 'dm', channelId: '', userId: '5006' });
    discord.channel('7005').gone = true;
    const process = start({
      faultFor(request) {
        const dm = discord.channels.get('95006');
        if (dm) dm.mute = 50_007;
        return request.path === '/nowhere' ? 'before' : undefined;
      },
    });
    await time.until(DUE + 3 * DAY);
    expect((await store.get(forgotten.id))?.why).toBe('channel-gone');
    expect((await store.get(member.id))?.why).toBe('dm-closed');
    expect(discord.posted()).toEqual([]);
    expect(process.reported).toEqual([]);
  });
});

describe('an outage of Discord', () => {
  it.each([
    ['it can’t be reached', 'before', 0],
    ['502 though it was done', 'after', 1],
    ['503', 503, 0],
  ] as const)('%s: the edition comes a minute later, once', async (_, fault, already) => {
    const { time, store, discord, subscribe, start } = given();
    const { id } = await subscribe();
    start({ faultFor: onPosts(1, fault) });
    await time.until(DUE + 30 * SECOND);
    expect((await store.deliveries(id, 1)).map(summary)).toEqual(['pending unreachable 1']);
    expect(discord.posted()).toHaveLength(already);
    await time.until(DUE + 2 * MINUTE);
    expect((await store.deliveries(id, 1)).map(summary)).toEqual(['sent  2']);
    expect(discord.posted()).toHaveLength(1);
  });

  it('for hours: tried after 1, 5, 15 and every 15 minutes, then skipped; its news stand in the next', async () => {
    const { time, store, discord, composer, subscribe, start } = given();
    const { id } = await subscribe();
    const tries: number[] = [];
    start({
      faultFor(request) {
        if (!isPost(request) || time.now() > DUE + 10 * HOUR) return undefined;
        tries.push(Math.round((time.now() - DUE) / MINUTE));
        return 'before';
      },
    });
    await time.until(DUE + 7 * HOUR);
    expect(tries.slice(0, 5)).toEqual([0, 1, 6, 21, 36]);
    expect((await store.deliveries(id, 1))[0]).toMatchObject({ state: 'skipped', error: 'late' });
    composer.news.push({ id: 'london', version: '1', at: time.now() });
    await time.until(DUE + DAY + MINUTE);
    expect(discord.posted().map(({ body }) => body['content'])).toEqual(['paris\nlondon']);
  });

  it('too many requests: as long as it asks, and no intent is kept', async () => {
    const { time, store, discord, subscribe, start } = given();
    const { id } = await subscribe();
    start({ faultFor: onPosts(1, { retryAfter: 10 * MINUTE + 0.4 }) });
    await time.until(DUE + 9 * MINUTE);
    const [delivery] = await store.deliveries(id, 1);
    expect(delivery).toMatchObject({ state: 'pending', error: 'busy' });
    expect(delivery?.intent).toBeUndefined();
    expect(discord.posted()).toEqual([]);
    await time.until(DUE + 11 * MINUTE);
    expect(discord.posted()).toHaveLength(1);
  });

  it('too many requests for a repeat: what the first attempt did stays open until the channel is seen', async () => {
    const { time, store, discord, subscribe, start } = given();
    const { id } = await subscribe();
    let asked = 0;
    start({
      faultFor(request) {
        if (isPost(request)) return 'after';
        // The look in the channel.
        return request.method === 'GET' && asked++ === 0 ? { retryAfter: MINUTE } : undefined;
      },
    });
    await time.until(DUE + 2 * MINUTE);
    expect((await store.deliveries(id, 1))[0]?.intent).toBeDefined();
    await time.until(DUE + 20 * MINUTE);
    expect(discord.posted()).toHaveLength(1);
    expect((await store.deliveries(id, 1))[0]).toMatchObject({ state: 'sent', messageId: discord.posted()[0]?.id });
  });

  it('a message that it refuses is tried four times, and left', async () => {
    const { time, store, discord, subscribe, start } = given();
    const { id } = await subscribe();
    discord.channel(CHANNEL).mute = 50_035;
    start();
    await time.until(DUE + HOUR);
    const [delivery] = await store.deliveries(id, 1);
    expect(delivery && summary(delivery)).toBe('skipped refused 4');
    expect(await store.get(id)).toMatchObject({ state: 'on', failures: 0 });
  });
});

describe('when it isn’t known whether an edition was posted', () => {
  it('and the history is hidden, it is not posted again', async () => {
    const { time, store, discord, subscribe, start } = given();
    const { id } = await subscribe();
    discord.channel(CHANNEL).history = false;
    start({ faultFor: onPosts(1, 'after') });
    await time.until(DUE + 10 * MINUTE);
    expect((await store.deliveries(id, 1)).map(summary)).toEqual(['unverified history 2']);
    expect(discord.posted()).toHaveLength(1);
  });

  it('and the channel is empty, nobody having written since, it is posted', async () => {
    const { time, store, discord, subscribe, start } = given();
    const { id } = await subscribe();
    start({ faultFor: onPosts(1, 'before') });
    await time.until(DUE + 10 * MINUTE);
    expect((await store.deliveries(id, 1)).map(summary)).toEqual(['sent  2']);
    expect(discord.posted()).toHaveLength(1);
  });

  it('and so much was written that it can’t be looked through, it is not posted again', async () => {
    const { time, store, discord, subscribe, start } = given();
    const { id } = await subscribe();
    start({ faultFor: onPosts(1, 'before') });
    await time.until(DUE + 30 * SECOND);
    for (let i = 0; i < 2_001; i++) discord.chat(CHANNEL);
    await time.until(DUE + 10 * MINUTE);
    expect((await store.deliveries(id, 1)).map(summary)).toEqual(['unverified history 2']);
    expect(discord.posted()).toEqual([]);
  });

  it('and a moderator has deleted it, it counts as sent', async () => {
    const { time, store, discord, subscribe, start } = given();
    const { id } = await subscribe();
    start({
      // The answer is lost; the next attempt begins while Discord knows the nonce.
      faultFor: onPosts(1, 'after'),
      settings: { retries: [10 * SECOND] },
    });
    await time.until(DUE + 5 * SECOND);
    for (const message of discord.posted()) message.deleted = true;
    await time.until(DUE + MINUTE);
    expect((await store.deliveries(id, 1))[0]).toMatchObject({ state: 'sent', attempt: 2 });
    expect(discord.posted()).toHaveLength(1);
  });

  it('and it is composed as it was when it was first attempted', async () => {
    const { time, store, discord, composer, subscribe, start } = given();
    const { id } = await subscribe();
    start({ faultFor: onPosts(1, 'after') });
    await time.until(DUE + 30 * SECOND);
    composer.news.push({ id: 'london', version: '1', at: time.now() });
    await time.until(DUE + 5 * MINUTE);
    const [delivery] = await store.deliveries(id, 1);
    expect(delivery?.intent?.edition.items.map(item => item.id)).toEqual(['paris']);
    // London is new to the next edition.
    expect((await store.get(id))?.watermark).toBeLessThan(composer.news.at(-1)?.at ?? 0);
    expect(discord.posted()).toHaveLength(1);
  });
});
