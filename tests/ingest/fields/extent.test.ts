import { expect, test as it } from 'vitest';
import { extentOf } from '../../../src/ingest/fields/extent.ts';
import { fieldWords } from '../../../src/ingest/fields/lexicon/index.ts';

const EN = fieldWords('en');

it.each([
  ['whole sentences before the verb', 'The line is open. We keep it open,', '', ' Berg said.', 'full'],
  ['a sentence behind a colon', 'We keep the line open.', 'Hailing the plan, Berg said: ', '', 'full'],
  ['a sentence that closes itself', 'Why?', '', ' Berg asked.', 'full'],
  ['one word that is an answer', 'No,', '', ' said Berg.', 'full'],
  ['a second sentence of the paragraph', 'It will not close.', '“Open,” Berg said. ', '', 'full'],
  [
    'a sentence that the reporter goes on with',
    'There will be a boat with two crews',
    '',
    ' to Lind, he said.',
    'clause',
  ],
  [
    'a small letter with its subject and verb',
    'everybody understands that the boats will sail',
    'Berg added that ',
    '.',
    'clause',
  ],
  ['a small letter with a verb further on', 'the boats of the coast will sail again', 'Berg said ', '.', 'clause'],
  ['many words without a verb', 'coalition of crews for a stable and lasting line', 'Berg leads the ', '.', 'fragment'],
  ['a predicate without its subject', 'won’t be simple', 'Berg said the plan ', '.', 'fragment'],
  ['a noun', 'grave mistake', 'Berg called it a ', '.', 'fragment'],
  [
    'half of a sentence without its verb',
    'A line without an end to the strike,',
    '',
    ' Berg said, “would not hold.”',
    'fragment',
  ],
  [
    'half of a sentence whose verb follows',
    'The line that we have opened,',
    '',
    ' Berg said on a call, “will not hold.”',
    'fragment',
  ],
  [
    'half of a sentence that leads to the other',
    'If they are serious,',
    '',
    ' Berg said, “they will bring boats.”',
    'fragment',
  ],
  [
    'half of a sentence behind a whole one',
    'We sail. A line without boats,',
    '',
    ' Berg said, “would be no line.”',
    'fragment',
  ],
  ['half of a sentence that could end there', 'The line is open,', '', ' Berg said, “and we keep it open.”', 'clause'],
  ['a sentence before another one', 'The line is open,', '', ' Berg said. “We keep it open.”', 'full'],
  ['a name amid a sentence', 'The Great Line', 'Berg calls it ', ' on posters.', 'fragment'],
])('%s', (_, passage, before, after, extent) => {
  expect(extentOf(passage, before, after, EN)).toBe(extent);
});

it('knows no verbs of a language without a list, and takes no part of a sentence for more than that', () => {
  expect(extentOf('усі розуміють що пороми підуть знову', 'Берг сказала: ', '.', fieldWords('uk'))).toBe('fragment');
  expect(extentOf('Лінія відкрита. Ми її не закриємо.', 'Берг сказала: ', '', fieldWords('uk'))).toBe('full');
});
