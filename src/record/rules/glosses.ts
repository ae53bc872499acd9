/** Checks the words that find items. */
import type { FilePlace } from '../draft.ts';
import { words } from '../entries.ts';
import { type Finding, finding, type Rule } from '../lint.ts';
import type { GlossesFile } from '../schema.ts';
import { LANGUAGES } from '../types.ts';

/** A gloss belongs to one item that is there, stands once, and doesn't contradict itself. */
export const glosses: Rule = {
  id: 'glosses',
  why: 'Words to find an item by must lead to an item that is there, and stand in one place.',
  *shared({ glosses: file }, { declared, mayBe }) {
    if (!file) return;
    const items = ['quote', 'statement', 'fact', 'event'];
    const seen = new Set<string>();
    for (const [at, gloss] of file.content.entries()) {
      const { id } = gloss;
      const kind = declared.get(id)?.kind;
      if (kind === undefined ? !mayBe('item', id) : !items.includes(kind)) {
        yield finding(file, [at, 'id'], `no item has the id “${id}”`, 'Correct the id, or take the gloss away.');
      } else if (seen.has(id)) {
        yield finding(file, [at, 'id'], `“${id}” is glossed twice`, 'Put all its words into one gloss.');
      }
      seen.add(id);
      yield* contradictions(file, at, gloss);
    }
  },
};

/** Words that find an item, and stand among those that it leaves unsaid. */
function* contradictions(file: FilePlace, at: number, gloss: GlossesFile[number]): Generator<Finding> {
  const unsaid = new Set(words(gloss.unsaid ?? ''));
  const both = LANGUAGES.flatMap(language => words(gloss[language])).filter(word => unsaid.has(word));
  if (both.length === 0) return;
  const message = `the gloss of “${gloss.id}” both finds it by and leaves unsaid: ${[...new Set(both)].join(', ')}`;
  yield finding(file, [at, 'unsaid'], message, 'Keep each word in one of the two.');
}
