/** Runs a command of review in the world of a process: its terminal, its environment, its clock. */
import { loadEnvFile } from '../app/env-file.ts';
import { openDialogue } from '../terminal/dialogue.ts';
import type { Status, World } from './review-commands.ts';
import { runCommand } from './run-command.ts';

/** Runs a command to its end. */
export async function runReviewCommand(command: (world: World) => Promise<Status>): Promise<void> {
  await runCommand(({ stdin, stdout, stderr }) => {
    loadEnvFile({ env: process.env, stderr, exit: process.exit });
    return command({
      args: process.argv.slice(2),
      env: process.env,
      now: new Date(),
      print: text => void stdout.write(text),
      screen: stdout,
      converse: () => openDialogue(stdin, stdout),
    });
  });
}
