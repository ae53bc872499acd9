/** The loopback Discord over its own sockets, as a client that isn't discord.js meets it. */
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test as it } from 'vitest';
import { WebSocket } from 'ws';
import { DECLARATIONS, echo } from '../sample.ts';
import { field } from './form.ts';
import { type LoopbackDiscord, openDiscord } from './loopback.ts';
import { commandPayload } from './payloads.ts';
import { APPLICATION_ID, GUILD_ID, OTHER } from './world.ts';

let clock = 0;
let discord: LoopbackDiscord;

beforeEach(async () => {
  clock = Date.parse('2025-04-11T12:00:00Z');
  discord = await openDiscord({ now: () => clock });
});
afterEach(() => discord.close());

const COMMANDS = `/applications/${APPLICATION_ID}/commands`;

async function call(method: string, path: string, body?: unknown, token = discord.token) {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type') === 'application/json';
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** A bare gateway client: what it received, and how it was closed. */
function connect(path = '') {
  const socket = new WebSocket(`${discord.apiUrl.replace('http', 'ws').replace('/api', '')}${path}`);
  const received: unknown[] = [];
  const waiting: (() => void)[] = [];
  socket.on('message', data => {
    received.push(JSON.parse(String(data)));
    for (const wake of waiting.splice(0)) wake();
  });
  const closed = new Promise<number>(done => void socket.on('close', done));
  const next = async (test: (payload: unknown) => boolean): Promise<unknown> => {
    for (;;) {
      const found = received.find(test);
      if (found) return found;
      await new Promise<void>(done => void waiting.push(done));
    }
  };
  return {
    closed,
    socket,
    event: (t: string) => next(payload => field(payload, 't') === t),
    op: (op: GatewayOpcodes) => next(payload => field(payload, 'op') === op),
    send: (op: number, d: unknown) => socket.send(JSON.stringify({ op, d })),
  };
}

const identity = (more: object = {}) => ({ token: discord.token, intents: 0, properties: { os: 'linux' }, ...more });

async function identified() {
  const client = connect();
  await client.op(GatewayOpcodes.Hello);
  client.send(GatewayOpcodes.Identify, identity());
  await client.event('READY');
  return client;
}

describe('REST', () => {
  const rows: readonly (readonly [string, string, string, unknown, number, number])[] = [
    ['an unknown route', 'GET', '/nowhere', undefined, 404, 0],
    ['a method that is not served', 'DELETE', '/users/@me', undefined, 405, 0],
    ["another application's commands", 'GET', '/applications/1234/commands', undefined, 403, 20_012],
    [
      'a server that it is not in',
      'GET',
      `/applications/${APPLICATION_ID}/guilds/1234/commands`,
      undefined,
      403,
      50_001,
    ],
    ['a body that is no JSON', 'PUT', COMMANDS, '{', 400, 50_109],
    ['commands in the wrong form', 'PUT', COMMANDS, [{ name: 'A B', description: 'd' }], 400, 50_035],
    [
      'an unknown interaction',
      'POST',
      '/interactions/1234/abc/callback',
      { type: 4, data: { content: 'a' } },
      404,
      10_062,
    ],
  ];
  it.each(rows)('refuses %s', async (_, method, path, body, status, code) => {
    const answer = await call(method, path, body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(discord.refused).toMatchObject([{ method, path, status, code }]);
  });

  it.each(['/gateway/bot', '/users/@me', '/applications/@me', '/oauth2/applications/@me', COMMANDS])(
    'refuses a wrong token at %s and takes the right one',
    async path => {
      expect(await call('GET', path, undefined, 'wrong')).toMatchObject({ status: 401, body: { code: 0 } });
      expect((await call('GET', path)).status).toBe(200);
      expect(discord.refused).toHaveLength(1);
    },
  );

  it('keeps global and server commands apart, ids over an overwrite, and localisations for who asks', async () => {
    const [first] = (await call('PUT', COMMANDS, DECLARATIONS)).body;
    const here = `/applications/${APPLICATION_ID}/guilds/${GUILD_ID}/commands`;
    await call('PUT', here, [{ name: 'here', description: 'd', contexts: [0] }]);
    const [again] = (await call('PUT', COMMANDS, DECLARATIONS.slice(0, 1))).body;
    expect(again.id).toBe(first.id);
    const plain = (await call('GET', COMMANDS)).body;
    const full = (await call('GET', `${COMMANDS}?with_localizations=true`)).body;
    expect(plain[0]).not.toHaveProperty('name_localizations');
    expect(full[0].name_localizations).toEqual({ de: 'echo', fr: 'écho' });
    expect(full[0].options[1]).not.toHaveProperty('required');
    const server = (await call('GET', here)).body;
    expect(server).toMatchObject([{ name: 'here', guild_id: GUILD_ID }]);
    expect(server[0]).not.toHaveProperty('contexts');
  });

  it('answers the next requests with the faults asked for, then serves again', async () => {
    discord.faults.next(1, { status: 429, retryAfter: 0.25, global: true });
    discord.faults.next(1, { status: 502 }, /users/);
    const limited = await call('GET', '/gateway/bot');
    expect(limited.body).toEqual({ message: 'You are being rate limited.', retry_after: 0.25, global: true });
    expect([limited.headers.get('retry-after'), limited.headers.get('x-ratelimit-global')]).toEqual(['0.25', 'true']);
    expect((await call('GET', '/gateway/bot')).status).toBe(200);
    expect((await call('GET', '/users/@me')).status).toBe(502);
    expect((await call('GET', '/users/@me')).status).toBe(200);
    expect([discord.faults.met, discord.refused.length]).toEqual([2, 0]);
  });
});

describe('answers', () => {
  const answer = { type: 4, data: { content: 'a' } };

  async function pending() {
    await identified();
    const interaction = commandPayload('echo', [], { at: clock });
    const outcome = discord.deliver(interaction);
    const failure = outcome.then(
      () => 'taken',
      (error: Error) => error.message,
    );
    return { failure, interaction, path: `/interactions/${interaction.id}/${interaction.token}/callback` };
  }

  it('are taken once', async () => {
    const { path, failure } = await pending();
    expect((await call('POST', path, answer)).status).toBe(204);
    expect((await call('POST', path, answer)).body.code).toBe(40_060);
    expect(await failure).toBe('taken');
  });

  it('are told back to who asks for it', async () => {
    const { path, interaction } = await pending();
    const { status, body } = await call('POST', `${path}?with_response=true`, answer);
    expect([status, body.interaction.id, body.resource.message.content]).toEqual([200, interaction.id, 'a']);
  });

  it('are taken up to 3 seconds, and not after', async () => {
    const inTime = await pending();
    clock += 3_000;
    expect((await call('POST', inTime.path, answer)).status).toBe(204);
    const late = await pending();
    clock += 3_001;
    expect((await call('POST', late.path, answer)).body.code).toBe(10_062);
    expect(await late.failure).toBe('10062 Unknown interaction');
  });

  it('need the right token of the interaction', async () => {
    const { interaction } = await pending();
    const { body } = await call('POST', `/interactions/${interaction.id}/another/callback`, answer);
    expect(body.code).toBe(10_062);
  });

  it('in the wrong form leave the interaction open', async () => {
    const { path, failure } = await pending();
    expect((await call('POST', path, { type: 4, data: {} })).body.code).toBe(50_006);
    expect((await call('POST', path, answer)).status).toBe(204);
    expect(await failure).toBe('50006 Cannot send an empty message');
  });
});

describe('members', () => {
  /** Answers everything as the sample bot does, over bare sockets. */
  async function bot() {
    const client = await identified();
    client.socket.on('message', data => {
      const { t, d } = JSON.parse(String(data));
      if (t === 'INTERACTION_CREATE') void call('POST', `/interactions/${d.id}/${d.token}/callback`, echo(d));
    });
    await call('PUT', COMMANDS, DECLARATIONS);
  }

  it('can do no more than their clients allow', async () => {
    await bot();
    await expect(discord.command('nothing')).rejects.toThrow("/nothing isn't registered");
    await expect(discord.command('echo')).rejects.toThrow('/echo needs word');
    await expect(discord.command('echo', { word: true })).rejects.toThrow('no option word that takes boolean');
    await expect(discord.complete('echo', {}, 'private')).rejects.toThrow("private doesn't complete");
    const message = await discord.command('echo', { word: 'a', private: true });
    await expect(discord.press(message, 'none')).rejects.toThrow('No button none');
    await expect(discord.press(message, '0', { user: OTHER })).rejects.toThrow('Only who asked');
  });

  it('see an edit in place, and what it leaves out stays', async () => {
    await bot();
    const message = await discord.command('echo', { word: 'a', private: true });
    const edited = await discord.press(message, '0');
    expect(edited).toMatchObject({ id: message.id, content: 'Page 1', flags: 64, embeds: [{ title: 'Echo' }] });
    expect(edited.edited_timestamp).toBe(new Date(clock).toISOString());
    await expect(discord.press(message, '0')).rejects.toThrow('No button 0');
    expect(await discord.press(message, '1')).toMatchObject({ content: 'Page 2' });
  });
});

describe('the gateway', () => {
  const closing: readonly (readonly [string, (client: ReturnType<typeof connect>) => void, GatewayCloseCodes])[] = [
    ['a wrong token', client => client.send(2, identity({ token: 'wrong' })), GatewayCloseCodes.AuthenticationFailed],
    [
      'privileged intents',
      client => client.send(2, identity({ intents: 1 << 15 })),
      GatewayCloseCodes.DisallowedIntents,
    ],
    ['unknown intents', client => client.send(2, identity({ intents: 1 << 30 })), GatewayCloseCodes.InvalidIntents],
    ['no intents', client => client.send(2, identity({ intents: undefined })), GatewayCloseCodes.DecodeError],
    ['talk before IDENTIFY', client => client.send(3, {}), GatewayCloseCodes.NotAuthenticated],
    ['no JSON', client => client.socket.send('{'), GatewayCloseCodes.DecodeError],
    [
      'too much at once',
      client => client.send(2, identity({ large: 'x'.repeat(4_096) })),
      GatewayCloseCodes.DecodeError,
    ],
    ['a wrong token in RESUME', client => client.send(6, { token: 'wrong' }), GatewayCloseCodes.AuthenticationFailed],
  ];
  it.each(closing)('closes on %s', async (_, act, code) => {
    const client = connect();
    await client.op(GatewayOpcodes.Hello);
    act(client);
    expect(await client.closed).toBe(code);
  });

  it.each([
    ['a second IDENTIFY', 2, GatewayCloseCodes.AlreadyAuthenticated],
    ['an unknown opcode', 99, GatewayCloseCodes.UnknownOpcode],
  ])('closes on %s', async (_, op, code) => {
    const client = await identified();
    client.send(op, identity());
    expect(await client.closed).toBe(code);
  });

  it('brings the server to who asks for it, and acknowledges heartbeats', async () => {
    const client = connect();
    client.socket.on('open', () => client.send(GatewayOpcodes.Identify, identity({ intents: 1 })));
    expect(await client.event('GUILD_CREATE')).toMatchObject({ d: { id: GUILD_ID } });
    client.send(GatewayOpcodes.Heartbeat, 1);
    await client.op(GatewayOpcodes.HeartbeatAck);
    expect(discord.gateway.seen.heartbeats).toBe(1);
  });

  it('plays back what a client missed, and no more once the session is invalid', async () => {
    const client = await identified();
    const ready = await client.event('READY');
    const session = {
      token: discord.token,
      session_id: field(field(ready, 'd'), 'session_id'),
      seq: field(ready, 's'),
    };
    discord.gateway.drop();
    await client.closed;
    discord.gateway.dispatch('MISSED', {});
    const back = connect('/resume');
    await back.op(GatewayOpcodes.Hello);
    back.send(GatewayOpcodes.Resume, session);
    expect(await back.event('MISSED')).toMatchObject({ s: 2 });
    expect(await back.event('RESUMED')).toMatchObject({ s: 3 });
    discord.gateway.invalidate(false);
    expect(await back.op(GatewayOpcodes.InvalidSession)).toMatchObject({ d: false });
    const lost = connect('/resume');
    await lost.op(GatewayOpcodes.Hello);
    lost.send(GatewayOpcodes.Resume, session);
    expect(await lost.op(GatewayOpcodes.InvalidSession)).toMatchObject({ d: false });
    expect(discord.gateway.seen.resumed).toBe(1);
  });
});
