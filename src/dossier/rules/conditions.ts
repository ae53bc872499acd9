import type { Rule } from '../draft.ts';
import { type Entry, entriesOf, finding, ownWords } from '../entries.ts';
import { QUOTE_SLOT } from '../types.ts';
import { hasWords } from '../words.ts';

export const conditions: Rule = {
  id: 'conditions',
  why: 'A condition must travel with what it limits, so it must stand in the sentence that is shown.',
  *source(source) {
    for (const item of entriesOf(source)) {
      const shown = shownSentence(item);
      if (shown === undefined) continue;
      for (const [at, condition] of item.entry.conditions.entries()) {
        if (hasWords(shown, condition)) continue;
        const message = `the condition “${condition}” doesn’t stand in what is shown: ${shown}`;
        yield finding(
          source,
          [...item.path, 'conditions', at],
          message,
          'Write the condition into the sentence, in the same words.',
        );
      }
    }
  },
};

/** `undefined` for a quotation that stands alone: its conditions are shown on a line of their own. */
function shownSentence(item: Entry): string | undefined {
  const { text } = ownWords(item);
  if (item.kind !== 'quote') return text;
  return text.includes(QUOTE_SLOT) ? text.split(QUOTE_SLOT).join(item.entry.text) : undefined;
}
