/** Reads the bodies of requests, each up to a limit, and all together up to another. */
import type { IncomingMessage } from 'node:http';

/** Why there is no body: it is larger than it may be, or its sender went away or was cut off. */
type NoBody = 'too large' | 'gone';

/** Reads a request's body into memory, up to `max` bytes. */
export type ReadBody = (max: number) => Promise<Buffer | NoBody>;

/** The bodies of one server's requests. */
export interface RequestBodies {
  /** Reads one; stops at once past `max` bytes. */
  read(request: IncomingMessage, max: number): Promise<Buffer | NoBody>;
}

/** The first piece of memory for a body, in bytes. A given length is a claim: memory is taken for what has come. */
const FIRST = 4_096;

/** One body on its way. */
interface Reading {
  readonly request: IncomingMessage;
  /** Bytes of memory. They are as many as were asked for, however small the pieces in which the body comes. */
  memory: Buffer;
}

/**
 * Makes the bodies of a server.
 *
 * @param inAll bytes of memory for all bodies on their way; the one begun first is cut off for another that needs more. An
 *   honest sender's body comes at once, so that the oldest is the one that somebody holds back.
 */
export function requestBodies(inAll: number): RequestBodies {
  const underway = new Set<Reading>();
  let held = 0;

  const end = (reading: Reading): void => {
    if (underway.delete(reading)) held -= reading.memory.length;
  };

  /** Gives a reading more memory, which may cost its own request. */
  function grow(reading: Reading, to: number): void {
    held += to - reading.memory.length;
    const more = Buffer.allocUnsafe(to);
    reading.memory.copy(more);
    reading.memory = more;
    for (const oldest of underway) {
      if (held <= inAll) break;
      end(oldest);
      oldest.request.destroy();
    }
  }

  function read(request: IncomingMessage, max: number): Promise<Buffer | NoBody> {
    if (Number(request.headers['content-length'] ?? 0) > max) return Promise.resolve('too large');
    const reading: Reading = { request, memory: Buffer.alloc(0) };
    underway.add(reading);
    let size = 0;
    return new Promise(resolve => {
      const finish = (body: Buffer | NoBody): void => {
        request.off('data', take).off('end', whole).off('close', gone);
        end(reading);
        resolve(body);
      };
      const take = (chunk: Buffer): void => {
        const next = size + chunk.length;
        if (next > max) {
          request.pause();
          finish('too large');
          return;
        }
        if (next > reading.memory.length)
          grow(reading, Math.min(max, Math.max(next, FIRST, 2 * reading.memory.length)));
        chunk.copy(reading.memory, size);
        size = next;
      };
      const whole = (): void => finish(reading.memory.subarray(0, size));
      // Node answers a request past its time limit itself, with 408.
      const gone = (): void => finish('gone');
      request.on('data', take).once('end', whole).once('close', gone);
    });
  }

  return { read };
}
