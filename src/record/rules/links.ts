/** Checks that a link to a quotation's words leads to the quotation. */
import { landmarks } from '../../text/text-fragment.ts';
import { finding, type Rule } from '../lint.ts';

/** A quotation is marked as repeated when, and only when, its words stand in more than one place. */
export const repeated: Rule = {
  id: 'repeated',
  why: 'A browser goes to the first place that has the words, which would pass for the quotation.',
  *source(source) {
    if (!source.text) return;
    for (const [at, { text, repeated: isMarked = false }] of source.content.quotes.entries()) {
      const found = landmarks(text);
      if (!found) continue;
      const { paragraphs, captions, heads } = source.text;
      const times = timesIn([...paragraphs, ...captions, ...heads], found.start);
      if (times > 1 === isMarked) continue;
      const message = `“${found.start}” stands in the text ${times === 1 ? 'once' : `${times} times`}`;
      const mend = isMarked ? 'Remove repeated: from the quotation.' : 'Add repeated: true to the quotation.';
      yield finding(source, ['quotes', at, isMarked ? 'repeated' : 'text'], message, mend);
    }
  },
};

/** How often some lines have words, as a browser counts: whatever the case, in captions and heads too. */
export function timesIn(lines: readonly string[], words: string): number {
  const all = lines
    .join('\n')
    .toLowerCase()
    .replace(/[^\S\n]+/gu, ' ');
  return all.split(words.toLowerCase()).length - 1;
}
