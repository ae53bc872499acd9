/** Runs the whole program, from arguments and environment to exit status. */
import { openDossierStore } from '../dossier/store.ts';
import { type Listening, listen } from '../lib/signals.ts';
import { formatProblem } from '../record/draft.ts';
import { readArguments, readConfig } from './config.ts';
import { openLog } from './log.ts';
import type { World } from './process.ts';
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
  const loaded = await Promise.race([world.load(), listening.stop]);
  if (!loaded) return 0;
  if ('problems' in loaded)
    return fail(`${loaded.problems.map(formatProblem).join('')}The record has problems; see above.\n`);
  const { config } = read;
  const log = openLog(config.logLevel, world.stderr);
  const dossiers = openDossierStore(loaded.dossier, world.load, prepared);
  const isLocal = config.token === undefined && config.publicKey === undefined;
  const port = { number: config.port, chosen: (world.env['PORT'] ?? '').trim() !== '' };
  // Each is loaded only when it's needed: the commands and discord.js take longer to load than all the rest.
  if (asked.page === 'alone' || isLocal) {
    const { tryLocally, servePage } = await import('./try-locally.ts');
    const options = { world, dossiers, log, listening, port };
    return asked.page === 'alone'
      ? await servePage(options)
      : await tryLocally({ ...options, page: asked.page === 'beside' });
  }
  const { serve } = await import('./serve.ts');
  return await serve({ ...world, config, dossiers, log, listening });
}
