/** Runs `npm run check`. */
import { checkRecord } from './record-check.ts';

process.exitCode = await checkRecord(process.argv.slice(2), text => process.stdout.write(text), new Date());
