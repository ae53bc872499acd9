/** `npm run check`: checks the record, and says what is wrong with it and how to mend it. */
import { checkRecord } from './record-check.ts';

process.exitCode = await checkRecord(process.argv.slice(2), text => process.stdout.write(text), new Date());
