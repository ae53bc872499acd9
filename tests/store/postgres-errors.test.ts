import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { postgresEngine } from '../../src/store/postgres.ts';
import { diagnosePostgres } from '../../src/store/postgres-errors.ts';
import { openSession, type StoreError } from '../../src/store/session.ts';
import { bridge } from '../support/bridge.ts';
import { postgresAtHand } from '../support/postgres.ts';
import { onEveryEngine, query } from './engines.ts';
import { subscribe } from './given.ts';
import { storeErrorOf } from './store-errors.ts';

/** Stands for what no line may repeat. */
const SECRET = 'hunter2secret';
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

    it('leaves a connection that says nothing more, and goes on with another', async () => {
      const between = await bridge(new URL(server));
      const session = openSession(postgresEngine(between.url, 200));
      closing.push(
        () => session.close(),
        () => between.down(),
      );
      const one = () => session.run(async db => (await sql`select 1 as one`.execute(db)).rows);
      await one();
      between.freeze();
      expect((await storeErrorOf(one())).message).toMatch(/nothing answers in time/);
      expect(await one()).toEqual([{ one: 1 }]);
    });

    it.each<[string, RegExp, 'password' | 'username' | 'pathname' | 'search']>([
      ['another password', /refuses the user or the password: /, 'password'],
      ['another user', /refuses the user or the password: /, 'username'],
      ['another database', /has no database of that name: /, 'pathname'],
      ['a setting that there is not', /refuses a setting in DATABASE_URL: /, 'search'],
    ])('refuses %s, and the line says so and repeats none of it', async (_, line, part) => {
      const url = new URL(server);
      url[part] = part === 'search' ? `options=-c ${SECRET}=1` : SECRET;
      const error = await refusalOf(url.href);
      expect([error.kind, error.message]).toEqual(['no access', expect.stringMatching(line)]);
      expect(error.message).not.toContain(SECRET);
    });

    it.each<[string, string, RegExp, string]>([
      [
        'that can only be read',
        'no access',
        /can only be read: name the primary/,
        'set default_transaction_read_only = on',
      ],
      ['without a connection left', 'locked', /has no connection left: raise/, 'connection limit 0'],
      ['that the user may not write to', 'no access', /doesn't let this user create or use the tables/, ''],
    ])('of a database %s, the line says so', async (_, kind, line, setting) => {
      const name = `rapporteur_refused_${process.pid}`;
      await query(server, `create database ${name}`);
      await query(server, `create role ${name} login password '${SECRET}'`);
      closing.push(() => query(server, `drop role ${name}`));
      closing.unshift(() => query(server, `drop database ${name} with (force)`));
      if (setting !== '') await query(server, `alter database ${name} ${setting}`);
      const url = new URL(server);
      [url.username, url.password, url.pathname] = [name, SECRET, `/${name}`];
      const error = await refusalOf(url.href);
      expect([error.kind, error.message]).toEqual([kind, expect.stringMatching(line)]);
    });
  });

/** The error of a store at an address. */
async function refusalOf(databaseUrl: string): Promise<StoreError> {
  const store = openStore({ dataDir: '/nowhere', databaseUrl });
  closing.unshift(() => store.close());
  return await storeErrorOf(store.ready());
}

