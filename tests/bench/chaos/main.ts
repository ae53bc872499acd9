/**
 * Runs `npm run chaos`: deliveries by processes that are killed and frozen; with the word `faults`, answers whose network
 * and gateway fail. The exit status is 1 if something came out otherwise than it should.
 */
import { deliveries } from './deliveries.ts';
import { faults } from './faults.ts';

const [word, ...rest] = process.argv.slice(2);
const isRight = await (word === 'faults' ? faults(rest) : deliveries(process.argv.slice(2)));
process.exitCode = isRight ? 0 : 1;
