/** Sends the playground's answers, under a policy that lets the page load nothing but its own files; checks who asks. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../discord/http.ts';
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

/** Sends content. A refusal is JSON for the page's requests, and a line of text for an address that somebody typed. */
export function send({ method, url = '' }: IncomingMessage, response: ServerResponse, content: Content): void {
  if (content === 'nothing') {
    response.writeHead(204, HEADERS).end();
    return;
  }
  const { status, type, bytes, headers } = encode(content, url.startsWith('/api/'));
  const all = { ...HEADERS, ...headers, 'content-type': type, 'content-length': bytes.length };
  response.writeHead(status, all).end(method === 'HEAD' ? undefined : bytes);
}

function encode(content: Exclude<Content, 'nothing'>, toPage: boolean) {
  if ('bytes' in content) return { status: 200, ...content, headers: {} };
  if ('json' in content) return { status: 200, type: JSON_TYPE, bytes: json(content.json), headers: {} };
  const { status, problem, headers } = content;
  if (!toPage) return { status, type: 'text/plain; charset=utf-8', bytes: Buffer.from(`${problem}\n`), headers };
  const refused: Refused = { problem };
  return { status, type: JSON_TYPE, bytes: json(refused), headers };
}

const json = (value: object): Buffer => Buffer.from(JSON.stringify(value));

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

/**
 * Refuses a request that doesn't name this machine as its host. Otherwise a foreign name that resolves to this machine would
 * let its owner's page read ours (DNS rebinding).
 */
export function checkHost({ headers: { host } }: IncomingMessage, port: number): Problem | undefined {
  if (host === `127.0.0.1:${port}` || host === `localhost:${port}`) return undefined;
  return problem(421, `This page is served to this machine alone, as http://127.0.0.1:${port}.`);
}

/** Reads the JSON body of a request that the page itself posts. "gone": the sender went away. */
export async function readPosted(request: IncomingMessage): Promise<Buffer | Problem | 'gone'> {
  const { host, origin, 'content-type': type } = request.headers;
  if (origin !== `http://${host}`) return problem(403, 'Only the page itself may ask this.');
  if (!/^application\/json *(;|$)/i.test(type ?? '')) return problem(415, 'Send application/json.');
  const body = await readBody(request, BODY_MAX);
  if (body !== 'too large') return body;
  // The rest of the body isn't read, so the connection can't be used again.
  return problem(413, `The body is larger than ${BODY_MAX} bytes.`, { connection: 'close' });
}
