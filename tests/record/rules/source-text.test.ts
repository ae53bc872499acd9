import { expect, test as it } from 'vitest';
import { FIRST_FILE, FIRST_TEXT, SECOND_FILE, SECOND_TEXT, sha256 } from '../sample-record.ts';
import { planted, refused, testRule } from '../support.ts';

testRule('all-quoted', [
  {
    fault: 'a forgotten quotation',
    from: '  - { paragraph: 1, text: blue, why: The name of the line. }\n',
    to: '  []\n',
    at: '- id: open-line',
    says: '“blue” in paragraph 1',
  },
]);

testRule('caption-or-head', [
  {
    fault: 'words of a caption',
    from: 'text: blue',
    to: 'text: the harbour of Lind',
    at: 'the harbour of Lind',
    says: 'stands in caption 1, not in paragraph 1',
  },
  {
    fault: 'words of a section head',
    from: 'text: blue',
    to: 'text: Slow boats',
    at: 'Slow boats',
    says: 'stands in head 1',
  },
]);

testRule('own-words', [
  {
    fault: 'nine words of the source',
    from: 'text: No ferry has crossed since March 2030.',
    to: 'text: They agreed on Tuesday to reopen the Blue ferry line.',
    at: 'They agreed',
    says: 'from paragraph 1: agreed on tuesday to reopen the blue ferry line',
  },
  {
    fault: 'nine words of another paragraph',
    from: 'text: A boat lies in port.',
    to: 'text: A union accused Sudmark of delaying the work on the piers.',
    at: 'A union accused',
    says: 'from paragraph 5: accused sudmark',
  },
  {
    fault: 'nine words of the source below a name',
    from: 'under: Blamed Sudmark for holding up construction',
    to: 'under: Accused Sudmark of delaying the work on the piers for the whole winter',
    at: 'under: Accused',
    says: 'from paragraph 5: accused sudmark of delaying',
  },
  {
    fault: 'nine words of the source in a note',
    from: 'note: Paragraph 2 names her.',
    to: 'note: Paragraph 2 names her. They agreed on Tuesday to reopen the blue ferry line.',
    at: 'note: Paragraph 2',
    says: 'from paragraph 1: agreed on tuesday',
  },
  {
    fault: 'nine words of the source in a question',
    from: 'question: Is the plan safe?',
    to: 'question: Is it true that they agreed on Tuesday to reopen the blue ferry line?',
    at: 'question: Is it true',
    says: 'from paragraph 1: agreed on tuesday',
  },
]);

it('a sentence with a condition that copies the source is told that the condition is worded anew with it', () => {
  const condition = 'agreed on Tuesday to reopen the Blue ferry line';
  const record = planted(
    FIRST_FILE,
    'text: No ferry has crossed since March 2030.',
    `conditions: [${condition}]\n    text: They ${condition}.`,
  );
  const [copied] = refused(record).filter(({ rule }) => rule === 'own-words');
  expect(copied?.mend).toBe(
    'Say it in our own words. A condition too: conditions: has it as the sentence then has it.',
  );
  // The two rules have one way out: words of ours, in both places.
  const mended = planted(
    FIRST_FILE,
    'text: No ferry has crossed since March 2030.',
    'conditions: [once all agree]\n    text: The line is to open once all agree.',
  );
  expect(refused(mended).filter(({ rule }) => rule === 'own-words' || rule === 'conditions')).toEqual([]);
});

it('words that a note quotes are the source’s, and may stand there', () => {
  const record = planted(
    FIRST_FILE,
    'note: Paragraph 2 names her.',
    'note: Paragraph 2 names her; paragraph 1 says “agreed on Tuesday to reopen the blue ferry line, closed since”.',
  );
  expect(refused(record).filter(({ rule }) => rule === 'own-words')).toEqual([]);
});

testRule('paragraph-in-source', [
  {
    fault: 'a caption past the last',
    from: 'paragraph: caption 1',
    to: 'paragraph: caption 2',
    at: 'paragraph: caption 2',
    says: 'caption 2 is cited, and the source has 1 captions',
  },
  {
    fault: 'a place named past the last paragraph',
    from: '{ place: Port Lind, country: norland }',
    to: '{ place: Port Lind, country: norland, paragraph: 9 }',
    at: 'paragraph: 9',
    says: 'paragraph 9 is cited',
  },
  {
    fault: 'unquoted words past the last paragraph',
    from: '{ paragraph: 1, text: blue',
    to: '{ paragraph: 9, text: blue',
    at: 'paragraph: 9',
    says: 'paragraph 9 is cited',
  },
  {
    fault: 'a paragraph past the last',
    from: 'paragraph: 6',
    to: 'paragraph: 7',
    at: 'paragraph: 7',
    says: 'paragraph 7 is cited, and the source has 6 paragraphs',
  },
]);

const CHANGED = `${SECOND_TEXT}\n`;

testRule('text-hash', [
  {
    fault: 'a text that changed by a line break',
    file: SECOND_FILE,
    text: CHANGED,
    from: 'outlet: DPX',
    to: 'outlet: DPX',
    at: 'sha256:',
    says: 'isn’t the one that was read',
  },
  {
    fault: 'a wrong count of paragraphs',
    file: SECOND_FILE,
    from: 'paragraphs: 2',
    to: 'paragraphs: 3',
    at: 'paragraphs: 3',
    says: 'the hash and the counts',
  },
  {
    fault: 'a wrong count of captions',
    from: 'captions: 1',
    to: 'captions: 2',
    at: 'captions: 2',
    says: 'the hash and the counts',
  },
]);

it.each([
  ['without them', ''],
  ['with others in their place', `  sha256: ${'0'.repeat(64)}\n  paragraphs: 1\n  captions: 4\n`],
  ['with none that can be', '  sha256: unknown\n  paragraphs: some\n  captions: -1\n'],
])('a header %s gets the hash and the counts to copy, in one message, and nothing else is found', (_what, written) => {
  const lines = `  sha256: ${sha256(FIRST_TEXT)}\n  paragraphs: 6\n  captions: 1\n`;
  const files = planted(FIRST_FILE, lines, written);
  const [problem, ...others] = refused(files);
  expect(problem?.lines?.map(line => `  ${line}\n`).join('')).toBe(lines);
  expect(others).toEqual([]);
});

testRule('verbatim', [
  {
    fault: 'a changed word',
    from: 'text: grave risk',
    to: 'text: great risk',
    at: 'text: great risk',
    says: '“great risk” is not in paragraph 4',
  },
  {
    fault: 'a straight apostrophe',
    file: SECOND_FILE,
    from: 'text: Nous n’avons',
    to: "text: Nous n'avons",
    at: "Nous n'avons",
    says: 'is not in paragraph 1',
  },
  {
    fault: 'a wrong paragraph',
    from: 'paragraph: 4',
    to: 'paragraph: 5',
    at: 'paragraph: 5',
    says: 'stands in paragraph 4, not in paragraph 5',
  },
]);

testRule('whole-quotation', [
  {
    fault: 'a quotation cut in the middle',
    from: 'text: The line is open. We keep it open',
    to: 'text: The line is open.',
    at: 'text: The line is open.',
    says: 'is cut out of the quotation',
  },
  {
    fault: 'the reporter’s words as a quotation',
    from: 'text: grave risk',
    to: 'text: without new pilots',
    at: 'text: without new pilots',
    says: 'without quotation marks around it',
  },
]);
