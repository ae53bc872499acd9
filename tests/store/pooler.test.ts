/** Tests the store behind a real PgBouncer, whose transaction mode gives each transaction another of its few connections. */
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { postgresEngine } from '../../src/store/postgres.ts';
import { openSession } from '../../src/store/session.ts';
import type { Store } from '../../src/store/store.ts';
import { eventually } from '../support/eventually.ts';
import { type Pooler, pooler, poolerAtHand } from '../support/pgbouncer.ts';
import { postgresAtHand } from '../support/postgres.ts';
import { postgres, query } from './engines.ts';
import { as, broken, DUE, first, on, planned, posted, subscribe } from './given.ts';
import { storeErrorOf } from './store-errors.ts';

const server = postgresAtHand();
if (server !== undefined && poolerAtHand()) {
  const database = postgres(server);
  const name = async (): Promise<string> => new URL((await database.empty()).databaseUrl ?? '').pathname.slice(1);
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });

  const storeAt = (databaseUrl: string): Store => {
    const store = openStore({ dataDir: '/nowhere', databaseUrl });
    closing.unshift(() => store.close());
    return store;
  };

  describe('a store behind a pooler', () => {
    let between: Pooler;
    let url = '';
    beforeAll(async () => {
      await database.begin();
      between = await pooler(server);
    });
    beforeEach(async () => {
      url = between.url(await name());
    });
    afterAll(async () => {
      await between.close();
      await database.end();
    });

    it('is migrated once by processes that start together, and serves them all with two connections', async () => {
      await query(url, 'drop schema public cascade; create schema public');
      const stores = Array.from({ length: 6 }, () => storeAt(url));
      await Promise.all(stores.map(store => store.ready()));
      await Promise.all(stores.map((store, i) => planned(store, String(i))));
      const taken = await Promise.all(stores.map((store, i) => store.claim(as(DUE, { owner: String(i), limit: 2 }))));
      expect(
        taken
          .flat()
          .map(({ subscription }) => subscription.channelId)
          .toSorted(),
      ).toEqual(['0', '1', '2', '3', '4', '5']);
    });

    it('does all that it does without one', async () => {
      const store = storeAt(url);
      const { subscriptionId } = await posted(store);
      expect(first(await store.deliveries(subscriptionId, 1))).toMatchObject({ state: 'sent' });
      const [correction] = await store.claimCorrections({ id: 'paris', version: '3' }, as(DUE));
      expect(correction && (await store.closeCorrection(correction, 'owed'))).toBe(true);
      expect(await store.owed(subscriptionId)).toEqual(['paris']);
      await broken(store, '7002', { guildId: '9002' });
      expect(await store.claimNotices(as(DUE))).toMatchObject([{ subscription: { channelId: '7002' } }]);
      expect(await store.swapMeta('a', undefined, 'b')).toBe(true);
      expect(await store.removeGuild('9002')).toBe(1);
    });

    it('limits every statement and transaction, and leaves no setting to others on the same connection', async () => {
      const session = openSession(postgresEngine(url));
      closing.unshift(() => session.close());
      const limits = sql<{ statement: string; idle: string }>`select current_setting('statement_timeout') as statement,
        current_setting('idle_in_transaction_session_timeout') as idle`;
      const ours = [{ statement: '10s', idle: '10s' }];
      expect((await session.run(db => limits.execute(db))).rows).toEqual(ours);
      expect((await session.run(db => db.transaction().execute(tx => limits.execute(tx)))).rows).toEqual(ours);
      await query(url, `do $$ begin assert current_setting('statement_timeout') = '0'; end $$`);
    });

    it('refuses nothing more after a statement was refused', async () => {
      const session = openSession(postgresEngine(url));
      closing.unshift(() => session.close());
      const wrong = () => session.run(db => sql`select 1 / 0`.execute(db));
      const wrongWithin = () => session.run(db => db.transaction().execute(tx => sql`select 1 / 0`.execute(tx)));
      for (const call of [wrong, wrongWithin, wrong, wrongWithin, wrong, wrongWithin]) await storeErrorOf(call());
      expect((await session.run(db => sql`select 1 as one`.execute(db))).rows).toEqual([{ one: 1 }]);
    });

    it('fails while the pooler is away, and resumes by itself when it is back', async () => {
      const store = storeAt(url);
      await subscribe(store, '1');
      const underWay = Promise.allSettled(Array.from({ length: 20 }, (_, i) => subscribe(store, `early-${i}`)));
      await between.down();
      const early = await underWay;
      expect(await storeErrorOf(subscribe(store, '2'))).toMatchObject({ kind: 'unreachable' });
      await between.up();
      await subscribe(store, '2');
      const kept = (await store.schedules('', 100)).map(({ channelId }) => channelId);
      const confirmed = early.flatMap(one => (one.status === 'fulfilled' ? [one.value.channelId] : []));
      expect(kept).toEqual(expect.arrayContaining(['1', '2', ...confirmed]));
    });

    it('fails when the server behind it ends its connections, and resumes by itself', async () => {
      const store = storeAt(url);
      await subscribe(store, '1');
      await query(
        server,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${new URL(url).pathname.slice(1)}'`,
      );
      await Promise.allSettled(Array.from({ length: 4 }, (_, i) => subscribe(store, `early-${i}`)));
      await subscribe(store, '2');
      expect(await store.ofChannel('1')).toMatchObject({ channelId: '1', next: on(0) });
    });
  });

  describe('a pooler that refuses', () => {
    it.each<[string, string, RegExp, Readonly<Record<string, string | number>>, (url: URL) => string]>([
      ['a setting', 'no access', /refuses a setting in DATABASE_URL/, {}, url => `${url.href}?options=-c%20geqo%3Doff`],
      [
        'a password',
        'no access',
        /refuses the user or the password/,
        {},
        url => url.href.replace(url.password, 'hunter2secret'),
      ],
      ['a database', 'no access', /has no database of that name/, {}, url => `${url.href}hunter2secret`],
      ['TLS', 'no access', /offers no TLS, which DATABASE_URL demands/, {}, url => `${url.href}?sslmode=verify-full`],
      [
        'transactions',
        'no access',
        /set its pool_mode to transaction or session/,
        { pool_mode: 'statement' },
        url => url.href,
      ],
      ['one more client', 'locked', /has no connection left/, { max_client_conn: 1 }, url => url.href],
    ])('%s: the line says which mend', async (what, kind, line, settings, address) => {
      const between = await pooler(server, settings);
      closing.push(() => between.close());
      const url = new URL(between.url('postgres'));
      if (what === 'one more client') {
        const other = storeAt(url.href);
        await eventually(() => other.ready());
      }
      const error = await storeErrorOf(storeAt(address(url)).ready());
      expect([error.kind, error.message]).toEqual([kind, expect.stringMatching(line)]);
      expect(error.message).not.toContain('hunter2secret');
    });

    it('to wait: a server connection that is held by others for long is told as busy', async () => {
      const between = await pooler(server, { default_pool_size: 1, query_wait_timeout: 1 });
      closing.push(() => between.close());
      const session = openSession(postgresEngine(between.url('postgres')));
      closing.unshift(() => session.close());
      const error = await session.run(db =>
        db.transaction().execute(async tx => {
          await sql`select 1`.execute(tx);
          return await storeErrorOf(storeAt(between.url('postgres')).ready());
        }),
      );
      expect([error.kind, error.message]).toEqual(['locked', expect.stringMatching(/has no connection left/)]);
    });
  });
}
