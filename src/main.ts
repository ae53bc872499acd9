/** `npm start`: hands the world to the program. */
import { config as loadEnvFile } from 'dotenv';
import { checkInThread } from './app/record-thread.ts';
import { run } from './app/run.ts';
import { loadRecord, yieldEvery } from './dossier/load.ts';
import { endNow, endSoon } from './lib/end-process.ts';
import { built, ownDataFolder } from './lib/paths.ts';
import { describeError } from './lib/safe-error.ts';

loadEnvFile({ quiet: true });
// The log's rule holds for the last words too: no message of an error, which may repeat what was typed.
process.on('uncaughtException', error => {
  process.stderr.write(`${JSON.stringify({ level: 'fatal', err: describeError(error), msg: 'unexpected error' })}\n`);
  process.exit(1);
});
// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on('error', () => process.exit(0));

const status = await run({
  argv: process.argv.slice(2),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  signals: process,
  exit: endNow,
  now: () => new Date(),
  load: () => {
    const pause = yieldEvery();
    const check = checkInThread(built('record-reader.js'), pause);
    return loadRecord(ownDataFolder(), { pause, cache: built('record.json'), check });
  },
});
// A login that Discord doesn't answer can't be called off, and would keep the process alive after a stop; what was
// written to a pipe has to get through first.
process.stdout.write('', () => void endSoon(status));
