import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../src/qa/entity-linking.ts';
import { nameMistyped } from '../../src/qa/spelling.ts';
import { fc } from '../support/properties.ts';
import { dossier } from '../support/record.ts';

const named = (text: string): readonly (readonly string[])[] =>
  mentionsIn(text.split(' '), dossier).map(({ entries }) => entries.map(({ id }) => id).toSorted());

describe('names in a question', () => {
  it.each([
    ['what did macron say', [['macron']]],
    ['the french president and the german chancellor', [['france', 'macron'], ['scholz']]],
    ['що сказав зеленський про росію', [['zelensky'], ['russia']]],
    ['sanctions and the coalition of the willing', [['sanctions'], ['coalition']]],
    ['the ukrainian army', [['army', 'ukraine']]],
    ['nothing of that', []],
  ])('%s: %j', (text, ids) => {
    expect(named(text)).toEqual(ids);
  });

  it('never overlap, and stand in order', () => {
    const word = fc.constantFrom(
      'macron',
      'french',
      'president',
      'of',
      'france',
      'black',
      'sea',
      'army',
      'ukrainian',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), words => {
        let last = 0;
        for (const { from, to } of mentionsIn(words, dossier)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(words.length);
      }),
    );
  });
});

describe('a mistyped name', () => {
  it.each([
    ['macorn', 'macron'],
    ['stramer', 'starmer'],
    ['scholtz', 'scholz'],
    ['pease', 'peace'],
  ])('%s is %s', (typed, name) => {
    expect(nameMistyped(typed, dossier)).toBe(name);
  });

  it('of somebody with several spellings is any of them', () => {
    const read = nameMistyped('zelinskyy', dossier) ?? '';
    expect(mentionsIn([read], dossier)[0]?.entries.map(({ id }) => id)).toEqual(['zelensky']);
  });

  it.each(['cat', 'x1y2z', 'qwertzuiop', 'table'])('%s is none', typed => {
    expect(nameMistyped(typed, dossier)).toBeUndefined();
  });
});
