import { expect, it } from 'vitest';
import { onEveryEngine } from './engines.ts';
import { as, broken, DAY, DUE, first, HOUR, MEMBER, subscribe } from './given.ts';

onEveryEngine('notices of broken briefings', database => {
  it('are due for a briefing that broke, to the member who set it up', async () => {
    const store = database().openStore();
    await subscribe(store, '7009');
    expect([await store.claimNotices(as(DUE)), await store.nextNotice()]).toEqual([[], undefined]);
    const subscription = await broken(store);
    const [notice, ...more] = await database().openStore().claimNotices(as(DUE));
    expect([notice, more]).toEqual([{ subscription, day: 'c2', attempt: 1, firstAt: DUE }, []]);
  });

  it('are each taken once, however many ask, and never more than the limit', async () => {
    const stores = Array.from({ length: 4 }, () => database().openStore());
    for (let i = 0; i < 10; i++) await broken(first(stores), `70${i}`);
    await Promise.all(stores.map(store => store.ready()));
    const taken = await Promise.all(stores.map((store, i) => store.claimNotices(as(DUE, { owner: `${i}`, limit: 2 }))));
    for (const some of taken) expect(some.length).toBeLessThanOrEqual(2);
    const all = [...taken.flat(), ...(await first(stores).claimNotices(as(DUE, { limit: 20 })))];
    expect(new Set(all.map(({ subscription }) => subscription.id)).size).toBe(10);
    expect(all).toHaveLength(10);
  });

  it('are over once they were sent', async () => {
    const store = database().openStore();
    await broken(store);
    const notice = first(await store.claimNotices(as(DUE)));
    expect([await store.closeNotice(notice), await store.closeNotice(notice)]).toEqual([true, false]);
    expect(await store.claimNotices(as(DUE + DAY))).toEqual([]);
  });

  it('are taken over when the lease has ended, with when they were first tried; the late one changes nothing', async () => {
    const store = database().openStore();
    await broken(store);
    const asleep = first(await store.claimNotices(as(DUE)));
    expect([await store.claimNotices(as(DUE + 59_999)), await store.nextNotice()]).toEqual([[], DUE + 60_000]);
    const awake = first(await store.claimNotices(as(DUE + 60_000, { owner: 'two' })));
    expect(awake).toMatchObject({ attempt: 2, firstAt: DUE });
    expect([await store.closeNotice(asleep), await store.deferNotice(asleep, DUE)]).toEqual([false, false]);
    expect(await store.deferNotice(awake, DUE + HOUR)).toBe(true);
    expect([await store.claimNotices(as(DUE + HOUR - 1)), await store.nextNotice()]).toEqual([[], DUE + HOUR]);
    expect(await store.claimNotices(as(DUE + HOUR))).toMatchObject([{ attempt: 3 }]);
  });

  it('aren’t due any more for a briefing that goes on, is gone, or whose owner asked to be forgotten', async () => {
    const store = database().openStore();
    const [on, gone, forgotten] = [
      await broken(store, '7001'),
      await broken(store, '7002'),
      await broken(store, '7003', { userId: '5003' }),
    ];
    await store.change(on.id, { state: 'on' });
    await store.remove(gone.id);
    await store.removeMember(forgotten.userId ?? '');
    expect([await store.claimNotices(as(DUE)), await store.nextNotice()]).toEqual([[], undefined]);
  });

  it('are due anew for one that breaks again, though the first was never sent', async () => {
    const store = database().openStore();
    const { id } = await broken(store);
    const before = first(await store.claimNotices(as(DUE)));
    await store.change(id, { state: 'on' });
    await broken(store);
    expect(await store.claimNotices(as(DUE + 1))).toMatchObject([{ day: 'c5', attempt: 1, firstAt: DUE + 1 }]);
    expect(await store.closeNotice(before)).toBe(false);
  });

  it('aren’t due for a member’s own briefing: they would go the same way', async () => {
    const store = database().openStore();
    await broken(store, '', MEMBER);
    expect(await store.claimNotices(as(DUE))).toEqual([]);
  });
});
