import type { Rule } from '../draft.ts';
import { entriesOf, finding } from '../entries.ts';
import { hasWords } from '../words.ts';

export const hedge: Rule = {
  id: 'hedge',
  why: 'What a source says with reserve is never told as certain.',
  *source(source) {
    for (const { kind, path, entry } of entriesOf(source)) {
      if (kind !== 'statement' && kind !== 'fact') continue;
      if (entry.hedge === undefined || hasWords(entry.text, entry.hedge)) continue;
      const message = `the hedge “${entry.hedge}” doesn’t stand in the text: ${entry.text}`;
      yield finding(source, [...path, 'hedge'], message, 'Keep the hedge in text:, in the same words.');
    }
  },
};
