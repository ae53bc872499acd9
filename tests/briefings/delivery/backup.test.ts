import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { STORE_FILE } from '../../../src/store/open.ts';
import { DUE, given, HOUR, MINUTE, SECOND } from './given.ts';

/** Restores the store as it was before the editions were posted, some time after they were. */
async function restored(after: number, blind: boolean) {
  const all = given();
  const { time, discord, subscribe, start, folder } = all;
  const ids: string[] = [];
  for (let i = 0; i < 20; i++) {
    discord.channel(String(8_000 + i));
    ids.push((await subscribe({ channelId: String(8_000 + i) })).id);
  }
  const backup = join(folder, 'backup.db');
  await all.reopened();
  copyFileSync(join(folder, STORE_FILE), backup);
  const before = start({ blind });
  await time.until(DUE + after);
  await before.stop(SECOND);
  await all.store.close();
  for (const end of ['', '-wal', '-shm']) if (end === '') copyFileSync(backup, join(folder, STORE_FILE));
  const store = await all.reopened();
  start({ blind, store, name: 'two' });
  await time.until(DUE + after + 5 * MINUTE);
  return { ...all, store, ids };
}

it('after an old backup was restored, nothing is posted again, and what was posted is recorded again', async () => {
  const { copies, store, ids, discord } = await restored(HOUR, false);
  expect([...copies().values()]).toEqual(ids.map(() => 1));
  for (const id of ids) {
    const [delivery] = await store.deliveries(id, 1);
    expect(delivery).toMatchObject({ state: 'sent', messageId: expect.any(String) });
    expect(delivery?.intent?.edition.items).toEqual([{ id: 'paris', version: '1' }]);
    expect((await store.get(id))?.watermark).toBeGreaterThanOrEqual(DUE);
  }
  expect(discord.deduped).toBe(0);
});

it('without the look in the channel, all would be posted again', async () => {
  const { copies, ids } = await restored(HOUR, true);
  expect([...copies().values()]).toEqual(ids.map(() => 2));
});
