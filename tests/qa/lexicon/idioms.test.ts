/** Tests that several words which mean what one does become that one. */
import { describe, expect, it } from 'vitest';
import { joinIdioms } from '../../../src/qa/lexicon/idioms.ts';
import { tokensOf } from '../../../src/qa/tokenizer.ts';
import type { Language } from '../../../src/record/types.ts';

const joined = (text: string, language: Language): string =>
  joinIdioms(tokensOf(text), language)
    .map(({ word }) => word)
    .join(' ');

describe('idioms', () => {
  it.each([
    ['en', 'would they take over from the army', 'would they replace from the army'],
    ['en', 'before it all kicked off', 'before it all began'],
    ['en', 'is everybody on board', 'is everybody agree'],
    ['en', 'why let them off the hook', 'why ease the hook'],
    ['fr', 'à la place des Ukrainiens', 'remplacer des ukrainiens'],
    ['de', 'wer steht an der Spitze der Koalition', 'wer steht leiten der koalition'],
    ['uk', 'хто на чолі коаліції', 'хто очолює коаліції'],
  ] as const)('%s: %s', (language, text, words) => {
    expect(joined(text, language)).toBe(words);
  });

  it('are of one language', () => {
    expect(joined('take over', 'de')).toBe('take over');
  });

  it('keep the other words and their order', () => {
    expect(joined('take the over', 'en')).toBe('take the over');
    expect(joined('', 'en')).toBe('');
  });
});
