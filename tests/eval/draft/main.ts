/** `npm run eval:draft`: measures how well speakers are found in articles, and how much of the record’s files a draft has. */
import { evaluateDrafts } from './evaluate.ts';
import { evaluateRecord } from './evaluate-record.ts';

const [first, ...rest] = process.argv.slice(2);
const print = (text: string): void => void process.stdout.write(text);
process.exitCode =
  first === '--record' ? await evaluateRecord(rest, print) : await evaluateDrafts(process.argv.slice(2), print);
