/** Keeps the bench and the bots that it measures on processors of their own, where the system can. */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** The bench, with the loopback Discord, and whichever bot is measured. */
const PROCESSORS = { bench: '0', bot: '1' } as const;

const taskset = (args: readonly string[]): boolean => spawnSync('taskset', args, { stdio: 'ignore' }).status === 0;

/** Whether bots get a processor of their own: with `taskset` and two processors. Keeps the bench on another from then on. */
export const isPinned: boolean =
  availableParallelism() > 1 && taskset(['--all-tasks', '--cpu-list', '--pid', PROCESSORS.bench, String(process.pid)]);

/** How `fork` starts Node with arguments of its own. */
export const pinned = (node: readonly string[]): { readonly execPath?: string; readonly execArgv: string[] } =>
  isPinned
    ? { execPath: 'taskset', execArgv: ['--cpu-list', PROCESSORS.bot, process.execPath, ...node] }
    : { execArgv: [...node] };
