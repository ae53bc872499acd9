/** Makes subscriptions and editions for tests that need a store. */
import type { ClaimAs, Claimed, Store } from '../../src/store/store.ts';
import type { Choices, Edition, Place, Subscription } from '../../src/store/types.ts';
import type { Occurrence } from '../../src/time/schedule.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** 2 February 2026, 07:00 in Kyiv. */
export const DUE = Date.UTC(2026, 1, 2, 5);

export const CHOICES: Choices = {
  localTime: '07:00',
  zone: 'Europe/Kyiv',
  locale: 'uk',
  topics: ['ceasefire'],
  parties: [],
  speakers: ['macron', 'merz'],
  quiet: 'line',
};

export const CHANNEL: Place = { kind: 'channel', guildId: '9001', channelId: '7001', userId: '5001', form: 'channel' };
export const MEMBER: Place = { kind: 'member', channelId: '', userId: '5002', form: 'dm' };

/** The occurrence so many days after the one at {@link DUE}. */
export const on = (days: number): Occurrence => ({
  day: new Date(DUE + days * DAY).toISOString().slice(0, 10),
  due: DUE + days * DAY,
});

export const EDITION: Edition = {
  from: DUE - DAY,
  until: DUE + 1_000,
  items: [
    { id: 'merz-1', version: '1' },
    { id: 'paris', version: '2' },
  ],
};

/** Subscribes a channel: its first edition is due at {@link DUE}, its watermark stands a day before. */
export function subscribe(store: Store, channelId = '7001', place: Partial<Place> = {}): Promise<Subscription> {
  return store.put({ ...CHANNEL, ...CHOICES, channelId, ...place }, on(0), DUE - DAY, DUE - DAY);
}

/** Subscribes a channel and plans its first edition. */
export async function planned(store: Store, channelId = '7001'): Promise<Subscription> {
  const subscription = await subscribe(store, channelId);
  await store.plan(subscription, on(1), [{ ...on(0), state: 'pending' }]);
  return subscription;
}

/** Terms for a claim: by the process `one`, for a minute. */
export const as = (now: number, to: Partial<ClaimAs> = {}): ClaimAs => ({
  owner: 'one',
  now,
  leaseUntil: now + 60_000,
  limit: 10,
  ...to,
});

/** Subscribes a channel, plans its first edition and claims it. */
export async function claimed(store: Store, channelId = '7001'): Promise<Claimed> {
  await planned(store, channelId);
  return first(await store.claim(as(DUE)));
}

/** Subscribes a channel, and has its first edition sent. */
export async function posted(store: Store, channelId = '7001', edition = EDITION): Promise<Claimed> {
  const claim = await claimed(store, channelId);
  await store.intend(claim, edition, DUE);
  await store.sent(claim, { messageId: `m${channelId}`, postedIn: channelId, at: DUE + 2_000 });
  return claim;
}

/** Breaks a channel's briefing: three editions in a row fail. */
export async function broken(store: Store, channelId = '7001', place: Partial<Place> = {}): Promise<Subscription> {
  const { id } = await subscribe(store, channelId, place);
  for (const day of ['a', 'b', 'c']) {
    await store.enqueue({ subscriptionId: id, day: `${day}${await runs(store, id)}` }, DUE);
    await store.failed(first(await store.claim(as(DUE, { limit: 1 }))), 'no-access');
  }
  const now = await store.get(id);
  if (now?.state !== 'broken') throw new Error('it is broken');
  return now;
}

const runs = async (store: Store, id: string): Promise<number> => (await store.deliveries(id, 100)).length;

/** The first of a list that isn't empty. */
export function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('there is one');
  return one;
}
