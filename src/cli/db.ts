/** Runs `npm run db`, which checks, backs up and copies the briefings' store. */
import { config as loadEnvFile } from 'dotenv';
import { runDbCommand } from './db/command-line.ts';
import { runCommand } from './run-command.ts';

loadEnvFile({ quiet: true });
await runCommand(({ stdout }) => runDbCommand(process.argv.slice(2), process.env, text => stdout.write(text)));
