import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';
import { connect } from 'node:net';
import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import { afterEach, describe, expect, test as it } from 'vitest';
import { type HttpEndpoint, type HttpOptions, httpEndpoint } from '../../src/discord/http.ts';
import { eventually } from '../support/eventually.ts';
import { endless, line } from '../support/line.ts';
import { withoutFiles } from '../support/services.ts';

const NOW = new Date('2025-03-28T12:00:00Z');
const NOW_SECONDS = NOW.getTime() / 1_000;
const ours = generateKeyPairSync('ed25519');
const theirs = generateKeyPairSync('ed25519');
const PING = JSON.stringify({ id: '1', application_id: '2', type: InteractionType.Ping, token: 't', version: 1 });
const PONG: APIInteractionResponse = { type: InteractionResponseType.Pong };

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const running: HttpEndpoint[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(endpoint => endpoint.stop()));
});

async function started(changes: Partial<HttpOptions> = {}): Promise<number> {
  const endpoint = httpEndpoint({
    publicKey: rawKey(ours.publicKey),
    host: '127.0.0.1',
    port: 0,
    answer: () => withoutFiles(PONG),
    now: () => NOW,
    health: () => ({ asOf: '2025-03-28', items: 7 }),
    report: () => 'ab12cd',
    ...changes,
  });
  running.push(endpoint);
  const address = await endpoint.start();
  if (!address.ok) throw new Error(address.problem);
  return address.port;
}

function rawKey(key: KeyObject): string {
  return Buffer.from(String(key.export({ format: 'jwk' }).x), 'base64url').toString('hex');
}

/** Makes headers as Discord sends them, with a signature over the time and the body. */
function signed(body: string | Buffer, at: string = String(NOW_SECONDS), by: KeyObject = ours.privateKey) {
  return {
    'content-type': 'application/json',
    'x-signature-timestamp': at,
    'x-signature-ed25519': sign(null, Buffer.concat([Buffer.from(at), Buffer.from(body)]), by).toString('hex'),
  };
}

function call(port: number, options: RequestOptions, body: string | Buffer = ''): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, agent: false, ...options }, response => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const post = (
  port: number,
  body: string | Buffer,
  headers: Record<string, string> = signed(body),
  path = '/interactions',
) => call(port, { method: 'POST', path, headers }, body);

describe('a signed interaction', () => {
  it.each(['/interactions', '/', '/interactions?x=1'])('is answered at %s', async path => {
    const answer = await post(await started(), PING, signed(PING), path);
    expect(answer).toMatchObject({ status: 200, text: JSON.stringify(PONG) });
    expect(answer.headers).toMatchObject({ 'content-type': 'application/json', 'content-length': '10' });
  });

  it('reaches the answer as Discord sent it, and goes back byte for byte', async () => {
    const seen: APIInteraction[] = [];
    const reply: APIInteractionResponse = {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: { content: 'Zelensky: “Europe is mobilising” – Élysée 🇫🇷', allowed_mentions: { parse: [] } },
    };
    const port = await started({
      answer: interaction => {
        seen.push(interaction);
        return withoutFiles(reply);
      },
    });
    expect((await post(port, PING)).text).toBe(JSON.stringify(reply));
    expect(seen).toEqual([JSON.parse(PING)]);
  });

  it.each(['application/json; charset=utf-8', 'Application/JSON'])('may be sent as %s', async type => {
    expect(await post(await started(), PING, { ...signed(PING), 'content-type': type })).toMatchObject({ status: 200 });
  });

  it.each([-300, -1, 1, 300])('may be signed %i seconds from our clock', async seconds => {
    expect(await post(await started(), PING, signed(PING, String(NOW_SECONDS + seconds)))).toMatchObject({
      status: 200,
    });
  });

  it('may be as large as the limit', async () => {
    const body = PING.replace('"t"', `"${'t'.repeat(262_144 - PING.length + 1)}"`);
    expect(Buffer.byteLength(body)).toBe(262_144);
    expect(await post(await started(), body)).toMatchObject({ status: 200 });
  });
});

