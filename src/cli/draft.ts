/** Runs `npm run draft`, which drafts a source's file from an article. */
import { join } from 'node:path';
import { loadEnvFile } from '../app/env-file.ts';
import { openDialogue } from '../terminal/dialogue.ts';
import { runDraftCommand } from './draft-command.ts';
import { runCommand } from './run-command.ts';

await runCommand(({ stdin, stdout, stderr }) => {
  loadEnvFile({ env: process.env, stderr, exit: process.exit });
  return runDraftCommand(process.argv.slice(2), {
    env: process.env,
    stdin,
    print: text => stdout.write(text),
    tell: text => stderr.write(text),
    ...(stdin.isTTY && stdout.isTTY && { converse: () => openDialogue(stdin, stdout) }),
    cache: join(import.meta.dirname, 'record.json'),
    now: new Date(),
  });
});
