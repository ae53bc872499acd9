import type { Rule } from '../draft.ts';
import { entriesOf, finding, ownWords as ownWordsOf, placeName, textAt } from '../entries.ts';
import { QUOTE_SLOT } from '../types.ts';
import { words } from '../words.ts';

/** From this many consecutive words on, a sentence is the source's and not ours. */
const COPIED_WORDS = 9;

export const ownWords: Rule = {
  id: 'own-words',
  why: 'The text is its publisher’s: what isn’t quoted is said in our own words.',
  *source(source) {
    if (!source.text) return;
    const runsAt = new Map<number | string, ReadonlySet<string>>();
    for (const item of entriesOf(source)) {
      const { paragraph } = item.entry;
      const printed = runsAt.get(paragraph) ?? new Set(runs(textAt(source, paragraph) ?? ''));
      runsAt.set(paragraph, printed);
      const { path, text } = ownWordsOf(item);
      const copied = text
        .split(QUOTE_SLOT)
        .flatMap(runs)
        .find(run => printed.has(run));
      if (copied === undefined) continue;
      const message = `${COPIED_WORDS} words or more are copied from ${placeName(paragraph)}: ${copied}`;
      yield finding(source, path, message, 'Say it in our own words.');
    }
  },
};

/** Every run of {@link COPIED_WORDS} consecutive words, folded. */
function runs(text: string): readonly string[] {
  const all = words(text);
  const count = Math.max(0, all.length - COPIED_WORDS + 1);
  return Array.from({ length: count }, (_, at) => all.slice(at, at + COPIED_WORDS).join(' '));
}
