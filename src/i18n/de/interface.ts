/** Says in German what only pictures say. */
import type { Messages } from '../messages.ts';
import { counted, noun, number } from './grammar.ts';

export const picture: Messages['picture'] = {
  unless: usual => `Wenn nicht anders vermerkt: ${usual.join(', ')}.`,
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
