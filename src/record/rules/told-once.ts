/** Checks that nothing is told twice from one place of a source. */
import type { DraftSource } from '../draft.ts';
import { type Entry, entriesOf, ownSentence, placeName, textAt, voicesIn, words } from '../entries.ts';
import { finding, type Rule } from '../lint.ts';
import { QUOTE_SLOT } from '../types.ts';

/** What one item says isn't said again by another of the same speaker at the same place. */
export const toldOnce: Rule = {
  id: 'told-once',
  why: 'What stands twice is shown twice, as if it had been said twice.',
  *source(source) {
    if (!source.text) return;
    const common = commonRoots(source.text.paragraphs);
    const items = Array.from(entriesOf(source)).filter(({ kind, entry }) => kind !== 'event' && !entry.withdrawn);
    const repeats = (item: Entry, other: Entry): boolean =>
      other !== item && mayRepeat(item, other) && isTold(toldBy(item, source, common), toldBy(other, source, common));
    // Of two that repeat each other the later one is reported.
    const isBefore = (item: Entry, other: Entry): boolean => items.indexOf(item) < items.indexOf(other);
    for (const item of items) {
      const { id, paragraph } = item.entry;
      const twin = items.find(other => repeats(item, other) && !(repeats(other, item) && isBefore(item, other)));
      if (!twin) continue;
      const message = `“${id}” tells nothing of ${placeName(paragraph)} that “${twin.entry.id}” doesn’t`;
      const mend = 'Withdraw it, with see: and the id of the other; or say in it what the other lacks.';
      yield finding(source, item.path, message, mend);
    }
  },
};

/** From this share of its words on that another item has as well, an item tells nothing of its own. */
const TOLD = 0.7;
/** Fewer words show nothing. */
const WORDS_MIN = 3;

function isTold(own: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return own.size >= WORDS_MIN && [...own].filter(root => other.has(root)).length >= TOLD * own.size;
}

/** Two voices may say the same; a reporter repeats whoever they report. */
function mayRepeat(item: Entry, other: Entry): boolean {
  if (item.kind === 'quote' || item.entry.paragraph !== other.entry.paragraph) return false;
  return item.kind === 'fact' || voice(item) === voice(other);
}

const voice = (item: Entry): string =>
  voicesIn(item)
    .map(({ by }) => ('person' in by ? by.person : JSON.stringify(by)))
    .join(' + ');

/** The words of the source that an item tells, but those that stand all over the source. */
function toldBy(item: Entry, source: DraftSource, common: ReadonlySet<string>): ReadonlySet<string> {
  const printed = roots(textAt(source, item.entry.paragraph) ?? '');
  const { text } = ownSentence(item);
  const shown = item.kind === 'quote' ? `${text.replace(QUOTE_SLOT, '')} ${item.entry.text}` : text;
  return new Set([...roots(shown)].filter(root => printed.has(root) && !common.has(root)));
}

/** A root in more than this share of the paragraphs tells no paragraph from another. */
const COMMON = 0.2;

function commonRoots(paragraphs: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const root of paragraphs.flatMap(text => [...roots(text)])) counts.set(root, (counts.get(root) ?? 0) + 1);
  const most = Math.max(1, COMMON * paragraphs.length);
  return new Set([...counts].flatMap(([root, count]) => (count > most ? [root] : [])));
}

/** Shorter words are mostly those of grammar, in any language. */
const WORD_MIN = 4;
/** So many letters tell words of one root from others. */
const ROOT = 5;

function roots(text: string): ReadonlySet<string> {
  const long = words(text).filter(word => word.length >= WORD_MIN);
  return new Set(long.map(word => word.slice(0, ROOT)));
}
