/**
 * A Discord on the loopback interface: REST under `/api/v10` and a gateway, enough for discord.js to log in, register
 * and answer. It refuses what Discord refuses, in Discord's words, and keeps a list of it.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Faults, faults } from './faults.ts';
import { type GatewaySocket, gatewaySocket } from './gateway-socket.ts';
import type { IdentifyLimit } from './identify.ts';
import { type Members, members } from './members.ts';
import { bodyCheck } from './openapi.ts';
import { errorBody, INVALID_JSON, invalidForm, type Refusal } from './refusal.ts';
import { openRooms, type RoomKeeping } from './rooms.ts';
import { type Answer, type Call, routes } from './routes.ts';
import { openServers, type ServerKeeping } from './servers.ts';
import { readSent, type Sent } from './upload.ts';
import { desk } from './waiting.ts';

const PREFIX = '/api/v10';
export const TOKEN = 'MTM2MDI1MDkzMDExNDg5MjA0MQ.Gx7loo.pback-only-never-a-real-token-0000000';

export interface RefusedRequest extends Refusal {
  readonly method: string;
  readonly path: string;
}

export interface LoopbackDiscord extends Members, RoomKeeping, ServerKeeping {
  /** For `DISCORD_API_URL`. */
  readonly apiUrl: string;
  readonly token: string;
  /** Every request so far, as `PUT /applications/…`. */
  readonly requests: readonly string[];
  /** Every request that was refused, faults aside. */
  readonly refused: readonly RefusedRequest[];
  readonly gateway: GatewaySocket;
  readonly faults: Faults;
  close(): Promise<void>;
}

export interface LoopbackSettings {
  /** The clock by which answers come too late, in Unix milliseconds. */
  readonly now?: () => number;
  /** Milliseconds in which an interaction must be answered; Discord's own 3 seconds unless told. */
  readonly answerWithin?: number;
  /** Milliseconds between the gateway's heartbeats. */
  readonly heartbeat?: number;
  /** How fast shards may identify: as fast as they like, with one bucket, unless told. */
  readonly limit?: IdentifyLimit;
  /** Discord's OpenAPI description; else the one that `DISCORD_OPENAPI` names, if it names one. */
  readonly openapi?: string;
}

async function read(request: IncomingMessage): Promise<Sent | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return await readSent(Buffer.concat(chunks), request.headers['content-type']);
}

function write(response: ServerResponse, status: number, value: unknown): void {
  if (value === undefined) {
    response.writeHead(204).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** Starts one on a free port. */
export async function openDiscord(settings: LoopbackSettings = {}): Promise<LoopbackDiscord> {
  const now = settings.now ?? Date.now;
  const requests: string[] = [];
  const refused: RefusedRequest[] = [];
  const troubles = faults();
  const answers = desk(now, settings.answerWithin);
  const rooms = openRooms();
  const servers = openServers();
  const check = bodyCheck(settings.openapi);
  const limit = settings.limit ?? { buckets: 1, within: 0 };
  const server = createServer((request, response) => void serve(request, response));
  const address = () => (server.address() as AddressInfo).port;
  const gatewayUrl = (): string => `ws://127.0.0.1:${address()}`;
  const maxConcurrency = limit.buckets;
  const table = routes({ token: TOKEN, gatewayUrl, maxConcurrency, desk: answers, rooms, servers, now });

  const unlikeDescription = (call: Call): Refusal | undefined => {
    const template = table.template(call.path);
    const found = call.body === undefined || !template ? undefined : check?.(call.method, template, call.body);
    return found === undefined
      ? undefined
      : invalidForm([{ path: ['openapi'], code: 'OPENAPI_MISMATCH', message: found }]);
  };

  const judge = (call: Call): Answer => {
    const answer = table.answer(call);
    const mismatch = 'refusal' in answer ? undefined : unlikeDescription(call);
    return mismatch ? { refusal: mismatch } : answer;
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const method = request.method ?? 'GET';
    const path = url.pathname.startsWith(PREFIX) ? url.pathname.slice(PREFIX.length) : url.pathname;
    const { authorization } = request.headers;
    requests.push(`${method} ${path}`);
    const sent = await read(request);
    const fault = troubles.meet(path);
    const judged = (): Answer =>
      sent ? judge({ method, path, query: url.searchParams, authorization, ...sent }) : { refusal: INVALID_JSON };
    if (fault?.done) judged();
    if (fault) return fault.reply(response);
    const answer = judged();
    if ('value' in answer) return write(response, 200, answer.value);
    refused.push({ method, path, ...answer.refusal });
    write(response, answer.refusal.status, errorBody(answer.refusal));
  }

  const gateway = gatewaySocket(server, { token: TOKEN, heartbeat: settings.heartbeat ?? 41_250, limit });
  await new Promise<void>(done => void server.listen(0, '127.0.0.1', done));

  return {
    ...rooms,
    ...servers,
    ...members({ gateway, desk: answers, commands: table.commands, now }),
    apiUrl: `http://127.0.0.1:${address()}/api`,
    token: TOKEN,
    requests,
    refused,
    gateway,
    faults: troubles,
    close() {
      gateway.close();
      server.closeAllConnections();
      return new Promise(done => void server.close(() => done()));
    },
  };
}
