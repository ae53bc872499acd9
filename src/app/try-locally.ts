/** Trying it without Discord: the terminal, the page, or both. */
import type { Logger } from 'pino';
import { recordCommands } from '../../commands/index.ts';
import type { Services } from '../dispatch/services.ts';
import type { DossierStore } from '../dossier/store.ts';
import { messagesFor } from '../i18n/index.ts';
import { listen } from '../lib/signals.ts';
import { openServices } from './log.ts';
import type { World } from './process.ts';
import { refresh } from './reload.ts';

const HINT = 'To connect to Discord, set DISCORD_TOKEN (or DISCORD_PUBLIC_KEY) in .env: see .env.example.';

interface TryLocallyOptions {
  readonly world: World;
  readonly keeper: DossierStore;
  readonly log: Logger;
  /** The page's port, and whether somebody chose it. */
  readonly port: { readonly number: number; readonly chosen: boolean };
}

/**
 * How long input that isn't a person's may stay silent before the page is opened, in milliseconds: whoever pipes lines in
 * waits for the answers alone, and has them sooner without.
 */
const SILENCE = 300;

/**
 * The terminal, with the page beside it. To a person it ends with its input, or by a signal. Lines that are piped in are
 * answered without the page; where none come, the page is all that is wanted, and a signal ends it.
 */
export async function tryLocally(options: TryLocallyOptions & { readonly page: boolean }): Promise<0 | 1> {
  const { world, keeper: dossiers, log } = options;
  const { stdin: input, stdout: output, env, signals, now } = world;
  const { prompt } = await import('../terminal/prompt.ts');
  const services = openServices(log, dossiers.current, now);
  const messages = messagesFor(undefined);
  const stop = new AbortController();
  const abort = () => stop.abort();
  signals.on('SIGTERM', abort);
  signals.on('SIGINT', abort);
  const isSeen = input.isTTY === true && output.isTTY === true;
  const page = options.page ? besides(services, options) : undefined;
  const hint = isSeen && page ? `${(await page.open()).told}\n${HINT}` : HINT;
  const silence = isSeen ? undefined : setTimeout(() => void page?.tell(), SILENCE);
  let isFed = false;
  input.once('data', () => {
    isFed = true;
    clearTimeout(silence);
  });
  try {
    const status = await prompt({
      commands: recordCommands,
      context: () => ({ dossier: services.dossier, now: services.now(), messages }),
      input,
      output,
      env,
      hint,
      report: error => services.report(error),
      painter: services.painter,
      signal: stop.signal,
    });
    if (isSeen || isFed || !page || stop.signal.aborted) return status;
    const { served } = await page.tell();
    if (!served) return 1;
    if (!stop.signal.aborted)
      await new Promise(resolve => stop.signal.addEventListener('abort', resolve, { once: true }));
    return status;
  } finally {
    clearTimeout(silence);
    await page?.stop();
    signals.off('SIGTERM', abort);
    signals.off('SIGINT', abort);
  }
}

/** The page, opened when it's wanted and at most once. */
function besides(services: Services, options: TryLocallyOptions) {
  let opening: Promise<OpenedPage> | undefined;
  let told: Promise<OpenedPage> | undefined;
  const open = (): Promise<OpenedPage> => {
    opening ??= openPage(services, options);
    return opening;
  };
  return {
    open,
    /** Opens it and says where it is, beside the answers. */
    tell(): Promise<OpenedPage> {
      told ??= open().then(page => {
        options.world.stderr.write(`${page.told}\n`);
        return page;
      });
      return told;
    },
    stop: async (): Promise<void> => (await opening)?.stop(),
  };
}

/** The page alone, until a signal; SIGHUP reads the record anew. */
export async function servePage(options: TryLocallyOptions): Promise<0 | 1> {
  const { world, keeper: dossiers, log } = options;
  const services = openServices(log, dossiers.current, world.now);
  const page = await openPage(services, options);
  world.stderr.write(`${page.told}\n`);
  if (!page.served) return 1;
  const listening = listen(world.signals, () => void refresh(dossiers, services, log), world.exit);
  await listening.stop;
  await page.stop();
  listening.end();
  return 0;
}

interface OpenedPage {
  readonly served: boolean;
  /** Where it is, or why it isn't, in a line. */
  readonly told: string;
  stop(): Promise<void>;
}

/** Opens the page. A port that nobody chose and that is in use gives way to a free one. */
async function openPage(
  services: Services,
  { port: { number, chosen }, world }: TryLocallyOptions,
): Promise<OpenedPage> {
  // Read only when needed: whoever pipes lines in doesn't wait for it.
  const { openPlayground } = await import('../playground/server.ts');
  const open = (port: number) =>
    openPlayground({ desk: services, port, ...(world.pageFolder !== undefined && { folder: world.pageFolder }) });
  const first = await open(number);
  const moved = !first.ok && first.taken && !chosen;
  const opened = moved ? await open(0) : first;
  if (!opened.ok) return { served: false, told: opened.problem, stop: () => Promise.resolve() };
  const where = `In the browser, as a channel: ${opened.address} (open on this machine alone).`;
  return { served: true, told: moved ? `${where} Port ${number} is in use.` : where, stop: () => opened.stop() };
}
