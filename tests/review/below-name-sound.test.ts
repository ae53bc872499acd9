/** Tests that the lines which a review makes are sound by the record's own rules, whoever speaks and whatever is told. */
import { expect, it } from 'vitest';
import { lineBelowName } from '../../src/review/below-name.ts';
import { choicesOf } from '../../src/review/choices.ts';
import { FIRST_FILE, RECORD } from '../record/sample-record.ts';
import { inputs, refused } from '../record/support.ts';

const BERG = { person: 'berg', office: 'Prime Minister' };
const HOLM = { person: 'holm', office: 'transport minister' };
const CREW = { unnamed: 'a crew union', party: 'norland' };

const VOICES: readonly (readonly [name: string, by: object])[] = [
  ['Berg', BERG],
  ['Ada Berg', BERG],
  ['Berg and Holm', { together: [BERG, HOLM] }],
  ['Norland and Sudmark', { together: [{ party: 'norland' }, { party: 'sudmark' }] }],
  ['Berg and Sudmark', { together: [BERG, { party: 'sudmark' }] }],
  ['Norland', { party: 'norland' }],
  ['The ministry', { party: 'norland', organ: 'ministry' }],
  ['A crew union', CREW],
];
const MODES = ['said', 'accused', 'agreed'];
const TOLD = [
  'said that 14 boats could be back',
  'said that the boats could be back',
  'said it was late',
  'said they were late',
  'promised to dredge the port',
  'would not wait',
  'said the boats belonged to Norland and to Sudmark',
  'said “it” in Port Lind',
];

it('a line is one that the check takes', async () => {
  const known = await choicesOf({ data: 'data', read: async () => ({ files: inputs(), uncompared: [] }) });
  const made = VOICES.flatMap(([name, by]) =>
    MODES.flatMap(mode =>
      TOLD.flatMap(told => {
        const text = `${name} ${told}.`;
        const under = lineBelowName('statements', { text, by, mode }, known);
        return under === undefined ? [] : [{ text, by, mode, under }];
      }),
    ),
  );
  // There are lines of every voice, mode and telling.
  for (const part of [...VOICES.map(([name]) => name), ...TOLD])
    expect([part, made.some(({ text }) => text.includes(part))]).toEqual([part, true]);
  const items = made.map((one, at) => {
    const entry = {
      id: `made-${at}`,
      ...one,
      paragraph: 5,
      when: { precision: 'open', note: 'None.' },
      topics: ['ferries'],
    };
    return `  - ${JSON.stringify(entry)}\n`;
  });
  const files = {
    ...RECORD,
    [FIRST_FILE]: RECORD[FIRST_FILE]?.replace('\nfacts:\n', () => `\n${items.join('')}facts:\n`) ?? '',
  };
  const found = refused(files).filter(({ rule, line }) => rule.startsWith('under-') && line > 0);
  expect(found.map(({ message }) => message)).toEqual([]);
});
