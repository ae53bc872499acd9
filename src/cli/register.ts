/** Runs `npm run register`. */
import { loadEnvFile } from '../app/env-file.ts';
import { declarations } from '../discord/declarations.ts';
import { registerCommand } from './registration.ts';
import { runCommand } from './run-command.ts';

await runCommand(async ({ stdout, stderr }) => {
  loadEnvFile({ env: process.env, stderr, exit: process.exit });
  const { status, text } = await registerCommand(process.argv.slice(2), process.env, declarations());
  (status === 0 ? stdout : stderr).write(`${text}\n`);
  return status;
});
