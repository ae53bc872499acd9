import { expect, it } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { toldApart } from '../../src/record/telling-words.ts';
import type { Source } from '../../src/record/types.ts';
import { listed, sourceNames } from '../../src/render/outlets.ts';
import { dossier } from '../support/record.ts';

const [afp] = dossier.sources.values();
if (!afp) throw new Error('there is a source');
const source = (id: string, outlet: string, published: string, title: string): Source => ({
  ...afp,
  id,
  outlet,
  published,
  title,
});
const call = source('call', 'White House', '2025-03-19', 'On the call');
const one = source('one', 'White House', '2025-03-25', 'With Ukraine');
const other = source('other', 'White House', '2025-03-25', 'With Russia');

it('one source needs no name before its places', () => expect(sourceNames([afp, afp]).size).toBe(0));

it('several have their outlets, and those of one outlet letters, the oldest the first', () =>
  expect([...sourceNames([one, other, afp, call]).values()].toSorted()).toEqual([
    'AFP',
    'White House (a)',
    'White House (b)',
    'White House (c)',
  ]));

it('the footer names an outlet once; of texts of one day the words of the titles that they don’t share tell them apart', () => {
  const told = (...all: readonly Source[]): string => en.replies.sources(listed(all, sourceNames(all)));
  expect(told(call, one, other)).toBe('White House: (a) 19 March 2025; (b) Ukraine, (c) Russia, 25 March 2025');
  expect(told(other, afp, one)).toBe('White House: (a) Russia, (b) Ukraine, 25 March 2025 and AFP, 27 March 2025');
  const outcomes = (country: string): Source =>
    source(country, 'White House', '2025-03-25', `Outcomes of the United States and ${country} Expert Groups`);
  expect(told(outcomes('Ukraine'), outcomes('Russia'))).toBe('White House: (a) Ukraine, (b) Russia, 25 March 2025');
  const remarks = source(
    'remarks',
    'White House',
    '2025-03-25',
    'Remarks by President Trump and the Secretary General',
  );
  expect(told(one, remarks)).toBe('White House: (a) With Ukraine, (b) Remarks by President Trump and…, 25 March 2025');
  // One title is the beginning of the other, or there is none: the letters alone are left.
  const more = source('more', 'White House', '2025-03-25', 'With Ukraine again');
  expect(told(one, more)).toBe('White House: (a) With Ukraine, (b) With Ukraine again, 25 March 2025');
  const { title: _, ...untitled } = { ...one, id: 'untitled' };
  expect(told(one, untitled)).toBe('White House: (a) With Ukraine, (b), 25 March 2025');
});

it('in other languages it names the outlet’s language once', () => {
  const all = [call, one, other];
  const told = ALL_MESSAGES.map(w => w.replies.sources(listed(all, sourceNames(all))).replace(/[\u00a0\u202f]/gu, ' '));
  expect(told.slice(1)).toEqual([
    'White House (en anglais) : (a) 19 mars 2025 ; (b) Ukraine, (c) Russia, 25 mars 2025',
    'White House (auf Englisch): (a) 19. März 2025; (b) Ukraine, (c) Russia, 25. März 2025',
    'White House (англійською): (a) 19 березня 2025 року; (b) Ukraine, (c) Russia, 25 березня 2025 року',
  ]);
});

it('a text that isn’t the only one of its outlet and day is told by its title even where it stands alone', () => {
  const [first, second, third] = toldApart([one, other, call]);
  if (!first || !second || !third) throw new Error('there are three');
  const told = (of: Source): string => en.replies.sources(listed([of], sourceNames([of])));
  expect([told(first), told(second), told(third)]).toEqual([
    'White House: Ukraine, 25 March 2025',
    'White House: Russia, 25 March 2025',
    'White House, 19 March 2025',
  ]);
});
