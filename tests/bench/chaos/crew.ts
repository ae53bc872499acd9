/** Processes that are started again whenever they die. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Order } from './order.ts';

export interface Crew {
  /** Deaths so far. */
  readonly deaths: number;
  /** One of them, alive. */
  any(): ChildProcess | undefined;
  /** Kills all, and starts none until `go`. */
  halt(): Promise<void>;
  go(): void;
}

const PROGRAM = fileURLToPath(new URL('worker.js', import.meta.url));

export function crew(size: number, order: (serial: number) => Order): Crew {
  const alive = new Set<ChildProcess>();
  let [deaths, serial, isHalted] = [0, 0, false];
  const begin = (): void => {
    const child = fork(PROGRAM, [JSON.stringify(order(serial++))], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    // The channel serves for nothing but to end with us.
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
