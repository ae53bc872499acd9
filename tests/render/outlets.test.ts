import { expect, it } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';
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

it('in the footer the title tells apart what outlet and day don’t', () => {
  const all = [call, one, other];
  expect(en.replies.sources(listed(all, sourceNames(all)))).toBe(
    'White House (a), 19 March 2025, White House (b), With Ukraine, 25 March 2025 and White House (c), With Russia, 25 March 2025',
  );
});
