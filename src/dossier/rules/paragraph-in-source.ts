import type { DraftSource, Path, Rule } from '../draft.ts';
import { entriesOf, finding, locatorOf, placeName } from '../entries.ts';

export const paragraphInSource: Rule = {
  id: 'paragraph-in-source',
  why: 'A citation must lead to a place that the source has.',
  *source(source) {
    const { paragraphs, captions } = source.content.source;
    for (const { path, paragraph } of cited(source)) {
      const { part, number } = locatorOf(paragraph);
      const count = part === 'paragraph' ? paragraphs : captions;
      if (number <= count) continue;
      const message = `${placeName(paragraph)} is cited, and the source has ${count} ${part}s`;
      yield finding(source, path, message, 'Count body paragraphs from 1, without captions and section heads.');
    }
  },
};

function* cited(source: DraftSource): Generator<{ readonly path: Path; readonly paragraph: number | string }> {
  for (const [at, { paragraph }] of source.content.unquoted.entries())
    yield { path: ['unquoted', at, 'paragraph'], paragraph };
  for (const { path, entry } of entriesOf(source)) yield { path: [...path, 'paragraph'], paragraph: entry.paragraph };
}
