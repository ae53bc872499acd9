/** Opens the playground on a free port, with a made-up page, and sends it requests of any kind, for as long as a test file takes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import type { Outcome } from '../../src/playground/api.ts';
import { openPlayground, type Playground, type PlaygroundOptions } from '../../src/playground/server.ts';
import { servicesOf } from '../support/services.ts';

/** The files of the made-up page, and one that no page needs. */
export const FILES = {
  'index.html': '<!doctype html><title>Page</title>',
  'page.css': 'body { margin: 0 }',
  'main.js': 'export const answer = 42;',
  'main.js.map': '{}',
} as const;

/** Writes the made-up page into a folder that is removed after the last test of the file that asks. */
export function pageFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'playground-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

interface Open {
  readonly address: string;
  readonly port: number;
  /** Sends a request as the page does, or with changes. */
  ask(path: string, changes?: RequestChanges): Promise<Answer>;
  /** Posts JSON as the page does. */
  post(path: string, body: unknown, changes?: RequestChanges): Promise<Answer>;
  /** Posts an interaction, and expects an answer to it. */
  interact(interaction: object): Promise<Outcome>;
}

interface RequestChanges {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Opens playgrounds for the test file that asks, and closes them after its last test. */
export function playgrounds(): (changes?: Partial<PlaygroundOptions>) => Promise<Open> {
  const folder = pageFolder();
  const opened: Playground[] = [];
  afterAll(() => Promise.all(opened.map(playground => playground.stop())));
  return async changes => {
    const playground = await openPlayground({ services: servicesOf(), port: 0, folder, ...changes });
    if (!playground.ok) return expect.unreachable(playground.problem);
    opened.push(playground);
    return reached(playground);
  };
}

function reached({ address }: Playground): Open {
  const port = Number(new URL(address).port);
  const ask: Open['ask'] = (path, changed) => send(port, path, changed);
  const post: Open['post'] = (path, body, changed = {}) =>
    ask(path, {
      method: 'POST',
      body: JSON.stringify(body),
      ...changed,
      headers: { origin: address, 'content-type': 'application/json', ...changed.headers },
    });
  return {
    address,
    port,
    ask,
    post,
    async interact(interaction) {
      const { status, text } = await post('/api/interactions', interaction);
      expect(status, text).toBe(200);
      return JSON.parse(text) as Outcome;
    },
  };
}

/** Sends a request by Node's own client: `fetch` wouldn't let a test name another host, or leave a path as it is. */
function send(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: RequestChanges = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, response => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString() });
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
