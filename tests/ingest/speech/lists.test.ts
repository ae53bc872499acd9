/** Whoever says something in a list of several is never named alone. */
import { describe, expect, it } from 'vitest';
import { fc } from '../../support/properties.ts';
import { spoken, told } from './found.ts';

const SPEAKERS = [
  'Ann Bell',
  'Novak',
  'Prime Minister Tom Roe',
  'Norland',
  'the governor of Oz',
  'Kent, the mayor,',
  'its leader, Mary Lind,',
];
const SAID = 'the line would close';

/** Sentences in which a list says {@link SAID}. `{}` is the list. */
const SENTENCES = [
  '{} said the line would close.',
  '{} said on Monday that the line would close.',
  'After a call with Rover, {} warned that the line would close.',
  'On Monday, {} said the line would close.',
  'Rover left, and {} said the line would close.',
  'The pier said the line would close, {} said.',
];

const list = fc
  .tuple(fc.shuffledSubarray(SPEAKERS, { minLength: 2, maxLength: 6 }), fc.boolean())
  .filter(([speakers]) => !/^(?:Kent|its)/u.test(speakers.at(-1) ?? ''))
  .map(([speakers, isWide]) => joined(speakers, isWide));

function joined(speakers: readonly string[], isWide: boolean): string {
  const first = speakers.slice(0, -1).join(', ').replaceAll(',,', ',');
  const wide = isWide && speakers.length > 2 && !first.endsWith(',') ? ',' : '';
  return `${first}${wide} and ${speakers.at(-1)}`;
}

describe('a list of speakers', () => {
  it('is all that says it, in any order and length', () => {
    fc.assert(
      fc.property(list, fc.constantFrom(...SENTENCES), (speakers, sentence) => {
        const text = sentence.replace('{}', speakers);
        const printed = text.startsWith(speakers)
          ? speakers
          : text.slice(text.indexOf(speakers)).slice(0, speakers.length);
        expect(told(text).map(([, speaker]) => speaker)).toContain(`<${printed}>`);
      }),
    );
  });

  it.each([
    ['“It holds,” said Bell, Novak and Roe.'],
    ['The line would close, according to Bell, Novak and Roe.'],
    ['According to Bell, Novak and Roe, the line would close.'],
    ['Bell, Novak and Roe, who came first, said the line would close.'],
    ['The leaders of Norland, Sudmark and Oz said the line would close.'],
    ['He and Novak said the line would close.'],
  ])('is not one of them: %s', text => {
    const names = [...told(text), ...spoken(text)].map(([, speaker]) => speaker);
    expect(names).toEqual([expect.stringMatching(/^<.* and .*>$/u)]);
  });

  it('tells where what is said begins and ends', () => {
    expect(told('According to Bell, Novak and Roe, the line would close.').map(([words]) => words)).toEqual([SAID]);
    expect(told('Bell said the line would close, and Novak, Kent and Roe said it was open.')).toEqual([
      [SAID, 'Bell'],
      ['it was open', '<Novak, Kent and Roe>'],
    ]);
  });

  it.each([
    ['Rover met Bell, and Novak said the line would close.', 'Novak'],
    ['In Oz, Ann Bell, the mayor, said the line would close.', 'Ann Bell'],
    ['Bell, Rover wrote, had left; Novak said the line would close.', 'Novak'],
    ['Bell rose, and Novak, the governor, said the line would close.', 'Novak'],
    ['Ann Bell and other mayors said the line would close.', 'Ann Bell'],
    ['When Rover saw Kent, Bell and Novak said the line would close.', '<Bell and Novak>'],
  ])('has nobody in it who only stands before it: %s', (text, speaker) => {
    expect(told(text)).toContainEqual([SAID, speaker]);
  });
});
