/** Runs `npm run db`, which checks, backs up and copies the briefings' store. */
import { loadEnvFile } from '../app/env-file.ts';
import { runDbCommand } from './db/command-line.ts';

loadEnvFile(process);
// A reader that has seen enough, such as `head`, closes the pipe. The command still runs to its end.
process.stdout.on('error', () => undefined);
process.exitCode = await runDbCommand(process.argv.slice(2), process.env, text => process.stdout.write(text));
