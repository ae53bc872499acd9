/** Runs `npm run export`. */

import { writeRecord } from './record-export.ts';
import { runCommand } from './run-command.ts';

await runCommand(({ stdout, stderr }) =>
  writeRecord(process.argv.slice(2), { out: text => stdout.write(text), err: text => stderr.write(text) }),
);
