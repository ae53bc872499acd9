/** Runs `npm run review`. */
import { reviewDraft } from './review-commands.ts';
import { runReviewCommand } from './review-entry.ts';

await runReviewCommand(reviewDraft);
