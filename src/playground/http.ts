/** How the playground's answers are sent: under a policy that lets the page load nothing but itself. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../discord/http.ts';
import type { Refused } from './api.ts';

/**
 * Nothing but the page's own files, and no text that becomes HTML, a script or a frame.
 * https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** On every answer, refusals included. */
const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  // Another start may be another version, with other answers.
  'cache-control': 'no-store',
} as const;

/** What is sent back. */
export type Sent = { readonly type: string; readonly bytes: Buffer } | { readonly json: object } | Problem | 'nothing';

const JSON_TYPE = 'application/json; charset=utf-8';

/** Sends it. A refusal is JSON to the page, and a line of text to a person who typed an address. */
export function send({ method, url = '' }: IncomingMessage, response: ServerResponse, sent: Sent): void {
  if (sent === 'nothing') {
    response.writeHead(204, HEADERS).end();
    return;
  }
  const { status, type, bytes, headers } = formed(sent, url.startsWith('/api/'));
  const all = { ...HEADERS, ...headers, 'content-type': type, 'content-length': bytes.length };
  response.writeHead(status, all).end(method === 'HEAD' ? undefined : bytes);
}

function formed(sent: Exclude<Sent, 'nothing'>, toPage: boolean) {
  if ('bytes' in sent) return { status: 200, ...sent, headers: {} };
  if ('json' in sent) return { status: 200, type: JSON_TYPE, bytes: json(sent.json), headers: {} };
  const { status, problem, headers } = sent;
  if (!toPage) return { status, type: 'text/plain; charset=utf-8', bytes: Buffer.from(`${problem}\n`), headers };
  const refused: Refused = { problem };
  return { status, type: JSON_TYPE, bytes: json(refused), headers };
}

const json = (value: object): Buffer => Buffer.from(JSON.stringify(value));

/** What can't be done, as a value. */
export interface Problem {
  /** An HTTP status from 400 on. */
  readonly status: number;
  /** Why, in plain words. */
  readonly problem: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const problem = (status: number, why: string, headers: Problem['headers'] = {}): Problem => ({
  status,
  problem: why,
  headers,
});

// Whether a request comes from the page itself: any other site open in the same browser can send requests here, too.

/** Largest body that is read, in bytes: an interaction with its message is far below. */
const BODY_MAX = 65_536;

/**
 * Whether the request is for this page by a name of this machine. A foreign name that was made to lead here would
 * otherwise let its owner's page read ours (DNS rebinding).
 */
export function checkHost({ headers: { host } }: IncomingMessage, port: number): Problem | undefined {
  if (host === `127.0.0.1:${port}` || host === `localhost:${port}`) return undefined;
  return problem(421, `This page is served to this machine alone, as http://127.0.0.1:${port}.`);
}

/** A request that asks for something to be done, in JSON, by the page itself. */
export async function readAsked(request: IncomingMessage): Promise<Buffer | Problem | 'gone'> {
  const { host, origin, 'content-type': type } = request.headers;
  if (origin !== `http://${host}`) return problem(403, 'Only the page itself may ask this.');
  if (!/^application\/json *(;|$)/i.test(type ?? '')) return problem(415, 'Send application/json.');
  const body = await readBody(request, BODY_MAX);
  // What comes after the limit isn't read, so the connection can't be used again.
  return body === 'too large' ? problem(413, `Larger than ${BODY_MAX} bytes.`, { connection: 'close' }) : body;
}
