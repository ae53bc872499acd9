/** Says in German what /source and /cite say. */
import type { Messages } from '../messages.ts';
import { and, counted, dates, inLanguage, noun, place } from './grammar.ts';

export const sourcePage: Messages['sourcePage'] = {
  title: ({ outlet, dateline, published, language }) => [
    {
      strong: [
        language.startsWith('de') ? outlet : `${outlet} (${inLanguage(language)})`,
        dateline,
        dates.day(published),
      ]
        .filter(part => part !== undefined)
        .join(', '),
    },
  ],
  noTitle: 'die gelesene Fassung hat keine Überschrift',
  readAt: 'Der Text ist hier zu lesen:',
  noAddress: 'Einen öffentlichen Link zum gelesenen Text gibt es hier nicht.',
  republished: outlet => `Weiterverbreitet von ${outlet}, nicht vollständig mit dem gelesenen Text verglichen:`,
  fingerprint: digits => `SHA-256 des gelesenen Textes: ${digits}…`,
  counts: n => {
    const read = and([
      counted(n.paragraphs, noun('Absatz', 'Absätzen')),
      ...(n.captions === undefined ? [] : [counted(n.captions, noun('Bildunterschrift', 'Bildunterschriften'))]),
    ]);
    const taken = and([
      ...(n.quote === undefined ? [] : [counted(n.quote, noun('Zitat', 'Zitate'))]),
      ...(n.statement === undefined ? [] : [counted(n.statement, noun('Aussage', 'Aussagen'))]),
      ...(n.fact === undefined ? [] : [counted(n.fact, noun('Angabe', 'Angaben'))]),
      ...(n.event === undefined ? [] : [counted(n.event, noun('Ereignis', 'Ereignisse'))]),
    ]);
    return `Aus ${read} übernimmt die Sammlung ${taken}.`;
  },
  untaken: paragraphs => `Absätze, aus denen nichts übernommen ist: ${and(paragraphs)}.`,
  place: at => place(at),
  placeAmid: at => place(at),
  citeRecord: asOf => `Zitieren: Rapporteur, ${dates.day(asOf)} · als Datei: npm run export`,
  none: 'Hier gibt es noch keine Quelle.',
  choosePlace: 'Absatz wählen',
  choose: 'Quelle wählen',
  showWhole: 'Die Quelle',
};

export const cite: Messages['cite'] = {
  style: style => `Stil: ${style}`,
  work: (outlet, title, dateline, day, at, language) =>
    [`${outlet} (${inLanguage(language)})`, title, dateline, day, place(at)]
      .filter(part => part !== undefined)
      .join(', '),
  quotedIn: (who, work) => `${who}, zitiert in: ${work}.`,
  reportedIn: (name, work) => `${name}, wiedergegeben in: ${work}.`,
  dated: (date, credit, outlet) => `Datum: ${date}, laut ${credit}; nicht im Text (${outlet}).`,
  accessed: day => `Abgerufen am ${dates.day(day)}.`,
  fingerprints: (words, source) => `SHA-256: Wortlaut ${words}…, Quelle ${source}…`,
};
