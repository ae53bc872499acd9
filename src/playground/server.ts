/** Serves the playground: a page, for this machine alone, that looks and behaves like a channel on Discord. */
import type { Services } from '../dispatch/services.ts';
import { boundedServer, closeAtOnce, type HttpLimits } from '../lib/http-server.ts';
import { openAssets } from './assets.ts';
import { startBot } from './bot.ts';
import { attachmentStore } from './fake-discord.ts';
import { printedIn } from './languages.ts';
import { listen, type NoPage } from './listen.ts';
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

/** Starts the bot, and serves the page. */
export async function openPlayground(options: PlaygroundOptions): Promise<Playground | NoPage> {
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
      await Promise.all([closeAtOnce(server), bot.stop()]);
    },
  };
}
