/** `npm run eval:draft`: measures how well speakers are found in articles. */
import { evaluateDrafts } from './evaluate.ts';

process.exitCode = await evaluateDrafts(process.argv.slice(2), text => process.stdout.write(text));
