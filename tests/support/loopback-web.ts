/** A web of servers on the loopback: what a test lets `fetchPage` reach, and nothing else. */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isPublicAddress } from '../../src/ingest/read/web/addresses.ts';
import type { Web } from '../../src/ingest/read/web/get.ts';

/** What a server answers to a path; a text is a page. */
export type Site = Readonly<Record<string, string | ((request: IncomingMessage, response: ServerResponse) => void)>>;

/** A server of the test's own, with what it was asked. */
export interface Served {
  readonly port: number;
  readonly asked: readonly { readonly path: string; readonly agent: string | undefined }[];
  close(): Promise<void>;
}

/** Serves a site. What isn't in it is not found, robots.txt too. */
export async function serve(site: Site): Promise<Served> {
  const asked: { path: string; agent: string | undefined }[] = [];
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '';
    asked.push({ path, agent: request.headers['user-agent'] });
    const answer = site[path];
    if (answer === undefined) response.writeHead(404).end();
    else if (typeof answer === 'string')
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer);
    else answer(request, response);
  };
  const server = createServer(listener);
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return { port: (server.address() as AddressInfo).port, asked, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise(done => void server.close(() => done()));
}

/** The address that stands for a public one in {@link loopbackWeb}. */
const LOOPBACK = '127.0.0.1';

/**
 * A web in which some names stand for the loopback. It takes the loopback for public where a name in `names` resolves to
 * it, and refuses all else as the real one does.
 */
export function loopbackWeb(names: Readonly<Record<string, readonly string[]>>, bounds: Partial<Web> = {}): Web {
  return {
    isAddress: address => address === LOOPBACK || isPublicAddress(address),
    isPort: () => true,
    resolve: host => {
      const addresses = names[host];
      return addresses
        ? Promise.resolve(addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 })))
        : Promise.reject(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }));
    },
    within: 5_000,
    bytes: 100_000,
    ...bounds,
  };
}
