/** How answers are posted: where, with which headers, over how many connections. Against bare servers. */
import { createServer as createHttp, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcp, type Server } from 'node:net';
import { afterEach, describe, expect, test as it } from 'vitest';
import { type CallbackClock, type Callbacks, openCallbacks } from '../../src/discord/callbacks.ts';
import { type Encoded, encode } from '../../src/discord/response.ts';
import { handClock } from '../support/clocks.ts';
import { eventually } from '../support/eventually.ts';

const ANSWER: Encoded = { body: '{"type":4}', type: 'application/json' };
const TO = { id: '123', token: 'secret-token' };
const CONNECTIONS = 64;

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function listen(server: Server): Promise<string> {
  await new Promise<void>(done => void server.listen(0, '127.0.0.1', done));
  closing.push(() => new Promise(done => void server.close(done)));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Serves a proxy's address of the API. */
async function serving(listener: RequestListener, clock: CallbackClock = handClock(), path = '/proxy/api') {
  const server = createHttp(listener);
  const callbacks = openCallbacks(`http://${await listen(server)}${path}`, clock);
  closing.push(() => callbacks.close());
  return { server, callbacks };
}

const send = (callbacks: Callbacks, since = 0, answer = ANSWER) => callbacks.send(TO, answer, since);
const taken = (response: ServerResponse): void => void response.writeHead(204).end();

describe('a request', () => {
  it.each(['/proxy/api', '/proxy/api/', '/api', ''])('goes under the path of DISCORD_API_URL: “%s”', async path => {
    const urls: (string | undefined)[] = [];
    const { callbacks } = await serving(
      ({ url }, response) => {
        urls.push(url);
        taken(response);
      },
      handClock(),
      path,
    );
    expect(await send(callbacks)).toEqual({ taken: 'at once' });
    expect(urls).toEqual([`${path.replace(/\/$/, '')}/v10/interactions/123/secret-token/callback`]);
  });

  it('names its client in Discord’s form, and carries no token but the interaction’s', async () => {
    const seen: IncomingMessage[] = [];
    const { callbacks } = await serving((request, response) => {
      seen.push(request);
      taken(response);
    });
    await send(callbacks);
    expect(seen.map(({ method }) => method)).toEqual(['POST']);
    const { host, ...headers } = seen[0]?.headers ?? {};
    expect(headers).toEqual({
      'user-agent': expect.stringMatching(/^DiscordBot \(https:\/\/\S+, \d\S*\)$/),
      'content-type': 'application/json',
      'content-length': '10',
      connection: 'keep-alive',
    });
  });

  it('with a file is sent again byte for byte', async () => {
    const bodies: string[] = [];
    const clock = handClock();
    const { callbacks } = await serving(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      bodies.push(`${request.headers['content-type']} ${Buffer.concat(chunks).toString('latin1')}`);
      if (bodies.length > 1) taken(response);
      else response.writeHead(502).end();
    }, clock);
    const file = { name: 'a.png', data: Buffer.from('a picture'), contentType: 'image/png' } as const;
    const sent = send(callbacks, 0, await encode({ response: { type: 1 }, files: [file] }));
    await eventually(() => expect(clock.waiting).toBe(1));
    clock.advance(25);
    expect(await sent).toEqual({ taken: 'repeated' });
    expect(bodies[0]).toMatch(/^multipart\/form-data; boundary=.*a picture/s);
    expect(bodies[1]).toBe(bodies[0]);
  });

  it('is encrypted where the address says https: nothing is sent in the clear', async () => {
    const first: Buffer[] = [];
    const server = createTcp(socket => {
      socket.once('data', data => {
        first.push(data);
        socket.destroy();
      });
    });
    const address = await listen(server);
    const clock = handClock();
    const callbacks = openCallbacks(`https://${address}/api`, clock);
    closing.push(() => callbacks.close());
    const sent = send(callbacks);
    await eventually(() => expect(clock.waiting).toBe(1));
    clock.advance(2_500);
    // What is left of the time is too short for another pause.
    await eventually(() => expect(first.length).toBe(2));
    expect(await sent).toMatchObject({ lost: { text: 'not delivered' } });
    for (const data of first) expect([data[0], data.includes('secret-token')]).toEqual([0x16, false]);
  });
});

