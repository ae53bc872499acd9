/** The phrases of editions and corrections; see {@link PHRASES}. */
import type { Phrase } from './phrases.ts';

export const EDITION_PHRASES: Readonly<Record<string, Phrase>> = {
  'edition.corrected': [w => w.edition.corrected('DAY', 'A digit was wrong'), 'DAY', 'A digit was wrong.'],
  'edition.withdrawn': [w => w.edition.withdrawn('DAY', 'Never said.'), 'DAY', 'Never said.'],
  'edition.takenBack': [w => w.edition.takenBack],
  'edition.withdrawnItem': [w => w.edition.withdrawnItem('risk', 'DAY', 'Never said.'), 'risk', 'DAY', 'Never said.'],
  'edition.fresh': [w => [1, 3, 5, 21].map(n => w.edition.fresh(n, 'DAY')).join(' '), '1', '3', '5', '21', 'DAY'],
  'edition.more': [w => [1, 3, 5, 21].map(n => w.edition.more(n)).join(' '), '1', '3', '5', '21'],
  'edition.quiet': [w => w.edition.quiet('DAY'), 'DAY'],
  'edition.empty': [w => w.edition.empty],
  'edition.recap': [w => w.edition.recap],
  'edition.reporter': [w => w.edition.reporter],
  'edition.corrections': [w => w.edition.corrections],
  'edition.rest': [w => w.edition.rest],
  'edition.mark': [w => w.edition.mark],
};
