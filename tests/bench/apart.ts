/** Measuring in a process of its own. */
import { fork } from 'node:child_process';

/** Runs a program of the bench, and gives what it reports. */
export function apart<T>(program: string, args: readonly string[], execArgv: readonly string[] = []): Promise<T> {
  return new Promise((done, fail) => {
    const child = fork(program, args, { execArgv: [...execArgv] });
    child.once('message', report => done(report as T));
    child.once('error', fail);
    // Not its exit, which may be heard of before what it said last.
    child.once('disconnect', () => fail(new Error(`${program} ended without a report`)));
  });
}

/** Reports to whoever runs it apart, and lets go once that is through: a long report takes several writes. */
export function report(measured: object): void {
  process.send?.(measured, undefined, undefined, () => process.disconnect?.());
}
