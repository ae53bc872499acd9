import { expect, it } from 'vitest';
import type { Choices, Place } from '../../src/store/types.ts';
import { fc } from '../support/properties.ts';
import { onEveryEngine } from './engines.ts';
import { CHANNEL, CHOICES, claimed, DAY, DUE, MEMBER, on, planned, posted, subscribe } from './given.ts';

onEveryEngine('subscriptions', database => {
  it('gives back what was put, by id, channel, server and member', async () => {
    const store = database().openStore();
    const channel = await store.put({ ...CHANNEL, ...CHOICES }, on(0), DUE - 5, DUE - 9);
    const member = await store.put({ ...MEMBER, ...CHOICES }, on(1), DUE, DUE);
    expect(channel).toEqual({
      ...CHANNEL,
      ...CHOICES,
      id: channel.id,
      state: 'on',
      next: on(0),
      failures: 0,
      createdAt: DUE - 5,
      watermark: DUE - 9,
    });
    expect(channel.id).toMatch(/^[a-z0-9]{10}$/);
    const again = database().openStore();
    expect(await again.get(channel.id)).toEqual(channel);
    expect(await again.ofChannel('7001')).toEqual(channel);
    expect(await again.ofGuild('9001')).toEqual([channel]);
    expect(await again.ofMember('5002')).toEqual(member);
    expect(member).not.toHaveProperty('guildId');
    expect(await again.ofMember('5001')).toBeUndefined();
    expect(await again.get('nothing000')).toBeUndefined();
  });

  it('keeps a channel’s one subscription when it is set up anew, with its watermark, its log and its id', async () => {
    const store = database().openStore();
    const claim = await posted(store);
    const anew = await store.put(
      { ...CHANNEL, ...CHOICES, userId: '5009', localTime: '08:30', topics: [] },
      on(3),
      DUE + DAY,
      DUE + DAY,
    );
    const { watermark, createdAt } = anew;
    expect(anew).toMatchObject({ id: claim.subscriptionId, userId: '5009', localTime: '08:30', topics: [] });
    expect({ watermark, createdAt }).toEqual({ watermark: DUE + 1_000, createdAt: DUE - DAY });
    expect(await store.deliveries(anew.id, 10)).toHaveLength(1);
  });

  it('turns a broken one on again when it is set up anew', async () => {
    const store = database().openStore();
    const { id } = await subscribe(store);
    for (const day of [0, 1, 2]) {
      await store.enqueue({ subscriptionId: id, day: on(day).day }, DUE);
      const [claim] = await store.claim({ owner: 'one', now: DUE, leaseUntil: DUE + 1, limit: 1 });
      if (claim) await store.failed(claim, 'no-access');
    }
    expect(await store.get(id)).toMatchObject({ state: 'broken', why: 'no-access', failures: 3 });
    const anew = await subscribe(store);
    expect(anew).toMatchObject({ id, state: 'on', failures: 0 });
    expect(anew).not.toHaveProperty('why');
  });

  it('keeps a member’s opened channel when they follow something else', async () => {
    const store = database().openStore();
    const { id } = await store.put({ ...MEMBER, ...CHOICES }, on(0), DUE, DUE);
    await store.change(id, { channelId: '8001' });
    const anew = await store.put({ ...MEMBER, ...CHOICES, topics: ['prisoners'] }, on(0), DUE, DUE);
    expect(anew).toMatchObject({ id, channelId: '8001', topics: ['prisoners'] });
  });

  it('sets up one subscription when two ask for the same channel at once', async () => {
    const stores = [database().openStore(), database().openStore(), database().openStore()];
    const made = await Promise.all(stores.map(store => subscribe(store)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  });

  it('changes what is named and nothing else', async () => {
    const store = database().openStore();
    const before = await subscribe(store);
    const changed = await store.change(before.id, { localTime: '09:15', speakers: ['zelensky'], next: on(4) });
    expect(changed).toEqual({ ...before, localTime: '09:15', speakers: ['zelensky'], next: on(4) });
    expect(await store.change(before.id, {})).toEqual(changed);
    expect(await store.change(before.id, { state: 'paused' })).toMatchObject({ state: 'paused', localTime: '09:15' });
    expect(await store.change('nothing000', { state: 'on' })).toBeUndefined();
  });

  it('removes one with its log, and a process at work on it then posts nothing', async () => {
    const store = database().openStore();
    const claim = await claimed(store);
    expect(await store.remove(claim.subscriptionId)).toBe(true);
    expect(await store.remove(claim.subscriptionId)).toBe(false);
    expect(await store.intend(claim, { from: 0, until: 1, items: [] }, DUE)).toBeUndefined();
    expect(await store.sent(claim, { messageId: '1', postedIn: '2', at: DUE })).toBe(false);
    expect(await store.failed(claim, 'no-access')).toBe(false);
    expect(await store.deliveries(claim.subscriptionId, 10)).toEqual([]);
    expect(Object.values(await store.counts()).every(n => n === 0)).toBe(true);
  });

  it('purges all of a server, and nothing of another', async () => {
    const store = database().openStore();
    await planned(store, '7001');
    await subscribe(store, '7002');
    const other = await subscribe(store, '7003', { guildId: '9002' });
    expect(await store.removeGuild('9001')).toBe(2);
    expect(await store.removeGuild('9001')).toBe(0);
    expect(await store.schedules('', 10)).toEqual([other]);
    expect((await store.counts()).pending).toBe(0);
  });

  it('purges a member: their own briefing, and their name on a channel’s', async () => {
    const store = database().openStore();
    await store.put({ ...MEMBER, ...CHOICES, userId: '5001' }, on(0), DUE, DUE);
    const { id } = await subscribe(store);
    const other = await store.put({ ...MEMBER, ...CHOICES, userId: '5003' }, on(0), DUE, DUE);
    expect(await store.removeMember('5001')).toBe(1);
    expect(await store.get(id)).not.toHaveProperty('userId');
    expect(await store.ofMember('5003')).toEqual(other);
    expect(JSON.stringify(await store.schedules('', 10))).not.toContain('5001');
  });

  it('keeps small facts about itself', async () => {
    const store = database().openStore();
    expect(await store.meta('tz')).toBeUndefined();
    await store.setMeta('tz', '2025c');
    await store.setMeta('tz', '2026c');
    expect(await store.meta('tz')).toBe('2026c');
  });

  it('swaps a fact for one of those that know it', async () => {
    const stores = [database().openStore(), database().openStore(), database().openStore()];
    const swaps = async (known: string | undefined, value: string): Promise<number> => {
      const swapped = await Promise.all(stores.map(store => store.swapMeta('turn', known, value)));
      return swapped.filter(one => one).length;
    };
    expect([await swaps(undefined, '1'), await swaps('1', '2'), await swaps('1', '3')]).toEqual([1, 1, 0]);
    expect(await database().openStore().meta('turn')).toBe('2');
  });

  it('lists the servers that have any, each once, in parts', async () => {
    const store = database().openStore();
    for (const [channel, guildId] of Object.entries({ 7001: '93', 7002: '91', 7003: '92', 7004: '91' }))
      await subscribe(store, channel, { guildId });
    await store.put({ ...MEMBER, ...CHOICES }, on(0), DUE, DUE);
    expect([await store.guilds('', 2), await store.guilds('92', 2)]).toEqual([['91', '92'], ['93']]);
  });

  it('gives back any choice that can be made, letter by letter', async () => {
    const store = database().openStore();
    // Ids and names of zones are text; PostgreSQL's text can hold anything but the null character.
    const text = fc.string({ unit: 'binary', maxLength: 40 }).map(t => t.replaceAll('\0', ''));
    const ids = fc.array(text, { maxLength: 5 });
    const time = fc.integer({ min: -1, max: Number.MAX_SAFE_INTEGER });
    const wanted = fc.record<Choices & Place>({
      kind: fc.constant('channel'),
      guildId: text,
      channelId: text.filter(t => t !== ''),
      userId: text,
      form: fc.constantFrom('channel', 'forum', 'dm'),
      localTime: text,
      zone: text,
      locale: text,
      topics: ids,
      parties: ids,
      speakers: ids,
      quiet: fc.constantFrom('silent', 'line', 'recap'),
    });
    await fc.assert(
      fc.asyncProperty(wanted, time, time, time, text, async (all, due, now, watermark, day) => {
        const put = await store.put(all, { due, day }, now, watermark);
        expect(put).toMatchObject({ ...all, next: { due, day } });
        expect(await store.get(put.id)).toEqual(put);
        expect(await store.ofChannel(all.channelId)).toEqual(put);
      }),
      { numRuns: 60 },
    );
  });
});
