/** Ukrainian. */
import { and, byline, dates, inLanguage, PARTS, party, region, voice } from '../grammar/uk.ts';
import type { ItemWords } from './words.ts';

/** How a date is known. */
export const DATED = { stated: 'дату вказано', inferred: 'дату виведено', external: 'дата з іншого джерела' } as const;

export const items: ItemWords = {
  party,
  topic: topic => topic.label.uk,
  region,
  voice,
  byline,
  reporter: fact => ({
    name: fact.source.outlet,
    rest: fact.voice === 'judgement' ? 'оцінка журналіста' : 'виклад журналіста',
  }),
  citation: (source, at) =>
    `${source.outlet} (${inLanguage(source.language)}), ${dates.day(source.published)}, ${PARTS[at.part]} ${at.number}`,
  mode: mode =>
    ({
      said: 'заява',
      decided: 'рішення',
      agreed: 'домовленість',
      offered: 'пропозиція',
      announced: 'оголошення',
      accused: 'звинувачення',
      denied: 'заперечення',
      claimed: 'твердження',
      warned: 'застереження',
    })[mode],
  quoted: text => `“${text}”`,
  saying: (of, _cue, quotation) => `${voice(of)}: ${quotation}`,
  telling: (who, text) => `${who}: ${text}`,
  cited: (text, citation) => `${text} — ${citation}.`,
  day: dates.day,
  days: dates.days,
  when: dates.when,
  whenPrinted: said => `слова джерела: “${said}”`,
  known: (when, explained) => {
    if (when.precision === 'open') return `Слова джерела: “${when.said}”. Без дати: ${when.note}`;
    const note = explained && when.note !== undefined ? ` ${when.note}` : '';
    return `Слова джерела: “${when.said}”; ${DATED[when.basis]}.${note}`;
  },
  status: status =>
    ({ done: '● відбулося', announced: '◐ оголошено, про здійснення не повідомлено', conditional: '○ за умови' })[
      status
    ],
  said: (_cue, occasion, when) => `${when} · обставини: ${occasion}`,
  context: text => `Контекст: ${text}`,
  condition: text => `Умова: ${text}`,
  note: text => `Примітка: ${text}`,
  disputed: question => `Спірне: ${question}`,
  elsewhere: (outlet, text, cite) => `У викладі ${outlet}: “${text}” (${cite})`,
  participants: names => `Учасники: ${and(names)}`,
  place: (title, place) => `${title} – ${place}`,
  itemName: (id, who, citation) => `${id} – ${who}, ${citation}`,
};
