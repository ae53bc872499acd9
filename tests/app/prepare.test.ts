import { expect, test as it } from 'vitest';
import { prepare } from '../../src/app/prepare.ts';
import { offeredQuestions } from '../../src/dispatch/questions.ts';
import { compile } from '../../src/dossier/compile.ts';
import { questionIndexOf } from '../../src/qa/index.ts';
import { corpusOf } from '../../src/verify/corpus.ts';
import { wordNamesOf } from '../../src/verify/names.ts';
import { gistsOf } from '../../src/verify/translation.ts';
import { draftOf, inputs } from '../record/support.ts';

it('is made with pauses, and once: nothing of it is left for the first answer', async () => {
  const dossier = await compile(draftOf(inputs()));
  let pauses = 0;
  const pause = async (): Promise<void> => void pauses++;
  await prepare(dossier, pause);
  expect(pauses).toBeGreaterThan(4);
  const before = pauses;
  await questionIndexOf(dossier).ready(pause);
  await corpusOf(dossier).ready(pause);
  await wordNamesOf(dossier).ready(pause);
  await gistsOf(dossier).ready(pause);
  for (const questions of offeredQuestions.values()) await questions(dossier).ready(pause);
  expect(pauses).toBe(before);
});
