/** German. */
import { dates, number } from '../grammar/de.ts';
import type { PageWords } from './words.ts';

export const pages: PageWords = {
  asOf: day => `Stand der Sammlung: ${dates.day(day)}`,
  page: (page, pages) => `Seite ${number(page)} von ${number(pages)}`,
  nth: (n, of) => `${number(n)} von ${number(of)}`,
  continued: heading => `${heading} (Fortsetzung)`,
  capped: (shown, found) =>
    `Angezeigt: die ersten ${number(shown)} von ${number(found)}; ein Thema oder ein Tag grenzt die Auswahl ein.`,
  next: 'Weiter',
  previous: 'Zurück',
  share: 'Mit allen teilen',
  asPicture: 'Als Bild',
  asText: 'Ohne Bild',
  pictureTooLong: 'Der Text ist zu lang, um ganz in ein Bild zu passen; deshalb steht er nur hier.',
  pictureOfNothing: 'Auf dieser Seite lässt sich nichts als Bild zeigen.',
  pictureAt: path => `Bild: ${path}`,
  pictureFailed: reference => `Das Bild ließ sich nicht zeichnen (Kennung ${reference}); im Text steht alles.`,
  asked: 'Gefragt',
};
