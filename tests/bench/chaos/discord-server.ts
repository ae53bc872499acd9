/** Serves the fake Discord on the loopback interface, to other processes. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FakeDiscord, fakeDiscord, type Request } from '../../support/briefings/fake-discord.ts';

/** A fault of a request: the process that sent it is killed, or gets a 502, before or after it was done. */
export type Fault = { readonly what: 'kill' | '502'; readonly when: 'before' | 'after' };

/** How the server behaves. */
interface ServerSettings {
  /** Milliseconds for which a nonce is known; 0: none is. */
  readonly nonceWindow: number;
  faultFor(request: Request): Fault | undefined;
  /** Draws how long an answer takes, in milliseconds. */
  delay(): number;
}

/** A running server. */
export interface DiscordServer {
  readonly discord: FakeDiscord;
  readonly apiUrl: string;
  /** When requests came, in Unix milliseconds. */
  readonly times: readonly number[];
  close(): Promise<void>;
}

const PREFIX = '/api/v10';
const pause = (ms: number): Promise<void> => new Promise(done => void setTimeout(done, ms));

async function bodyOf(request: IncomingMessage): Promise<Request['body']> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** Kills the process that sent a request. Each puts its id at the end of its User-Agent. */
function killSender({ headers }: IncomingMessage): void {
  const pid = Number(/pid\/(\d+)$/.exec(headers['user-agent'] ?? '')?.[1]);
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is dead already.
  }
}

/** Starts the server on a free port. */
export async function openDiscordServer(settings: ServerSettings): Promise<DiscordServer> {
  const discord = fakeDiscord({ now: Date.now, nonceWindow: settings.nonceWindow });
  const times: number[] = [];
  const reply = (response: ServerResponse, status: number, value: unknown): void =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    times.push(Date.now());
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    const body = await bodyOf(incoming);
    const method = incoming.method as Request['method'];
    const request: Request = { method, path: url.pathname.slice(PREFIX.length), query: url.searchParams, body };
    const fault = settings.faultFor(request);
    const fail = (): void => {
      if (fault?.what === 'kill') killSender(incoming);
      reply(response, 502, {});
    };
    if (fault?.when === 'before') return fail();
    const answer = discord.answer(request);
    await pause(settings.delay());
    if (fault) return fail();
    if ('value' in answer) reply(response, 200, answer.value);
    else reply(response, answer.status, { code: answer.code, message: 'No' });
  }

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>(done => void server.listen(0, '127.0.0.1', done));
  return {
    discord,
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    times,
    close() {
      server.closeAllConnections();
      return new Promise(done => void server.close(() => done()));
    },
  };
}
