/** The playground: a page on this machine alone that looks and behaves like a channel on Discord. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Services } from '../dispatch/services.ts';
import { built } from '../lib/paths.ts';
import { openAssets } from './assets.ts';
import { startBot } from './bot.ts';
import { keepAttachments } from './fake-discord.ts';
import { handler } from './routes.ts';

/** A whole request must have arrived within this time, in milliseconds. */
const REQUEST_TIMEOUT = 10_000;
const HEADERS_TIMEOUT = 5_000;
/** How often Node looks for requests past these limits, in milliseconds. */
const TIMEOUT_CHECK = 1_000;

export interface PlaygroundOptions {
  readonly desk: Services;
  /** 0 for any free port. */
  readonly port: number;
  /** Where the built page is, unless it's where the build puts it. */
  readonly folder?: string;
  /** How long a request may take to arrive whole, in milliseconds: 10 seconds unless told. */
  readonly requestTimeout?: number;
}

export interface Playground {
  readonly ok: true;
  /** What to open in a browser. */
  readonly address: string;
  /** Closes it, with the connections that browsers keep open. */
  stop(): Promise<void>;
}

interface NoPlayground {
  readonly ok: false;
  readonly problem: string;
  /** Whether something else listens on that port. */
  readonly taken: boolean;
}

/** Starts the bot and the page. */
export async function openPlayground(options: PlaygroundOptions): Promise<Playground | NoPlayground> {
  const { desk: services, port, folder = built('page'), requestTimeout = REQUEST_TIMEOUT } = options;
  const assets = await openAssets(folder);
  if (!assets) return { ok: false, problem: 'The page isn’t built: npm run build.', taken: false };
  const bot = await startBot(services);
  if ('problem' in bot) return { ok: false, problem: bot.problem, taken: false };
  const server = createServer({
    requestTimeout,
    headersTimeout: Math.min(HEADERS_TIMEOUT, requestTimeout),
    connectionsCheckingInterval: TIMEOUT_CHECK,
  });
  const listening = await listen(server, port);
  if (!listening.ok) {
    await bot.stop();
    return listening;
  }
  const attachments = keepAttachments();
  const side = { ...bot, now: () => services.now(), attachments };
  server.on('request', handler({ port: listening.port, assets, attachments, desk: services, side }));
  return {
    ok: true,
    address: `http://127.0.0.1:${listening.port}`,
    async stop() {
      const closed = new Promise<void>(resolve => void server.close(() => resolve()));
      server.closeAllConnections();
      await Promise.all([closed, bot.stop()]);
    },
  };
}

function listen(server: Server, port: number): Promise<{ readonly ok: true; readonly port: number } | NoPlayground> {
  return new Promise(resolve => {
    const fail = ({ code }: NodeJS.ErrnoException) =>
      resolve({ ok: false, problem: cannotListen(code, port), taken: code === 'EADDRINUSE' });
    server.once('error', fail);
    // Never any other address: the page is for whoever sits at this machine.
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      resolve({ ok: true, port: (server.address() as AddressInfo).port });
    });
  });
}

function cannotListen(code: string | undefined, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} is in use, so there is no page. Set PORT to a free port.`;
  if (code === 'EACCES') return `Port ${port} takes special rights, so there is no page. Set PORT to 1024 or above.`;
  return `Port ${port} can’t be used (${code ?? 'no reason given'}), so there is no page. Set PORT to another.`;
}
