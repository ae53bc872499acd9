/** What `/timeline` says. */
import type { Days } from '../../command.ts';

export interface TimelineWords {
  timeline(parts: readonly string[]): string;
  dailyBriefing(days: Days): string;
  readonly happened: string;
  readonly announced: string;
  readonly undated: string;
  readonly whoSaidWhat: string;
  readonly disputes: string;
  noEvents(parts: readonly string[]): string;
  span(days: string): string;
  since(day: string): string;
  until(day: string): string;
  country(name: string): string;
  dayBriefing(day: string): string;
  readonly wholeTimeline: string;
  asserts(party: string, what: string): string;
}
