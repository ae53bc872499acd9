import { expect, test as it } from 'vitest';
import { optionalNotes } from '../../src/record/optional.ts';
import { readDraft } from '../../src/record/parse.ts';
import { FIRST_FILE, RECORD, SECOND_FILE } from './sample-record.ts';
import { draftOf, inputs, lineWith, planted } from './support.ts';

const told = (record: Readonly<Record<string, string>>) =>
  optionalNotes(draftOf(inputs(record))).map(({ file, line, rule, message }) => [file, line, rule, message]);

/** The sample record has these left out. */
const BEFORE = told(RECORD);

it.each([
  [
    'a statement',
    FIRST_FILE,
    '    under: Blamed Sudmark for holding up construction\n',
    '- id: delay',
    'the statement “delay” has no under:',
  ],
  [
    'a quotation in a sentence',
    FIRST_FILE,
    '    under: Once the harbour is dredged, fares would be {quote}\n',
    '- id: low-fares',
    'the quote “low-fares” has no under:',
  ],
])('%s without the line below its speaker’s name is noted', (_, file, from, at, message) => {
  const record = planted(file, from, '');
  expect(told(record)).toContainEqual([file, lineWith(record[file], at), 'optional', message]);
  expect(BEFORE.map(([, , , said]) => said)).not.toContain(message);
});

it('a dispute with a long question and without a short one is noted', () => {
  const long = `Did Sudmark hold up the work on the piers for the ${'whole '.repeat(10)}winter?`;
  const record = planted(
    SECOND_FILE,
    'question: Did Sudmark hold up the work?\n    short: Did it delay?',
    `question: ${long}`,
  );
  expect(told(record)).toContainEqual([
    SECOND_FILE,
    lineWith(record[SECOND_FILE], 'd-delay'),
    'optional',
    'the dispute “d-delay” has no short:',
  ]);
});

it('is no fault, and a quotation that stands alone needs no line', () => {
  expect(readDraft(inputs(RECORD))).toHaveProperty('draft');
  expect(BEFORE.map(([, , , message]) => message)).not.toContain('the quote “open-line” has no under:');
});

it('of a withdrawn item nothing is noted', () => {
  const record = planted(
    FIRST_FILE,
    '    under: Blamed Sudmark for holding up construction\n',
    '    withdrawn: { on: 2031-06-02, note: It was told twice. }\n',
  );
  expect(told(record)).toEqual(BEFORE);
});
