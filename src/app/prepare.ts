/** Prepares what answers need of a record besides its search, before the first of them is asked for. */
import type { Dossier } from '../dossier/dossier.ts';
import { questionIndexOf } from '../qa/index.ts';
import type { Pause } from '../record/draft.ts';
import { corpusOf } from '../verify/corpus.ts';

/** Builds the indexes of questions and of quotations. Calls `pause` between the steps, so that others get their turn. */
export async function prepare(dossier: Dossier, pause: Pause): Promise<void> {
  await questionIndexOf(dossier).ready(pause);
  await corpusOf(dossier).ready(pause);
}
