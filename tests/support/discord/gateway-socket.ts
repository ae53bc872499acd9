/** The gateway's side of the conversation. https://discord.com/developers/docs/events/gateway */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewayCloseCodes, type GatewayIdentifyData, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { field, isFields } from './form.ts';
import { type IdentifyLimit, identifyLimit, refuseIdentify } from './identify.ts';
import { type Session, sessions } from './sessions.ts';
import { APPLICATION, BOT, GUILD, GUILD_ID } from './world.ts';

/** Bytes that one payload may have. */
const PAYLOAD_MAX = 4_096;

export interface GatewaySocket {
  /** What has been asked so far. */
  readonly seen: {
    readonly identified: GatewayIdentifyData[];
    /** Identifies that came too soon after another of their bucket. */
    tooSoon: number;
    resumed: number;
    heartbeats: number;
    connected: number;
  };
  /** Sends an event to every client, or keeps it for one that comes back. */
  dispatch(event: string, data: unknown): void;
  /** Closes every connection with a close code; without one, cuts the line. */
  drop(code?: number): void;
  /** Asks clients to reconnect (opcode 7). */
  reconnect(): void;
  /** Says that the session is no more valid (opcode 9); `resumable` lets the client try. */
  invalidate(resumable: boolean): void;
  /** Closes the next connection that identifies or resumes, with this code. */
  refuseNext(code: GatewayCloseCodes): void;
  /** Has the next HELLO or READY carry other data than it should. */
  spoilNext(what: Spoilable, change: Change): void;
  /** Sends a frame to every client as it is. */
  frame(raw: string | Buffer): void;
  /** Acknowledges no heartbeat any more on the connections that there are. */
  ignoreHeartbeats(): void;
  /** Reads nothing any more, as over a dead line. */
  freeze(): void;
  close(): void;
}

type Spoilable = 'HELLO' | 'READY';
type Change = (data: Readonly<Record<string, unknown>>) => unknown;

export interface GatewaySettings {
  readonly token: string;
  /** Milliseconds between heartbeats. */
  readonly heartbeat: number;
  readonly limit: IdentifyLimit;
}

const send = (socket: WebSocket, op: GatewayOpcodes, d: unknown) =>
  socket.send(JSON.stringify({ op, d, s: null, t: null }));

/** The shard of so many that an event goes to: its server's, or the first. https://discord.com/developers/docs/events/gateway#sharding */
function shardOf(event: string, data: unknown, count: number): number {
  const server = field(data, 'guild_id') ?? (event.startsWith('GUILD_') ? field(data, 'id') : undefined);
  return typeof server === 'string' && /^\d+$/.test(server) ? Number((BigInt(server) >> 22n) % BigInt(count)) : 0;
}

/** Of servers only those are told who asked for it; and each shard of its own. */
const hearing =
  ({ intents, shard: [own, count] = [0, 1] }: GatewayIdentifyData) =>
  (event: string, data: unknown): boolean =>
    shardOf(event, data, count) === own && (!event.startsWith('GUILD_') || (intents & GatewayIntentBits.Guilds) !== 0);