describe('a reply', () => {
  const refusal =
    (status: number, body: string): RequestListener =>
    (_, response) =>
      void response.writeHead(status).end(body);

  it.each([
    ['no JSON', 404, '<html>', { code: 'HTTP 404', text: 'refused with status 404' }],
    ['JSON of another kind', 403, 'null', { code: 'HTTP 403', text: 'refused with status 403' }],
    ['a code that is no number', 400, '{"code":"secret"}', { code: 'HTTP 400', text: 'refused with status 400' }],
    ['Discord’s code', 401, '{"code":0}', { code: '0', text: 'refused with status 401' }],
    ['a redirection', 302, '', { code: 'HTTP 302', text: 'refused with status 302' }],
  ])('that refuses with %s is counted by its code or status', async (_, status, body, lost) => {
    const { callbacks } = await serving(refusal(status, body));
    expect(await send(callbacks)).toEqual({ lost });
  });

  it('of a rate limit from before Discord holds every answer as long as its header says', async () => {
    const clock = handClock();
    let limited = false;
    const { callbacks } = await serving((_, response) => {
      if (limited) return taken(response);
      limited = true;
      response.writeHead(429, { 'retry-after': '2' }).end('<html>');
    }, clock);
    const one = send(callbacks);
    await eventually(() => expect(clock.waits).toEqual([2_000]));
    const other = send(callbacks);
    await eventually(() => expect(clock.waits).toEqual([2_000, 2_000]));
    clock.advance(2_000);
    expect(await Promise.all([one, other])).toEqual([{ taken: 'repeated' }, { taken: 'at once' }]);
  });

  it('of a rate limit: the body’s time is taken, which is finer than the header’s', async () => {
    const clock = handClock();
    const { callbacks } = await serving((_, response) => {
      response.writeHead(429, { 'retry-after': '2' }).end('{"retry_after":1.2501}');
    }, clock);
    void send(callbacks);
    await eventually(() => expect(clock.waits).toEqual([1_251]));
  });

  it('“answered already” is a loss where no try failed but by a rate limit: another instance’s answer', async () => {
    const clock = handClock();
    const replies: RequestListener[] = [refusal(429, '{"retry_after":0.1}'), refusal(400, '{"code":40060}')];
    const { callbacks } = await serving((...one) => replies.shift()?.(...one), clock);
    const sent = send(callbacks);
    await eventually(() => expect(clock.waiting).toBe(1));
    clock.advance(100);
    expect(await sent).toEqual({ lost: { code: '40060', text: 'answered already' } });
  });
});

describe('connections', () => {
  it('are 64 at most, one request each; what waits for one until it is too late isn’t sent', async () => {
    const open = new Set<unknown>();
    const held: ServerResponse[] = [];
    const clock = handClock();
    const { callbacks, server } = await serving((_, response) => void held.push(response), clock);
    server.on('connection', socket => open.add(socket));
    const early = Array.from({ length: CONNECTIONS }, () => send(callbacks));
    await eventually(() => expect(held).toHaveLength(CONNECTIONS));
    clock.advance(2_999);
    const [inTime, late] = [send(callbacks, 1_000), send(callbacks)];
    clock.advance(1);
    for (const response of held.slice(0, CONNECTIONS)) taken(response);
    expect(await late).toEqual({ lost: { code: 'late', text: 'not made within the 3 seconds that Discord waits' } });
    await eventually(() => expect(held).toHaveLength(CONNECTIONS + 1));
    for (const response of held.slice(CONNECTIONS)) taken(response);
    expect(await Promise.all([...early, inTime])).toEqual(
      Array.from({ length: CONNECTIONS + 1 }, () => ({ taken: 'at once' })),
    );
    expect(open.size).toBe(CONNECTIONS);
  });

  it('are closed when it ends, after what is in flight', async () => {
    const held: ServerResponse[] = [];
    const { callbacks, server } = await serving((_, response) => void held.push(response));
    const sent = send(callbacks);
    await eventually(() => expect(held).toHaveLength(1));
    const closed = callbacks.close();
    for (const response of held) taken(response);
    await closed;
    expect(await sent).toEqual({ taken: 'at once' });
    await eventually(async () => {
      expect(await new Promise(done => server.getConnections((_, count) => done(count)))).toBe(0);
    });
  });
});
