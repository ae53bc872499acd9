/** Runs a PgBouncer of its own before a PostgreSQL server. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from './eventually.ts';

/** A running PgBouncer. */
export interface Pooler {
  /** The address of a database behind it, by its name. */
  url(database: string): string;
  /** Ends it at once: every connection is cut. */
  down(): Promise<void>;
  /** Starts it again, on the same port. */
  up(): Promise<void>;
  close(): Promise<void>;
}

/** Where Debian has it; not everybody's PATH. */
const PATH = `${process.env['PATH'] ?? ''}:/usr/sbin`;

/** Whether PgBouncer can be tested. Where the tests of PostgreSQL are required, one that is missing is a failure. */
export const poolerAtHand = (): boolean =>
  process.env['POSTGRES'] === 'required' ||
  spawnSync('pgbouncer', ['--version'], { env: { ...process.env, PATH } }).status === 0;

/**
 * Starts one in transaction mode, with two connections to each database, so that clients share them.
 *
 * @param server the server's address, with user and password
 * @param settings settings of PgBouncer's that differ
 */
export async function pooler(
  server: string,
  settings: Readonly<Record<string, string | number>> = {},
): Promise<Pooler> {
  const to = new URL(server);
  const host = to.searchParams.get('host') ?? to.hostname;
  const [user, password] = [decodeURIComponent(to.username), decodeURIComponent(to.password)];
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-pgbouncer-'));
  const port = await freePort();
  const file = join(folder, 'pgbouncer.ini');
  const all = {
    listen_addr: '127.0.0.1',
    listen_port: port,
    unix_socket_dir: '',
    auth_type: 'scram-sha-256',
    auth_file: join(folder, 'users'),
    pool_mode: 'transaction',
    default_pool_size: 2,
    max_client_conn: 200,
    // It refuses to run as root.
    ...(process.getuid?.() === 0 && { user: 'postgres' }),
    ...settings,
  };
  const lines = Object.entries(all).map(([key, value]) => `${key} = ${value}`);
  await writeFile(join(folder, 'users'), `"${user}" "${password}"\n`);
  await writeFile(file, `[databases]\n* = host=${host} port=${to.port || 5432}\n[pgbouncer]\n${lines.join('\n')}\n`);
  await chmod(folder, 0o755);
  let child: ChildProcess | undefined;
  const made: Pooler = {
    url(database) {
      const url = new URL(`postgres://127.0.0.1:${port}/${database}`);
      url.username = to.username;
      url.password = to.password;
      return url.href;
    },
    async down() {
      const ended = child && once(child, 'exit');
      child?.kill('SIGKILL');
      await ended;
      child = undefined;
    },
    async up() {
      const started = spawn('pgbouncer', ['-q', file], { env: { ...process.env, PATH }, stdio: 'ignore' });
      await once(started, 'spawn');
      child = started;
      await eventually(() => listens(port));
    },
    async close() {
      await made.down();
      await rm(folder, { recursive: true, force: true });
    },
  };
  await made.up();
  return made;
}

/** Rejects unless something listens on a port. */
async function listens(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.destroy();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
