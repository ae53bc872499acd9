/** Runs the whole program, from arguments and environment to exit status. */
import type { Dossier } from '../dossier/dossier.ts';
import { openDossierStore } from '../dossier/store.ts';
import { type Listening, listen } from '../lib/signals.ts';
import { formatProblem } from '../record/draft.ts';
import { type Config, type PageWanted, readArguments, readConfig } from './config.ts';
import { openLog } from './log.ts';
import type { World } from './process.ts';
import type { RecordWatch } from './record-watch.ts';
import { prepared } from './reload.ts';

/**
 * Runs until it's done or stopped: on Discord where a token or a public key is set, else on this machine alone.
 *
 * @returns the exit status: 0 done or stopped, 1 it couldn't start or go on, 2 wrong arguments.
 */
export async function run(world: World): Promise<0 | 1 | 2> {
  const listening = listen(world.signals, world.exit);
  try {
    return await runUntil(listening, world);
  } finally {
    listening.end();
  }
}

async function runUntil(listening: Listening, world: World): Promise<0 | 1 | 2> {
  const asked = readArguments(world.argv);
  if ('text' in asked) {
    const { text, status } = asked;
    (status === 0 ? world.stdout : world.stderr).write(text);
    return status;
  }
  const fail = (text: string): 1 => {
    world.stderr.write(text);
    return 1;
  };
  const read = readConfig(world.env);
  if ('problems' in read) return fail(`${read.problems.join('\n')}\n`);
  const { config } = read;
  // Looked at before it's loaded, so that no change goes unnoticed.
  const begin = async () => {
    const watch = config.recordWatch ? await world.watchRecord() : undefined;
    return { watch, loaded: await world.load() };
  };
  const begun = await Promise.race([begin(), listening.stop]);
  if (!begun) return 0;
  const { watch, loaded } = begun;
  if ('problems' in loaded)
    return fail(`${loaded.problems.map(formatProblem).join('')}The record has problems; see above.\n`);
  try {
    return await answer(loaded.dossier, { ...asked, config, listening, watch, world });
  } finally {
    watch?.end();
  }
}

interface Begun {
  readonly page: PageWanted;
  readonly config: Config;
  readonly listening: Listening;
  readonly watch: RecordWatch | undefined;
  readonly world: World;
}

/** Answers with a first record, until it's done or stopped. */
async function answer(dossier: Dossier, { page, config, listening, watch, world }: Begun): Promise<0 | 1> {
  const log = openLog(config.logLevel, world.stderr);
  const dossiers = openDossierStore(dossier, world.load, prepared);
  const isLocal = config.token === undefined && config.publicKey === undefined;
  const port = { number: config.port, chosen: (world.env['PORT'] ?? '').trim() !== '' };
  // Each is loaded only when it's needed: the commands and discord.js take longer to load than all the rest.
  if (page === 'alone' || isLocal) {
    const { tryLocally, servePage } = await import('./try-locally.ts');
    const options = { world, dossiers, log, listening, watch, port };
    return page === 'alone' ? await servePage(options) : await tryLocally({ ...options, page: page === 'beside' });
  }
  const { serve } = await import('./serve.ts');
  return await serve({ ...world, config, dossiers, log, listening, watch });
}
