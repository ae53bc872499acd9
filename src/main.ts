/** `npm start`: hands the world to the program. */
import { join } from 'node:path';
import { loadEnvFile } from './app/env-file.ts';
import { checkInThread } from './app/record-thread.ts';
import { watchRecord } from './app/record-watch.ts';
import { run } from './app/run.ts';
import { lookAt } from './dossier/folder.ts';
import { loadRecord, yieldEvery } from './dossier/load.ts';
import { endNow, endSoon } from './lib/end-process.ts';
import { ownDataFolder } from './lib/paths.ts';
import { describeError } from './lib/safe-error.ts';
import { openStreams } from './lib/streams.ts';

const streams = openStreams();
loadEnvFile({ env: process.env, stderr: streams.stderr, exit: process.exit });
// The log's rule holds for the last words too: no message of an error, which may repeat what was typed.
process.on('uncaughtException', error => {
  streams.stderr.write(`${JSON.stringify({ level: 'fatal', err: describeError(error), msg: 'unexpected error' })}\n`);
  process.exit(1);
});

const status = await run({
  argv: process.argv.slice(2),
  env: process.env,
  stdin: streams.stdin,
  stdout: streams.stdout,
  stderr: streams.stderr,
  signals: process,
  exit: endNow,
  now: () => new Date(),
  load: () => {
    const pause = yieldEvery();
    const check = checkInThread(join(import.meta.dirname, 'record-reader.js'), pause);
    return loadRecord(ownDataFolder(), { pause, cache: join(import.meta.dirname, 'record.json'), check });
  },
  watchRecord: () => watchRecord(() => lookAt(ownDataFolder())),
  pageFolder: join(import.meta.dirname, 'page'),
});
// A login that Discord doesn't answer can't be called off, and would keep the process alive after a stop; what was
// written has to get through first.
await streams.end();
await endSoon(streams.statusOf(status));
