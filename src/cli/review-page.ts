/** Runs `npm run review -- --page`: serves the page on which a draft is reviewed, until a signal. */
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ownDataFolder } from '../lib/paths.ts';
import { describeError } from '../lib/safe-error.ts';
import { openReviewPage } from '../review/web/server.ts';
import { draftNamed, draftsFolder, REVIEW_USAGE, type Status } from './review-commands.ts';

/** What the command needs of the process. */
interface PageWorld {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly print: (text: string) => void;
  /** Ends the page. */
  readonly stop: Promise<unknown>;
  /** The folder of the built page; by default the one beside this program. */
  readonly pageFolder?: string;
}

/** Whether the page is asked for. */
export const asksForPage = (args: readonly string[]): boolean => args.includes('--page');

const PORT_MAX = 65_535;

/** Serves the page and says where, until it's stopped. @returns the exit status */
export async function reviewOnPage(world: PageWorld): Promise<Status> {
  const { env, print, stop, pageFolder = join(import.meta.dirname, 'review-page') } = world;
  const asked = readArguments(world);
  if ('problem' in asked) {
    print(`${asked.problem}${REVIEW_USAGE}`);
    return 2;
  }
  const { name, data, port } = asked;
  const found = name === undefined ? draftsFolder(env) : await draftNamed(name, env);
  if ('told' in found) {
    print(found.told);
    return 1;
  }
  const page = await openReviewPage({
    ...('folder' in found ? found : { folder: dirname(found.path), only: basename(found.path) }),
    data,
    port,
    pageFolder,
    today: () => new Date().toISOString().slice(0, 10),
    report: error => {
      const { stack, ...what } = describeError(error);
      print(`Something went wrong that shouldn’t: ${JSON.stringify(what)}, at ${stack[0] ?? 'a place unknown'}.\n`);
    },
  });
  if (!page.ok) {
    print(`${page.problem}\n`);
    return 1;
  }
  print(
    `The review is at ${page.address}\nIt’s for this machine alone, and for this run. Ctrl+C ends it; every step is kept.\n`,
  );
  await stop;
  await page.stop();
  return 0;
}

interface Arguments {
  readonly name?: string;
  readonly data: string;
  readonly port: number;
}

function readArguments({ args, env }: PageWorld): Arguments | { readonly problem: string } {
  const text = { type: 'string' } as const;
  const options = { page: { type: 'boolean' }, data: text, help: { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [name, other] = positionals;
    if (values.help || other !== undefined) return { problem: '' };
    const given = env['PORT'] || '0';
    const port = Number(given);
    if (!Number.isInteger(port) || port < 0 || port > PORT_MAX)
      return { problem: `PORT is ${given}, which is no port.\n` };
    return { ...(name !== undefined && { name }), data: values.data ?? ownDataFolder(), port };
  } catch (error) {
    return { problem: `${error instanceof Error ? error.message : String(error)}\n` };
  }
}
