/** Prepares what answers need of a record besides its search, before the first of them is asked for. */
import { offeredQuestions } from '../dispatch/questions.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { guessableOf } from '../qa/anonymous.ts';
import { questionIndexOf } from '../qa/index.ts';
import type { Pause } from '../record/draft.ts';
import { corpusOf } from '../verify/corpus.ts';
import { wordNamesOf } from '../verify/names.ts';
import { gistsOf } from '../verify/translation.ts';
import { printedOf } from '../verify/upheld.ts';

/**
 * Builds the indexes of questions, of quotations, and of what they and names mean; finds the questions to offer, and what a
 * quiz can ask. Calls `pause` between the steps, so that others get their turn.
 */
export async function prepare(dossier: Dossier, pause: Pause): Promise<void> {
  await questionIndexOf(dossier).ready(pause);
  await corpusOf(dossier).ready(pause);
  await wordNamesOf(dossier).ready(pause);
  await gistsOf(dossier).ready(pause);
  await printedOf(dossier).ready(pause);
  await guessableOf(dossier).ready(pause);
  for (const questions of offeredQuestions.values()) await questions(dossier).ready(pause);
}
