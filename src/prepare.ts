/** What answers need of a record besides its search, made before the first of them is asked for. */
import type { Dossier } from './dossier/dossier.ts';
import type { Pause } from './dossier/pause.ts';
import { questionsOf } from './question/build.ts';
import { poolOf } from './verify/pool.ts';

/** Makes it, in turns with others. */
export async function prepare(dossier: Dossier, pause: Pause): Promise<void> {
  await questionsOf(dossier).ready(pause);
  await poolOf(dossier).ready(pause);
}
