import type { Rule } from '../draft.ts';
import { finding } from '../entries.ts';
import { QUOTE_SLOT } from '../types.ts';

export const quoteSlot: Rule = {
  id: 'quote-slot',
  why: 'A fragment is never shown without the sentence that carries it.',
  *source(source) {
    for (const [at, { id, extent, setting }] of source.content.quotes.entries()) {
      const slots = setting.split(QUOTE_SLOT).length - 1;
      if (slots === 1 || (slots === 0 && extent !== 'fragment')) continue;
      const message = `the setting of the ${extent} “${id}” has ${slots === 0 ? 'no' : slots} ${QUOTE_SLOT}`;
      yield finding(source, ['quotes', at, 'setting'], message, `Write ${QUOTE_SLOT} once, where the quotation goes.`);
    }
  },
};
