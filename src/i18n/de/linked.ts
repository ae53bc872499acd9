/** Says in German what stands by an item that several sources have, or that a later report updates. */
import type { Event } from '../../record/types.ts';
import type { Messages } from '../messages.ts';
import { dates } from './grammar.ts';

const STATUS: Readonly<Record<Event['status'], string>> = {
  done: 'geschehen',
  announced: 'angekündigt',
  conditional: 'unter Bedingung',
};

export const linked: Messages['linked'] = {
  worded: { other: '(in anderen Worten)', part: '(zum Teil)' },
  wording: (outlet, quoted) => [`Wortlaut bei ${outlet}, `, `: ${quoted}`],
  report: (status, when, outlet, published) =>
    `${STATUS[status]}${when === undefined ? '' : ` (${when})`}: ${outlet}, ${dates.day(published)}`,
  earlier: published => `Früher, veröffentlicht am ${dates.day(published)}:`,
  later: published => `Später, veröffentlicht am ${dates.day(published)}:`,
  also: 'Dazu auch:',
  seeAlso: 'siehe auch',
  seeMore: count => `und ${count} weitere`,
  sameWords: citation => `${citation}: derselbe Wortlaut`,
  reports: 'Meldungen',
  citeFrom: outlet => `Nach ${outlet}`,
};
