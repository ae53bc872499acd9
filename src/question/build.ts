/** What questions are read and answered by, beside the search: made of a record before it's needed, so that no answer waits for it. */
import { type Making, ofEach } from '../dossier/gradual.ts';
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

function* build(record: TheRecord): Making<Questions> {
  const items = [...record.items.values()];
  const glossed: GlossWords[] = [];
  for (const item of items) {
    glossed.push(glossWords(item));
    yield;
  }
  const concordance = yield* buildConcordance(items, glossed);
  const glosses = yield* buildGlosses(glossed);
  return { concordance, glosses, names: yield* buildNameBook(record) };
}

export const questionsOf = ofEach(build);
