import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { diagnosePostgres } from '../../src/store/postgres-errors.ts';
import { bridge } from '../support/bridge.ts';
import { postgresAtHand } from '../support/postgres.ts';
import { onEveryEngine, query } from './engines.ts';
import { subscribe } from './given.ts';
import { storeErrorOf } from './store-errors.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

onEveryEngine('a server', database => {
  it('migrates once when several processes start at the same moment', async () => {
    const stores = Array.from({ length: 6 }, () => database().openStore());
    await Promise.all(stores.map(store => store.ready()));
    await Promise.all(stores.map((store, i) => subscribe(store, String(i))));
    expect(await database().openStore().schedules('', 10)).toHaveLength(6);
  });

  it('is closed for good', async () => {
    const store = database().openStore();
    await store.ready();
    await store.close();
    expect(await storeErrorOf(store.ready())).toMatchObject({ kind: 'other' });
    await expect(store.close()).resolves.toBeUndefined();
  });
});

const server = postgresAtHand();
if (process.env['POSTGRES'] === 'required')
  it('a PostgreSQL server is at hand, where it is required', () => {
    expect(server).toBeDefined();
  });

if (server !== undefined)
  describe('a PostgreSQL server that goes away', () => {
    it('fails the calls, those under way too, and work resumes by itself when it is back', async () => {
      const name = `rapporteur_gone_${process.pid}`;
      await query(server, `create database ${name}`);
      closing.push(() => query(server, `drop database ${name} with (force)`));
      const to = new URL(server);
      to.pathname = `/${name}`;
      const between = await bridge(to);
      const store = openStore({ dataDir: '/nowhere', databaseUrl: between.url });
      closing.unshift(() => between.down());
      closing.unshift(() => store.close());
      await subscribe(store, '1');

      const underWay = Promise.allSettled(Array.from({ length: 20 }, (_, i) => subscribe(store, `early-${i}`)));
      await between.down();
      await underWay;
      const error = await storeErrorOf(subscribe(store, '2'));
      expect(error).toMatchObject({ kind: 'unreachable', code: 'STORE_UNREACHABLE' });
      expect(error.message).toContain('check that it runs');

      await between.up();
      expect(await subscribe(store, '2')).toMatchObject({ channelId: '2' });
      // The server ends every connection itself, as it does when it stops.
      await query(server, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
      await Promise.allSettled(Array.from({ length: 20 }, (_, i) => store.ofChannel(String(i))));
      expect(await subscribe(store, '3')).toMatchObject({ channelId: '3' });
    });

    it.each<[string, 'username' | 'password' | 'pathname']>([
      ['another password', 'password'],
      ['another user', 'username'],
      ['another database', 'pathname'],
    ])('refuses %s, and the line repeats none of it', async (_, part) => {
      const url = new URL(server);
      url[part] = 'hunter2secret';
      const store = openStore({ dataDir: '/nowhere', databaseUrl: url.href });
      closing.push(() => store.close());
      const error = await storeErrorOf(store.ready());
      expect(error.kind).toBe('no access');
      expect(error.message).not.toContain('hunter2secret');
    });
  });

describe('an address that leads nowhere', () => {
  it.each([
    ['a closed port', 'unreachable', 'postgres://me:hunter2secret@127.0.0.1:1/db'],
    ['no address', 'no access', 'postgres://me:hunter2secret@127.0.0.1:port/db'],
  ])('%s is reported, without the address', async (_, kind, databaseUrl) => {
    const store = openStore({ dataDir: '/nowhere', databaseUrl });
    closing.push(() => store.close());
    const error = await storeErrorOf(store.ready());
    expect(error.kind).toBe(kind);
    expect(error.message).not.toMatch(/hunter2secret|127\.0\.0\.1/);
  });
});

describe('what PostgreSQL’s errors mean', () => {
  const failed = (code: string | undefined, message = 'words from outside'): Error =>
    Object.assign(new Error(message), { code });
  it.each([
    ['full', failed('53100')],
    ['locked', failed('53300')],
    ['locked', failed('40P01')],
    ['corrupt', failed('XX001')],
    ['unreachable', failed('57P01')],
    ['unreachable', failed('57P03')],
    ['unreachable', failed('08006')],
    ['unreachable', failed('ECONNREFUSED')],
    ['unreachable', failed('EPIPE')],
    ['unreachable', failed(undefined, 'Connection terminated unexpectedly')],
    ['unreachable', failed(undefined, 'timeout exceeded when trying to connect')],
    ['unreachable', failed(undefined, 'Query read timeout')],
    ['no access', failed('28P01')],
    ['no access', failed('3D000')],
    ['no access', failed('25006')],
    ['no access', failed('SELF_SIGNED_CERT_IN_CHAIN')],
    ['no access', failed(undefined, 'The server does not support SSL connections')],
    ['no access', failed(undefined, 'SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string')],
    ['other', failed('23505')],
    ['other', failed(undefined)],
    ['other', 'a thrown text'],
  ])('%s', (kind, error) => {
    const diagnosis = diagnosePostgres(error);
    expect(diagnosis.kind).toBe(kind);
    expect(diagnosis.line).toMatch(/^[A-Z].*\.$/);
    expect(diagnosis.line).not.toContain('from outside');
  });
});
