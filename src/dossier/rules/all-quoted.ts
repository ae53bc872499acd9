import type { Rule } from '../draft.ts';
import { finding, verbatimOf } from '../entries.ts';
import { printedForms, quotedPassages } from '../quotation-marks.ts';

export const allQuoted: Rule = {
  id: 'all-quoted',
  why: 'The record leaves out nothing that a source quotes, so that nobody’s words are passed over.',
  *source(source) {
    if (!source.text) return;
    const entered = new Set(Array.from(verbatimOf(source), ({ entry }) => `${entry.paragraph} ${entry.text}`));
    for (const [at, paragraph] of source.text.paragraphs.entries()) {
      for (const { text } of quotedPassages(paragraph)) {
        if (printedForms(text).some(form => entered.has(`${at + 1} ${form}`))) continue;
        const message = `“${text}” in paragraph ${at + 1} is not in the record`;
        yield finding(
          source,
          ['quotes'],
          message,
          'Enter it under quotes:, or under unquoted: if nobody is quoted saying it.',
        );
      }
    }
  },
};
