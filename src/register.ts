/** `npm run register`: registers the commands and ends. */
import { config as loadEnvFile } from 'dotenv';
import { commands } from '../commands/index.ts';
import { declare } from './transport/declare.ts';
import { registerCommand } from './transport/register-command.ts';

loadEnvFile({ quiet: true });
const { status, text } = await registerCommand(process.env, declare(commands));
(status === 0 ? process.stdout : process.stderr).write(`${text}\n`);
process.exitCode = status;
