/** `npm run ask`: answers one command in the terminal and ends. */
import { recordCommands } from '../../commands/index.ts';
import { openLog, reporter } from '../app/log.ts';
import { loadRecord } from '../dossier/load.ts';
import { built, ownDataFolder } from '../lib/paths.ts';
import { openPainter } from '../painter/painter.ts';
import { formatProblem } from '../record/draft.ts';
import { ask } from '../terminal/one-shot.ts';

const asked = await ask({
  args: process.argv.slice(2),
  env: process.env,
  commands: recordCommands,
  load: async () => {
    const loaded = await loadRecord(ownDataFolder(), { cache: built('record.json') });
    return 'dossier' in loaded ? loaded : { problem: loaded.problems.map(formatProblem).join('') };
  },
  now: new Date(),
  screen: process.stdout,
  pictures: {
    painter: openPainter(),
    report: reporter(openLog('error', process.stderr)),
  },
});
process.stdout.write(asked.out);
process.stderr.write(asked.err);
process.exitCode = asked.status;
