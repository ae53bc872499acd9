/**
 * Makes HTTP servers that no sender can fill: their headers, bodies, connections and waits are bounded, and a request that
 * is answered before it is whole ends its connection.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type ReadBody, requestBodies } from './request-bodies.ts';

/** The bounds of a server. */
export interface HttpLimits {
  /** Most connections; one more cuts off the one that has been without an answer in the making for longest. */
  readonly connections: number;
  /** Bytes of memory for all bodies that are on their way; see {@link requestBodies}. */
  readonly bodies: number;
  /** Bytes of a request's head. */
  readonly head: number;
  /** Bytes that are read on, and dropped, of a body that nobody asked for, so that its sender can read the answer. */
  readonly rest: number;
  /** Milliseconds for that. */
  readonly restWithin: number;
  /** Milliseconds within which a request must have arrived whole, and a new connection must have sent a head. */
  readonly requestTimeout: number;
}

const LIMITS: HttpLimits = {
  connections: 1_024,
  bodies: 16_777_216,
  head: 8_192,
  rest: 16_384,
  restWithin: 500,
  // Discord waits three seconds for an answer.
  requestTimeout: 5_000,
};
/** How often Node checks for requests past their time, in milliseconds; its default of 30 s would make them that long. */
const TIMEOUT_CHECK = 1_000;
/**
 * Longer than the idle time of common load balancers (60 s): they close idle connections, never we under a request. In
 * milliseconds.
 */
const KEEP_ALIVE = 65_000;
const NO_CONTENT = 204;

/** The answer to a request. */
export interface HttpAnswer {
  readonly status: number;
  /** Without the length, which is added. */
  readonly headers: Readonly<Record<string, string>>;
  /** Left out of an answer to HEAD. */
  readonly body: string | Uint8Array;
}

/** What a server does with requests. */
export interface Answering {
  /** Makes the answer to a request; "gone" when its sender is. */
  answer(request: IncomingMessage, read: ReadBody): Promise<HttpAnswer | 'gone'>;
  /** Makes the answer after an unexpected error, which it reports. */
  failed(error: unknown, request: IncomingMessage): HttpAnswer;
}

/** Closes a server with all its connections, also those whose answers are in the making. */
export async function closeAtOnce(server: Server): Promise<void> {
  const closed = new Promise<void>(resolve => void server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

/** Makes a server that doesn't listen yet. */
export function boundedServer({ answer, failed }: Answering, changed: Partial<HttpLimits> = {}): Server {
  const limits = { ...LIMITS, ...changed };
  const bodies = requestBodies(limits.bodies);
  const connections = boundedConnections(limits.connections);
  const server = createServer({
    maxHeaderSize: limits.head,
    requestTimeout: limits.requestTimeout,
    headersTimeout: limits.requestTimeout,
    connectionsCheckingInterval: TIMEOUT_CHECK,
    keepAliveTimeout: KEEP_ALIVE,
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const reading: ReadBody = async max => {
      const body = await bodies.read(request, max);
      if (typeof body === 'object') connections.answering(request.socket, response);
      return body;
    };
    const answered = await answer(request, reading).catch((error: unknown) => failed(error, request));
    if (answered === 'gone') return;
    await rest(request, limits);
    const { status, headers, body } = answered;
    response
      .writeHead(status, {
        ...headers,
        ...(status !== NO_CONTENT && { 'content-length': Buffer.byteLength(body) }),
        // The rest of the body isn't read, so that the connection can't be used again.
        ...(!request.complete && { connection: 'close' }),
      })
      .end(body);
  }

  server.on('connection', connections.add);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    serve(request, response).catch((error: unknown) => {
      failed(error, request);
      response.destroy();
    });
  });
  return server;
}

/** Waits for what is still to come of a request, within its limits. */
function rest(request: IncomingMessage, { rest: max, restWithin }: HttpLimits): Promise<void> {
  const isLong = Number(request.headers['content-length'] ?? 0) > max;
  if (request.complete || isLong || request.destroyed) return Promise.resolve();
  return new Promise(resolve => {
    let size = 0;
    const done = (): void => {
      clearTimeout(timer);
      request.off('data', count).off('close', done).off('end', done).pause();
      resolve();
    };
    const count = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > max) done();
    };
    const timer = setTimeout(done, restWithin);
    request.on('data', count).once('end', done).once('close', done).resume();
  });
}

/** Bounds a server's connections. */
function boundedConnections(max: number) {
  const open = new Set<Socket>();
  /** Those for which no answer is in the making, the one for longest first. */
  const quiet = new Set<Socket>();
  const forget = (socket: Socket): void => {
    open.delete(socket);
    quiet.delete(socket);
  };
  return {
    add(socket: Socket): void {
      open.add(socket);
      quiet.add(socket);
      socket.once('close', () => forget(socket));
      if (open.size <= max) return;
      const [longest = socket] = quiet;
      forget(longest);
      longest.destroy();
    },
    answering(socket: Socket, response: ServerResponse): void {
      quiet.delete(socket);
      response.once('close', () => {
        if (open.has(socket)) quiet.add(socket);
      });
    },
  };
}
