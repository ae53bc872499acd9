import { describe, expect, it } from 'vitest';
import { FIRST_FILE, FIRST_TEXT, SECOND_FILE, sha256, TEXTS } from '../sample-record.ts';
import { planted, refused, testRule } from '../support.ts';

testRule('number-in-place', [
  {
    fault: 'a number that the paragraph lacks',
    from: 'The boats could be back in a month.',
    to: 'The boats could be back in 30 days.',
    at: 'in 30 days',
    says: '“30” doesn’t stand in paragraph 6',
  },
  {
    fault: 'a month that the paragraph lacks',
    from: 'No ferry has crossed since March 2030.',
    to: 'No ferry has crossed since April 2030.',
    at: 'since April',
    says: '“April” doesn’t stand in paragraph 1',
  },
  {
    fault: 'a month that a source in another language lacks',
    file: SECOND_FILE,
    from: 'The work is behind schedule.',
    to: 'The work, due in May, is behind schedule.',
    at: 'due in May',
    says: '“May” doesn’t stand in paragraph 2',
  },
]);

testRule('name-in-place', [
  {
    fault: 'a person whom the paragraph doesn’t name',
    from: 'The boats could be back in a month.',
    to: 'The boats of Olav Holm could be back in a month.',
    at: 'The boats of Olav Holm',
    says: '“holm” is named in our sentence, and not in paragraph 6',
  },
  {
    fault: 'a country that only the occasion names',
    from: 'occasion: after the talks\n    paragraph: 3',
    to: 'occasion: in Sudmark\n    paragraph: 3',
    at: 'setting: Berg said',
    says: '“sudmark” is named in our sentence, and not in paragraph 3',
  },
  {
    fault: 'a country that only an adjective of ours names',
    from: 'The boats could be back in a month.',
    to: 'The Swedish boats could be back in a month.',
    at: 'The Swedish boats',
    says: '“sudmark” is named in our sentence, and not in paragraph 6',
  },
  {
    fault: 'a person whom only a statement’s occasion names',
    from: '    mode: accused\n',
    to: '    mode: accused\n    occasion: beside Olav Holm\n',
    at: 'text: Crews',
    says: '“holm” is named in our sentence, and not in paragraph 5',
  },
  {
    fault: 'a note that names another paragraph',
    from: 'text: The boats could be back in a month.',
    to: 'note: Paragraph 5 names Olav Holm.\n    text: The boats of Olav Holm could be back in a month.',
    at: 'The boats of Olav Holm',
    says: '“holm”',
  },
]);

describe('a country of our sentence', () => {
  it.each([
    ['Crews blamed Sudmark', 'accused the Swedish side of', true],
    ['Crews blamed the Swedish', 'accused two Swedes of', true],
    ['Crews blamed the Swedish', 'accused Sudmark of', true],
    ['Crews blamed Sudmark', 'accused the Swiss side of', false],
  ])('“%s” stands on “%s”: %s', (ours, theirs, isThere) => {
    const text = FIRST_TEXT.replace('accused Sudmark of', theirs);
    const files = planted(FIRST_FILE, 'text: Crews blamed Sudmark', `text: ${ours}`);
    const read = planted(FIRST_FILE, sha256(FIRST_TEXT), sha256(text), files);
    const found = refused(read, { ...TEXTS, [FIRST_FILE]: text }).filter(({ rule }) => rule === 'name-in-place');
    expect(found.length === 0).toBe(isThere);
  });
});
