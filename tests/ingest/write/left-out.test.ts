import { describe, expect, it } from 'vitest';
import { leftOutOf } from '../../../src/ingest/write/left-out.ts';

const long = 'The boats lie at the quay of Port Lind.';

describe('what was left out of a page', () => {
  it('is told in its words where it quotes, or is a sentence of eight words; the others are counted', () => {
    const why = 'an advertisement';
    expect(
      leftOutOf([
        { text: 'Share', why: 'a share line' },
        { text: long, why },
        { text: 'Boats of the north, and maps of all of its harbours', why },
        { text: 'Boats sail on.', why },
        { text: 'Bell: «Ні»', why: 'hidden from readers' },
      ]),
    ).toEqual([
      'Left out of the page: 1 a share line, 3 an advertisement, 1 hidden from readers.',
      'Look whether one of these belongs to the story, and add it to the text if it does:',
      '  hidden from readers: Bell: «Ні»',
      `  an advertisement: ${long}`,
    ]);
  });

  it('is told only by its count where nothing of it may be a story’s', () => {
    expect(leftOutOf([{ text: 'Share', why: 'a share line' }])).toEqual(['Left out of the page: 1 a share line.']);
    expect(leftOutOf([])).toEqual([]);
  });

  it('is bounded in its lines and in their length, and says how many more there are', () => {
    const lines = leftOutOf(
      Array.from({ length: 45 }, () => ({ text: `“${'Wait, '.repeat(200)}”`, why: 'a box beside the article' })),
    );
    expect(lines).toHaveLength(33);
    expect(lines.at(-1)).toBe('  and 15 more: look at the page itself.');
    expect(Math.max(...lines.map(line => line.length))).toBeLessThan(340);
  });
});
