/** English. */
import { dates, onTopics } from '../grammar/en.ts';
import { spaced } from '../sentences.ts';
import type { QuotationWords } from './words.ts';

export const quotations: QuotationWords = {
  quotations: parts => `Quotations${spaced(parts)}`,
  quoteOfTheDay: day => `Quote of the day, ${dates.day(day)}`,
  noQuotations: parts => `any quotation${spaced(parts)}`,
  by: name => `by ${name}`,
  on: topic => onTopics([topic]),
  matching: query => `with ${query}`,
  anotherQuote: 'Another',
  sameSpeaker: name => `More by ${name}`,
  sameTopic: topic => `More on: ${topic}`,
  otherSide: name => `The other side: ${name}`,
};
