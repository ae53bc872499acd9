/** Says in English what pictures say; all else in them is worded as in the text. */
import { numbersOf } from '../../record/places.ts';
import type { Event, Locator, Party, Source, When } from '../../record/types.ts';
import { type ListedOutlet, listedDays } from '../intl.ts';
import { capital } from '../sentences.ts';
import { and, counted, dates, foreign, number, place, the } from './grammar.ts';

export const pictures = {
  /** Under a title: who tells it, and where it's one, when. */
  told: (sources: readonly Source[]) => {
    const [first, ...more] = sources;
    if (!first || more.length > 0) return `as told by ${and([...new Set(sources.map(({ outlet }) => outlet))])}`;
    return `as told by ${first.outlet} on ${dates.day(first.published)}`;
  },
  /** Under the title of a comparison: that it was said, by whom it's told, and when. */
  said: (sources: readonly Source[]): string => `what was said, ${pictures.told(sources)}`,
  /** Names the sources at the foot, where no paragraph is given with them. */
  source: (of: readonly ListedOutlet[]) =>
    of.map(one => listedDays(`${one.outlet}${foreign(one.language)}`, one, dates.day)).join('; '),
  /** Explains the sign. */
  paragraph: '¶\u00a0=\u00a0paragraph',
  place: (at: Locator) => (at.part === 'paragraph' ? `¶${numbersOf(at)}` : place(at)),
  /** A date to stand alone, and its year. */
  date: (when: When) => dates.parts(when),
  /** Of an event that hasn't taken place, as far as the source tells. */
  status: (status: Exclude<Event['status'], 'done'>) =>
    ({ announced: 'announced', conditional: 'conditional' })[status],
  /** Of somebody who said nothing on a topic. */
  silent: 'Not heard in the record',
  /** Where what somebody said on a topic stands under others. */
  see: (topics: readonly string[]) => `See: ${topics.join('; ')}`,
  /** Of a country or body for which nobody speaks by name. */
  unnamed: 'no speaker named',
  /** Names what is compared, as a title. */
  compared: (parties: readonly Party[]) => capital(and(parties.map(({ name }, i) => (i === 0 ? name : the(name))))),
  /** How many of a side's statements, or of a picture's sentences, aren’t told: the text has them. */
  more: (n: number) => `and ${number(n)} more`,
  moreTopics: (n: number) => `and ${counted(n, 'more topic', 'more topics')}`,
};
