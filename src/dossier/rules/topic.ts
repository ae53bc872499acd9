import type { Rule } from '../draft.ts';
import { entriesOf, finding } from '../entries.ts';

export const topic: Rule = {
  id: 'topic',
  why: 'An item without a topic can’t be found by one, and would be missing from what a country said on it.',
  *source(source) {
    for (const { kind, path, entry } of entriesOf(source)) {
      if (entry.topics.length > 0) continue;
      yield finding(
        source,
        path,
        `the ${kind} “${entry.id}” has no topic`,
        'Add topics: with at least one id of topics.yaml.',
      );
    }
  },
};
