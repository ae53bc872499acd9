/** `npm run eval`: measures how well questions are answered from the record. */
import { evaluate } from './evaluate.ts';
import { SYSTEM } from './system.ts';

process.exitCode = await evaluate(process.argv.slice(2), SYSTEM, text => process.stdout.write(text));
