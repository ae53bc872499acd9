/** German. */
import { localeWords } from '../locale-words.ts';
import { sentence } from '../sentences.ts';
import type { EditionWords } from './words.ts';

const { counted, plural } = localeWords<'one'>('de');

export const edition: EditionWords = {
  corrected: (day, note) => `Berichtigt am ${day}: ${sentence(note)}`,
  withdrawn: (day, note) => `Zurückgezogen am ${day}: ${sentence(note)}`,
  takenBack: 'Zurückgezogen',
  withdrawnItem: (id, day, note) => `der Eintrag „${id}“, zurückgezogen am ${day}: ${note}`,

  fresh: (entries, since) =>
    `${counted(entries, { one: 'neuer Eintrag', other: 'neue Einträge' })} in der Sammlung seit dem ${since}.`,
  more: entries =>
    `${counted(entries, { one: 'davon steht', other: 'davon stehen' })} nicht hier: Die Schaltflächen führen ${plural(entries, { one: 'zu ihm', other: 'zu ihnen' })}.`,
  quiet: day => `Seit dem ${day} nichts Neues in der Sammlung.`,
  empty: 'Zu dem, was hier verfolgt wird, steht noch nichts in der Sammlung.',
  recap: 'Ein Rückblick auf das, was damals neu war.',
  reporter: 'Was die Quelle selbst schreibt',
  corrections: 'Berichtigt oder zurückgezogen, nachdem es hier stand',
  rest: 'Was hier nicht steht',
  mark: 'Über diesen Überblick',
};
