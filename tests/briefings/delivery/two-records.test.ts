/** Two processes that share the store while one of them reads a newer record than the other. */
import { describe, expect, it } from 'vitest';
import { fakeComposer } from '../../support/briefings/fake-composer.ts';
import type { When } from '../../support/briefings/process.ts';
import { DUE, type Given, given, HOUR, MINUTE, SECOND, START } from './given.ts';

const DAY = 24 * HOUR;
const STEPS = ['store.claim', 'store.owed', 'store.intend', 'channels.post', 'store.sent'];
const BOTH: readonly When[] = ['before', 'after'];
const MOMENTS = STEPS.flatMap(step => BOTH.map(when => [when, step] as const));

/** A record with Paris corrected, and with Berlin, which is entered late and dated before the edition. */
function newer() {
  const composer = fakeComposer();
  composer.news.push(
    { id: 'paris', version: '2', at: START - MINUTE },
    { id: 'berlin', version: '1', at: START - MINUTE },
  );
  composer.revisions.push({ id: 'paris', version: '2' });
  return composer;
}
const WHOLE = { older: 'paris 1', newer: 'berlin 1,paris 2' };
const LINES = { older: 'paris', newer: 'paris\nberlin' };

const contents = ({ discord }: Given): readonly unknown[] => discord.posted().map(({ body }) => body['content']);

/** What the store keeps of the edition: it is what will be corrected, and what isn't told again. */
async function kept({ store }: Given, id: string): Promise<unknown> {
  const [delivery] = await store.deliveries(id, 1);
  return delivery?.intent?.edition.items
    .map(({ id, version }) => `${id} ${version}`)
    .toSorted()
    .join();
}

describe('an edition that one process begins and another with a newer record ends', () => {
  it.each(MOMENTS)('comes once, whole from one of the records, when the first dies %s %s', async (when, step) => {
    const all = given();
    const { id } = await all.subscribe();
    let left = 1;
    const isMoment = (at: string, side: When): boolean => at === step && side === when && left-- > 0;
    all.start({ interrupt: (at, side) => (isMoment(at, side) ? 'kill' : undefined) });
    await all.time.until(DUE + SECOND);
    const edits = newer();
    edits.revisions.length = 0;
    // Even where Discord would know the nonce still.
    all.start({ name: 'two', composer: edits, settings: { nonceTrust: 10 * MINUTE } });
    await all.time.until(DUE + 5 * MINUTE);
    const isOld = step === 'store.sent' || (step === 'channels.post' && when === 'after');
    expect(contents(all)).toEqual([isOld ? LINES.older : LINES.newer]);
    expect(await kept(all, id)).toBe(isOld ? WHOLE.older : WHOLE.newer);
    expect((await all.store.deliveries(id, 5)).map(({ state }) => state)).toEqual(['sent']);
  });

  it('is then brought to the newer one where it stands, once, however often the older one looks', async () => {
    const all = given();
    await all.subscribe();
    all.start({ name: 'older' });
    await all.time.until(DUE + MINUTE);
    expect(contents(all)).toEqual([LINES.older]);
    all.start({ name: 'newer', composer: newer() });
    await all.time.until(DUE + 5 * HOUR);
    expect(contents(all)).toEqual(['paris was corrected: version 2']);
    expect(all.discord.posted()[0]?.edits).toBe(1);
  });
});

describe('a post that shows an item as the newer record has it', () => {
  it('is never brought back by a process with the older one', async () => {
    const all = given();
    await all.subscribe();
    const [first, second] = [newer(), newer()];
    first.news.splice(0, 1, { id: 'paris', version: '3', at: START - MINUTE });
    first.revisions.splice(0, 1, { id: 'paris', version: '3' });
    const process = all.start({ name: 'newer', composer: first });
    await all.time.until(DUE + MINUTE);
    await process.stop(SECOND);
    all.start({ name: 'older', composer: second });
    await all.time.until(DUE + 5 * HOUR);
    expect(contents(all)).toEqual([LINES.newer]);
  });

  it('waits, where it has to be corrected besides, for a process with the newer one', async () => {
    const all = given();
    await all.subscribe();
    const news = [
      { id: 'paris', version: '3', at: START - MINUTE },
      { id: 'berlin', version: '1', at: START - MINUTE },
    ];
    const [before, older, after] = [fakeComposer(), fakeComposer(), fakeComposer()];
    before.news.push(...news);
    older.revisions.push({ id: 'paris', version: '2' }, { id: 'berlin', version: '2' });
    after.revisions.push({ id: 'paris', version: '3' }, { id: 'berlin', version: '2' });
    const first = all.start({ composer: before });
    await all.time.until(DUE + MINUTE);
    await first.stop(SECOND);
    const second = all.start({ name: 'older', composer: older });
    await all.time.until(DUE + 5 * HOUR);
    expect(contents(all)).toEqual([LINES.newer]);
    expect(second.reported).toEqual([]);
    all.start({ name: 'after', composer: after });
    await all.time.until(DUE + 10 * HOUR);
    expect(contents(all)).toEqual(['berlin was corrected: version 2']);
  });
});

describe('the day after, by whichever process', () => {
  it('each item has stood in one edition', async () => {
    const all = given();
    await all.subscribe({ quiet: 'silent' });
    const later = newer();
    later.news.splice(0, 2, { id: 'paris', version: '1', at: START - MINUTE });
    later.revisions.length = 0;
    later.news.push({ id: 'rome', version: '1', at: DUE + HOUR });
    const first = all.start({ name: 'older' });
    await all.time.until(DUE + MINUTE);
    await first.stop(SECOND);
    const second = all.start({ name: 'newer', composer: later });
    await all.time.until(DUE + DAY + MINUTE);
    await second.stop(SECOND);
    all.start({ name: 'older' });
    await all.time.until(DUE + 2 * DAY + MINUTE);
    expect(contents(all)).toEqual(['paris', 'rome']);
  });
});
