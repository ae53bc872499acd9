/** Troubles that a test asks for: rate limits, server errors, replies that never come or can't be read. https://discord.com/developers/docs/topics/rate-limits */
import type { ServerResponse } from 'node:http';

export type Fault =
  | {
      readonly status: 429;
      /** Seconds. */
      readonly retryAfter: number;
      readonly global?: boolean;
      readonly scope?: 'user' | 'global' | 'shared';
    }
  | {
      readonly status: 500 | 502;
      /** What was asked for is done all the same. */
      readonly done?: true;
    }
  | {
      readonly status: 400 | 403;
      /** Discord's code for what it refuses. */
      readonly code: number;
    }
  /** What was asked for is done, and the reply says so in JSON that is malformed. */
  | { readonly status: 200; readonly done: true }
  /** The connection is cut before a reply, in the middle of one, or never says anything more. */
  | { readonly line: 'cut' | 'cut short' | 'silent'; readonly done?: true };

export interface FaultAnswer {
  readonly done: boolean;
  /** Writes what there is of a reply. */
  reply(response: ServerResponse): void;
}

export interface Faults {
  /** The next `times` requests, or those whose path matches, meet this. */
  next(times: number, fault: Fault, path?: RegExp): void;
  /** What a request to `path` meets now, if anything. */
  meet(path: string): FaultAnswer | undefined;
  /** How many requests met one. */
  readonly met: number;
}

type Lines = Extract<Fault, { readonly line: string }>;

const LINES: Readonly<Record<Lines['line'], FaultAnswer['reply']>> = {
  cut: response => void response.socket?.destroy(),
  'cut short': response =>
    void response.writeHead(200, { 'content-length': 100 }).write('{"id":', () => response.socket?.destroy()),
  silent: () => undefined,
};

function reply(fault: Exclude<Fault, Lines>, response: ServerResponse): void {
  if (fault.status === 200)
    return void response.writeHead(200, { 'content-type': 'application/json' }).end('{"id": "1');
  if ('code' in fault)
    return void response
      .writeHead(fault.status, { 'content-type': 'application/json' })
      .end(JSON.stringify({ message: 'Refused', code: fault.code }));
  if (fault.status !== 429)
    return void response
      .writeHead(fault.status, { 'content-type': 'text/html' })
      .end('<html><h1>Bad Gateway</h1></html>');
  const { retryAfter, global = false, scope = global ? 'global' : 'user' } = fault;
  const headers = {
    'content-type': 'application/json',
    'retry-after': String(retryAfter),
    'x-ratelimit-scope': scope,
    ...(global && { 'x-ratelimit-global': 'true' }),
  };
  response
    .writeHead(429, headers)
    .end(JSON.stringify({ message: 'You are being rate limited.', retry_after: retryAfter, global }));
}

function answer(fault: Fault): FaultAnswer {
  const done = 'done' in fault && fault.done;
  return { done, reply: 'line' in fault ? LINES[fault.line] : response => reply(fault, response) };
}

export function faults(): Faults {
  const waiting: { readonly fault: Fault; readonly path: RegExp; left: number }[] = [];
  let met = 0;
  return {
    next: (times, fault, path = /./) => void waiting.push({ fault, path, left: times }),
    meet(path) {
      const found = waiting.find(one => one.left > 0 && one.path.test(path));
      if (!found) return undefined;
      found.left--;
      met++;
      return answer(found.fault);
    },
    get met() {
      return met;
    },
  };
}
