/** A connection to a server, on which a test writes what it likes, byte for byte. */
import { connect } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Line {
  write(text: string | Buffer): void;
  received(): string;
  isClosed(): boolean;
}

/** Connects to a port of this machine, for as long as the test takes. */
export async function line(port: number): Promise<Line> {
  let received = '';
  let closed = false;
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  socket.on('data', chunk => {
    received += String(chunk);
  });
  // Cut off while it writes, it learns so by a reset.
  socket.on('error', () => undefined);
  socket.once('close', () => {
    closed = true;
  });
  await new Promise<void>(done => socket.once('connect', done));
  return { write: text => void socket.write(text), received: () => received, isClosed: () => closed };
}

/** Bytes that no server reads of one request. */
export const PLENTY = 64 * 1_024 * 1_024;

const HEAD = 'POST / HTTP/1.1\r\nhost: x\r\n';
/** The head of a request with a body of a size. */
export const sized = (size: number): string => `${HEAD}content-length: ${size}\r\n\r\n`;
/** The head of a request with a body in chunks. */
export const CHUNKED = `${HEAD}transfer-encoding: chunked\r\n\r\n`;

/** A body without an end in sight, in chunks where its head says so. */
export function endless(head: string): Buffer {
  const piece = Buffer.alloc(PLENTY / 64, 'x');
  const chunk =
    head === CHUNKED
      ? Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')])
      : piece;
  return Buffer.concat(Array(64).fill(chunk));
}
