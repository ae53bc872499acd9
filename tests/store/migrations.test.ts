import { join } from 'node:path';
import { type Kysely, Migrator, sql } from 'kysely';
import { expect, it } from 'vitest';
import { migrations } from '../../src/store/migrations/index.ts';
import { STORE_FILE, type StorePlace } from '../../src/store/open.ts';
import { postgresEngine } from '../../src/store/postgres.ts';
import { sqliteEngine } from '../../src/store/sqlite.ts';
import type { Database } from '../../src/store/tables.ts';
import { onEveryEngine, query } from './engines.ts';
import { as, CHANNEL, CHOICES, DAY, DUE, on } from './given.ts';

/** Fills the database as the first release did. */
async function fillAsFirstRelease({ dataDir, databaseUrl }: StorePlace): Promise<void> {
  if (databaseUrl !== undefined) await query(databaseUrl, 'drop schema public cascade; create schema public');
  const engine = databaseUrl === undefined ? sqliteEngine(join(dataDir, STORE_FILE)) : postgresEngine(databaseUrl);
  const db: Kysely<Database> = await engine.open();
  const known = migrations(engine.name);
  const first = Object.fromEntries(Object.entries(known).filter(([name]) => name === '0001-tables'));
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(first) },
  }).migrateToLatest();
  expect(error).toBeUndefined();
  const choices = {
    local_time: '07:00',
    zone: 'Europe/Kyiv',
    locale: 'uk',
    topics: '[]',
    parties: '[]',
    speakers: '[]',
  };
  const next = { next_due: DUE, next_day: '2026-02-02', created_at: DUE - DAY, cut: DUE - DAY };
  const old = { kind: 'channel', guild_id: '9001', user_id: '5001', form: 'channel', quiet: 'line' } as const;
  await db
    .insertInto('subscription')
    .values([
      {
        id: 'goes-on',
        place: 'channel:7001',
        channel_id: '7001',
        state: 'on',
        why: null,
        failures: 2,
        ...old,
        ...choices,
        ...next,
      },
      {
        id: 'broke',
        place: 'channel:7002',
        channel_id: '7002',
        state: 'broken',
        why: 'no-access',
        failures: 3,
        ...old,
        ...choices,
        ...next,
      },
    ])
    .execute();
  await db
    .insertInto('delivery')
    .values({
      subscription_id: 'goes-on',
      day: '2026-02-02',
      due_at: DUE,
      state: 'pending',
      attempt: 0,
      lease_until: DUE,
    })
    .execute();
  const sent = {
    state: 'sent',
    message_id: '1',
    posted_in: '7001',
    sent_at: DUE - DAY,
    told_from: 0,
    told_until: DUE - DAY,
  } as const;
  await db
    .insertInto('delivery')
    .values({ subscription_id: 'goes-on', day: '2026-02-01', due_at: DUE - DAY, attempt: 1, lease_until: 0, ...sent })
    .execute();
  await sql`insert into told (subscription_id, day, item, version) values ('goes-on', '2026-02-01', 'paris', '1')`.execute(
    db,
  );
  await db.destroy();
}

onEveryEngine('a store of the first release', database => {
  it('is brought up to date with all its rows, and has notices of what breaks from then on', async () => {
    await fillAsFirstRelease(database().place);
    const store = database().openStore();
    expect(await store.get('goes-on')).toMatchObject({ channelId: '7001', failures: 2, next: on(0) });
    expect(await store.get('broke')).toMatchObject({ state: 'broken', why: 'no-access' });
    // Of a briefing that broke before, the older version sent its notice or lost it.
    expect(await store.claimNotices(as(DUE))).toEqual([]);
    const correction = await store.claimCorrections({ id: 'paris', version: '2' }, as(DUE));
    expect(correction).toMatchObject([
      { shown: [{ id: 'paris', version: '1' }], edition: { items: [{ id: 'paris', version: '1' }] } },
    ]);
    const [claim] = await store.claim(as(DUE));
    expect(claim && (await store.failed(claim, 'channel-gone'))).toBe(true);
    expect(await store.claimNotices(as(DUE))).toMatchObject([{ subscription: { id: 'goes-on', why: 'channel-gone' } }]);
  });

  it('is brought up to date once, by several processes that start together', async () => {
    await fillAsFirstRelease(database().place);
    const stores = [database().openStore(), database().openStore(), database().openStore()];
    await Promise.all(stores.map(store => store.ready()));
    const anew = await stores[0]?.put({ ...CHANNEL, ...CHOICES, channelId: '7003' }, on(0), DUE, DUE);
    expect(anew?.state).toBe('on');
    for (const store of stores)
      expect([(await store.schedules('', 10)).length, await store.nextNotice()]).toEqual([3, undefined]);
  });
});
