/** Serves the page on which drafts are reviewed, for this machine alone and for one run. */
import { boundedServer, closeAtOnce, type HttpLimits } from '../../lib/http-server.ts';
import { openAssets } from '../../playground/assets.ts';
import { listen, type NoPage } from '../../playground/listen.ts';
import { Desk, type DeskOptions } from './desk.ts';
import { answering } from './routes.ts';
import { runToken } from './token.ts';

/** What the page needs. */
export interface ReviewPageOptions extends DeskOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** The folder of the built page. */
  readonly pageFolder: string;
  readonly report: (error: unknown) => void;
  /** Other bounds of the server. */
  readonly limits?: Partial<HttpLimits>;
}

/** The page, running. */
export interface ReviewPage {
  readonly ok: true;
  /** The address to open in a browser, with the run's token. */
  readonly address: string;
  /** Stops it, and closes the connections that browsers keep open. */
  stop(): Promise<void>;
}

/** Serves the page. */
export async function openReviewPage(options: ReviewPageOptions): Promise<ReviewPage | NoPage> {
  const { port, pageFolder, report, limits } = options;
  const assets = await openAssets(pageFolder);
  if (!assets) return { ok: false, problem: 'The page isn’t built. Run npm run build.', taken: false };
  const token = runToken();
  const server = boundedServer(answering({ assets, desk: new Desk(options), token, report }), limits);
  const listening = await listen(server, port);
  if (!listening.ok) return listening;
  return {
    ok: true,
    address: `http://127.0.0.1:${listening.port}/#${token.text}`,
    stop: () => closeAtOnce(server),
  };
}
