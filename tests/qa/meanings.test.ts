import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMeanings, type MeaningIds } from '../../src/qa/meanings.ts';
import { LANGUAGES, type Meaning } from '../../src/record/types.ts';
import { fold } from '../../src/text/fold.ts';
import { dossier } from '../support/record.ts';

const meanings = buildMeanings(dossier);
const of = (word: string): MeaningIds => meanings.of(fold(word));

describe('the vocabulary', () => {
  it.each([
    ['commencé', 'begun'],
    ['mistake', 'Fehler'],
    ['помилка', 'erreur'],
    ['unanimity', 'Einstimmigkeit'],
    ['одностайність', 'unanimous'],
    ['peacekeepers', 'миротворцями'],
    ['simple', 'простою'],
    ['accueillir', 'hosted'],
    ['accueilli', 'empfangen'],
    ['verletzt', 'wounded'],
    ['поранено', 'blessés'],
  ])('%s and %s share a meaning', (one, other) => {
    expect([...of(one)].some(id => of(other).has(id))).toBe(true);
  });

  it.each(['croissant', 'xyzzy', 'бегемот'])('%s has none', word => {
    expect(of(word).size).toBe(0);
  });

  it('knows what is too general to matter', () => {
    expect(meanings.areAll('general', of('want'))).toBe(true);
    expect(meanings.areAll('general', of('mistake'))).toBe(false);
    expect(meanings.areAll('general', new Set())).toBe(false);
  });
});

const meaning = (id: string, words: Partial<Omit<Meaning, 'id' | 'is'>>): Meaning => ({
  id,
  is: [],
  en: '',
  fr: '',
  de: '',
  uk: '',
  ...words,
});

describe('of several patterns that fit a word', () => {
  const few = buildMeanings({
    vocabulary: [
      meaning('peace', { en: 'peace*', de: 'frieden*' }),
      meaning('blue', { en: 'peacekeep*', de: 'friedenstrupp*' }),
      meaning('quiet', { en: 'peace', fr: 'fort' }),
      meaning('castle', { en: 'fort*' }),
    ],
  });

  it('the longest count, all of one length together', () => {
    expect([...few.of('friedenstruppen')]).toEqual(['blue']);
    expect([...few.of('friedens')]).toEqual(['peace']);
    expect([...few.of('peace')]).toEqual(['peace', 'quiet']);
    expect([...few.of('peaceful')]).toEqual(['peace']);
  });

  it('those of the question’s language go before others’, which count where it has none', () => {
    expect([...few.of('fort', ['fr'])]).toEqual(['quiet']);
    expect(few.of('fort', ['de'])).toEqual(new Set(['quiet', 'castle']));
  });

  it('takes a long word as mistyped, and no short one', () => {
    expect(few.near('peecekeepers').has('blue')).toBe(true);
    expect(few.near('peece').size).toBe(0);
  });
});

it('finds each stem of its own by itself, or another that is longer', () => {
  const stems = dossier.vocabulary.flatMap(one =>
    LANGUAGES.flatMap(language =>
      one[language].split(' ').map(stem => ({ id: one.id, language, word: stem.replace('*', '') })),
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...stems), ({ id, language, word }) => {
      expect(meanings.of(word, [language]).has(id)).toBe(true);
    }),
  );
});
