import { describe, expect, it } from 'vitest';
import { StoreError } from '../../../src/store/session.ts';
import type { Store } from '../../../src/store/store.ts';
import { CHANNEL, DUE, given, HOUR, MINUTE, SECOND } from './given.ts';

/** Makes a store some of whose methods reject while `fails` says so. */
function failing(store: Store, fails: (method: string) => boolean): Store {
  return new Proxy(store, {
    get(target, key) {
      const method: unknown = Reflect.get(target, key);
      if (typeof method !== 'function') return method;
      return (...args: readonly unknown[]) =>
        fails(String(key))
          ? Promise.reject(new StoreError('full', 'The disk is full: make room on it.', undefined))
          : Reflect.apply(method, target, args);
    },
  });
}

const READS = ['due', 'nextDue', 'nextClaim', 'owed', 'meta', 'get', 'deliveries', 'claimCorrections'];
const isWrite = (method: string): boolean => !READS.includes(method);

describe('during an outage of the store', () => {
  it.each([
    ['can’t be reached', () => true],
    ['can be read and not written', isWrite],
    ['fails at the intent', (method: string) => ['intend', 'setMeta'].includes(method)],
  ] as const)('because it %s, nothing is posted, one line says so, and work resumes by itself', async (_, fails) => {
    const { time, store, discord, subscribe, start } = given();
    const { id } = await subscribe();
    await time.until(DUE - SECOND);
    let isBad = true;
    const process = start({ store: failing(store, method => isBad && fails(method)) });
    await time.until(DUE + HOUR);
    expect(discord.posted()).toEqual([]);
    expect(process.log).toEqual([
      'No briefing is posted for now, since it couldn’t be recorded. The disk is full: make room on it.',
    ]);
    isBad = false;
    await time.until(DUE + HOUR + 2 * MINUTE);
    expect(discord.posted()).toHaveLength(1);
    expect((await store.deliveries(id, 1))[0]?.state).toBe('sent');
    expect(process.log[1]).toMatch(/^The briefings’ store works again after 36\d\d s; what is due is posted now\.$/);
    expect(process.log).toHaveLength(2);
    expect(process.reported).toEqual([]);
  });

  it('it is probed after a second, then less and less often, at least every half minute', async () => {
    const { time, store, subscribe, start } = given();
    await subscribe();
    const tries: number[] = [];
    start({
      store: failing(store, method => {
        if (method === 'setMeta') tries.push(time.now());
        return true;
      }),
    });
    await time.until(DUE);
    const waits = tries.slice(1).map((at, i) => (at - (tries[i] ?? 0)) / SECOND);
    expect(waits.slice(0, 6)).toEqual([2, 4, 8, 16, 30, 30]);
  });

  it('a post is recorded as soon as it can be, and not repeated', async () => {
    const { time, store, discord, subscribe, start } = given();
    const { id } = await subscribe();
    // Nobody could look it up.
    discord.channel(CHANNEL).history = false;
    let isBad = false;
    const process = start({
      store: failing(store, () => isBad),
      interrupt(step, when) {
        if (step === 'channels.post' && when === 'after') isBad = true;
        return undefined;
      },
    });
    await time.until(DUE + 5 * MINUTE);
    expect(discord.posted()).toHaveLength(1);
    isBad = false;
    await time.until(DUE + 6 * MINUTE);
    expect((await store.deliveries(id, 1))[0]).toMatchObject({ state: 'sent', attempt: 1 });
    expect(process.log).toHaveLength(2);
  });

  it('the process can be stopped', async () => {
    const { time, store, subscribe, start } = given();
    await subscribe();
    const process = start({ store: failing(store, () => true) });
    await time.until(DUE);
    await process.stop(5 * SECOND);
    expect(process.log).toHaveLength(1);
  });
});

describe('an error that nobody expected', () => {
  it('in one edition is reported, delays no other edition, and is tried again', async () => {
    const { time, store, discord, composer, subscribe, start } = given();
    await subscribe();
    discord.channel('7002');
    const other = await subscribe({ channelId: '7002', locale: 'xx' });
    let isBroken = true;
    const process = start({
      composer: {
        ...composer,
        compose(subscription, request) {
          if (isBroken && subscription.locale === 'xx') throw new Error('no such words');
          return composer.compose(subscription, request);
        },
      },
    });
    await time.until(DUE + SECOND);
    expect(discord.posted()).toHaveLength(1);
    expect(process.reported).toMatchObject([{ message: 'no such words' }]);
    expect((await store.deliveries(other.id, 1))[0]).toMatchObject({ state: 'pending', error: 'unexpected' });
    isBroken = false;
    await time.until(DUE + 2 * MINUTE);
    expect(discord.posted()).toHaveLength(2);
  });

  it('an edition without its marker is never posted: it couldn’t be found again', async () => {
    const { time, discord, composer, subscribe, start } = given();
    await subscribe();
    const process = start({
      composer: {
        ...composer,
        compose: (_, { from, until }) => ({
          post: { title: 'Briefing', body: { content: 'News' } },
          edition: { from, until, items: [] },
        }),
      },
    });
    await time.until(DUE + MINUTE);
    expect(discord.posted()).toEqual([]);
    expect(process.reported.length).toBeGreaterThan(0);
  });
});
