import { expect, it } from 'vitest';
import { onEveryEngine } from './engines.ts';
import { as, DAY, DUE, EDITION, first, HOUR, posted, subscribe } from './given.ts';

const CORRECTED = { id: 'merz-1', version: '2' };
const LATER = DUE + DAY;

onEveryEngine('corrections', database => {
  it('finds the posts that show another version, with all that an edit needs', async () => {
    const store = database().openStore();
    const { subscriptionId, day } = await posted(store, '7001');
    await posted(store, '7002', { ...EDITION, items: [{ id: 'paris', version: '2' }] });
    await posted(store, '7003', { ...EDITION, items: [CORRECTED] });
    expect(await store.claimCorrections(CORRECTED, as(LATER))).toEqual([
      {
        subscriptionId,
        day,
        item: CORRECTED,
        shown: EDITION.items,
        edition: EDITION,
        attempt: 1,
        subscription: await store.get(subscriptionId),
        messageId: 'm7001',
        postedIn: '7001',
        sentAt: DUE + 2_000,
      },
    ]);
  });

  it('takes no post back to an earlier version', async () => {
    const store = database().openStore();
    await posted(store, '7001', { ...EDITION, items: [{ id: 'merz-1', version: '10' }] });
    expect(await store.claimCorrections({ id: 'merz-1', version: '9' }, as(LATER))).toEqual([]);
    expect(await store.claimCorrections({ id: 'merz-1', version: '11' }, as(LATER))).toHaveLength(1);
  });

  it('takes each post once for a version, however many ask, and never more than the limit', async () => {
    const stores = Array.from({ length: 4 }, () => database().openStore());
    for (let i = 0; i < 12; i++) await posted(first(stores), `70${i}`);
    await Promise.all(stores.map(store => store.ready()));
    const taken = await Promise.all(
      stores.map((store, i) => store.claimCorrections(CORRECTED, as(LATER, { owner: String(i), limit: 3 }))),
    );
    for (const some of taken) expect(some.length).toBeLessThanOrEqual(3);
    const rest = await first(stores).claimCorrections(CORRECTED, as(LATER, { limit: 20 }));
    const all = [...taken.flat(), ...rest].map(({ subscriptionId }) => subscriptionId);
    expect(all).toHaveLength(12);
    expect(new Set(all).size).toBe(12);
  });

  it('is done once: a closed one isn’t taken again, another version is', async () => {
    const store = database().openStore();
    await posted(store);
    const correction = first(await store.claimCorrections(CORRECTED, as(LATER)));
    expect(await store.closeCorrection(correction, 'edited')).toBe(true);
    expect(await store.closeCorrection(correction, 'edited')).toBe(false);
    expect(await store.claimCorrections(CORRECTED, as(LATER + DAY))).toEqual([]);
    const next = await store.claimCorrections({ id: 'merz-1', version: '3' }, as(LATER));
    // The post shows the second version now, and showed the first one first.
    expect(next).toMatchObject([{ attempt: 1, edition: EDITION }]);
    expect(next[0]?.shown).toContainEqual(CORRECTED);
    await store.closeCorrection(first(next), 'edited');
    const third = await store.claimCorrections({ id: 'merz-1', version: '4' }, as(LATER));
    expect(third).toMatchObject([{ edition: EDITION }]);
    expect(third[0]?.shown).toContainEqual({ id: 'merz-1', version: '3' });
    const [delivery] = await store.deliveries(correction.subscriptionId, 1);
    expect(delivery?.intent?.edition).toEqual(EDITION);
  });

  it('is taken over when its lease has ended, and the late one changes nothing', async () => {
    const store = database().openStore();
    await posted(store);
    const asleep = first(await store.claimCorrections(CORRECTED, as(LATER)));
    expect(await store.claimCorrections(CORRECTED, as(LATER + 59_999))).toEqual([]);
    const awake = first(await store.claimCorrections(CORRECTED, as(LATER + 60_000, { owner: 'two' })));
    expect(awake.attempt).toBe(2);
    expect(await store.closeCorrection(asleep, 'gone')).toBe(false);
    expect(await store.deferCorrection(asleep, LATER)).toBe(false);
    expect(await store.closeCorrection(awake, 'gone')).toBe(true);
    expect(await store.claimCorrections(CORRECTED, as(LATER + DAY))).toEqual([]);
  });

  it('waits when it is deferred', async () => {
    const store = database().openStore();
    await posted(store);
    const correction = first(await store.claimCorrections(CORRECTED, as(LATER)));
    expect(await store.deferCorrection(correction, LATER + HOUR)).toBe(true);
    expect(await store.claimCorrections(CORRECTED, as(LATER + HOUR - 1))).toEqual([]);
    expect(await store.claimCorrections(CORRECTED, as(LATER + HOUR))).toHaveLength(1);
  });

  it('is owed by the next edition where the post can’t be edited, until one brings it', async () => {
    const store = database().openStore();
    const { subscriptionId } = await posted(store);
    const correction = first(await store.claimCorrections(CORRECTED, as(LATER)));
    await store.closeCorrection(correction, 'owed');
    expect(await store.owed(subscriptionId)).toEqual(['merz-1']);
    const edition = async (day: string, items: typeof EDITION.items): Promise<void> => {
      await store.enqueue({ subscriptionId, day }, LATER);
      const claim = first(await store.claim(as(LATER)));
      await store.intend(claim, { from: LATER - 5, until: LATER, items }, LATER);
      await store.sent(claim, { messageId: day, postedIn: '7001', at: LATER });
    };
    await edition('without', [{ id: 'paris', version: '2' }]);
    expect(await store.owed(subscriptionId)).toEqual(['merz-1']);
    await edition('with', [CORRECTED]);
    expect(await store.owed(subscriptionId)).toEqual([]);
    expect(await store.claimCorrections(CORRECTED, as(LATER + DAY))).toEqual([]);
  });

  it('leaves out posts that aren’t certain, and those that were purged or pruned', async () => {
    const store = database().openStore();
    const { id } = await subscribe(store, '7009');
    await store.enqueue({ subscriptionId: id, day: 'unsure' }, DUE);
    const claim = first(await store.claim(as(DUE)));
    await store.intend(claim, EDITION, DUE);
    await store.unverified(claim, 'no-history');
    await posted(store, '7001');
    await posted(store, '7002');
    const gone = await store.ofChannel('7002');
    await store.remove(gone?.id ?? '');
    expect(await store.claimCorrections(CORRECTED, as(LATER))).toMatchObject([{ messageId: 'm7001' }]);
    await store.prune(LATER);
    expect(await store.claimCorrections({ id: 'merz-1', version: '3' }, as(LATER))).toEqual([]);
  });
});
