/** Opens a page's server for this machine alone. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Why a page can't be served. */
export interface NoPage {
  readonly ok: false;
  /** One line that says what to do. */
  readonly problem: string;
  /** The port is in use. */
  readonly taken: boolean;
}

/** Has a server listen on this machine's loopback address. @param port 0 for any free one */
export function listen(server: Server, port: number): Promise<{ readonly ok: true; readonly port: number } | NoPage> {
  return new Promise(resolve => {
    const fail = ({ code }: NodeJS.ErrnoException) =>
      resolve({ ok: false, problem: cannotListen(code, port), taken: code === 'EADDRINUSE' });
    server.once('error', fail);
    // Never another address: the page is for this machine alone.
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      resolve({ ok: true, port: (server.address() as AddressInfo).port });
    });
  });
}

function cannotListen(code: string | undefined, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} is in use, so there is no page. Set PORT to a free port.`;
  if (code === 'EACCES') return `Port ${port} needs special rights, so there is no page. Set PORT to 1024 or above.`;
  return `Port ${port} can’t be used (${code ?? 'no reason given'}), so there is no page. Set PORT to another.`;
}
