/** Puts what was said before the event of which it tells: whoever asks of the matter asks for the words. */
import type { Event, Item } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { isSaidBy, ownText } from './item-fields.ts';
import { TELLS } from './lexicon/item-patterns.ts';
import { type Assessed, assess, termMatch } from './scoring.ts';
import type { ParsedQuestion, QuestionTerm } from './types.ts';

/** Share of what an event matches of a question that words must match to stand for it. */
const INSTEAD = 0.75;

/**
 * The words that answer in an event's place, where the record links any to it that have nearly as much of the question; the
 * event itself where it tells what they don't.
 *
 * @param among which items may answer
 */
export function wordsFor(
  top: Assessed,
  ranked: readonly Assessed[],
  question: ParsedQuestion,
  among: (item: Item) => boolean,
): Assessed {
  const { item: event } = top;
  if (event.kind !== 'event' || isOfAttendance(event, question)) return top;
  const [words] = event.items
    .filter(item => isSpoken(item, event, question) && among(item) && !tellsMore(event, item, question))
    .filter(item => matches(item, event, question))
    .map(item => ranked.find(one => one.item === item) ?? assess(item, question))
    .toSorted((a, b) => b.score - a.score);
  return words ?? top;
}

/**
 * Words of those who are asked for; of anybody, where nobody's are, or where a place or a date is asked for of what countries
 * do together.
 */
function isSpoken(item: Item, { participants }: Event, { speakers, asksWords }: ParsedQuestion): boolean {
  if (item.kind !== 'quote' && item.kind !== 'statement') return false;
  if (speakers.length === 0 || isSaidBy(item, speakers)) return true;
  return !asksWords && speakers.every(one => one.kind === 'party' && participants.includes(one));
}

/** Whether words have nearly all of a question that their event has. What was said in a place needn't name it. */
function matches(words: Item, event: Event, question: ParsedQuestion): boolean {
  const { terms } = question;
  const isPlace = ({ entries }: QuestionTerm): boolean => entries.some(entry => entry === event.where?.country);
  const asked = terms.filter(term => !isPlace(term));
  const share = (item: Item): number =>
    asked.reduce((sum, term) => sum + term.weight * termMatch(term, item, question), 0);
  return share(words) >= share(event) * INSTEAD;
}

/** Who was there, and whether somebody was, the event alone tells. */
const isOfAttendance = ({ status }: Event, { kind }: ParsedQuestion): boolean =>
  status === 'done' && (kind === 'who' || kind === 'whether');

/** Whether an event has the date or the place that is asked for, and words of it haven't. */
function tellsMore({ when, where }: Event, words: Item, { kind, asksDate }: ParsedQuestion): boolean {
  const text = ownText(words);
  // "After the fighting" is no date.
  const tellsTime = TELLS.time.test(text) || (!asksDate && TELLS.relativeTime.test(text));
  if (kind === 'when') return when.precision !== 'open' || !tellsTime;
  return kind === 'where' && where !== undefined && !` ${fold(text)} `.includes(` ${fold(where.place)} `);
}
