/** Runs `npm run check` and `npm run schema`. */
import { checkRecord } from './record-check.ts';

process.exitCode = await checkRecord(process.argv.slice(2), text => process.stdout.write(text), new Date());
