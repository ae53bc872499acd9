/** Says in German what pictures say. */
import { numbersOf } from '../../record/places.ts';
import { listedDays } from '../intl.ts';
import type { Messages } from '../messages.ts';
import { capital } from '../sentences.ts';
import { and, counted, dates, inLanguage, noun, number, party, place } from './grammar.ts';

export const pictures: Messages['pictures'] = {
  told: sources => {
    const [first, ...more] = sources;
    if (!first || more.length > 0) return `laut ${and([...new Set(sources.map(({ outlet }) => outlet))])}`;
    return `laut ${first.outlet} vom ${dates.day(first.published)}`;
  },
  said: sources => `was gesagt wurde, ${pictures.told(sources)}`,
  source: of => of.map(one => listedDays(`${one.outlet} (${inLanguage(one.language)})`, one, dates.day)).join('; '),
  paragraph: '¶\u00a0=\u00a0Absatz',
  place: at => (at.part === 'paragraph' ? `¶${numbersOf(at)}` : place(at)),
  date: dates.parts,
  status: status => ({ announced: 'angekündigt', conditional: 'unter Bedingung' })[status],
  silent: 'Hier keine Aussage',
  see: topics => `Siehe: ${topics.join('; ')}`,
  unnamed: 'Sprecher nicht genannt',
  compared: parties => capital(and(parties.map(party))),
  more: n => `und ${number(n)} weitere`,
  moreTopics: n => `und ${counted(n, noun('weiteres Thema', 'weitere Themen'))}`,
};
