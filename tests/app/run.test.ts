import { generateKeyPairSync, sign } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, afterEach, describe, expect, test as it, onTestFinished, vi } from 'vitest';
import { VARIABLES } from '../../src/app/config.ts';
import type { World } from '../../src/app/process.ts';
import { run } from '../../src/app/run.ts';
import { declarations } from '../../src/discord/handler.ts';
import type { Loaded } from '../../src/dossier/load.ts';
import { SYSTEM_CLOCK } from '../../src/lib/clock.ts';
import { FILES, pageFolder } from '../playground/open.ts';
import { type LoopbackDiscord, openDiscord } from '../support/discord/loopback.ts';
import { commandPayload } from '../support/discord/payloads.ts';
import { eventually } from '../support/eventually.ts';
import { freePort } from '../support/free-port.ts';
import { ask, dossier, NOW } from '../support/record.ts';
import { customIds } from '../support/sample.ts';

const keys = generateKeyPairSync('ed25519');
const PUBLIC_KEY = Buffer.from(String(keys.publicKey.export({ format: 'jwk' }).x), 'base64url').toString('hex');
const BROKEN: Loaded = {
  problems: [{ file: 'data/people.yaml', line: 3, rule: 'shape', message: 'no name', mend: 'Give one.' }],
};

/** Where briefings are kept meanwhile. */
const data = mkdtempSync(join(tmpdir(), 'run-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const folder = pageFolder();

const discords: LoopbackDiscord[] = [];
const takers: Server[] = [];
afterEach(async () => {
  await Promise.all(discords.splice(0).map(discord => discord.close()));
  await Promise.all(takers.splice(0).map(taker => new Promise(resolve => void taker.close(resolve))));
});

/** The program begun in a world of its own. */
function begin(env: World['env'] = {}, changes: Partial<World> = {}) {
  const signals = new EventEmitter();
  const exits: number[] = [];
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const [out, err] = [collected(stdout), collected(stderr)];
  const status = run({
    argv: [],
    env: { HOST: '127.0.0.1', DATA_DIR: data, ...env },
    stdin,
    stdout,
    stderr: { write: text => void stderr.write(text), lost: () => 0 },
    signals,
    exit: code => void exits.push(code),
    now: () => NOW,
    load: () => Promise.resolve({ dossier }),
    watchRecord: () => expect.unreachable('nothing is watched'),
    pageFolder: join(data, 'none'),
    ...changes,
  });
  return {
    status,
    signals,
    exits,
    stdin,
    out,
    err,
    /** Waits until the log holds a text. */
    logged: (text: string) => eventually(() => expect(err()).toContain(text)),
  };
}

function collected(stream: PassThrough): () => string {
  let text = '';
  stream.on('data', chunk => {
    text += String(chunk);
  });
  return () => text;
}

function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>(done => {
    resolve = done;
  });
  return { promise, resolve };
}

async function loopback(): Promise<LoopbackDiscord> {
  const discord = await openDiscord();
  discords.push(discord);
  return discord;
}

async function ping(port: string): Promise<unknown> {
  const body = '{"type":1}';
  const at = String(NOW.getTime() / 1_000);
  const headers = {
    'content-type': 'application/json',
    'x-signature-timestamp': at,
    'x-signature-ed25519': sign(null, Buffer.from(at + body), keys.privateKey).toString('hex'),
  };
  return await (await fetch(`http://127.0.0.1:${port}/interactions`, { method: 'POST', headers, body })).json();
}

describe('arguments', () => {
  it.each(['--help', '-h'])('%s names every variable', async flag => {
    const { status, out, err } = begin({}, { argv: [flag] });
    expect(await status).toBe(0);
    for (const variable of VARIABLES) expect(out()).toContain(variable);
    expect(err()).toBe('');
  });

  it('--help names the flags', async () => {
    const { status, out } = begin({}, { argv: ['--help'] });
    expect(await status).toBe(0);
    for (const flag of ['--no-page', '--page-only']) expect(out()).toContain(flag);
  });

  it.each([[['--token=x']], [['serve']], [['--no-page', '--page-only']], [['--no-page=x']]])(
    '%j makes no sense',
    async argv => {
      const { status, out, err } = begin({}, { argv });
      expect(await status).toBe(2);
      expect(err()).toContain('Usage: npm start');
      expect(out()).toBe('');
    },
  );
});

describe('what keeps it from starting', () => {
  it('a wrong environment: all problems, before anything else', async () => {
    const load = () => expect.unreachable('the record is not read');
    const { status, err } = begin({ PORT: 'x', LOG_LEVEL: 'loud' }, { load });
    expect(await status).toBe(1);
    expect(err()).toMatch(/^PORT must .*\nLOG_LEVEL must .*\n$/);
  });

  it('a record with problems: as npm run check prints them', async () => {
    const { status, out, err } = begin({}, { load: () => Promise.resolve(BROKEN) });
    expect(await status).toBe(1);
    expect(err()).toMatch(/^data\/people\.yaml:3 {2}shape {2}no name\n {4}Give one\.\n/);
    expect(out()).toBe('');
  });

  it('a port in use', async () => {
    const port = await freePort();
    const first = begin({ DISCORD_PUBLIC_KEY: PUBLIC_KEY, PORT: port });
    await first.logged('listens');
    const second = begin({ DISCORD_PUBLIC_KEY: PUBLIC_KEY, PORT: port });
    expect(await second.status).toBe(1);
    expect(second.err()).toContain('Set PORT to a free port.');
    first.signals.emit('SIGTERM', 'SIGTERM');
    expect(await first.status).toBe(0);
  });

  it('a token that Discord refuses: one line, and the token is not in it', async () => {
    const discord = await loopback();
    const port = await freePort();
    const token = 'not.the.token-0000';
    const env = { DISCORD_TOKEN: token, DISCORD_API_URL: discord.apiUrl, DISCORD_PUBLIC_KEY: PUBLIC_KEY, PORT: port };
    const { status, err } = begin(env);
    expect(await status).toBe(1);
    expect(err()).toContain('DISCORD_TOKEN');
    expect(err()).not.toContain(token);
    await expect(ping(port)).rejects.toThrow('fetch failed');
  });
});

describe('the terminal, with no token and no key', () => {
  it('answers piped lines', async () => {
    const { status, stdin, out, err } = begin();
    stdin.end('/position country:Narnia\n');
    expect(await status).toBe(0);
    let count = 0;
    const numbered = ask('position', { country: 'Narnia' }).text.replace(/^- /gm, () => `[${++count}] `);
    expect(out()).toBe(`${numbered}\n\n`);
    expect(err()).toBe('');
  });

  it('tells nonsense by its status', async () => {
    const { status, stdin } = begin();
    stdin.end('/weather\n');
    expect(await status).toBe(1);
  });

  it.each(['SIGTERM', 'SIGINT'])('ends at %s', async signal => {
    const { status, signals } = begin();
    await eventually(() => expect(signals.listenerCount(signal)).toBe(1));
    signals.emit(signal, signal);
    expect(await status).toBe(0);
    expect(signals.listenerCount(signal)).toBe(0);
  });
});

describe('a signal while the record is first read', () => {
  const ways = [
    ['on Discord', { DISCORD_PUBLIC_KEY: PUBLIC_KEY }, []],
    ['with neither a terminal nor lines', {}, []],
    ['with the page alone', {}, ['--page-only']],
  ] as const;

  it.each(ways)('SIGHUP has it read anew afterwards: %s', async (_, env, argv) => {
    const first = deferred<Loaded>();
    const records = [first.promise, Promise.resolve<Loaded>({ dossier: { ...dossier, asOf: '2031-01-02' } })];
    const load = () => records.shift() ?? Promise.resolve(BROKEN);
    const changes = { argv, load, pageFolder: folder };
    const { status, signals, logged } = begin({ ...env, PORT: await freePort() }, changes);
    // Where nobody listens, Node ends the process.
    expect(signals.emit('SIGHUP', 'SIGHUP')).toBe(true);
    first.resolve({ dossier });
    await logged('The record was read anew.');
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await status).toBe(0);
  });

  it.each(ways)('SIGTERM ends it before it has begun: %s', async (_, env, argv) => {
    const { status, signals, out, err } = begin(env, { argv, load: () => new Promise(() => undefined) });
    signals.emit('SIGTERM', 'SIGTERM');
    expect([await status, out(), err()]).toEqual([0, '', '']);
  });
});

