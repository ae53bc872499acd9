/** German. */
import { counted, noun, number } from '../grammar/de.ts';
import { DATED } from '../items/de.ts';
import type { PictureWords } from './words.ts';

export const picture: PictureWords = {
  dated: DATED,
  unless: (status, dated) => `Wenn nicht anders vermerkt: ${status}, ${dated}.`,
  elsewhere: 'Datum aus anderer Quelle: Der Text sagt, aus welcher.',
  paragraphs: 'In Klammern: der Absatz.',
  statements: n => counted(n, noun('Aussage', 'Aussagen')),
  silence: 'keine Aussage',
  others: 'Die anderen:',
  unnamed: 'Nicht Genannte: keine Aussage.',
  disputed: 'strittig',
  someDisputed: 'mindestens eine strittig',
  disputedSign: 'mindestens eine Aussage strittig: Der Text sagt, welche',
  numbers: 'Eine Zahl zählt Aussagen, Zitate eingeschlossen.',
  events: (shown, of) =>
    `${number(shown)} von ${counted(of, noun('Ereignis', 'Ereignissen'))}; der Rest steht im Text.`,
  topics: (shown, of) => `${number(shown)} von ${counted(of, noun('Thema', 'Themen'))}; der Rest steht im Text.`,
  parties: (shown, of) => `Gezeigt: ${number(shown)} von ${number(of)} anderen Ländern und Organisationen.`,
};
