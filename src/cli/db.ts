/** Runs `npm run db`, which checks, backs up and copies the briefings' store. */
import { loadEnvFile } from '../app/env-file.ts';
import { runDbCommand } from './db/command-line.ts';
import { runCommand } from './run-command.ts';

await runCommand(({ stdout, stderr }) => {
  loadEnvFile({ env: process.env, stderr, exit: process.exit });
  return runDbCommand(process.argv.slice(2), process.env, text => stdout.write(text));
});
