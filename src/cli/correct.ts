/** Runs `npm run correct`. */
import { openDialogue } from '../terminal/dialogue.ts';
import { correct } from './review-commands.ts';
import { runCommand } from './run-command.ts';

await runCommand(({ stdin, stdout }) =>
  correct({
    args: process.argv.slice(2),
    env: process.env,
    now: new Date(),
    print: text => void stdout.write(text),
    screen: stdout,
    converse: () => openDialogue(stdin, stdout),
  }),
);