describe('401: what Discord did not sign', () => {
  const good = signed(PING);
  it.each<[string, Record<string, string>]>([
    ['no signature', { 'content-type': 'application/json', 'x-signature-timestamp': String(NOW_SECONDS) }],
    ['no timestamp', { 'content-type': 'application/json', 'x-signature-ed25519': good['x-signature-ed25519'] }],
    ['neither', { 'content-type': 'application/json' }],
    ['an empty signature', { ...good, 'x-signature-ed25519': '' }],
    ['a short signature', { ...good, 'x-signature-ed25519': good['x-signature-ed25519'].slice(2) }],
    ['a signature that is no hexadecimal', { ...good, 'x-signature-ed25519': 'zz'.repeat(64) }],
    ['a signature of zeros', { ...good, 'x-signature-ed25519': '00'.repeat(64) }],
    ['another key', signed(PING, String(NOW_SECONDS), theirs.privateKey)],
    ['another body', signed(`${PING} `)],
    ['another time than was signed', { ...good, 'x-signature-timestamp': String(NOW_SECONDS + 1) }],
    ['a stale time', signed(PING, String(NOW_SECONDS - 301))],
    ['a time to come', signed(PING, String(NOW_SECONDS + 301))],
    ['a time that is none', signed(PING, 'yesterday')],
    ['a negative time', signed(PING, '-1')],
    ['a time of too many digits', signed(PING, '9'.repeat(400))],
    ['a wrong signature without JSON', { ...signed('x'), 'content-type': 'text/plain' }],
  ])('%s', async (_, headers) => {
    const answer = await post(
      await started({ answer: () => expect.unreachable('it must not be answered') }),
      PING,
      headers,
    );
    expect(answer).toMatchObject({ status: 401, text: "The request's signature is missing, wrong or stale.\n" });
  });
});

