/** Tells which items can answer whether somebody was at a place. */
import type { Item } from '../record/types.ts';
import { isIn } from './item-fields.ts';
import type { WordForms } from './term-matching.ts';
import type { ParsedQuestion, QuestionTerm } from './types.ts';

/** Whether a question asks who or whether somebody was at a place, and nothing else, and an item doesn't tell of it: "Did Trump come to Paris?" */
export function isElsewhere(item: Item, question: ParsedQuestion): boolean {
  const { kind, terms, speakers } = question;
  const place = terms.find(({ entries }) => entries.some(e => e.kind === 'party' && e.form === 'country'));
  if (!place || speakers.length > 0) return false;
  if (kind === 'who') return isAlone(place, question) && isEventElsewhere(item, place);
  if (kind !== 'whether') return false;
  const [who] = terms.flatMap(({ entries }) => entries.filter(e => e.kind === 'person'));
  if (!who || place.entries.includes(who)) return false;
  const others = terms.filter(term => term !== place && !term.entries.includes(who));
  if (!others.every(({ words, entries }) => entries.length === 0 && words.every(isComing))) return false;
  if (item.kind !== 'event') return !isLiteral(place, item, question) || !isIn(who, item);
  return !item.participants.includes(who) || !place.entries.some(e => e === item.where?.country);
}

/** "Who will go to Ukraine?" */
const isAlone = (place: QuestionTerm, { terms }: ParsedQuestion): boolean =>
  terms.every(term => term === place || (term.entries.length === 0 && term.words.every(isComing)));

const isEventElsewhere = (item: Item, { entries }: QuestionTerm): boolean =>
  item.kind === 'event' && item.where?.country !== undefined && !entries.some(e => e === item.where?.country);

/** Meanings of the vocabulary: being there, and going. */
const COMING = ['attend', 'go'];
const isComing = ({ meanings }: WordForms): boolean => COMING.some(id => meanings.has(id));

/** Whether the very words of a name stand in an item. */
export const isLiteral = ({ words }: QuestionTerm, item: Item, { matcher }: ParsedQuestion): boolean =>
  words.length > 0 && words.every(form => matcher.isOwn(form, matcher.placeOf(item)));
