/** Says in French what stands by an item that several sources have, or that a later report updates. */
import type { Event } from '../../record/types.ts';
import type { Messages } from '../messages.ts';
import { dates, de, f } from './grammar.ts';

const STATUS: Readonly<Record<Event['status'], string>> = {
  done: 'a eu lieu',
  announced: 'annonce',
  conditional: 'sous condition',
};

export const linked: Messages['linked'] = {
  worded: { other: '(en d’autres mots)', part: '(en partie)' },
  wording: (outlet, quoted) => [`Version ${de(outlet)}, `, f` : ${quoted}`],
  report: (status, when, outlet, published) =>
    f`${STATUS[status]}${when === undefined ? '' : ` (${when})`} : ${outlet}, ${dates.day(published)}`,
  earlier: published => f`Avant, publié le ${dates.day(published)} :`,
  later: published => f`Ensuite, publié le ${dates.day(published)} :`,
  also: f`À ce sujet aussi :`,
  seeAlso: 'voir aussi',
  seeMore: count => `et ${count} autres`,
  sameWords: citation => f`${citation} : les mêmes mots`,
  reports: 'Versions des sources',
  citeFrom: outlet => `D’après ${outlet}`,
};
