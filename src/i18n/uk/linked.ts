/** Says in Ukrainian what stands by an item that several sources have, or that a later report updates. */
import type { Event } from '../../record/types.ts';
import type { Messages } from '../messages.ts';
import { dates } from './grammar.ts';

const STATUS: Readonly<Record<Event['status'], string>> = {
  done: 'відбулося',
  announced: 'оголошено',
  conditional: 'за умови',
};

export const linked: Messages['linked'] = {
  worded: { other: '(іншими словами)', part: '(частково)' },
  wording: (outlet, quoted) => [`Виклад видання ${outlet}, `, `: ${quoted}`],
  report: (status, when, outlet, published) =>
    `${STATUS[status]}${when === undefined ? '' : ` (${when})`}: ${outlet}, ${dates.day(published)}`,
  earlier: published => `Раніше, опубліковано ${dates.day(published)}:`,
  later: published => `Пізніше, опубліковано ${dates.day(published)}:`,
  also: 'Про це також:',
  seeAlso: 'див. також',
  seeMore: count => `і ще ${count}`,
  sameWords: citation => `${citation}: ті самі слова`,
  reports: 'Повідомлення джерел',
  citeFrom: outlet => `За виданням ${outlet}`,
};
