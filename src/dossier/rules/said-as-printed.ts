import type { Rule } from '../draft.ts';
import { entriesOf, finding, placeName, textAt } from '../entries.ts';
import { hasWords } from '../words.ts';

export const saidAsPrinted: Rule = {
  id: 'said-as-printed',
  why: 'A date called stated must be one that the source prints.',
  *source(source) {
    for (const { path, entry } of entriesOf(source)) {
      const { when, paragraph } = entry;
      const text = textAt(source, paragraph);
      if (when.precision === 'open' || when.basis !== 'stated' || text === undefined || hasWords(text, when.said))
        continue;
      const message = `the words “${when.said}” of a stated date don’t stand in ${placeName(paragraph)}`;
      const mend = 'Copy said: from the paragraph, or write basis: inferred or external.';
      yield finding(source, [...path, 'when', 'said'], message, mend);
    }
  },
};
