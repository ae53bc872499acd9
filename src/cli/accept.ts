/** Runs `npm run accept`. */
import { accept } from './review-commands.ts';
import { runReviewCommand } from './review-entry.ts';

await runReviewCommand(accept);
