/** Runs `npm run accept`. */
import { openDialogue } from '../terminal/dialogue.ts';
import { accept } from './review-commands.ts';
import { runCommand } from './run-command.ts';

await runCommand(({ stdin, stdout }) =>
  accept({
    args: process.argv.slice(2),
    env: process.env,
    now: new Date(),
    print: text => void stdout.write(text),
    screen: stdout,
    converse: () => openDialogue(stdin, stdout),
  }),
);
