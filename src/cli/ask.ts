/** Runs `npm run ask`: answers one command in the terminal and ends. */
import { join } from 'node:path';
import { recordCommands } from '../../commands/index.ts';
import { openLog, reporter } from '../app/log.ts';
import { loadRecord } from '../dossier/load.ts';
import { ownDataFolder } from '../lib/paths.ts';
import { openPainter } from '../painter/painter.ts';
import { formatProblem } from '../record/draft.ts';
import { ask } from '../terminal/one-shot.ts';
import { runCommand } from './run-command.ts';

await runCommand(async ({ stdout, stderr }) => {
  const { out, err, status } = await ask({
    args: process.argv.slice(2),
    env: process.env,
    commands: recordCommands,
    load: async () => {
      const loaded = await loadRecord(ownDataFolder(), { cache: join(import.meta.dirname, 'record.json') });
      return 'dossier' in loaded ? loaded : { problem: loaded.problems.map(formatProblem).join('') };
    },
    now: new Date(),
    screen: stdout,
    pictures: {
      painter: openPainter(),
      report: reporter(openLog('error', stderr)),
    },
  });
  stdout.write(out);
  stderr.write(err);
  return status;
});
