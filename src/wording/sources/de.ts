/** German. */
import { and, counted, dates, inLanguage, noun, PARTS } from '../grammar/de.ts';
import { sentence } from '../sentences.ts';
import type { SourceWords } from './words.ts';

export const sources: SourceWords = {
  sourcePage: {
    title: source => `Quelle: ${source.outlet}, ${dates.day(source.published)}`,
    about: ({ outlet, title, dateline, published, language }) =>
      sentence(
        [outlet, title, dateline, dates.day(published), inLanguage(language)]
          .filter(part => part !== undefined)
          .join(', '),
      ),
    titleFrom: note => `Zum Titel: ${note}`,
    address: url => `Adresse: ${url}`,
    rights: rights => `Rechte: ${rights}`,
    fingerprint: digits => `Fingerabdruck des gelesenen Textes: SHA-256 ${digits}…`,
    counts: n =>
      `Aus ${counted(n.paragraphs, noun('Absatz', 'Absätzen'))} und ${counted(n.captions, noun('Bildunterschrift', 'Bildunterschriften'))} übernimmt die Sammlung ${and(
        [
          counted(n.quote, noun('Zitat', 'Zitate')),
          counted(n.statement, noun('Aussage', 'Aussagen')),
          counted(n.fact, noun('Angabe', 'Angaben')),
          counted(n.event, noun('Ereignis', 'Ereignisse')),
        ],
      )}.`,
    untaken: paragraphs => `Absätze, aus denen nichts übernommen ist: ${and(paragraphs)}.`,
    place: at => `${PARTS[at.part]} ${at.number}`,
    none: 'eine Quelle',
    choose: 'Quelle wählen',
    showWhole: 'Was die Sammlung der Quelle entnimmt',
  },
  cite: {
    title: (id, style) => `Beleg für ${id}: ${style}`,
    copy: 'Zum Kopieren',
    choose: 'Stil wählen',
    work: (outlet, title, dateline, day, at, language) =>
      [`${outlet} (${inLanguage(language)})`, title, dateline, day, `${PARTS[at.part]} ${at.number}`]
        .filter(part => part !== undefined)
        .join(', '),
    quotedIn: (name, office, work) => `${name}, ${office}, zitiert in: ${work}.`,
    reportedIn: (name, work) => `${name}, wiedergegeben in: ${work}.`,
    accessed: day => `Abgerufen am ${dates.day(day)}.`,
    fingerprints: (words, source) => `SHA-256 des Wortlauts ${words}…, des Textes der Quelle ${source}…`,
  },
};
