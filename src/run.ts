/** The whole program, from environment to exit status; what it touches of the world is handed in. */
import { parseArgs } from 'node:util';
import type { Logger } from 'pino';
import { commands } from '../commands/index.ts';
import { readConfig, VARIABLES } from './config.ts';
import { describe } from './dossier/describe-problem.ts';
import { keep } from './dossier/keeper.ts';
import type { Loaded } from './dossier/load.ts';
import { openDesk, openLog } from './log.ts';
import type { Signals } from './signals.ts';
import type { PromptOptions } from './transport/terminal/prompt.ts';
import { wordingFor } from './wording/index.ts';

const USAGE = `Usage: npm start
  With DISCORD_TOKEN it connects to Discord; with DISCORD_PUBLIC_KEY it opens the HTTP interactions endpoint; with
  neither it answers here in the terminal.

Environment, also read from .env; .env.example says what each is for:
${VARIABLES.map(name => `  ${name}\n`).join('')}`;

const HINT = 'To connect to Discord, set DISCORD_TOKEN (or DISCORD_PUBLIC_KEY) in .env: see .env.example.';

export interface World {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: PromptOptions['input'];
  readonly stdout: PromptOptions['output'];
  readonly stderr: NodeJS.WritableStream;
  readonly signals: Signals;
  /** Ends the process at once. */
  readonly exit: (status: number) => void;
  readonly now: () => Date;
  /** Reads the record; at start and at each refresh. */
  readonly load: () => Promise<Loaded>;
}

/** @returns the exit status: 0 done or stopped, 1 it couldn't be, 2 the arguments make no sense. */
export async function run(world: World): Promise<0 | 1 | 2> {
  const asked = readArguments(world.argv);
  if (asked !== 'run') {
    const { text, status } = asked;
    (status === 0 ? world.stdout : world.stderr).write(text);
    return status;
  }
  const fail = (text: string): 1 => {
    world.stderr.write(text);
    return 1;
  };
  const read = readConfig(world.env);
  if ('problems' in read) return fail(`${read.problems.join('\n')}\n`);
  const loaded = await world.load();
  if ('problems' in loaded)
    return fail(`${loaded.problems.map(describe).join('')}The record has problems; see above.\n`);
  const { config } = read;
  const log = openLog(config.logLevel, { write: line => void world.stderr.write(line) });
  const keeper = keep(loaded.dossier, world.load);
  if (config.token === undefined && config.publicKey === undefined) return await converse(world, keeper.current, log);
  // Read only when needed, as the terminal's own is: discord.js takes longer to load than all the rest.
  const { serve } = await import('./serve.ts');
  return await serve({ ...world, config, keeper, log });
}

function readArguments(args: readonly string[]): 'run' | { readonly text: string; readonly status: 0 | 2 } {
  try {
    const { values } = parseArgs({ args: [...args], options: { help: { type: 'boolean', short: 'h' } } });
    return values.help ? { text: USAGE, status: 0 } : 'run';
  } catch (error) {
    return { text: `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, status: 2 };
  }
}

/** The terminal. It ends with its input, or by a signal. */
async function converse(world: World, dossier: ReturnType<typeof keep>['current'], log: Logger): Promise<0 | 1> {
  const { stdin: input, stdout: output, env, signals, now } = world;
  const { prompt } = await import('./transport/terminal/prompt.ts');
  const desk = openDesk(log, dossier, now);
  const wording = wordingFor(undefined);
  const stop = new AbortController();
  const abort = () => stop.abort();
  signals.on('SIGTERM', abort);
  signals.on('SIGINT', abort);
  try {
    return await prompt({
      commands,
      context: () => ({ dossier: desk.dossier, now: desk.now(), wording }),
      input,
      output,
      env,
      hint: HINT,
      report: error => desk.report(error),
      signal: stop.signal,
    });
  } finally {
    signals.off('SIGTERM', abort);
    signals.off('SIGINT', abort);
  }
}
