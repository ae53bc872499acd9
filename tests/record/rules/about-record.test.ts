import { expect, test as it } from 'vitest';
import { RECORD } from '../sample-record.ts';
import { planted, refused, testRule } from '../support.ts';

testRule('about-record', [
  {
    fault: 'a fact that says what the record lacks',
    from: 'text: A boat lies in port.',
    to: 'text: The record has no other boat.',
    at: 'The record has no other boat.',
    says: 'this says what the record has: The record has no other boat.',
  },
  {
    fault: 'a note that says what the record lacks',
    from: 'note: Paragraph 2 names her.',
    to: 'note: Paragraph 2 names her. Nothing in the record says who else spoke.',
    at: 'note: Paragraph 2 names her.',
    says: 'Nothing in the record says',
  },
  {
    fault: 'a question that says what the record has',
    from: 'question: Is the plan safe?',
    to: 'question: Is the plan safe, as this record says?',
    at: 'as this record says',
    says: 'as this record says',
  },
]);

it.each([
  ['a sentence about its source', 'text: A boat lies in port.', 'text: The article names no other boat.'],
  ['a record of another kind', 'text: A boat lies in port.', 'text: It is the first in the record books.'],
  [
    'a correction, which tells what was there before',
    '    text: A boat lies in port.',
    '    corrected: [{ on: 2031-06-03, note: The record had it twice. The record has it once. }]\n    text: A boat lies in port.',
  ],
])('accepts %s', (_what, from, to) => {
  const [file] = Object.entries(RECORD).find(([, text]) => text.includes(from)) ?? expect.fail();
  expect(refused(planted(file, from, to)).filter(({ rule }) => rule === 'about-record')).toEqual([]);
});