/** Begun at a terminal, before a person. */
function beginSeen(env: World['env'] = {}, changes: Partial<World> = {}) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const stdout = Object.assign(new PassThrough(), { isTTY: true });
  const out = collected(stdout);
  const begun = begin(env, { stdin, stdout, pageFolder: folder, ...changes });
  return {
    ...begun,
    out,
    type: (line: string) => void stdin.write(`${line}\r`),
    /** Waits until the terminal shows a text. */
    shows: (text: string) => eventually(() => expect(out()).toContain(text)),
  };
}

const PAGE = /http:\/\/127\.0\.0\.1:\d+/;
const addressIn = (text: string): string => PAGE.exec(text)?.[0] ?? expect.unreachable(`no address in ${text}`);

/** A port that something else listens on. */
async function takePort(wanted = 0): Promise<string> {
  const server = createServer();
  // Where it's taken already, so much the better.
  await new Promise<void>(resolve => {
    server.once('error', () => resolve());
    server.listen(wanted, '127.0.0.1', () => resolve());
  });
  takers.push(server);
  const at = server.address();
  return String(at !== null && typeof at === 'object' ? at.port : wanted);
}

describe('the page, with neither a terminal nor lines', () => {
  it.each([
    ['input that is empty', (stdin: PassThrough) => void stdin.end()],
    ['a pipe that nobody writes to', () => undefined],
  ])('is all there is, until a signal: %s', async (_, leave) => {
    const { status, stdin, err, out, logged, signals } = begin({ PORT: await freePort() }, { pageFolder: folder });
    leave(stdin);
    await logged('In the browser');
    expect((await fetch(addressIn(err()))).status).toBe(200);
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await status).toBe(0);
    expect(out()).toBe('');
    await expect(fetch(addressIn(err()))).rejects.toThrow('fetch failed');
  });

  it('stays out of the way of piped lines', async () => {
    const { status, stdin, err } = begin({ PORT: await freePort() }, { pageFolder: folder });
    stdin.end('/position country:Narnia\n');
    expect(await status).toBe(0);
    expect(err()).toBe('');
  });

  it('that can’t be opened ends it, with a line', async () => {
    const { status, stdin, err } = begin({ PORT: await takePort() }, { pageFolder: folder });
    stdin.end();
    expect(await status).toBe(1);
    expect(err()).toContain('Set PORT');
  });
});

