/** Reads the command line of `npm run db`, runs its command and prints the result. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../../app/config.ts';
import { STORE_FILE } from '../../store/open.ts';
import { StoreError } from '../../store/session.ts';
import { backup } from './backup.ts';
import { check } from './check.ts';
import { copy } from './copy.ts';
import { CommandError } from './open.ts';

const USAGE = `Usage: npm run db -- check [--from URL|FILE]
       npm run db -- backup [--from FILE] --to FILE
       npm run db -- copy --from URL|FILE --to URL|FILE
  check    says whether the briefings' store is sound and what is in it; changes nothing
  backup   writes the store's file into a new one, while the bot runs; PostgreSQL has pg_dump for that
  copy     copies the store, to PostgreSQL or from it: stop the bot first. The target must be empty

  URL      postgres://user:password@host:5432/database
  --from   without it, the store of DATABASE_URL or DATA_DIR
`;

interface Arguments {
  readonly command: 'check' | 'backup' | 'copy';
  readonly from: string;
  readonly to: string;
}

/** The end of a command line that runs no command. */
interface Ended {
  readonly text: string;
  readonly status: 0 | 1 | 2;
}

/**
 * Runs one command and prints its result. Never prints a server's address, which holds a password.
 *
 * @param args as after `npm run db --`
 * @returns the exit status: 0 done and sound, 1 failed or not sound, 2 the arguments make no sense
 */
export async function runDbCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  print: (text: string) => void,
): Promise<0 | 1 | 2> {
  const asked = readArguments(args, env);
  if ('status' in asked) {
    print(asked.text);
    return asked.status;
  }
  try {
    return await run(asked, print);
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof StoreError)) throw error;
    print(`${error.message}\n`);
    return 1;
  }
}

async function run({ command, from, to }: Arguments, print: (text: string) => void): Promise<0 | 1> {
  if (command === 'check') {
    const { sound, lines } = await check(from);
    print(`${lines.join('\n')}\n`);
    return sound ? 0 : 1;
  }
  if (command === 'backup') {
    await backup(from, to);
    print(`The backup is in ${to}. It was checked, and is sound.\n`);
    return 0;
  }
  const { subscription, delivery } = await copy(from, to);
  print(
    `Copied: ${subscription} subscriptions, ${delivery} deliveries. Set DATABASE_URL or DATA_DIR to the new place.\n`,
  );
  return 0;
}

function readArguments(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Arguments | Ended {
  const usageError = (text: string): Ended => ({ text: `${text}\n${USAGE}`, status: 2 });
  const parsed = parsedArguments(args);
  if ('error' in parsed) return usageError(parsed.error);
  const { values, positionals } = parsed;
  if (values.help) return { text: USAGE, status: 0 };
  const [command, ...more] = positionals;
  if (command !== 'check' && command !== 'backup' && command !== 'copy')
    return usageError(command === undefined ? 'Name a command.' : 'There is no such command.');
  if (more.length > 0) return usageError('There are too many words: options begin with two dashes.');
  if (command !== 'check' && !values.to) return usageError(`${command} needs --to.`);
  if (command === 'copy' && !values.from) return usageError('copy needs --from.');
  const from = values.from ? { place: values.from } : configured(env);
  return 'problems' in from
    ? { text: `${from.problems.join('\n')}\n`, status: 1 }
    : { command, from: from.place, to: values.to ?? '' };
}

function parsedArguments(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { from: text, to: text, help: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    // The parser's own words may repeat an address.
    return { error: 'An option is unknown, or lacks its value.' };
  }
}

/** The store that the bot itself opens with this environment. */
function configured(
  env: Readonly<Record<string, string | undefined>>,
): { readonly place: string } | { readonly problems: readonly string[] } {
  const read = readConfig(env);
  if ('problems' in read) return read;
  return { place: read.config.databaseUrl ?? join(read.config.dataDir, STORE_FILE) };
}
