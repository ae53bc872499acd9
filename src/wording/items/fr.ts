/** French. */
import { de, f } from '../french.ts';
import { and, byline, dates, inLanguage, PARTS, party, region, voice } from '../grammar/fr.ts';
import type { ItemWords } from './words.ts';

/** How a date is known. */
export const DATED = {
  stated: 'date indiquée',
  inferred: 'date déduite',
  external: 'date d’une autre source',
} as const;

export const items: ItemWords = {
  party,
  topic: topic => topic.label.fr,
  region,
  voice,
  byline,
  reporter: fact => ({
    name: fact.source.outlet,
    rest: fact.voice === 'judgement' ? 'appréciation du journaliste' : 'récit du journaliste',
  }),
  citation: (source, at) =>
    `${source.outlet} (${inLanguage(source.language)}), ${dates.day(source.published)}, ${PARTS[at.part]} ${at.number}`,
  mode: mode =>
    ({
      said: 'déclaration',
      decided: 'décision',
      agreed: 'accord',
      offered: 'proposition',
      announced: 'annonce',
      accused: 'accusation',
      denied: 'démenti',
      claimed: 'affirmation',
      warned: 'mise en garde',
    })[mode],
  quoted: text => `“${text}”`,
  saying: (of, _cue, quotation) => f`${voice(of)} : ${quotation}`,
  telling: (who, text) => f`${who} : ${text}`,
  cited: (text, citation) => `${text} — ${citation}.`,
  day: dates.day,
  days: dates.days,
  when: dates.when,
  whenPrinted: said => f`mots de la source : “${said}”`,
  known: (when, explained) => {
    if (when.precision === 'open') return f`Mots de la source : “${when.said}”. Sans date : ${when.note}`;
    const note = explained && when.note !== undefined ? ` ${when.note}` : '';
    return f`Mots de la source : “${when.said}” ; ${DATED[when.basis]}.${note}`;
  },
  status: status =>
    ({ done: '● a eu lieu', announced: '◐ annoncé, non rapporté comme accompli', conditional: '○ sous condition' })[
      status
    ],
  said: (_cue, occasion, when) => f`${when} · circonstance : ${occasion}`,
  context: text => f`Contexte : ${text}`,
  condition: text => f`Condition : ${text}`,
  note: text => f`Note : ${text}`,
  disputed: question => f`Contesté : ${question}`,
  elsewhere: (outlet, text, cite) => f`Version ${de(outlet)} : “${text}” (${cite})`,
  participants: names => f`Participants : ${and(names)}`,
  place: (title, place) => `${title} – ${place}`,
  itemName: (id, who, citation) => `${id} – ${who}, ${citation}`,
};