describe('the page, at a terminal with no token and no key', () => {
  it('is served beside the prompt, and goes with it', async () => {
    const { status, type, out, shows } = beginSeen({ PORT: await freePort() });
    await shows('To connect to Discord, set DISCORD_TOKEN');
    const address = addressIn(out());
    expect(await (await fetch(address)).text()).toBe(FILES['index.html']);
    type('/position country:Germany');
    await shows('German Chancellor');
    type('exit');
    expect(await status).toBe(0);
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  });

  it('listens on PORT', async () => {
    const port = await freePort();
    const { status, type, shows } = beginSeen({ PORT: port });
    await shows(`http://127.0.0.1:${port} (from this machine only)`);
    type('exit');
    expect(await status).toBe(0);
  });

  it('is left out with --no-page', async () => {
    const { status, type, out, shows } = beginSeen({}, { argv: ['--no-page'] });
    await shows('To connect to Discord, set DISCORD_TOKEN');
    type('exit');
    expect(await status).toBe(0);
    expect(out()).not.toMatch(PAGE);
  });

  it('takes a free port where nobody chose one and 3000 is in use, and says so', async () => {
    await takePort(3_000);
    const { status, type, out, shows } = beginSeen();
    await shows('Port 3000 was in use.');
    expect((await fetch(addressIn(out()))).status).toBe(200);
    type('exit');
    expect(await status).toBe(0);
  });

  it('gives way where the chosen port is in use: a line, and the prompt goes on', async () => {
    const port = await takePort();
    const { status, type, out, err, shows } = beginSeen({ PORT: port });
    await shows(`Port ${port} is in use, so there is no page. Set PORT to a free port.`);
    type('/position country:Germany');
    await shows('German Chancellor');
    type('exit');
    expect(await status).toBe(0);
    expect(out()).not.toMatch(PAGE);
    expect(err()).toBe('');
  });

  it.each(['SIGTERM', 'SIGINT'])('ends at %s', async signal => {
    const { status, signals, out, shows } = beginSeen({ PORT: await freePort() });
    await shows('> ');
    signals.emit(signal, signal);
    expect(await status).toBe(0);
    await expect(fetch(addressIn(out()))).rejects.toThrow('fetch failed');
  });
});

