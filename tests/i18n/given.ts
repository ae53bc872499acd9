/** What is put into phrases: some of the record's things, and made-up ones. */
import type { Fact, Source, Voice, When } from '../../src/record/types.ts';
import { dossier } from '../support/record.ts';

function some<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the record lacks it');
  return value;
}

export const source: Source = some([...dossier.sources.values()][0]);
export const fact: Fact = some([...dossier.items.values()].find(i => i.kind === 'fact'));
export const us = some(dossier.parties.get('us'));
export const person: Voice = {
  kind: 'person',
  person: some(dossier.people.get('starmer')),
  office: 'British Prime Minister',
};
export const topic = some(dossier.topics.get('sanctions'));
export const DAY = '2025-03-27';
export const at = { part: 'paragraph', number: 12 } as const;
export const when: When = {
  precision: 'day',
  said: 'Thursday',
  from: DAY,
  to: DAY,
  basis: 'external',
  note: 'Told by AP.',
};
export const open: When = { precision: 'open', said: 'one day', note: 'It depends.' };
export const COUNTS = { quote: 17, statement: 14, fact: 16, event: 18 };
