/** A bot in a process of its own, on a Discord of its own. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { packagePath } from '../../../src/lib/paths.ts';
import { type LoopbackDiscord, type LoopbackSettings, openDiscord } from '../../support/discord/loopback.ts';
import { PROGRAM } from '../built.ts';
import { pinned } from './pinning.ts';
import type { Usage } from './probe.ts';

export interface BotKind {
  readonly name: string;
  /** Its program's file. */
  readonly program: string;
  /** What stands in the line that it writes on standard error once it's ready. */
  readonly ready: string;
  /** Node's own arguments. */
  readonly node: readonly string[];
}

/** As `npm start` has them. */
const NODE_OPTIONS: readonly string[] =
  readFileSync(packagePath('package.json'), 'utf8').match(/(?<="start": "node [^"]*)--\S+/gu) ?? [];

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export const RAPPORTEUR: BotKind = {
  name: 'Rapporteur',
  program: PROGRAM,
  ready: 'Connected to Discord',
  node: NODE_OPTIONS,
};
export const BARE: BotKind = { name: 'bare discord.js bot', program: path('bare-bot.js'), ready: 'ready', node: [] };

export interface Bot {
  readonly discord: LoopbackDiscord;
  /** Milliseconds from the start of the process to its ready line. */
  readonly startToReady: number;
  /** Settles when the process has ended, told to or not. */
  readonly ended: Promise<unknown>;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** How a bot is started besides. */
interface StartOptions {
  readonly discord?: LoopbackSettings;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a bot. Rejects when it ends before it is ready. */
export async function startBot(kind: BotKind, options: StartOptions = {}): Promise<Bot> {
  const discord = await openDiscord(options.discord);
  const { PATH = '' } = process.env;
  const started = performance.now();
  const node = [...kind.node, '--import', new URL('probe.js', import.meta.url).href];
  const child = fork(kind.program, [], {
    ...pinned(node),
    // Away from anybody's .env file.
    cwd: tmpdir(),
    env: { PATH, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...options.env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const ended = once(child, 'exit');
  const lines: string[] = [];
  const ready = new Promise<number>((done, fail) => {
    if (!child.stderr) return fail(new Error('no standard error'));
    createInterface(child.stderr).on('line', line => {
      lines.push(line);
      if (line.includes(kind.ready)) done(performance.now() - started);
    });
    void ended.then(() => fail(new Error(`${kind.name} ended: ${lines.join('\n')}`)));
  });
  return {
    discord,
    startToReady: await ready,
    ended,
    async usage() {
      const answer = once(child, 'message');
      child.send('usage');
      const [usage] = await answer;
      return usage as Usage;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await discord.close();
    },
  };
}
