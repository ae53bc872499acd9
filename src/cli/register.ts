/** Runs `npm run register`. */
import { loadEnvFile } from '../app/env-file.ts';
import { declarations } from '../discord/declarations.ts';
import { registerCommand } from './registration.ts';

loadEnvFile(process);
const { status, text } = await registerCommand(process.argv.slice(2), process.env, declarations());
(status === 0 ? process.stdout : process.stderr).write(`${text}\n`);
process.exitCode = status;