describe('the page alone', () => {
  const alone = (env: World['env'], changes: Partial<World> = {}) =>
    begin(env, { argv: ['--page-only'], pageFolder: folder, ...changes });

  it.each([
    ['with no token and no key', {}],
    ['whatever else is set', { DISCORD_TOKEN: 'a.b.c', DISCORD_PUBLIC_KEY: PUBLIC_KEY }],
  ])('is served until a signal, %s', async (_, env) => {
    const { status, signals, stdin, out, err, logged } = alone({ ...env, PORT: await freePort() });
    // No terminal: the input is at its end from the start.
    stdin.end();
    await logged('(from this machine only)');
    const address = addressIn(err());
    expect((await fetch(address)).status).toBe(200);
    await eventually(() => expect(signals.listenerCount('SIGTERM')).toBe(1));
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await status).toBe(0);
    await expect(fetch(address)).rejects.toThrow('fetch failed');
    expect(out()).toBe('');
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) expect(signals.listenerCount(signal)).toBe(0);
  });

  it('can’t be where the chosen port is in use', async () => {
    const port = await takePort();
    const { status, err } = alone({ PORT: port });
    expect(await status).toBe(1);
    expect(err()).toBe(`Port ${port} is in use, so there is no page. Set PORT to a free port.\n`);
  });

  it('SIGHUP reads the record anew', async () => {
    const later = [...dossier.sources].map(([id, source]) => [id, { ...source, published: '2031-01-02' }] as const);
    const records: Loaded[] = [{ dossier }, { dossier: { ...dossier, sources: new Map(later) } }];
    const load = () => Promise.resolve(records.shift() ?? BROKEN);
    const { status, signals, err, logged } = alone({ PORT: await freePort() }, { load });
    await logged('(from this machine only)');
    await eventually(() => expect(signals.listenerCount('SIGHUP')).toBe(1));
    signals.emit('SIGHUP', 'SIGHUP');
    await logged('The record was read anew.');
    const about: unknown = await (await fetch(`${addressIn(err())}/api/about`)).json();
    expect(JSON.stringify(about)).toContain('2031');
    signals.emit('SIGINT', 'SIGINT');
    expect(await status).toBe(0);
  });
});

