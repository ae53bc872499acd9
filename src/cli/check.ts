/** Runs `npm run check` and `npm run schema`. */
import { checkRecord } from './record-check.ts';
import { runCommand } from './run-command.ts';

await runCommand(({ stdout }) => checkRecord(process.argv.slice(2), text => stdout.write(text), new Date()));
