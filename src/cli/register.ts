/** Runs `npm run register`. */
import { config as loadEnvFile } from 'dotenv';
import { declarations } from '../discord/declarations.ts';
import { registerCommand } from './registration.ts';
import { runCommand } from './run-command.ts';

loadEnvFile({ quiet: true });
await runCommand(async ({ stdout, stderr }) => {
  const { status, text } = await registerCommand(process.argv.slice(2), process.env, declarations());
  (status === 0 ? stdout : stderr).write(`${text}\n`);
  return status;
});
