/**
 * Serves Discord's HTTP interactions endpoint: checks signatures, hands interactions on, sends the responses. It keeps no
 * state, so any number of copies can stand behind a load balancer.
 * https://discord.com/developers/docs/interactions/overview#configuring-an-interactions-endpoint-url
 */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIInteraction } from 'discord-api-types/v10';
import { boundedServer, type HttpAnswer, type HttpLimits } from '../lib/http-server.ts';
import type { ReadBody } from '../lib/request-bodies.ts';
import type { Encoded } from './response.ts';

// Signatures:
// https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint-validating-security-request-headers

/**
 * How far the signed time may lie from our clock, in milliseconds, either way. Discord's own deadline is 3 seconds, so an
 * honest request is young. Five minutes allow for a server whose clock drifts, which would otherwise refuse everyone, and
 * they limit how long an overheard request can be sent again.
 */
const AGE_MAX = 300_000;

/** Converts a raw Ed25519 public key for Node's crypto. https://www.rfc-editor.org/rfc/rfc8037#section-2 */
function publicKey(hex: string): KeyObject {
  const x = Buffer.from(hex, 'hex').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

/** Tells whether a header has the form of an Ed25519 signature: 64 bytes in hexadecimal. */
function isSignature(header: string | string[] | undefined): header is string {
  return typeof header === 'string' && /^[0-9a-f]{128}$/i.test(header);
}

/** Tells whether a header is a time in seconds since 1970, within {@link AGE_MAX} of our clock. */
function isFresh(header: string | string[] | undefined, now: Date): header is string {
  if (typeof header !== 'string' || !/^\d{1,12}$/.test(header)) return false;
  return Math.abs(now.getTime() - Number(header) * 1_000) <= AGE_MAX;
}

/** Tells whether the signature is over the time and the body, byte for byte. */
function isSigned(key: KeyObject, timestamp: string, body: Buffer, signature: string): boolean {
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}

/** Largest body that is read, in bytes. Discord documents no limit; a command with every option full is under 64 KiB. */
const BODY_MAX = 262_144;
/** How long {@link HttpEndpoint.stop} waits for answers in flight, in milliseconds. */
const DRAIN_MAX = 5_000;

/** What the endpoint needs. */
export interface HttpOptions {
  /** The application's Ed25519 public key: 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Answers an interaction; never rejects. */
  readonly answer: (interaction: APIInteraction) => Promise<Encoded>;
  readonly now: () => Date;
  /** What the health check reports of the record. */
  readonly health: () => { readonly asOf: string; readonly items: number };
  /** Logs an unexpected error and returns its reference. */
  readonly report: (error: unknown) => string;
  /** Other bounds of the server. */
  readonly limits?: Partial<HttpLimits>;
}

/** The endpoint, not yet listening. */
export interface HttpEndpoint {
  /** Starts to listen. `problem` is a sentence for the operator. */
  start(): Promise<
    | { readonly ok: true; readonly host: string; readonly port: number }
    | { readonly ok: false; readonly problem: string }
  >;
  /** Takes no more connections, finishes the answers in flight (for 5 seconds at most), and closes. */
  stop(): Promise<void>;
}

const refusal = (status: number, text: string, headers: HttpAnswer['headers'] = {}): HttpAnswer => ({
  status,
  body: `${text}\n`,
  headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
});
const json = (value: unknown, headers: HttpAnswer['headers'] = {}): HttpAnswer => ({
  status: 200,
  body: JSON.stringify(value),
  headers: { ...headers, 'content-type': 'application/json' },
});

/** Makes the endpoint: `POST /interactions` (and `/`), `GET /healthz`. */
export function httpEndpoint(options: HttpOptions): HttpEndpoint {
  const key = publicKey(options.publicKey);
  const server = boundedServer(
    {
      answer: (request, read) => handle(request, read, key, options),
      failed: error => refusal(500, `Something went wrong here (reference ${options.report(error)}).`),
    },
    options.limits,
  );
  return {
    start: () =>
      new Promise(resolve => {
        const fail = (error: NodeJS.ErrnoException) => resolve({ ok: false, problem: cannotListen(error, options) });
        server.once('error', fail);
        server.listen(options.port, options.host, () => {
          server.off('error', fail);
          const { address, port } = server.address() as AddressInfo;
          resolve({ ok: true, host: address, port });
        });
      }),
    stop: () =>
      new Promise(resolve => {
        const deadline = setTimeout(() => server.closeAllConnections(), DRAIN_MAX);
        server.close(() => {
          clearTimeout(deadline);
          resolve();
        });
      }),
  };
}

function cannotListen({ code }: NodeJS.ErrnoException, { host, port }: HttpOptions): string {
  const where = `The HTTP endpoint can't listen on ${host}, port ${port}`;
  if (code === 'EADDRINUSE') return `${where}: the port is in use. Set PORT to a free port.`;
  if (code === 'EACCES') return `${where}: that needs special rights. Set PORT to 1024 or above.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${where}: this machine has no such address. Correct HOST.`;
  return `${where} (${code ?? 'no reason given'}). Check HOST and PORT.`;
}

async function handle(
  request: IncomingMessage,
  read: ReadBody,
  key: KeyObject,
  options: HttpOptions,
): Promise<HttpAnswer | 'gone'> {
  const path = request.url?.split('?')[0];
  if (path === '/healthz') {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, 'Use GET.', { allow: 'GET, HEAD' });
    return json({ status: 'ok', ...options.health() }, { 'cache-control': 'no-store' });
  }
  if (path !== '/interactions' && path !== '/') return refusal(404, 'Nothing here. Interactions go to /interactions.');
  if (request.method !== 'POST') return refusal(405, 'Use POST.', { allow: 'POST' });
  const signature = request.headers['x-signature-ed25519'];
  const timestamp = request.headers['x-signature-timestamp'];
  if (!isSignature(signature) || !isFresh(timestamp, options.now())) return UNSIGNED;
  const body = await read(BODY_MAX);
  if (body === 'gone') return body;
  if (body === 'too large') return refusal(413, `The body is larger than ${BODY_MAX} bytes.`);
  if (!isSigned(key, timestamp, body, signature)) return UNSIGNED;
  if (!/^application\/json *(;|$)/i.test(request.headers['content-type'] ?? ''))
    return refusal(415, 'Send application/json.');
  const interaction = parseInteraction(body);
  if (!interaction) return refusal(400, 'The body is not the JSON of an interaction.');
  const { body: answer, type } = await options.answer(interaction);
  return { status: 200, body: answer, headers: { 'content-type': type } };
}

/** Ends the connection: whoever sends what isn't signed has no use of it. */
const UNSIGNED = refusal(401, "The request's signature is missing, wrong or stale.", { connection: 'close' });

function parseInteraction(body: Buffer): APIInteraction | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    // No more is checked than what everything else rests on: the signature says that Discord made it.
    const whole = typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'number';
    return whole ? (value as APIInteraction) : undefined;
  } catch {
    return undefined;
  }
}
