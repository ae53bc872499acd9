import { expect, it } from 'vitest';
import { FIRST_FILE, RECORD } from '../sample-record.ts';
import { lineWith, refused, testRule } from '../support.ts';

testRule('clean-text', [
  {
    fault: 'a bidi override',
    from: 'A boat lies in port',
    to: 'A ‮boat lies in port',
    at: 'lies in port',
    says: 'U+202E',
  },
  {
    fault: 'a control character',
    file: 'data/people.yaml',
    from: 'name: Olav Holm',
    to: 'name: "Olav\\tHolm"',
    at: 'Olav',
    says: 'U+0009',
  },
  {
    fault: 'a bell in a gloss',
    file: 'data/glosses.yaml',
    from: 'en: closed harbour',
    to: 'en: "closed\\aharbour"',
    at: 'closed',
    says: 'U+0007',
  },
  {
    fault: 'what stands for a character that was lost',
    from: 'A boat lies in port',
    to: 'A bo\uFFFDt lies in port',
    at: 'lies in port',
    says: 'U+FFFD',
  },
  {
    fault: 'half of a character',
    from: 'setting: On the ferry line.',
    to: 'setting: "On the ferry line\\ud83d."',
    at: 'On the ferry line',
    says: 'U+D83D',
  },
  {
    fault: 'letters in pieces',
    file: 'data/topics.yaml',
    from: 'de: [Preise]',
    to: 'de: [Préise]',
    at: 'ise]',
    says: 'form NFC',
  },
]);

testRule('source-file-name', [
  {
    fault: 'a name with another day than the publication’s',
    from: 'published: 2031-05-06',
    to: 'published: 2031-05-07',
    at: 'published:',
    says: 'says 2031-05-06, and the source was published on 2031-05-07',
  },
]);

it.each(['xna-2031-05-06-ferry.yaml', 'xna-wire-2031-05-06-ferry-2030-01-02.yaml'])('takes the file name %s', name => {
  const { [FIRST_FILE]: text = '', ...others } = RECORD;
  const found = refused({ ...others, [`data/sources/${name}`]: text });
  expect(found.filter(({ rule }) => rule === 'source-file-name')).toEqual([]);
});

it.each(['ferry.yaml', 'XNA-2031-05-06-ferry.yaml', 'xna-2031-05-06.yaml', 'xna-06-05-2031-ferry.yaml'])(
  'refuses the file name %s',
  name => {
    const { [FIRST_FILE]: text = '', ...others } = RECORD;
    const file = `data/sources/${name}`;
    const own = refused({ ...others, [file]: text }).filter(({ rule }) => rule === 'source-file-name');
    expect(own).toMatchObject([{ file, line: lineWith(text, 'published:'), message: expect.stringContaining(name) }]);
  },
);
