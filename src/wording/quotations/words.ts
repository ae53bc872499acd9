/** What `/quote` says. */
import type { Day } from '../../dossier/types.ts';

export interface QuotationWords {
  quotations(parts: readonly string[]): string;
  quoteOfTheDay(day: Day): string;
  noQuotations(parts: readonly string[]): string;
  by(name: string): string;
  on(topic: string): string;
  matching(query: string): string;
  readonly anotherQuote: string;
  sameSpeaker(name: string): string;
  sameTopic(topic: string): string;
  otherSide(name: string): string;
}
