import { generateKeyPairSync, sign } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';
import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, test as it, vi } from 'vitest';
import { commands } from '../commands/index.ts';
import { VARIABLES } from '../src/config.ts';
import type { Loaded } from '../src/dossier/load.ts';
import { run, type World } from '../src/run.ts';
import { declare } from '../src/transport/declare.ts';
import { type LoopbackDiscord, openDiscord } from './support/discord/loopback.ts';
import { ask, dossier, NOW } from './support/record.ts';

const keys = generateKeyPairSync('ed25519');
const PUBLIC_KEY = Buffer.from(String(keys.publicKey.export({ format: 'jwk' }).x), 'base64url').toString('hex');
const BROKEN: Loaded = {
  problems: [{ file: 'data/people.yaml', line: 3, rule: 'shape', message: 'no name', mend: 'Give one.' }],
};

const discords: LoopbackDiscord[] = [];
afterEach(async () => {
  await Promise.all(discords.splice(0).map(discord => discord.close()));
});

/** The program begun in a world of its own. */
function begin(env: World['env'] = {}, changes: Partial<World> = {}) {
  const signals = new EventEmitter();
  const exits: number[] = [];
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const [out, err] = [collected(stdout), collected(stderr)];
  const status = run({
    argv: [],
    env: { HOST: '127.0.0.1', ...env },
    stdin,
    stdout,
    stderr,
    signals,
    exit: code => void exits.push(code),
    now: () => NOW,
    load: () => Promise.resolve({ dossier }),
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
    logged: (text: string) => vi.waitFor(() => expect(err()).toContain(text), { timeout: 10_000 }),
  };
}

function collected(stream: PassThrough): () => string {
  let text = '';
  stream.on('data', chunk => {
    text += String(chunk);
  });
  return () => text;
}

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => void server.close(resolve));
  return String(port);
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

  it.each([[['--token=x']], [['serve']]])('%j makes no sense', async argv => {
    const { status, out, err } = begin({}, { argv });
    expect(await status).toBe(2);
    expect(err()).toContain('Usage: npm start');
    expect(out()).toBe('');
  });
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
    expect(out()).toBe(`${ask('position', { country: 'Narnia' }).text.replace(/^- /gm, '[1] ')}\n\n`);
    expect(err()).toBe('');
  });

  it('tells nonsense by its status', async () => {
    const { status, stdin } = begin();
    stdin.end('/weather\n');
    expect(await status).toBe(1);
  });

  it('greets a person, and says how to connect to Discord', async () => {
    const [stdin, stdout] = [new PassThrough(), new PassThrough()].map(s => Object.assign(s, { isTTY: true }));
    if (!stdin || !stdout) return expect.unreachable('two streams were made');
    const out = collected(stdout);
    const { status } = begin({}, { stdin, stdout });
    stdin.end('exit\r');
    expect(await status).toBe(0);
    expect(out()).toContain('To connect to Discord, set DISCORD_TOKEN');
  });

  it.each(['SIGTERM', 'SIGINT'])('ends at %s', async signal => {
    const { status, signals } = begin();
    await vi.waitFor(() => expect(signals.listenerCount(signal)).toBe(1));
    signals.emit(signal, signal);
    expect(await status).toBe(0);
    expect(signals.listenerCount(signal)).toBe(0);
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
    expect(discord.commands()).toHaveLength(declare(commands).length);
    const message = await discord.command('position', { country: 'Narnia' });
    expect(message.content).toBe(ask('position', { country: 'Narnia' }).message.content);
    await logged('"command":"position","kind":"nothing"');
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await status).toBe(0);
    expect(err()).not.toContain('Narnia');
    expect(err()).not.toContain(discord.token);
    expect(discord.refused).toEqual([]);
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
    await vi.waitFor(() => expect(sockets.length).toBeGreaterThan(0));
    signals.emit('SIGTERM', 'SIGTERM');
    expect(await status).toBe(0);
    await expect(ping(port)).rejects.toThrow('fetch failed');
    for (const socket of sockets) socket.destroy();
    await new Promise(resolve => void silent.close(resolve));
  });
});
