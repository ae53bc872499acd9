/** What questions are read and answered by, beside the search: built with the record, so that no answer waits for it. */
import type { Pause } from '../dossier/pause.ts';
import type { TheRecord } from '../dossier/types.ts';
import { buildConcordance, type Concordance } from './concordance.ts';
import { buildGlosses, type Glosses, type GlossWords, glossWords } from './glosses.ts';
import { buildNameBook, type NameBook } from './namebook.ts';

export interface Questions {
  readonly concordance: Concordance;
  /** By the same places as the concordance. */
  readonly glosses: Glosses;
  readonly names: NameBook;
}

/** Builds it, giving way between pieces of work. */
export async function buildQuestions(record: TheRecord, pause?: Pause): Promise<Questions> {
  const items = [...record.items.values()];
  const glossed: GlossWords[] = [];
  for (const item of items) {
    glossed.push(glossWords(item));
    await pause?.();
  }
  const concordance = await buildConcordance(items, glossed, pause);
  const glosses = await buildGlosses(glossed, pause);
  return { concordance, glosses, names: await buildNameBook(record, pause) };
}
