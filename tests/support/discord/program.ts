/** The whole program before a loopback Discord, with its store in a folder of its own. */
import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { watchRecord } from '../../../src/app/record-watch.ts';
import { run } from '../../../src/app/run.ts';
import { lookAt } from '../../../src/dossier/folder.ts';
import { loadRecord } from '../../../src/dossier/load.ts';
import { dossier, NOW } from '../record.ts';
import { type LoopbackDiscord, openDiscord } from './loopback.ts';

/** Milliseconds between two looks at the record's files. */
const LOOK_EVERY = 50;

export interface Program {
  readonly discord: LoopbackDiscord;
  /** What it logged, line by line. */
  readonly lines: readonly string[];
  /** The exit status, once it has ended. */
  readonly ended: Promise<number>;
  stop(): Promise<void>;
}

/** What the program answers from, and when. */
export interface Ground {
  readonly now: Date;
  /** A folder that holds a record, which is watched. */
  readonly data: string;
}

/**
 * Starts it, and waits until its commands are registered and briefings are delivered. Discord's clock stands still.
 *
 * @param ground the frozen record, unless told, which nothing watches
 */
export async function startProgram(ground?: Ground): Promise<Program> {
  const now = ground?.now ?? NOW;
  const discord = await openDiscord({ now: () => now.getTime() });
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-program-'));
  const signals = new EventEmitter();
  const [stdin, stdout] = [new PassThrough(), new PassThrough()];
  const lines: string[] = [];
  let isReady = (): void => undefined;
  const ready = new Promise<void>(done => {
    isReady = done;
  });
  const stderr = {
    write(text: string) {
      lines.push(...text.split('\n'));
      if (['Briefings are delivered', 'Commands registered'].every(words => lines.some(line => line.includes(words))))
        isReady();
    },
    lost: () => 0,
  };
  const ended = run({
    argv: [],
    env: {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DATA_DIR: folder,
      ...(ground && { RECORD_WATCH: 'on' }),
    },
    stdin,
    stdout,
    stderr,
    signals,
    exit: () => undefined,
    now: () => now,
    load: () => (ground ? loadRecord(ground.data) : Promise.resolve({ dossier })),
    watchRecord: () =>
      ground ? watchRecord(() => lookAt(ground.data), LOOK_EVERY) : Promise.reject(new Error('nothing is watched')),
    pageFolder: join(folder, 'none'),
  });
  await Promise.race([
    ready,
    ended.then(status => Promise.reject(new Error(`ended with ${status}: ${lines.join('\n')}`))),
  ]);
  return {
    discord,
    lines,
    ended,
    async stop() {
      signals.emit('SIGTERM');
      await ended;
      await discord.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
