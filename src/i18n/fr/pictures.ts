/** Says in French what pictures say. */
import { numbersOf } from '../../record/places.ts';
import { listedDays } from '../intl.ts';
import type { Messages } from '../messages.ts';
import { capital } from '../sentences.ts';
import { and, counted, dates, f, inLanguage, noun, number, party, place } from './grammar.ts';

export const pictures: Messages['pictures'] = {
  told: sources => {
    const [first, ...more] = sources;
    if (!first || more.length > 0) return `d’après ${and([...new Set(sources.map(({ outlet }) => outlet))])}`;
    return `d’après ${first.outlet}, ${dates.day(first.published)}`;
  },
  said: sources => `ce qui a été dit, ${pictures.told(sources)}`,
  source: of =>
    of
      .map(one => listedDays(`${one.outlet} (${inLanguage(one.language)})`, one, dates.day, [f` : `, f` ; `]))
      .join(f` ; `),
  paragraph: '¶\u00a0=\u00a0paragraphe',
  place: at => (at.part === 'paragraph' ? `¶${numbersOf(at)}` : place(at)),
  date: dates.parts,
  status: status => ({ announced: 'annonce', conditional: 'sous condition' })[status],
  silent: 'Aucun propos dans le dossier',
  see: topics => f`Voir : ${topics.join(f` ; `)}`,
  unnamed: 'locuteur non nommé',
  compared: parties => capital(and(parties.map(party))),
  more: n => `et ${number(n)} de plus`,
  moreTopics: n => `et ${counted(n, noun('autre thème', 'autres thèmes'))}`,
};
