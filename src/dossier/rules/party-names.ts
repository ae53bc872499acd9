import type { Rule } from '../draft.ts';
import { finding } from '../entries.ts';

export const partyNames: Rule = {
  id: 'party-names',
  why: 'A body or bloc has no ISO code that gives its name in French, German and Ukrainian.',
  *shared({ parties }) {
    for (const [at, { id, iso, names }] of parties.content.entries()) {
      if (iso !== undefined || names !== undefined) continue;
      yield finding(
        parties,
        [at],
        `“${id}” has neither an ISO code nor names in other languages`,
        'Add names: with fr, de and uk.',
      );
    }
  },
};
