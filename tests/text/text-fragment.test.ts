import { describe, expect, test as it } from 'vitest';
import { DIRECTIVE_MAX, landmarks, textFragment } from '../../src/text/text-fragment.ts';
import { markedBy } from '../support/browser-find.ts';
import { fc } from '../support/properties.ts';

const PAGE = 'https://example.org/story';

describe('a text directive', () => {
  it.each([
    ['grave mistake', 'grave%20mistake'],
    ['co-pilot', 'co%2Dpilot'],
    ['strong Ukrainian army, well-equipped', 'strong%20Ukrainian%20army%2C%20well%2Dequipped'],
    ['won’t be simple', 'won%E2%80%99t%20be%20simple'],
    ["won't be simple.", 'won%27t%20be%20simple%2E'],
    ['“so-called” & "free"', '%E2%80%9Cso%2Dcalled%E2%80%9D%20%26%20%22free%22'],
    ['the contrary – what', 'the%20contrary%20%E2%80%93%20what'],
    ['100% (or #1) [x] <y> a_b~c*d!', '100%25%20%28or%20%231%29%20%5Bx%5D%20%3Cy%3E%20a%5Fb%7Ec%2Ad%21'],
    ['мир і ні', '%D0%BC%D0%B8%D1%80%20%D1%96%20%D0%BD%D1%96'],
    ['  two \n lines ', 'two%20lines'],
  ])('of %j', (text, written) => {
    expect(textFragment(text)).toBe(`#:~:text=${written}`);
  });

  it('of long words has their beginning and their end, cut between words', () => {
    const text =
      'There was complete clarity that now is not the time for the lifting of sanctions, quite the contrary – what we discussed is how we can increase sanctions';
    expect(landmarks(text)).toEqual({
      start: 'There was complete clarity that now is',
      end: 'discussed is how we can increase sanctions',
    });
    expect(textFragment(text)).toBe(
      '#:~:text=There%20was%20complete%20clarity%20that%20now%20is,discussed%20is%20how%20we%20can%20increase%20sanctions',
    );
  });

  it.each([
    ['whose ends take too much room', 'Європа може захистити себе сама, і ми повинні довести це всьому світові'],
    ['of one endless word', 'x'.repeat(DIRECTIVE_MAX)],
    [
      'whose end stands in the middle too',
      `${'well we must go on '.repeat(3)}${'because of all that has been said here today '.repeat(3)}`.trim(),
    ],
  ])('there is none for words %s', (_, text) => {
    expect(textFragment(text)).toBeUndefined();
  });

  const word = fc.oneof(
    fc.constantFrom(
      'and',
      'peace',
      '“force”',
      'well-equipped',
      'мир',
      'Ґрунт',
      '–',
      'a,b',
      'R&D',
      'so,',
      'won’t',
      'İzmir',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(one => !/\s/u.test(one)),
  );
  const text = fc.array(word, { minLength: 1, maxLength: 40 }).map(words => words.join(' '));

  it('is short, in ASCII, and only its own marks separate', () => {
    fc.assert(
      fc.property(text, words => {
        const written = textFragment(words);
        if (written === undefined) return;
        expect(written.length).toBeLessThanOrEqual(DIRECTIVE_MAX);
        expect(written).toMatch(/^#:~:text=(?:[A-Za-z0-9]|%[0-9A-F]{2})+(?:,(?:[A-Za-z0-9]|%[0-9A-F]{2})+)?$/);
        expect(new URL(PAGE + written).href).toBe(PAGE + written);
      }),
    );
  });

  it('has a browser mark the words, all of them and no others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('and', 'peace', 'force,', 'well-equipped', '–', 'won’t', 'end'), {
          minLength: 1,
          maxLength: 40,
        }),
        words => {
          const said = words.join(' ');
          const written = textFragment(said);
          if (written === undefined) return;
          expect(markedBy(PAGE + written, ['Before it.', `He said: “${said}” Then more.`])).toEqual({
            line: 1,
            words: said,
          });
        },
      ),
    );
  });
});

describe('the browser of these tests', () => {
  const lines = ['co-pilots, and a CO-PILOT', 'no  one'];

  it.each([
    ['co%2Dpilot', { line: 0, words: 'CO-PILOT' }],
    ['no%20one', { line: 1, words: 'no one' }],
    ['and%20a,one', { line: 0, words: 'and a CO-PILOT\nno one' }],
    ['pilots%20and', undefined],
    ['pilot,gone', undefined],
    ['CO%2DPILOT%20no', undefined],
    ['ilot', undefined],
  ])('%s marks %j', (directive, marked) => {
    expect(markedBy(`${PAGE}#:~:text=${directive}`, lines)).toEqual(marked);
  });

  it('marks nothing on a page alone', () => {
    expect(markedBy(PAGE, lines)).toBeUndefined();
  });
});
