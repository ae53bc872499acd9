/** `npm run db`: copies, backs up and checks the briefings' store. */
import { config as loadEnvFile } from 'dotenv';
import { tendStore } from './db/cli.ts';

loadEnvFile({ quiet: true });
process.exitCode = await tendStore(process.argv.slice(2), process.env, text => process.stdout.write(text));
