import { describe, expect, test as it } from 'vitest';
import { commands, settings } from '../../commands/index.ts';
import { de, f } from '../../src/i18n/fr/grammar.ts';
import { fr } from '../../src/i18n/fr/index.ts';
import { PHRASES } from './phrases.ts';

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

  it.each(Object.entries(PHRASES))('is kept in %s', (_, [say]) => {
    const said = say(fr)
      .replaceAll(/\b\d\d:\d\d\b/g, '')
      .replaceAll('https://', '')
      .replaceAll('It rains.', '')
      .replaceAll('Does it rain?', '');
    expect(said).not.toMatch(/(?<!\u202f)[;!?]|(?<!\u00a0)[:»]/);
    expect(said).not.toMatch(/«(?!\u00a0)/);
  });

  it('is kept in what Discord shows of the commands', () => {
    const all = [...commands.map(c => fr.commands[c.name]), ...settings.map(s => fr.commands[s.name])];
    for (const { about, options } of all) {
      for (const text of [about, ...Object.values<string>(options)].map(said => said.replaceAll('08:00', '')))
        expect(text).not.toMatch(/(?<!\u202f)[;!?]|(?<!\u00a0)[:»]|«(?!\u00a0)/);
    }
  });

  it('has curly apostrophes only', () => {
    for (const [say] of Object.values(PHRASES)) expect(say(fr)).not.toContain("'");
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
