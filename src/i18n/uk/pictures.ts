/** Says in Ukrainian what pictures say. */
import { numbersOf } from '../../record/places.ts';
import { listedDays } from '../intl.ts';
import type { Messages } from '../messages.ts';
import { capital } from '../sentences.ts';
import { and, counted, dates, inLanguage, noun, number, party, place } from './grammar.ts';

export const pictures: Messages['pictures'] = {
  told: sources => {
    const [first, ...more] = sources;
    if (!first || more.length > 0) return `за даними ${and([...new Set(sources.map(({ outlet }) => outlet))])}`;
    return `за матеріалом ${first.outlet} від ${dates.day(first.published)}`;
  },
  said: sources => `що було сказано, ${pictures.told(sources)}`,
  source: of => of.map(one => listedDays(`${one.outlet} (${inLanguage(one.language)})`, one, dates.day)).join('; '),
  paragraph: '¶\u00a0=\u00a0абзац',
  place: at => (at.part === 'paragraph' ? `¶${numbersOf(at)}` : place(at)),
  date: dates.parts,
  status: status => ({ announced: 'оголошено', conditional: 'за умови' })[status],
  silent: 'Позиції не наведено',
  see: topics => `Див.: ${topics.join('; ')}`,
  unnamed: 'мовця не названо',
  compared: parties => capital(and(parties.map(party))),
  more: n => `і ще ${number(n)}`,
  moreTopics: n => `і ще ${counted(n, noun('тема', 'теми', 'тем'))}`,
};