describe('an address that leads nowhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-keys-'));
  const notPem = join(folder, 'hunter2secret.pem');
  writeFileSync(notPem, 'words');
  afterAll(() => rmSync(folder, { recursive: true }));

  /** A server that answers the first bytes with some of its own, or not at all. */
  async function answering(bytes: string | undefined): Promise<string> {
    const sockets: Socket[] = [];
    const server = createServer(socket => {
      sockets.push(socket);
      socket
        .on('error', () => undefined)
        .once('data', () => (bytes === undefined ? socket.destroy() : socket.write(bytes)));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise(done => server.close(done));
    });
    const address = server.address();
    return `postgres://me:${SECRET}@127.0.0.1:${typeof address === 'object' && address?.port}/db`;
  }

  it.each([
    ['a closed port', 'unreachable', /nothing listens there/, `postgres://me:${SECRET}@127.0.0.1:1/db`],
    ['a host that there is not', 'unreachable', /its name leads nowhere/, `postgres://me:${SECRET}@no..host/db`],
    ['a socket that there is not', 'unreachable', /nothing listens there/, `postgres://me:${SECRET}@/db?host=/nowhere`],
    ['no address', 'no access', /isn't the address of a database/, `postgres://me:${SECRET}@127.0.0.1:port/db`],
  ])('%s is reported, without the address', async (_, kind, line, databaseUrl) => {
    const error = await refusalOf(databaseUrl);
    expect([error.kind, error.message]).toEqual([kind, expect.stringMatching(line)]);
    expect(error.message).not.toMatch(/hunter2secret|127\.0\.0\.1|no\.\.host|nowhere\//);
  });

  it.each(['sslcert', 'sslkey', 'sslrootcert'])('a file of %s that there is not is reported as one', async setting => {
    const error = await refusalOf(`postgres://me@127.0.0.1:1/db?${setting}=/nowhere/${SECRET}`);
    expect([error.kind, error.message]).toEqual([
      'no access',
      expect.stringMatching(/^A file that DATABASE_URL names can't be read/),
    ]);
    expect(error.message).not.toContain(SECRET);
  });

  it.each<[string, string | undefined, string, RegExp]>([
    ['offers no TLS', 'N', '?sslmode=verify-full', /offers no TLS, which DATABASE_URL demands/],
    [
      'offers TLS, with a key that is none',
      'S',
      `?sslcert=${notPem}&sslkey=${notPem}`,
      /isn't a key or certificate in PEM/,
    ],
    ['begins no TLS', 'Snonsense', '?sslmode=verify-full', /can't agree on TLS/],
    ['speaks something else with TLS', 'HTTP/1.1 400 Bad Request', '?sslmode=verify-full', /can't agree on TLS/],
    ['hangs up', undefined, '', /the connection was broken off/],
  ])('a server that %s is reported as that, and not as a certificate', async (_, bytes, settings, line) => {
    const error = await refusalOf(`${await answering(bytes)}${settings}`);
    expect(error.message).toMatch(line);
    expect(error.message).not.toContain(SECRET);
  });
});

describe('what PostgreSQL’s errors mean', () => {
  const failed = (code: string | undefined, message = 'words from outside', more: object = {}): Error =>
    Object.assign(new Error(message), { code, ...more });
  it.each<[string, RegExp, unknown]>([
    ['full', /No room is left/, failed('53100')],
    ['locked', /no connection left/, failed('53300')],
    ['locked', /too busy/, failed('40P01')],
    ['corrupt', /damaged/, failed('XX001')],
    ['other', /its own files/, failed('58030')],
    ['unreachable', /broken off/, failed('57P01')],
    ['unreachable', /starting or stopping/, failed('57P03')],
    ['unreachable', /broken off/, failed('08006')],
    ['unreachable', /nothing listens/, failed('ECONNREFUSED')],
    ['unreachable', /broken off/, failed('EPIPE')],
    ['unreachable', /broken off/, failed('ECONNRESET', undefined, { syscall: 'read' })],
    ['unreachable', /nothing answers/, failed('ETIMEDOUT')],
    ['unreachable', /leads nowhere/, failed('EAI_AGAIN')],
    ['unreachable', /broken off/, failed(undefined, 'Connection terminated unexpectedly')],
    ['unreachable', /nothing answers/, failed(undefined, 'Connection terminated due to connection timeout')],
    ['unreachable', /nothing answers/, failed(undefined, 'timeout exceeded when trying to connect')],
    ['unreachable', /nothing answers/, failed(undefined, 'Query read timeout')],
    ['no access', /user or the password/, failed('28P01')],
    ['no access', /pg_hba\.conf/, failed('28000', 'no pg_hba.conf entry for host "::1", user "me", SSL encryption')],
    ['no access', /only connections with TLS/, failed('28000', 'no pg_hba.conf entry for host "::1", no encryption')],
    ['no access', /no database of that name/, failed('3D000')],
    ['no access', /create or use the tables/, failed('42501')],
    ['no access', /can only be read/, failed('25006')],
    ['no access', /certificate that isn't trusted/, failed('SELF_SIGNED_CERT_IN_CHAIN')],
    ['no access', /certificate that isn't trusted/, failed('DEPTH_ZERO_SELF_SIGNED_CERT')],
    ['no access', /valid at this time/, failed('CERT_HAS_EXPIRED')],
    ['no access', /certificate for another name/, failed('ERR_TLS_CERT_ALTNAME_INVALID')],
    ['no access', /can't be read/, failed('EACCES', undefined, { syscall: 'open' })],
    ['no access', /can't be read/, failed('EISDIR', undefined, { syscall: 'read' })],
    ['no access', /offers no TLS/, failed(undefined, 'The server does not support SSL connections')],
    [
      'no access',
      /none is given/,
      failed(undefined, 'SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string'),
    ],
    ['unreachable', /the pooler before it/, failed('08P01', 'server login has been failing, try again later')],
    ['locked', /too busy/, failed('08P01', 'idle transaction timeout')],
    ['no access', /refuses Rapporteur/, failed('08P01')],
    ['other', /unexpected/, failed('23505')],
    ['other', /unexpected/, failed(undefined)],
    ['other', /unexpected/, 'a thrown text'],
  ])('%s: %s', (kind, line, error) => {
    const diagnosis = diagnosePostgres(error);
    expect(diagnosis.kind).toBe(kind);
    expect(diagnosis.line).toMatch(line);
    expect(diagnosis.line).toMatch(/^[A-Z].*\.$/);
    expect(diagnosis.line).not.toContain('from outside');
  });
});
