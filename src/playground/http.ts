/** Encodes the playground's answers, under a policy that lets the page load nothing but its own files; checks who asks. */
import type { IncomingMessage } from 'node:http';
import type { HttpAnswer } from '../lib/http-server.ts';
import type { ReadBody } from '../lib/request-bodies.ts';
import type { Refused } from './api.ts';

/**
 * The content security policy: the page loads nothing but its own files, and no text can become HTML, a script or a frame.
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

/** The headers of every answer, refusals included. */
const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  // After a restart it may be another version, with other answers.
  'cache-control': 'no-store',
} as const;

/** What is sent back: a file, JSON, a refusal, or an empty answer. */
export type Content =
  | { readonly type: string; readonly bytes: Buffer }
  | { readonly json: object }
  | Problem
  | 'nothing';

const JSON_TYPE = 'application/json; charset=utf-8';

/** Encodes content. A refusal is JSON for the page's requests, and a line of text for an address that somebody typed. */
export function encode({ url = '' }: Pick<IncomingMessage, 'url'>, content: Content): HttpAnswer {
  if (content === 'nothing') return { status: 204, headers: HEADERS, body: '' };
  if ('bytes' in content) return answer(200, content.type, content.bytes);
  if ('json' in content) return answer(200, JSON_TYPE, json(content.json));
  const { status, problem, headers } = content;
  if (!url.startsWith('/api/')) return answer(status, 'text/plain; charset=utf-8', `${problem}\n`, headers);
  const refused: Refused = { problem };
  return answer(status, JSON_TYPE, json(refused), headers);
}

const answer = (
  status: number,
  type: string,
  body: HttpAnswer['body'],
  headers: Problem['headers'] = {},
): HttpAnswer => ({
  status,
  body,
  headers: { ...HEADERS, ...headers, 'content-type': type },
});

const json = (value: object): string => JSON.stringify(value);

/** A refusal. */
export interface Problem {
  /** An HTTP status from 400 on. */
  readonly status: number;
  /** Why, in plain words. */
  readonly problem: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes a refusal. */
export const problem = (status: number, why: string, headers: Problem['headers'] = {}): Problem => ({
  status,
  problem: why,
  headers,
});

// Any other site that is open in the same browser can send requests here, too. These checks refuse them.

/** Largest body that is read, in bytes; an interaction with its message is far below. */
const BODY_MAX = 65_536;

/** What a request's host is checked by. */
interface Asked {
  readonly headers: Pick<IncomingMessage['headers'], 'host'>;
  readonly socket: Pick<IncomingMessage['socket'], 'localPort'>;
}

/** The port of http, which browsers leave out of an address and of `Host`. */
const DEFAULT_PORT = 80;

/**
 * Refuses a request that doesn't name this machine as its host. Otherwise a foreign name that resolves to this machine would
 * let its owner's page read ours (DNS rebinding).
 */
export function checkHost({ headers: { host }, socket: { localPort: port } }: Asked): Problem | undefined {
  const at = port === DEFAULT_PORT ? ['', `:${port}`] : [`:${port}`];
  if (at.some(end => host === `127.0.0.1${end}` || host === `localhost${end}`)) return undefined;
  return problem(421, `This page is served to this machine alone, as http://127.0.0.1${at[0]}.`);
}

/** Reads the JSON body of a request that the page itself posts. "gone": the sender went away. */
export async function readPosted(request: IncomingMessage, read: ReadBody): Promise<Buffer | Problem | 'gone'> {
  const { host, origin, 'content-type': type } = request.headers;
  if (origin !== `http://${host}`) return problem(403, 'Only the page itself may ask this.');
  if (!/^application\/json *(;|$)/i.test(type ?? '')) return problem(415, 'Send application/json.');
  const body = await read(BODY_MAX);
  return body === 'too large' ? problem(413, `The body is larger than ${BODY_MAX} bytes.`) : body;
}
