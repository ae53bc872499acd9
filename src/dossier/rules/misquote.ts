import type { Rule } from '../draft.ts';
import { finding } from '../entries.ts';
import { hasWords } from '../words.ts';

export const misquote: Rule = {
  id: 'misquote',
  why: 'Words that the source or another outlet printed are no misquote, and nobody may be said to have erred who didn’t.',
  *source(source) {
    for (const [at, { text, variants, misquotes }] of source.content.quotes.entries()) {
      const wordings = [text, ...variants.map(variant => variant.text)];
      for (const [nth, wrong] of misquotes.entries()) {
        if (!wordings.some(wording => hasWords(wording, wrong.text))) continue;
        const message = `the misquote has the words of the quotation or of another outlet’s wording: ${wrong.text}`;
        const mend = 'Enter it only if its words differ from both; take it away otherwise.';
        yield finding(source, ['quotes', at, 'misquotes', nth, 'text'], message, mend);
      }
    }
  },
};
