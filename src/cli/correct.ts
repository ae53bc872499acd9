/** Runs `npm run correct`. */
import { correct } from './review-commands.ts';
import { runReviewCommand } from './review-entry.ts';

await runReviewCommand(correct);
