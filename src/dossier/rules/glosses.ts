import type { Rule } from '../draft.ts';
import { finding } from '../entries.ts';

const GLOSSED = ['quote', 'statement', 'fact', 'event'];

export const glosses: Rule = {
  id: 'glosses',
  why: 'Words to find an item by must lead to an item that is there, and stand in one place.',
  *shared({ glosses: file }, { declared }) {
    if (!file) return;
    const seen = new Set<string>();
    for (const [at, { id }] of file.content.entries()) {
      if (!GLOSSED.includes(declared.get(id)?.kind ?? '')) {
        yield finding(file, [at, 'id'], `no item has the id “${id}”`, 'Correct the id, or take the gloss away.');
      } else if (seen.has(id)) {
        yield finding(file, [at, 'id'], `“${id}” is glossed twice`, 'Put all its words into one gloss.');
      }
      seen.add(id);
    }
  },
};
