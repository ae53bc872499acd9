/** Takes other words of the article for an item: never others than stand there. */
import { locatorOf } from '../record/entries.ts';
import { printedForms, quotedPassages } from '../record/quotation-marks.ts';
import { addedEntry } from './adding.ts';
import type { Stretch } from './article.ts';
import { type Change, overlaps, placeIn, type Refusal, type Subject, write } from './changes.ts';
import { removeEntry } from './document.ts';
import { type Item, isVerbatim, keyFor, valueIn } from './items.ts';

/** An item's words are those of another stretch. */
export function placement(item: Item, { article, draft }: Subject, stretch: Stretch): Change | Refusal {
  if (!isVerbatim(item)) return { refused: `${item.key} is in your words, not in the article’s.` };
  const made = addedEntry('unquoted', stretch, article, draft.content);
  if ('refused' in made) return made;
  const { paragraph, text } = made.entry;
  const key = item.section === 'unquoted' ? keyFor(item.section, made.entry) : item.key;
  return {
    told: 'Chosen: other words of the article.',
    apply: document => {
      write(document, item, 'paragraph', paragraph);
      write(document, item, 'text', text);
    },
    ...(item.isDone && key !== item.key && { done: [key], undone: [item.key] }),
    key,
  };
}

/**
 * A quotation goes on in the paragraph below, as papers print it: its mark is left open at the end of its own, and opens again
 * there. What other items had those words has them no more.
 */
export function continuation(item: Item, { article, items }: Subject): Change | Refusal {
  const last = item.stretches.at(-1);
  const own = last && article[last.line];
  if (item.section !== 'quotes' || !own || last.end !== own.text.length)
    return { refused: 'Its words don’t run to the end of their paragraph.' };
  const line = article.findIndex(({ kind, number }) => kind === 'paragraphs' && number === own.number + 1);
  const below = article[line];
  const passage = quotedPassages(below?.text ?? '')[0];
  if (!below || passage?.start !== 1) return { refused: 'The paragraph below doesn’t open with a quotation mark.' };
  const whole = passage.text.trim();
  const words = whole.endsWith(',') ? (printedForms(whole).at(-1) ?? whole) : whole;
  const first = locatorOf(String(valueIn(item, 'paragraph'))).number;
  const stretch = { line, start: passage.start, end: passage.end };
  const taken = items.filter(one => one !== item && isVerbatim(one) && overlaps(one, stretch));
  return {
    told: `It goes on in paragraph ${below.number}.`,
    apply: document => {
      write(document, item, 'text', `${String(valueIn(item, 'text'))} ${words}`);
      write(document, item, 'paragraph', `${first}-${below.number}`);
      for (const one of taken.toReversed()) removeEntry(document, one.section, placeIn(one));
    },
    undone: taken.map(({ key }) => key),
  };
}