/** Closed with these, a session is over. https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const ENDING: readonly number[] = [GatewayCloseCodes.InvalidSeq, GatewayCloseCodes.SessionTimedOut];

function parse(data: RawData): unknown {
  try {
    return JSON.parse(String(data));
  } catch {
    return undefined;
  }
}

/** Serves the gateway on every WebSocket upgrade of `server`. */
export function gatewaySocket(server: Server, { token, heartbeat, limit }: GatewaySettings): GatewaySocket {
  const sockets = new WebSocketServer({ server });
  const book = sessions();
  const seen: GatewaySocket['seen'] = { identified: [], tooSoon: 0, resumed: 0, heartbeats: 0, connected: 0 };
  const mayIdentify = identifyLimit(limit);
  const refusals: GatewayCloseCodes[] = [];
  const ignored = new WeakSet<WebSocket>();
  const changes = new Map<Spoilable, Change>();

  const spoilt = (what: Spoilable, data: Readonly<Record<string, unknown>>): unknown => {
    const change = changes.get(what);
    changes.delete(what);
    return change ? change(data) : data;
  };

  const ready = (session: Session, identify: GatewayIdentifyData) => {
    const { port } = server.address() as AddressInfo;
    const data = {
      v: 10,
      user: BOT,
      guilds: [{ id: GUILD_ID, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: `ws://127.0.0.1:${port}/resume`,
      shard: identify.shard ?? [0, 1],
      application: { id: APPLICATION.id, flags: APPLICATION.flags },
    };
    session.send('READY', spoilt('READY', data));
    if (session.hears('GUILD_CREATE', GUILD)) session.send('GUILD_CREATE', GUILD);
  };

  const identify = (socket: WebSocket, data: unknown) => {
    const refused = refusals.shift() ?? refuseIdentify(data, token);
    if (refused !== undefined) return socket.close(refused, GatewayCloseCodes[refused]);
    const accepted = data as GatewayIdentifyData;
    if (!mayIdentify(accepted.shard?.[0] ?? 0)) {
      seen.tooSoon++;
      return send(socket, GatewayOpcodes.InvalidSession, false);
    }
    seen.identified.push(accepted);
    ready(book.open(socket, hearing(accepted)), accepted);
  };

  const resume = (socket: WebSocket, data: unknown) => {
    const refused =
      refusals.shift() ?? (field(data, 'token') === token ? undefined : GatewayCloseCodes.AuthenticationFailed);
    if (refused !== undefined) return socket.close(refused, GatewayCloseCodes[refused]);
    const session = book.find(field(data, 'session_id'));
    if (!session) return send(socket, GatewayOpcodes.InvalidSession, false);
    seen.resumed++;
    session.resume(socket, Number(field(data, 'seq')));
  };

  const acknowledge = (socket: WebSocket) => {
    seen.heartbeats++;
    if (!ignored.has(socket)) send(socket, GatewayOpcodes.HeartbeatAck, null);
  };

  const receive = (socket: WebSocket, raw: RawData) => {
    const payload = parse(raw);
    const op = field(payload, 'op');
    const data = field(payload, 'd');
    if (!isFields(payload) || Buffer.byteLength(String(raw)) > PAYLOAD_MAX)
      return socket.close(GatewayCloseCodes.DecodeError);
    if (op === GatewayOpcodes.Heartbeat) return acknowledge(socket);
    const known = book.of(socket);
    if (op === GatewayOpcodes.Identify && known) return socket.close(GatewayCloseCodes.AlreadyAuthenticated);
    if (op === GatewayOpcodes.Identify) return identify(socket, data);
    if (op === GatewayOpcodes.Resume) return resume(socket, data);
    return socket.close(known ? GatewayCloseCodes.UnknownOpcode : GatewayCloseCodes.NotAuthenticated);
  };

  sockets.on('connection', socket => {
    seen.connected++;
    socket.on('message', raw => receive(socket, raw));
    socket.on('close', code => book.left(socket, code));
    send(socket, GatewayOpcodes.Hello, spoilt('HELLO', { heartbeat_interval: heartbeat }));
  });

  return {
    seen,
    dispatch: (event, data) => book.send(event, data),
    drop(code) {
      for (const socket of sockets.clients) {
        if (code === undefined) socket.terminate();
        else socket.close(code);
        if (code !== undefined && ENDING.includes(code)) book.end(socket);
      }
    },
    reconnect() {
      for (const socket of sockets.clients) send(socket, GatewayOpcodes.Reconnect, null);
    },
    invalidate(resumable) {
      for (const socket of sockets.clients) {
        if (resumable) book.pause(socket);
        else book.end(socket);
        send(socket, GatewayOpcodes.InvalidSession, resumable);
      }
    },
    spoilNext: (what, change) => void changes.set(what, change),
    refuseNext: code => void refusals.push(code),
    frame(raw) {
      for (const socket of sockets.clients) socket.send(raw);
    },
    ignoreHeartbeats() {
      for (const socket of sockets.clients) ignored.add(socket);
    },
    freeze() {
      for (const socket of sockets.clients) socket.pause();
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