describe('other refusals', () => {
  it.each<[string, string, string, number, string]>([
    ['another path', 'POST', '/other', 404, '/interactions'],
    ['a path below', 'POST', '/interactions/x', 404, '/interactions'],
    ['reading the endpoint', 'GET', '/interactions', 405, 'Use POST.'],
    ['reading the root', 'GET', '/', 405, 'Use POST.'],
    ['deleting', 'DELETE', '/interactions', 405, 'Use POST.'],
    ['posting to the health check', 'POST', '/healthz', 405, 'Use GET.'],
  ])('%s', async (_, method, path, status, text) => {
    const answer = await call(await started(), { method, path, headers: signed('') });
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(text);
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
  });

  it.each<[string, string | Buffer]>([
    ['no body', ''],
    ['half of a body', PING.slice(0, -1)],
    ['words', 'hello'],
    ['null', 'null'],
    ['a list', '[]'],
    ['an object without a type', '{}'],
    ['a type that is no number', '{"type":"1"}'],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22])],
  ])('400, signed: %s', async (_, body) => {
    expect(await post(await started(), body)).toMatchObject({
      status: 400,
      text: 'The body is not the JSON of an interaction.\n',
    });
  });

  it.each(['text/plain', 'application/jsonp', ''])('415, signed: content type "%s"', async type => {
    expect(await post(await started(), PING, { ...signed(PING), 'content-type': type })).toMatchObject({ status: 415 });
  });

  it('413: a length past the limit', async () => {
    const body = 'x'.repeat(262_145);
    const answer = await post(await started(), body, { ...signed(body), 'content-length': String(body.length) });
    expect(answer).toMatchObject({ status: 413, text: 'The body is larger than 262144 bytes.\n' });
    expect(answer.headers.connection).toBe('close');
  });

  it('413: a body past the limit that did not give its length', async () => {
    const body = 'x'.repeat(262_145);
    const answer = await post(await started(), body, { ...signed(body), 'transfer-encoding': 'chunked' });
    expect(answer).toMatchObject({ status: 413 });
  });

  it('408: a body that never comes whole', async () => {
    const port = await started({ limits: { requestTimeout: 200 } });
    const heads = Object.entries(signed(PING)).map(([name, value]) => `${name}: ${value}`);
    const first = ['POST / HTTP/1.1', 'host: x', 'content-length: 100', ...heads, '', PING.slice(0, 10)].join('\r\n');
    expect(await exchange(port, first)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it.each([
    ['401', 'POST', '/interactions', 'content-length: 1000000000'],
    ['401', 'POST', '/', 'transfer-encoding: chunked'],
    ['404', 'POST', '/other', 'transfer-encoding: chunked'],
    ['405', 'GET', '/interactions', 'transfer-encoding: chunked'],
    ['405', 'PUT', '/healthz', 'content-length: 1000000000'],
    ['200', 'GET', '/healthz', 'transfer-encoding: chunked'],
  ])('%s ends the connection of an endless body: %s %s, %s', async (_status, method, path, length) => {
    const one = await line(await started({ limits: { requestTimeout: 2 ** 30 } }));
    const head = `${method} ${path} HTTP/1.1\r\nhost: x\r\n${length}\r\n\r\n`;
    one.write(head);
    one.write(endless(head));
    await eventually(() => expect(one.isClosed()).toBe(true));
  });

  it('401 ends the connection, so that there is room for others', async () => {
    const one = await line(await started());
    one.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\n{}');
    await eventually(() => expect(one.isClosed()).toBe(true));
    expect(one.received()).toMatch(/^HTTP\/1\.1 401 [\s\S]*connection: close/i);
  });

  it('500: an answer that throws says so with a reference, and not why', async () => {
    const errors: unknown[] = [];
    const thrown = new Error('inside');
    const port = await started({
      answer: () => {
        throw thrown;
      },
      report: error => {
        errors.push(error);
        return 'ab12cd';
      },
    });
    const answer = await post(port, PING);
    expect(answer).toMatchObject({ status: 500, text: 'Something went wrong here (reference ab12cd).\n' });
    expect(errors).toEqual([thrown]);
  });
});

describe('the health check', () => {
  it('reports what is served', async () => {
    const answer = await call(await started(), { path: '/healthz' });
    expect(answer).toMatchObject({ status: 200, text: '{"status":"ok","asOf":"2025-03-28","items":7}' });
    expect(answer.headers).toMatchObject({ 'content-type': 'application/json', 'cache-control': 'no-store' });
  });

  it('answers HEAD without a body', async () => {
    expect(await call(await started(), { path: '/healthz', method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  });
});

describe('start and stop', () => {
  it('a port in use is a problem that says what to do', async () => {
    const port = await started();
    const second = httpEndpoint({ ...unused, port });
    expect(await second.start()).toEqual({
      ok: false,
      problem: `The HTTP endpoint can't listen on 127.0.0.1, port ${port}: the port is in use. Set PORT to a free port.`,
    });
  });

  it('an address that is not ours is a problem that says what to do', async () => {
    const outcome = await httpEndpoint({ ...unused, host: '192.0.2.1' }).start();
    expect(outcome).toMatchObject({ ok: false, problem: expect.stringMatching(/no such address\. Correct HOST\.$/) });
  });

  it('stopping finishes the answer in flight, then refuses connections', async () => {
    const endpoint = httpEndpoint(unused);
    const address = await endpoint.start();
    const port = address.ok ? address.port : 0;
    let finish = (): void => expect.unreachable('no request was begun');
    const answered = new Promise<Answered>((resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port, method: 'POST', path: '/', agent: false, headers: signed(PING) },
        response => {
          response
            .resume()
            .on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: '' }));
        },
      );
      sent.on('error', reject);
      sent.write(PING.slice(0, 10));
      finish = () => void sent.end(PING.slice(10));
    });
    // The health check comes back once the server has taken the first connection too.
    await call(port, { path: '/healthz' });
    const stopped = endpoint.stop();
    finish();
    expect(await answered).toMatchObject({ status: 200 });
    await stopped;
    await expect(call(port, { path: '/healthz' })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

const unused: HttpOptions = {
  publicKey: rawKey(ours.publicKey),
  host: '127.0.0.1',
  port: 0,
  answer: () => withoutFiles(PONG),
  now: () => NOW,
  health: () => ({ asOf: '', items: 0 }),
  report: () => '',
};

/** Writes raw text to the port, and reads all that comes back until the server closes. */
function exchange(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', chunk => {
      received += String(chunk);
    });
    socket.on('end', () => resolve(received));
    socket.on('error', reject);
  });
}
