/** Says in English what stands by an item that several sources have, or that a later report updates. */
import type { Day, Event } from '../../record/types.ts';
import { dates } from './grammar.ts';

/** What a report says of an event. */
const STATUS: Readonly<Record<Event['status'], string>> = {
  done: 'done',
  announced: 'announced',
  conditional: 'conditional',
};

export const linked = {
  /** Behind a place where a quotation stands in other words, or not all of it. */
  worded: { other: '(in other words)', part: '(in part)' },
  /** The other wording, by itself: what stands before its place, and behind it. */
  wording: (outlet: string, quoted: string): readonly [before: string, after: string] => [
    `As ${outlet} has it, `,
    `: ${quoted}`,
  ],
  /** An event as a source reports it, with its date where that is another; `outlet` with the day of its report. */
  report: (status: Event['status'], when: string | undefined, outlet: string, published: Day) =>
    `${STATUS[status]}${when === undefined ? '' : ` (${when})`}: ${outlet}, ${dates.day(published)}`,
  /** Before a report that was published earlier than another one on the same, later, or on the same day. */
  earlier: (published: Day) => `Earlier, published on ${dates.day(published)}:`,
  later: (published: Day) => `Later, published on ${dates.day(published)}:`,
  also: 'On this there is also:',
  /** In a list, before the places of other reports on the same. */
  seeAlso: 'see also',
  /** Behind the place of the newest: that there are others, two at least. */
  seeMore: (count: number) => `and ${count} more`,
  /** Of a source that prints a quotation in the same words. */
  sameWords: (citation: string) => `${citation}: the same words`,
  reports: 'Reports',
  /** Leads to the citation of the same from another source. */
  citeFrom: (outlet: string) => `From ${outlet}`,
};
