import type { Rule } from '../draft.ts';
import { finding, placeName, textAt, verbatimOf } from '../entries.ts';
import { standsInCaptionOrHead } from './caption-or-head.ts';

export const verbatim: Rule = {
  id: 'verbatim',
  why: 'A quotation is what the source prints, to the last typographic mark, in the paragraph cited.',
  *source(source) {
    for (const { path, entry } of verbatimOf(source)) {
      const { text, paragraph } = entry;
      const cited = textAt(source, paragraph);
      if (cited === undefined || cited.includes(text) || standsInCaptionOrHead(source, entry)) continue;
      const elsewhere = (source.text?.paragraphs ?? []).findIndex(body => body.includes(text));
      if (elsewhere >= 0) {
        const message = `“${text}” stands in paragraph ${elsewhere + 1}, not in ${placeName(paragraph)}`;
        yield finding(source, [...path, 'paragraph'], message, `Write paragraph: ${elsewhere + 1}.`);
      } else {
        const message = `“${text}” is not in ${placeName(paragraph)} of the source`;
        const mend = 'Copy it from the source letter for letter; apostrophes, dashes and spelling count.';
        yield finding(source, [...path, 'text'], message, mend);
      }
    }
  },
};