describe('the HTTP endpoint, with a public key', () => {
  it('answers, tells its health, and stops at SIGTERM', async () => {
    const port = await freePort();
    const { status, signals, out, logged } = begin({ DISCORD_PUBLIC_KEY: PUBLIC_KEY, PORT: port });
    await logged('listens');
    expect(await ping(port)).toEqual({ type: 1 });
    const health = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect(await health.json()).toEqual({ status: 'ok', asOf: dossier.asOf, items: dossier.items.size });
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await status).toBe(0);
    await expect(ping(port)).rejects.toThrow('fetch failed');
    expect(out()).toBe('');
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) expect(signals.listenerCount(signal)).toBe(0);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('a second signal, %s, ends the process at once', async (signal, code) => {
    const { status, signals, exits, logged } = begin({ DISCORD_PUBLIC_KEY: PUBLIC_KEY, PORT: await freePort() });
    await logged('listens');
    signals.emit('SIGTERM', 'SIGTERM');
    expect(exits).toEqual([]);
    signals.emit(signal, signal);
    expect(exits).toEqual([code]);
    expect(await status).toBe(0);
  });

  it('SIGHUP reads the record anew: swapped when it holds, else the old one stays and the log says why', async () => {
    const port = await freePort();
    const records: Loaded[] = [{ dossier }, BROKEN, { dossier: { ...dossier, asOf: '2031-01-02' } }];
    const load = () => Promise.resolve(records.shift() ?? BROKEN);
    const { status, signals, logged } = begin({ DISCORD_PUBLIC_KEY: PUBLIC_KEY, PORT: port }, { load });
    const asOf = async () => await (await fetch(`http://127.0.0.1:${port}/healthz`)).json();
    await logged('listens');
    signals.emit('SIGHUP', 'SIGHUP');
    await logged('the one from before stays');
    await logged('data/people.yaml:3  shape  no name');
    expect(await asOf()).toMatchObject({ asOf: dossier.asOf });
    signals.emit('SIGHUP', 'SIGHUP');
    await logged('The record was read anew.');
    expect(await asOf()).toMatchObject({ asOf: '2031-01-02' });
    signals.emit('SIGINT', 'SIGINT');
    expect(await status).toBe(0);
  });

  it('a refresh that fails is logged without its message, and answers go on', async () => {
    const port = await freePort();
    const loads = [() => Promise.resolve({ dossier }), () => Promise.reject(new Error('inside'))];
    const load = (): Promise<Loaded> => loads.shift()?.() ?? expect.unreachable('two loads');
    const { status, signals, logged, err } = begin({ DISCORD_PUBLIC_KEY: PUBLIC_KEY, PORT: port }, { load });
    await logged('listens');
    signals.emit('SIGHUP', 'SIGHUP');
    await logged('unexpected error');
    expect(err()).not.toContain('inside');
    expect(await ping(port)).toEqual({ type: 1 });
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await status).toBe(0);
  });
});

