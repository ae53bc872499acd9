import { describe, expect, test as it } from 'vitest';
import { labels } from '../../src/text/labels.ts';
import { label } from '../../src/text/sanitize.ts';
import { fc } from '../support/properties.ts';

const MAX = 100;
const UNITS = ['a', 'b', ' ', ',', 'e\u0301', '\u0301', '👩‍👩‍👧', '🏻', '🇺🇦', '🇺', '\ud83c', '\ud800'];
/** With what marks a cut or a number. */
const unit = fc.constantFrom(...UNITS, '…', ' (2)');
const texts = fc.array(fc.string({ unit, maxLength: 200 }), { maxLength: 25 });
/** Texts that begin alike, some of them beyond where a label ends, and some of these beyond a second time. */
const alikeOf = (of: fc.Arbitrary<string>) => {
  const long = fc.string({ unit: of, minLength: 90, maxLength: 200 });
  const ends = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), long), { minLength: 2, maxLength: 25 });
  return fc
    .tuple(long, long, ends)
    .map(([one, two, all]) => all.map(([count, end]) => [one, two, one].slice(0, count).join('') + end));
};
const plainWord = fc.string({ unit: fc.constantFrom(...'abcdeé'), minLength: 1, maxLength: 12 });
const sentence = fc.array(plainWord, { minLength: 1, maxLength: 40 }).map(all => all.join(' '));
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const graphemes = (text: string): readonly string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

describe('labels of one list', () => {
  it.each([
    [
      'go on where they part, in the word in which they do',
      [
        'Macron ¶18: Auf dem Gipfel sei vereinbart worden, er und Starmer würden die europäische Koalition der Willigen führen',
        'Macron ¶18: Auf dem Gipfel sei vereinbart worden, er und Starmer würden die europäische Koalition der Vernunft führen',
        'Macron ¶18: Auf dem Gipfel sei vereinbart worden, er und Starmer würden gemeinsam führen, was er die Koalition nannte',
      ],
      [
        'Macron ¶18: Auf dem Gipfel sei vereinbart worden, er und Starmer würden die… Willigen führen',
        'Macron ¶18: Auf dem Gipfel sei vereinbart worden, er und Starmer würden die… Vernunft führen',
        'Macron ¶18: Auf dem Gipfel sei vereinbart worden, er und Starmer würden gemeinsam führen, was er…',
      ],
    ],
    ['are cut as always where that tells them apart', ['Macron: yes', `Starmer: ${'word '.repeat(30)}`], undefined],
    [
      'are numbered where the texts are the same',
      ['same', 'other', 'same', 'same (2)', 'same'],
      ['same', 'other', 'same (3)', 'same (2)', 'same (4)'],
    ],
  ])('%s', (_, of, expected = of.map(text => label(text, MAX))) => {
    expect(labels(of, MAX)).toEqual(expected);
  });

  it('each stand once and fit, whatever the texts', () => {
    fc.assert(
      fc.property(fc.oneof(alikeOf(unit), texts), fc.integer({ min: 12, max: MAX }), (all, max) => {
        const made = labels(all, max);
        expect(made).toHaveLength(all.length);
        expect(new Set(made).size).toBe(made.length);
        for (const one of made) expect(one.length).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('of different texts differ by what these say, and begin as these do', () => {
    const ofTwo = fc
      .tuple(sentence, sentence, sentence)
      .map(([start, one, other]) => [`${start} ${one}`, `${start} ${other}`]);
    fc.assert(
      fc.property(ofTwo, ([one = '', other = '']) => {
        fc.pre(one !== other);
        const made = labels([one, other], MAX);
        expect(made[0]).not.toBe(made[1]);
        for (const [i, text] of [one, other].entries()) {
          const [first = '', ...parts] = made[i]?.split(/… ?/u) ?? [];
          expect(text.startsWith(first), first).toBe(true);
          expect(first.length).toBeGreaterThan(Math.min(text.length, MAX / 2) - 15);
          for (const part of parts) expect(text).toContain(part);
        }
      }),
    );
  });

  it('are cut between graphemes', () => {
    fc.assert(
      fc.property(alikeOf(fc.constantFrom(...UNITS)), all => {
        for (const [i, made] of labels(all, MAX).entries()) {
          const known = new Set(graphemes(all[i] ?? ''));
          for (const part of made.replace(/ \(\d+\)$/u, '').split(/… ?/u))
            for (const one of graphemes(part)) expect(known).toContain(one);
        }
      }),
    );
  });
});
