/** German. */
import { dates, onTopics, typed } from '../grammar/de.ts';
import { spaced } from '../sentences.ts';
import type { QuotationWords } from './words.ts';

export const quotations: QuotationWords = {
  quotations: parts => `Zitate${spaced(parts)}`,
  quoteOfTheDay: day => `Zitat des Tages, ${dates.day(day)}`,
  noQuotations: parts => `ein Zitat${spaced(parts)}`,
  by: name => `von ${name}`,
  on: topic => onTopics([topic]),
  matching: query => `mit ${typed(query)}`,
  anotherQuote: 'Ein anderes',
  sameSpeaker: name => `Mehr von ${name}`,
  sameTopic: topic => `Mehr zum Thema: ${topic}`,
  otherSide: name => `Die andere Seite: ${name}`,
};
