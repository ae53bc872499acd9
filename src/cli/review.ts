/** Runs `npm run review`. */
import { listen } from '../lib/signals.ts';
import { openDialogue } from '../terminal/dialogue.ts';
import { reviewDraft } from './review-commands.ts';
import { asksForPage, reviewOnPage } from './review-page.ts';
import { runCommand } from './run-command.ts';

await runCommand(async ({ stdin, stdout }) => {
  const [args, env, now] = [process.argv.slice(2), process.env, new Date()];
  const print = (text: string): void => void stdout.write(text);
  if (!asksForPage(args))
    return await reviewDraft({ args, env, now, print, screen: stdout, converse: () => openDialogue(stdin, stdout) });
  const listening = listen(process, status => process.exit(status));
  return await reviewOnPage({ args, env, print, stop: listening.stop });
});
