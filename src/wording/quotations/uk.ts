/** Ukrainian. */
import { dates, onTopics, typed } from '../grammar/uk.ts';
import { spaced } from '../sentences.ts';
import type { QuotationWords } from './words.ts';

export const quotations: QuotationWords = {
  quotations: parts => `Цитати${spaced(parts)}`,
  quoteOfTheDay: day => `Цитата дня, ${dates.day(day)}`,
  noQuotations: parts => `цитат${spaced(parts)}`,
  by: name => `(${name})`,
  on: topic => onTopics([topic]),
  matching: query => `зі словами ${typed(query)}`,
  anotherQuote: 'Інша',
  sameSpeaker: name => `Більше цитат: ${name}`,
  sameTopic: topic => `Більше на тему: ${topic}`,
  otherSide: name => `Інша сторона: ${name}`,
};
