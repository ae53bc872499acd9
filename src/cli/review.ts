/** Runs `npm run review`. */
import { listen } from '../lib/signals.ts';
import { reviewDraft } from './review-commands.ts';
import { runReviewCommand } from './review-entry.ts';
import { asksForPage, reviewOnPage } from './review-page.ts';

await runReviewCommand(async world => {
  if (!asksForPage(world.args)) return await reviewDraft(world);
  const { stop } = listen(process, status => process.exit(status));
  return await reviewOnPage({ ...world, stop });
});
