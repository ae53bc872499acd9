/**
 * Opens the standard streams so that none of them ends the process: a reader leaves, a disk is full, a terminal is gone.
 * Whatever reads or writes them does so by way of this file.
 */
import { writeSync } from 'node:fs';
import { setTimeout as delay, setImmediate } from 'node:timers/promises';

/** Most bytes that wait until standard error can be written again; lines beyond them are lost. */
const WAITING_MAX = 16_384;
/** Milliseconds until another attempt, and how long the end of the process waits for a slow reader. */
const AGAIN = 250;
const END_WITHIN = 1_000;

/** Writes whole lines, as long as it can; never throws, and never waits for a reader. */
export interface LogOutput {
  write(text: string): void;
  /** How many lines couldn't be kept until they could be written. */
  lost(): number;
  /** Resolves once everything is written, or after a second. */
  end(): Promise<void>;
}

/**
 * Opens an output for the log. What can't be written waits in memory and is tried again; when that is full, lines are
 * lost and counted, and a line says how many as soon as it can.
 *
 * @param put writes to the file and returns how many bytes it took; throws when it takes none
 */
export function logOutput(put: (bytes: Uint8Array) => number): LogOutput {
  let waiting = Buffer.of();
  let lost = 0;
  let untold = 0;
  let timer: NodeJS.Timeout | undefined;
  const attempt = (): void => {
    try {
      while (waiting.length > 0) waiting = waiting.subarray(put(waiting));
      if (untold === 0) return;
      const told = `${JSON.stringify({ level: 'error', time: new Date().toISOString(), lost: untold, msg: 'The log couldn’t be written for a while, and lines of it are lost. Look for a full disk, or a reader that has left.' })}\n`;
      untold = 0;
      waiting = Buffer.from(told);
      attempt();
    } catch {
      timer ??= setTimeout(() => {
        timer = undefined;
        attempt();
      }, AGAIN).unref();
    }
  };
  return {
    write(text) {
      const bytes = Buffer.from(text);
      // Once a line is lost, none is written before the line that says so: the log tells where something is missing.
      if (untold > 0 || waiting.length + bytes.length > WAITING_MAX) {
        lost++;
        untold++;
      } else waiting = Buffer.concat([waiting, bytes]);
      if (timer === undefined) attempt();
    },
    lost: () => lost,
    async end() {
      for (let waited = 0; waiting.length > 0 && waited < END_WITHIN; waited += AGAIN) {
        attempt();
        if (waiting.length > 0) await delay(AGAIN);
      }
    },
  };
}

/** The standard streams. */
export interface Streams {
  readonly stdin: typeof process.stdin;
  readonly stdout: typeof process.stdout;
  readonly stderr: LogOutput;
  /** The exit status, where standard output that couldn't be written makes a difference. */
  statusOf<S extends number>(status: S): S | 1;
  /** Resolves once standard output took everything or can't, and standard error did or had its time. */
  end(): Promise<void>;
}

/**
 * Opens the standard streams. A reader that has seen enough, such as `head`, is no failure; any other error of standard
 * output is told on standard error.
 */
export function openStreams(): Streams {
  const { stdin, stdout } = process;
  // As Node opens it, a pipe is one that never blocks: a reader that stops reading doesn't stop the process.
  process.stderr.on('error', () => undefined);
  const stderr = logOutput(bytes => writeSync(2, bytes));
  let failed = false;
  stdout.on('error', ({ code = 'no reason given' }: NodeJS.ErrnoException) => {
    if (failed || code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return;
    failed = true;
    stderr.write(
      `Standard output can’t be written (${code}), so something is missing there. Free space on its disk, or send it elsewhere.\n`,
    );
  });
  // What can't be read has ended.
  stdin.on('error', () => stdin.destroy());
  return {
    stdin,
    stdout,
    stderr,
    statusOf: status => (status === 0 && failed ? 1 : status),
    async end() {
      // Where nothing was written, nothing can fail: the status of a bot is none of standard output's.
      if (stdout.writableLength > 0) await new Promise<void>(done => void stdout.write('', () => done()));
      else await setImmediate();
      await stderr.end();
    },
  };
}
