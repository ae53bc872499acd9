import type { Rule } from '../draft.ts';
import { finding } from '../entries.ts';
import { isUnmistakable, quotedPassages } from '../quotation-marks.ts';

export const quotationEdges: Rule = {
  id: 'quotation-edges',
  why: 'The quotation marks are put around it where it’s shown, and a last comma belongs to the reporter’s sentence.',
  *source(source) {
    for (const [at, { text }] of source.content.quotes.entries()) {
      const path = ['quotes', at, 'text'];
      if (text.endsWith(',')) {
        yield finding(
          source,
          path,
          `the quotation ends with a comma: ${text}`,
          'Leave the comma out; it is the reporter’s.',
        );
      }
      if (hasStrayMark(text)) {
        const mend = 'Leave out the quotation marks around the quotation.';
        yield finding(source, path, `the quotation begins or ends with a quotation mark: ${text}`, mend);
      }
    }
  },
};

/** A mark at either end, unless it belongs to a quotation within the quotation. */
function hasStrayMark(text: string): boolean {
  const passages = quotedPassages(text);
  const [first] = passages;
  const last = passages.at(-1);
  if (first?.start === 1 && first.closed && first.end === text.length - 1) return true;
  const opensWithin = first?.start === 1 && first.closed;
  const closesWithin = last?.closed === true && last.end === text.length - 1;
  return (isUnmistakable(text.charAt(0)) && !opensWithin) || (isUnmistakable(text.slice(-1)) && !closesWithin);
}
