/** German. */
import { and, byline, dates, inLanguage, PARTS, party, region, voice } from '../grammar/de.ts';
import type { ItemWords } from './words.ts';

/** How a date is known. */
export const DATED = {
  stated: 'Datum angegeben',
  inferred: 'Datum erschlossen',
  external: 'Datum aus anderer Quelle',
} as const;

export const items: ItemWords = {
  party,
  topic: topic => topic.label.de,
  region,
  voice,
  byline,
  reporter: fact => ({
    name: fact.source.outlet,
    rest: fact.voice === 'judgement' ? 'eigene Einschätzung der Quelle' : 'eigener Bericht der Quelle',
  }),
  citation: (source, at) =>
    `${source.outlet} (${inLanguage(source.language)}), ${dates.day(source.published)}, ${PARTS[at.part]} ${at.number}`,
  mode: mode =>
    ({
      said: 'Aussage',
      decided: 'Beschluss',
      agreed: 'Übereinkunft',
      offered: 'Angebot',
      announced: 'Ankündigung',
      accused: 'Vorwurf',
      denied: 'Dementi',
      claimed: 'Behauptung',
      warned: 'Warnung',
    })[mode],
  quoted: text => `“${text}”`,
  saying: (of, _cue, quotation) => `${voice(of)}: ${quotation}`,
  telling: (who, text) => `${who}: ${text}`,
  cited: (text, citation) => `${text} — ${citation}.`,
  day: dates.day,
  days: dates.days,
  when: dates.when,
  whenPrinted: said => `Wortlaut der Quelle: “${said}”`,
  known: (when, explained) => {
    if (when.precision === 'open') return `Wortlaut der Quelle: “${when.said}”. Ohne Datum: ${when.note}`;
    const note = explained && when.note !== undefined ? ` ${when.note}` : '';
    return `Wortlaut der Quelle: “${when.said}”; ${DATED[when.basis]}.${note}`;
  },
  status: status =>
    ({
      done: '● geschehen',
      announced: '◐ angekündigt, nicht als geschehen gemeldet',
      conditional: '○ unter einer Bedingung',
    })[status],
  said: (_cue, occasion, when) => `${when} · Anlass: ${occasion}`,
  context: text => `Zusammenhang: ${text}`,
  condition: text => `Bedingung: ${text}`,
  note: text => `Anmerkung: ${text}`,
  disputed: question => `Strittig: ${question}`,
  elsewhere: (outlet, text, cite) => `Bei ${outlet}: “${text}” (${cite})`,
  participants: names => `Beteiligt: ${and(names)}`,
  place: (title, place) => `${title} – ${place}`,
  itemName: (id, who, citation) => `${id} – ${who}, ${citation}`,
};
