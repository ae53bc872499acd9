/** Serves Rapporteur without Discord: in the terminal, on the playground's page, or both. */
import type { Logger } from 'pino';
import { commands } from '../../commands/index.ts';
import type { Services } from '../dispatch/services.ts';
import type { DossierStore } from '../dossier/store.ts';
import { messagesFor } from '../i18n/index.ts';
import type { Listening } from '../lib/signals.ts';
import { localeOf } from '../terminal/locale.ts';
import type { World } from './process.ts';
import type { RecordWatch } from './record-watch.ts';
import { refresh } from './reload.ts';
import { openServices } from './services.ts';

interface TryLocallyOptions {
  readonly world: World;
  readonly dossiers: DossierStore;
  readonly log: Logger;
  readonly listening: Pick<Listening, 'stop' | 'onHangUp'>;
  /** Present where the record is to be read anew whenever its files change. */
  readonly watch: RecordWatch | undefined;
  /** The page's port; one that wasn't `chosen` gives way to a free one where it's in use. */
  readonly port: { readonly number: number; readonly chosen: boolean };
}

/**
 * How long piped input may stay silent before the page is opened, in milliseconds. Lines that are piped in are answered
 * sooner without loading the page.
 */
const SILENCE_MAX = 300;

/**
 * Serves the terminal, with the page beside it where `page` is true.
 *
 * At a terminal it ends with the input, or by a signal. Piped input is answered without the page; where no line comes, the
 * page alone is served until a signal.
 *
 * @returns the exit status: 1 when piped input held a line that made no sense or the page can't be served, else 0.
 */
export async function tryLocally(options: TryLocallyOptions & { readonly page: boolean }): Promise<0 | 1> {
  const { world, dossiers, log, listening, watch } = options;
  const { stdin: input, stdout: output, env, now } = world;
  const { prompt } = await import('../terminal/prompt.ts');
  const services = openServices(log, dossiers.current, now);
  const messages = messagesFor(localeOf(env));
  const stop = new AbortController();
  const abort = () => stop.abort();
  const isInteractive = input.isTTY === true && output.isTTY === true;
  void listening.stop.then(abort);
  // At a terminal, SIGHUP says that it is gone.
  listening.onHangUp(isInteractive ? abort : () => void refresh(dossiers, services, log));
  watch?.onChange(() => refresh(dossiers, services, log));
  const page = options.page ? pageOnDemand(services, options) : undefined;
  const { connect } = messages.terminal;
  const hint = isInteractive && page ? `${(await page.open()).message}\n${connect}` : connect;
  const silence = isInteractive ? undefined : setTimeout(() => void page?.announce(), SILENCE_MAX);
  let hasInput = false;
  input.once('data', () => {
    hasInput = true;
    clearTimeout(silence);
  });
  try {
    const status = await prompt({
      commands,
      context: () => ({ dossier: services.dossier, now: services.now(), messages }),
      input,
      output,
      env,
      hint,
      report: error => services.report(error),
      painter: services.painter,
      signal: stop.signal,
    });
    if (isInteractive || hasInput || !page || stop.signal.aborted) return status;
    const { served } = await page.announce();
    if (!served) return 1;
    if (!stop.signal.aborted)
      await new Promise(resolve => stop.signal.addEventListener('abort', resolve, { once: true }));
    return status;
  } finally {
    clearTimeout(silence);
    await page?.stop();
  }
}

/** Opens the page on demand, at most once. */
function pageOnDemand(services: Services, options: TryLocallyOptions) {
  let opening: Promise<OpenedPage> | undefined;
  let announced: Promise<OpenedPage> | undefined;
  const open = (): Promise<OpenedPage> => {
    opening ??= openPage(services, options);
    return opening;
  };
  return {
    open,
    /** Opens it, and says on standard error where it is. */
    announce(): Promise<OpenedPage> {
      announced ??= open().then(page => {
        options.world.stderr.write(`${page.message}\n`);
        return page;
      });
      return announced;
    },
    stop: async (): Promise<void> => (await opening)?.stop(),
  };
}

/**
 * Serves the page alone, until a signal; SIGHUP reloads the record, and so does a change that is watched for.
 *
 * @returns the exit status: 1 when the page can't be served, else 0.
 */
export async function servePage(options: TryLocallyOptions): Promise<0 | 1> {
  const { world, dossiers, log, listening, watch } = options;
  const services = openServices(log, dossiers.current, world.now);
  const page = await openPage(services, options);
  world.stderr.write(`${page.message}\n`);
  if (!page.served) return 1;
  listening.onHangUp(() => void refresh(dossiers, services, log));
  watch?.onChange(() => refresh(dossiers, services, log));
  await listening.stop;
  await page.stop();
  return 0;
}

interface OpenedPage {
  readonly served: boolean;
  /** One line that says where it is, or why it isn't there. */
  readonly message: string;
  stop(): Promise<void>;
}

/** Opens the page; where the default port is in use, on a free one. */
async function openPage(
  services: Services,
  { port: { number, chosen }, world }: TryLocallyOptions,
): Promise<OpenedPage> {
  // Loaded only when needed: piped lines don't wait for it.
  const { openPlayground } = await import('../playground/server.ts');
  const open = (port: number) => openPlayground({ services, port, folder: world.pageFolder });
  const first = await open(number);
  const moved = !first.ok && first.taken && !chosen;
  const opened = moved ? await open(0) : first;
  if (!opened.ok) return { served: false, message: opened.problem, stop: () => Promise.resolve() };
  const { terminal: w } = messagesFor(localeOf(world.env));
  const where = w.pageAt(opened.address);
  return { served: true, message: moved ? `${where} ${w.portInUse(number)}` : where, stop: () => opened.stop() };
}
