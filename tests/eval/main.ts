/** `npm run eval`: puts questions to the record, and tells how well they're answered. */
import { evaluate, METHODS } from './evaluate.ts';

process.exitCode = await evaluate(process.argv.slice(2), METHODS, text => process.stdout.write(text));
