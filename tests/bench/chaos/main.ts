/**
 * Runs `npm run chaos`: deliveries by processes that are killed and frozen; with the word `faults`, answers whose network
 * and gateway fail; with the word `fuzz`, payloads of every kind. The exit status is 1 if something came out otherwise than
 * it should.
 */
import { deliveries } from './deliveries.ts';
import { faults } from './faults.ts';
import { fuzz } from './fuzz.ts';

const CAMPAIGNS = new Map([
  ['faults', faults],
  ['fuzz', fuzz],
]);

const [word = '', ...rest] = process.argv.slice(2);
const named = CAMPAIGNS.get(word);
const isRight = await (named ? named(rest) : deliveries(process.argv.slice(2)));
process.exitCode = isRight ? 0 : 1;
