/** French. */
import { de, f } from '../french.ts';
import { dates, onTopics, typed } from '../grammar/fr.ts';
import { spaced } from '../sentences.ts';
import type { QuotationWords } from './words.ts';

export const quotations: QuotationWords = {
  quotations: parts => `Citations${spaced(parts)}`,
  quoteOfTheDay: day => `Citation du jour, ${dates.day(day)}`,
  noQuotations: parts => `une citation${spaced(parts)}`,
  by: de,
  on: topic => onTopics([topic]),
  matching: query => `contenant ${typed(query)}`,
  anotherQuote: 'Une autre',
  sameSpeaker: name => `Autres citations ${de(name)}`,
  sameTopic: topic => f`Même thème : ${topic}`,
  otherSide: name => f`L’autre partie : ${name}`,
};
