/** Runs `npm run check` and `npm run schema`. */
import { checkRecord } from './record-check.ts';

// A reader that has seen enough, such as `head`, closes the pipe. The exit status still counts.
process.stdout.on('error', () => undefined);
process.exitCode = await checkRecord(process.argv.slice(2), text => process.stdout.write(text), new Date());
