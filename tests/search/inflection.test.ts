import { describe, expect, it } from 'vitest';
import { isInflectionOf } from '../../src/search/inflection.ts';

describe('an inflected name', () => {
  it.each([
    ['germany', 'germanys', true],
    ['франція', 'францією', true],
    ['путін', 'париж', false],
    ['iran', 'ira', false],
    ['київ', 'києва', true],
    ['харків', 'харкові', true],
    ['море', 'морем', true],
    ['кір', 'кіром', true],
    ['німець', 'німцями', true],
    ['мир', 'мирний', false],
    ['дім', 'думу', false],
    ['allemand', 'allemande', true],
  ])('%s, %s: %s', (name, word, is) => {
    expect(isInflectionOf(name, word)).toBe(is);
  });
});
