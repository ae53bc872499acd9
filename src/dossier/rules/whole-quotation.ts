import type { Rule } from '../draft.ts';
import { finding, placeName, textAt, type Verbatim, verbatimOf } from '../entries.ts';
import { printedForms, quotedPassages } from '../quotation-marks.ts';

export const wholeQuotation: Rule = {
  id: 'whole-quotation',
  why: 'A quotation is never cut in the middle: it is all that stands between the source’s quotation marks.',
  *source(source) {
    for (const passage of verbatimOf(source)) {
      const { text, paragraph } = passage.entry;
      const cited = textAt(source, paragraph);
      if (!cited?.includes(text)) continue;
      const quoted = quotedPassages(cited);
      if (quoted.some(whole => allowedForms(passage, whole.text).includes(text))) continue;
      const around = quoted.find(whole => whole.text.includes(text));
      const message = around
        ? `“${text}” is cut out of the quotation “${around.text}” in ${placeName(paragraph)}`
        : `“${text}” stands in ${placeName(paragraph)} without quotation marks around it`;
      const mend = around
        ? 'Give all that stands between the quotation marks.'
        : 'Give what stands between the quotation marks, or enter it as a statement or fact in our own words.';
      yield finding(source, [...passage.path, 'text'], message, mend);
    }
  },
};

/** Only whole sentences must keep their full stop: a fragment's may belong to the reporter's sentence. */
function allowedForms(passage: Verbatim, whole: string): readonly string[] {
  const forms = printedForms(whole);
  return passage.kind === 'quote' && passage.entry.extent === 'full'
    ? forms.filter(form => `${form}.` !== whole)
    : forms;
}
