import { readFileSync } from 'node:fs';
import { expect, test as it } from 'vitest';
import { packagePath } from '../../src/lib/paths.ts';
import { FIRST_FILE, RECORD, SECOND_FILE } from './sample-record.ts';
import { planted, refused, testRule } from './support.ts';

testRule('draft', [
  {
    fault: 'a text that is still to be written',
    from: 'text: A boat lies in port.',
    to: 'text: TODO',
    at: 'text: TODO',
    says: 'still to be written',
  },
  {
    fault: 'a text with something left open',
    from: 'text: A boat lies in port.',
    to: 'text: A boat lies in TODO.',
    at: 'A boat lies in TODO.',
    says: 'still to be completed: A boat lies in TODO.',
  },
  {
    fault: 'a speaker that is left open',
    from: 'by: { party: coast }',
    to: 'by: TODO',
    at: 'by: TODO',
    says: 'still to be written',
  },
  {
    fault: 'a word within brackets that is left open',
    from: 'by: { unnamed: a crew union, party: norland }',
    to: 'by: { unnamed: a crew union, party: TODO }',
    at: 'party: TODO',
    says: 'still to be written',
  },
  {
    fault: 'something left open in a file that all share',
    file: 'data/people.yaml',
    from: 'name: Olav Holm',
    to: 'name: TODO',
    at: 'name: TODO',
    says: 'still to be written',
  },
  {
    fault: 'a mark at a line’s end',
    from: 'paragraph: 4',
    to: 'paragraph: 4 # CHECK: Or 5?',
    at: '# CHECK: Or 5?',
    says: 'marked to be checked',
  },
  {
    fault: 'a mark behind brackets',
    from: 'by: { party: coast }',
    to: 'by: { party: coast } # LIKELY: The article says “they”.',
    at: '# LIKELY',
    says: 'marked as likely',
  },
  {
    fault: 'a sentence of the source',
    from: '    text: A boat lies in port.',
    to: '#> A ferry waits in the harbour of Lind\n    text: A boat lies in port.',
    at: '#> A ferry',
    says: 'a sentence of the source stands here',
  },
  {
    fault: 'a line that is only proposed',
    file: SECOND_FILE,
    from: '    setting: On the crews’ accusation.',
    to: '#+     updates: delay\n    setting: On the crews’ accusation.',
    at: '#+     updates',
    says: 'a line is only proposed',
  },
  {
    fault: 'a line for another file',
    from: 'source:',
    to: '#@ people.yaml (paragraph 1)\nsource:',
    at: '#@ people',
    says: 'proposed for another file',
  },
  {
    fault: 'a draft’s first line',
    from: 'source:',
    to: '# DRAFT of 2031-06-01, not a record yet.\nsource:',
    at: '# DRAFT',
    says: 'the file is still a draft',
  },
]);

it.each([
  ['another comment', 'text: A boat lies in port.', 'text: A boat lies in port. # the DRAFT of a ship, CHECK'],
  ['a text that looks like a mark', 'text: A boat lies in port.', 'text: "A boat lies in port #1 # CHECK: now."'],
  ['a word that has the letters', 'text: A boat lies in port.', 'text: A boat lies in TODOS.'],
])('accepts %s', (_what, from, to) => {
  expect(refused(planted(FIRST_FILE, from, to)).filter(({ rule }) => rule === 'draft')).toEqual([]);
});

it('tells every mark of a draft at its line, and nothing that only follows from one', () => {
  const draft = readFileSync(packagePath('tests', 'fixtures', 'drafts', 'xna-2025-03-28-river.yaml'), 'utf8');
  const file = 'data/sources/xna-2025-03-28-river.yaml';
  const problems = refused({ ...RECORD, [file]: draft }).filter(problem => problem.file === file);
  const marked = draft
    .split('\n')
    .flatMap((line, at) => (/# (?:DRAFT|CHECK:|LIKELY:)|^#[>+@]|TODO/u.test(line) ? [at + 1] : []));
  const told = new Set(problems.filter(({ rule }) => rule === 'draft').map(({ line }) => line));
  // The fourth line explains the marks.
  expect([...told]).toEqual(marked.filter(line => line !== 3 && line !== 4));
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['draft', 'known-ids']));
});
