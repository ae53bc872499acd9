/**
 * Runs `npm run chaos`: deliveries by processes that are killed and frozen; with the word `fuzz`, payloads of every kind sent
 * to the bot. The exit status is 1 if something came out otherwise than it should.
 */
import { deliveries } from './deliveries.ts';
import { fuzz } from './fuzz.ts';

const [word, ...rest] = process.argv.slice(2);
const isRight = await (word === 'fuzz' ? fuzz(rest) : deliveries(process.argv.slice(2)));
process.exitCode = isRight ? 0 : 1;
