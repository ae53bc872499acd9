/** Tests how a line of the article is cut for drawing: nothing of it is lost, and every mark is where it belongs. */
import { describe, expect, it } from 'vitest';
import { pieces, runs, tokens } from '../../../src/review/page/segments.ts';
import type { ItemView, Stretch } from '../../../src/review/web/api.ts';
import { fc, runs as times } from '../../support/properties.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const stretch = (line: number, length: number) =>
  fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]): Stretch => ({ line, start: Math.min(a, b), end: Math.max(a, b) }));

const item = (key: string, stretches: readonly Stretch[]) => ({ key, stretches }) as ItemView;

describe('the pieces of a line', () => {
  it('are the whole line in order, and each has just the items that have all of it', () => {
    const drawn = text.chain(line =>
      fc.record({
        line: fc.constant(line),
        owned: fc.array(stretch(0, line.length), { maxLength: 6 }),
        elsewhere: fc.array(stretch(1, line.length), { maxLength: 2 }),
        loose: fc.array(stretch(0, line.length), { maxLength: 2 }),
        picked: stretch(0, line.length),
      }),
    );
    fc.assert(
      fc.property(drawn, ({ line, owned, elsewhere, loose, picked }) => {
        const items = [...owned, ...elsewhere].map((one, at) => item(String(at), [one]));
        const article = [{ kind: 'paragraphs', number: 1, text: line }] as const;
        const made = pieces({ article, items, loose }, 0, picked);
        expect(made.map(({ start, end }) => line.slice(start, end)).join('')).toBe(line);
        const has = ({ start, end }: Stretch, at: number): boolean => start <= at && at < end;
        for (const piece of made)
          for (let at = piece.start; at < piece.end; at++) {
            const owners = items
              .filter(({ stretches: [one] }) => one?.line === 0 && has(one, at))
              .map(({ key }) => key);
            expect(piece.items.map(({ key }) => key)).toEqual(owners);
            expect(piece.isLoose).toBe(loose.some(one => has(one, at)));
            expect(piece.isPicked).toBe(has(picked, at));
          }
      }),
      { numRuns: times(200) },
    );
  });
});

describe('the runs of a text', () => {
  const odd = fc.string({
    unit: fc.constantFrom('a', 'é', ' ', '\u202e', '\u2066', '\u200b', '\u00ad', '\t', '\ud800', '“'),
    maxLength: 30,
  });
  it('are the whole text, with every character that can’t be seen alone and named', () => {
    fc.assert(
      fc.property(odd, fc.nat(99), (line, from) => {
        const made = runs(line, from);
        expect(made.map(({ text: run }) => run).join('')).toBe(line);
        for (const { start, text: run, code } of made) {
          expect(line.slice(start - from, start - from + run.length)).toBe(run);
          const isUnseen = /[\u202e\u2066\u200b\u00ad\t\ud800]/u.test(run);
          expect(code !== undefined).toBe(isUnseen);
          if (isUnseen) expect(run.length).toBe(1);
        }
      }),
      { numRuns: times(200) },
    );
  });
});

describe('what a choice of words may begin and end with', () => {
  it('is a word, with its apostrophes and hyphens, or a sign', () => {
    const line = 'We’ll re-open “it,” he said.';
    expect(tokens(line).map(({ start, end }) => line.slice(start, end))).toEqual([
      'We’ll',
      're-open',
      '“',
      'it',
      ',',
      '”',
      'he',
      'said',
      '.',
    ]);
  });
});