describe('the gateway, with a token', () => {
  it('registers the commands, answers, and stops at SIGTERM', async () => {
    const discord = await loopback();
    const { status, signals, logged, err } = begin({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      LOG_LEVEL: 'debug',
    });
    await logged('Commands registered.');
    expect(discord.commands()).toHaveLength(declarations().length);
    const message = await discord.command('position', { country: 'Narnia' });
    expect(message.content).toBe(ask('position', { country: 'Narnia' }).message.content);
    await logged('"command":"position","kind":"nothing"');
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await status).toBe(0);
    expect(err()).not.toContain('Narnia');
    expect(err()).not.toContain(discord.token);
    expect(discord.refused).toEqual([]);
  });

  it('delivers briefings, serves metrics and health, and ends them with the connection', async () => {
    const discord = await loopback();
    const port = await freePort();
    const { status, signals, logged } = begin({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      METRICS_PORT: port,
    });
    await logged('Briefings are delivered.');
    await logged('Commands registered.');
    await discord.command('position', { country: 'Narnia' });
    const refused = await discord.command('ask', { question: 'Why bitcoin?' });
    await discord.press(refused, customIds(refused).at(-1) ?? '', {});
    const health = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect([health.status, await health.json()]).toEqual([
      200,
      {
        status: 'ok',
        record: { ok: true, asOf: dossier.asOf, items: dossier.items.size },
        gateway: { ok: true },
        store: { ok: true, engine: process.env['DATABASE_URL'] ? 'postgres' : 'sqlite' },
      },
    ]);
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics).toContain('rapporteur_answer_seconds_count{command="position",kind="nothing"} 1');
    expect(metrics).toContain('rapporteur_gateway_connected 1');
    expect(metrics).toContain('rapporteur_ask_feedback_total{item="none",reason="refused"} 1');
    expect(metrics).not.toMatch(/Narnia|bitcoin/);
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await status).toBe(0);
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow('fetch failed');
    expect(discord.refused).toEqual([]);
  });

  it('answers while the database server is away, where one process serves every shard', async () => {
    const discord = await loopback();
    const { status, signals, logged } = begin({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DATABASE_URL: 'postgres://me:hunter2secret@127.0.0.1:1/db',
      SHARDS: '0',
      SHARD_COUNT: '1',
    });
    await logged('Commands registered.');
    await logged("The briefings' database server can't be reached");
    const message = await discord.command('position', { country: 'Narnia' });
    expect(message.content).toBe(ask('position', { country: 'Narnia' }).message.content);
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await status).toBe(0);
  });

  it('tells of health and metrics in time while the database server hangs', async () => {
    const discord = await loopback();
    const sockets: Socket[] = [];
    const silent = createServer(socket => void sockets.push(socket));
    takers.push(silent);
    await new Promise<void>(resolve => void silent.listen(0, '127.0.0.1', resolve));
    const port = await freePort();
    const { status, signals, logged } = begin({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DATABASE_URL: `postgres://me@127.0.0.1:${(silent.address() as AddressInfo).port}/db`,
      METRICS_PORT: port,
    });
    await logged('Briefings are delivered.');
    const health = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect([health.status, await health.json()]).toEqual([
      503,
      {
        status: 'trouble',
        record: { ok: true, asOf: dossier.asOf, items: dossier.items.size },
        gateway: { ok: true },
        store: { ok: false, late: true },
      },
    ]);
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics).toContain('rapporteur_gateway_connected 1');
    expect(metrics).not.toMatch(/^rapporteur_deliveries\{/m);
    for (const socket of sockets) socket.destroy();
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await status).toBe(0);
  });

  it('waits for the database server to identify one shard of several, and says so', async () => {
    const discord = await loopback();
    const { status, signals, logged, err } = begin({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DATABASE_URL: 'postgres://me:hunter2secret@127.0.0.1:1/db',
      SHARDS: '0',
      SHARD_COUNT: '2',
    });
    await logged("Gateway: shards wait for their turn to identify. The briefings' database server can't be reached");
    expect(discord.gateway.seen.identified).toEqual([]);
    expect(err()).not.toContain('hunter2secret');
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await status).toBe(0);
  });

  it('with DISCORD_GATEWAY=off delivers without a connection, beside the HTTP endpoint', async () => {
    const discord = await loopback();
    const port = await freePort();
    const { status, signals, logged, err } = begin({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_PUBLIC_KEY: PUBLIC_KEY,
      DISCORD_GATEWAY: 'off',
      PORT: port,
    });
    await logged('Briefings are delivered.');
    expect(await ping(port)).toEqual({ type: 1 });
    expect(err()).not.toContain('Connected to Discord.');
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await status).toBe(0);
    expect(discord.refused).toEqual([]);
  });

  /** HTTP alone, with a token for briefings. */
  const endpointAlone = async ({ token, apiUrl }: Pick<LoopbackDiscord, 'token' | 'apiUrl'>) => {
    const port = await freePort();
    const env = { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, DISCORD_PUBLIC_KEY: PUBLIC_KEY, PORT: port };
    return { port, ...begin({ ...env, DISCORD_GATEWAY: 'off', DATA_DIR: join(data, port) }) };
  };
  const count = (text: string, part: string): number => text.split(part).length - 1;

  it('with DISCORD_GATEWAY=off answers while Discord is in trouble, says so once, and delivers when that is over', async () => {
    const discord = await loopback();
    // Four requests a try: the client's own repeats.
    discord.faults.next(8, { status: 502 }, /^\/users\/@me$/);
    const { port, status, signals, logged, err } = await endpointAlone(discord);
    await logged('Briefings begin once it answers');
    expect(await ping(port)).toEqual({ type: 1 });
    expect(err()).not.toContain('Briefings are delivered.');
    await logged('Briefings are delivered.');
    expect(count(err(), 'Briefings begin once it answers')).toBe(1);
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await status).toBe(0);
  });

  it('with DISCORD_GATEWAY=off a refused token ends it, with its line', async () => {
    const { apiUrl } = await loopback();
    const { port, status, err } = await endpointAlone({ token: 'not.the.token-0000', apiUrl });
    expect(await status).toBe(1);
    expect(err()).toContain('Discord refuses the token');
    await expect(ping(port)).rejects.toThrow('fetch failed');
  });

  it('with DISCORD_GATEWAY=off stops promptly while Discord can’t be reached', async () => {
    // The wait for another try has no end but the stop.
    const waits = vi
      .spyOn(SYSTEM_CLOCK, 'sleep')
      .mockImplementation((_ms, until) => new Promise(done => until.addEventListener('abort', () => done())));
    onTestFinished(() => waits.mockRestore());
    const apiUrl = `http://127.0.0.1:${await freePort()}/api`;
    const { port, status, signals, logged } = await endpointAlone({ token: 'a.b.c', apiUrl });
    await logged('Briefings begin once it answers');
    expect(await ping(port)).toEqual({ type: 1 });
    await eventually(() => expect(waits).toHaveBeenCalled());
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await status).toBe(0);
  });

  it('reads a day that is typed the moment it is connected', async () => {
    const discord = await loopback();
    const { status, signals, logged } = begin({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
    await logged('Connected to Discord.');
    // The commands aren't registered yet, as they are from an earlier start.
    const seen = await discord.deliver(commandPayload('timeline', [{ name: 'day', value: '27 March' }]));
    expect(seen).toMatchObject({ message: { content: ask('timeline', { day: '2025-03-27' }).message.content } });
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await status).toBe(0);
  });

  it('registers nothing where nothing differs', async () => {
    const discord = await loopback();
    const env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
    for (const says of ['Commands registered.', 'Commands are registered already.']) {
      const { status, signals, logged } = begin(env);
      await logged(says);
      signals.emit('SIGTERM', 'SIGTERM');
      expect(await status).toBe(0);
    }
  });

  it('beside the HTTP endpoint', async () => {
    const discord = await loopback();
    const port = await freePort();
    const env = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_PUBLIC_KEY: PUBLIC_KEY,
      PORT: port,
    };
    const { status, signals, logged } = begin(env);
    await logged('Connected to Discord.');
    expect(await ping(port)).toEqual({ type: 1 });
    signals.emit('SIGINT', 'SIGINT');
    expect(await status).toBe(0);
  });

  it('a stop while Discord does not answer', async () => {
    const sockets: Socket[] = [];
    const silent = createServer(socket => void sockets.push(socket));
    await new Promise<void>(resolve => void silent.listen(0, '127.0.0.1', resolve));
    const { port: apiPort } = silent.address() as AddressInfo;
    const port = await freePort();
    const env = {
      DISCORD_TOKEN: 'a.b.c',
      DISCORD_API_URL: `http://127.0.0.1:${apiPort}/api`,
      DISCORD_PUBLIC_KEY: PUBLIC_KEY,
      PORT: port,
    };
    const { status, signals, logged } = begin(env);
    await logged('listens');
    await eventually(() => expect(sockets.length).toBeGreaterThan(0));
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await status).toBe(0);
    await expect(ping(port)).rejects.toThrow('fetch failed');
    for (const socket of sockets) socket.destroy();
    await new Promise(resolve => void silent.close(resolve));
  });
});
