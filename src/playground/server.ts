/** Serves the playground: a page, for this machine alone, that looks and behaves like a channel on Discord. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Services } from '../dispatch/services.ts';
import { boundedServer, type HttpLimits } from '../lib/http-server.ts';
import { openAssets } from './assets.ts';
import { startBot } from './bot.ts';
import { attachmentStore } from './fake-discord.ts';
import { printedIn } from './languages.ts';
import { answering } from './routes.ts';

/** What the playground needs. */
export interface PlaygroundOptions {
  readonly services: Services;
  /** 0 for any free port. */
  readonly port: number;
  /** The folder of the built page. */
  readonly folder: string;
  /** Other bounds of the server. */
  readonly limits?: Partial<HttpLimits>;
}

/** The playground, running. */
export interface Playground {
  readonly ok: true;
  /** The URL to open in a browser. */
  readonly address: string;
  /** Stops it, and closes the connections that browsers keep open. */
  stop(): Promise<void>;
}

/** Why it can't be served. */
interface NoPlayground {
  readonly ok: false;
  /** One line that says what to do. */
  readonly problem: string;
  /** The port is in use. */
  readonly taken: boolean;
}

/** Starts the bot, and serves the page. */
export async function openPlayground(options: PlaygroundOptions): Promise<Playground | NoPlayground> {
  const { services, port, folder, limits } = options;
  const assets = await openAssets(folder);
  if (!assets) return { ok: false, problem: 'The page isn’t built. Run npm run build.', taken: false };
  const bot = await startBot(services);
  if ('problem' in bot) return { ok: false, problem: bot.problem, taken: false };
  const attachments = attachmentStore();
  const discord = { ...bot, now: () => services.now(), attachments, printedIn: () => printedIn(services.dossier) };
  const server = boundedServer(answering({ assets, attachments, services, discord }), limits);
  const listening = await listen(server, port);
  if (!listening.ok) {
    await bot.stop();
    return listening;
  }
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
