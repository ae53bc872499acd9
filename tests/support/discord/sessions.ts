/** Gateway sessions: they outlive a connection, and play back what it missed. https://discord.com/developers/docs/events/gateway#resuming */
import { randomBytes } from 'node:crypto';
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

/** How many events a session keeps for a client that comes back. */
const KEPT = 100;

export interface Session {
  readonly id: string;
  /** Whether the client is told of an event. */
  hears(event: string, data: unknown): boolean;
  /** Sends an event; keeps it where nobody listens. */
  send(event: string, data: unknown): void;
  /** Goes on over another connection: what came after `seq` again, then RESUMED. */
  resume(socket: WebSocket, seq: number): void;
}

export interface Sessions {
  /** @param hears whether the client is told of an event */
  open(socket: WebSocket, hears: Session['hears']): Session;
  find(id: unknown): Session | undefined;
  of(socket: WebSocket): Session | undefined;
  /** Sends an event to every client: two instances of a bot both get it. */
  send(event: string, data: unknown): void;
  /** The client closed the connection: with 1000 or 1001 the session ends with it. */
  left(socket: WebSocket, code: number): void;
  /** What is sent from now on is kept for a client that resumes. */
  pause(socket: WebSocket): void;
  end(socket: WebSocket): void;
}

interface Line {
  socket: WebSocket | undefined;
}

function session(line: Line, hears: Session['hears']): Session {
  let seq = 0;
  const kept: { readonly s: number; readonly text: string }[] = [];
  const write = (text: string) => {
    if (line.socket?.readyState === line.socket?.OPEN) line.socket?.send(text);
  };
  const send = (t: string, d: unknown) => {
    seq++;
    const text = JSON.stringify({ op: GatewayOpcodes.Dispatch, t, s: seq, d });
    kept.push({ s: seq, text });
    if (kept.length > KEPT) kept.shift();
    write(text);
  };
  return {
    id: randomBytes(16).toString('hex'),
    hears,
    send,
    resume(socket, after) {
      line.socket = socket;
      for (const event of kept.filter(one => one.s > after)) write(event.text);
      send('RESUMED', {});
    },
  };
}

export function sessions(): Sessions {
  const open = new Map<Session, Line>();
  const of = (socket: WebSocket) => [...open].find(([, line]) => line.socket === socket)?.[0];
  const end = (socket: WebSocket) => {
    const found = of(socket);
    if (found) open.delete(found);
  };
  return {
    open(socket, hears) {
      const line: Line = { socket };
      const made = session(line, hears);
      open.set(made, line);
      return made;
    },
    find: id => [...open.keys()].find(one => one.id === id),
    of,
    send(event, data) {
      if (open.size === 0) throw new Error('No client has identified to the gateway');
      for (const one of open.keys()) if (one.hears(event, data)) one.send(event, data);
    },
    pause(socket) {
      for (const line of open.values()) if (line.socket === socket) line.socket = undefined;
    },
    left(socket, code) {
      if (code === 1_000 || code === 1_001) end(socket);
    },
    end,
  };
}
