/** Whether a request comes from the page itself: any other site open in the same browser can send requests here, too. */
import type { IncomingMessage } from 'node:http';
import { readBody } from '../http.ts';
import { type Problem, problem } from './problem.ts';

/** Largest body that is read, in bytes: an interaction with its message is far below. */
const BODY_MAX = 65_536;

/**
 * Whether the request is for this page by a name of this machine. A foreign name that was made to lead here would
 * otherwise let its owner's page read ours (DNS rebinding).
 */
export function checkHost({ headers: { host } }: IncomingMessage, port: number): Problem | undefined {
  if (host === `127.0.0.1:${port}` || host === `localhost:${port}`) return undefined;
  return problem(421, `This page is served to this machine alone, as http://127.0.0.1:${port}.`);
}

/** A request that asks for something to be done, in JSON, by the page itself. */
export async function readAsked(request: IncomingMessage): Promise<Buffer | Problem | 'gone'> {
  const { host, origin, 'content-type': type } = request.headers;
  if (origin !== `http://${host}`) return problem(403, 'Only the page itself may ask this.');
  if (!/^application\/json *(;|$)/i.test(type ?? '')) return problem(415, 'Send application/json.');
  const body = await readBody(request, BODY_MAX);
  // What comes after the limit isn't read, so the connection can't be used again.
  return body === 'too large' ? problem(413, `Larger than ${BODY_MAX} bytes.`, { connection: 'close' }) : body;
}
