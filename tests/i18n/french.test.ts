import { describe, expect, test as it } from 'vitest';
import { de, f } from '../../src/i18n/fr/grammar.ts';
import { fr } from '../../src/i18n/fr/index.ts';
import { sayings } from './phrases.ts';

/** Before a mark of punctuation; within guillemets. */
const NARROW = '\u202f';
const NBSP = '\u00a0';

describe('French spacing', () => {
  it('doesn’t break before : ; ? ! and », nor after «', () => {
    expect(f`Quoi : « a » ; b ? c !`).toBe(`Quoi${NBSP}: «${NBSP}a${NBSP}»${NARROW}; b${NARROW}? c${NARROW}!`);
  });

  it('leaves what is put in as it is', () => {
    expect(f`${'a : b'} : « ${'c ?'} » ${3}`).toBe(`a : b${NBSP}: «${NBSP}c ?${NBSP}» 3`);
  });

  it('is kept in every phrase, with curly apostrophes only', () => {
    for (const saying of sayings()) {
      const said = saying.in(fr).replaceAll(/\b\d\d:\d\d\b|:True\b|(?<=\w):(?=valeur\b|")/g, '');
      expect(said, saying.path).not.toMatch(/(?<!\u202f)[;!?]|(?<!\u00a0)[:»]|«(?!\u00a0)|'/);
    }
  });
});

describe('de, d’', () => {
  it.each([
    ['Emmanuel Macron', 'd’Emmanuel Macron'],
    ['Olaf Scholz', 'd’Olaf Scholz'],
    ['Élodie', 'd’Élodie'],
    ['Keir Starmer', 'de Keir Starmer'],
    ['', 'de '],
  ])('%s: %s', (name, said) => {
    expect(de(name)).toBe(said);
  });
});
