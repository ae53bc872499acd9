/** Runs processes, and starts them again whenever they die. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { WorkerOptions } from './worker-options.ts';

/** Processes that are kept alive. */
export interface Processes {
  /** How many have died so far. */
  readonly deaths: number;
  /** Picks one that is alive. */
  any(): ChildProcess | undefined;
  /** Kills all, and starts none until `go`. */
  halt(): Promise<void>;
  go(): void;
}

const PROGRAM = fileURLToPath(new URL('worker.js', import.meta.url));

/** @param optionsOf by the serial number of the process */
export function startProcesses(size: number, optionsOf: (serial: number) => WorkerOptions): Processes {
  const alive = new Set<ChildProcess>();
  let [deaths, serial, isHalted] = [0, 0, false];
  const begin = (): void => {
    const child = fork(PROGRAM, [JSON.stringify(optionsOf(serial++))], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    // Nothing is sent over the channel: the process ends with its parent.
    child.on('exit', () => {
      alive.delete(child);
      if (isHalted) return;
      deaths++;
      begin();
    });
    alive.add(child);
  };
  const go = (): void => {
    isHalted = false;
    while (alive.size < size) begin();
  };
  go();
  return {
    get deaths() {
      return deaths;
    },
    any: () => [...alive][Math.floor(Math.random() * alive.size)],
    async halt() {
      isHalted = true;
      const ends = [...alive].map(child => once(child, 'exit'));
      for (const child of alive) child.kill('SIGKILL');
      await Promise.all(ends);
    },
    go,
  };
}
