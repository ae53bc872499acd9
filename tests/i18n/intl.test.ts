import { describe, expect, test as it } from 'vitest';
import { calendarOf } from '../../src/context.ts';
import { ALL_MESSAGES, messagesFor } from '../../src/i18n/index.ts';
import { dateWords, localeWords, partyNames } from '../../src/i18n/intl.ts';
import { capital, sentence, spaced } from '../../src/i18n/sentences.ts';
import type { Party } from '../../src/record/types.ts';
import { readDate } from '../../src/time/dates.ts';
import { dossier, NOW } from '../support/record.ts';

describe('plural forms', () => {
  it.each([
    [0, '0 цитат'],
    [1, '1 цитата'],
    [2, '2 цитати'],
    [4, '4 цитати'],
    [5, '5 цитат'],
    [11, '11 цитат'],
    [21, '21 цитата'],
    [22, '22 цитати'],
    [25, '25 цитат'],
    [101, '101 цитата'],
  ])('%i in Ukrainian: %s', (n, said) => {
    const counts = { paragraphs: 1, captions: 1, quote: n, statement: 1, fact: 1, event: 1 };
    expect(messagesFor('uk').sourcePage.counts(counts)).toContain(` ${said},`);
  });

  it.each([
    ['fr', 0, '0 citation'],
    ['fr', 1, '1 citation'],
    ['fr', 2, '2 citations'],
    ['fr', 1_234, '1\u202f234 citations'],
    ['fr', 1_000_000, '1\u202f000\u202f000 de citations'],
    ['de', 0, '0 Zitate'],
    ['de', 1, '1 Zitat'],
    ['de', 1_234, '1.234 Zitate'],
    ['en', 1, '1 quotation'],
    ['en', 1_234, '1,234 quotations'],
  ])('%s, %i: %s', (locale, n, said) => {
    const counts = { paragraphs: 1, captions: 1, quote: n, statement: 1, fact: 1, event: 1 };
    expect(messagesFor(locale).sourcePage.counts(counts)).toContain(` ${said},`);
  });

  it('falls back on "other" where a form isn’t given', () => {
    expect(localeWords<'other'>('uk').counted(5, { other: 'X' })).toBe('5 X');
  });
});

describe('names of languages', () => {
  it.each([
    ['en', 'fr-FR', 'French'],
    ['fr', 'en-GB', 'anglais'],
    ['de', 'uk', 'Ukrainisch'],
    ['uk', 'de-AT', 'німецька'],
  ])('in %s, of %s: %s', (locale, tag, name) => {
    expect(localeWords(locale).languageName(tag)).toBe(name);
  });
});

describe('dates', () => {
  it.each([
    ['en', '27 March 2025', 'Briefing, Thursday 27 March 2025', '23–25 March 2025', 'February 2022', 'no date'],
    ['fr', '27 mars 2025', 'Synthèse, jeudi 27 mars 2025', '23–25 mars 2025', 'février 2022', 'sans date'],
    ['de', '27. März 2025', 'Überblick, Donnerstag, 27. März 2025', '23.–25. März 2025', 'Februar 2022', 'ohne Datum'],
    [
      'uk',
      '27 березня 2025 року',
      'Огляд, четвер, 27 березня 2025 року',
      '23–25 березня 2025 року',
      'лютий 2022 року',
      'без дати',
    ],
  ])('in %s: %s', (locale, day, briefing, range, month, open) => {
    const w = messagesFor(locale);
    expect(w.day('2025-03-27')).toBe(day);
    expect(w.edition.title('2025-03-27')).toBe(briefing);
    expect(w.days({ from: '2025-03-23', to: '2025-03-25' })).toBe(range);
    const february = { precision: 'month', said: '', from: '2022-02-01', to: '2022-02-28', basis: 'stated' } as const;
    expect(w.when(february)).toBe(month);
    expect(w.when({ precision: 'open', said: '', note: '' })).toBe(open);
  });

  it('over the turn of a month or a year', () => {
    expect(messagesFor('fr').days({ from: '2025-02-28', to: '2025-03-01' })).toBe('28 février–1er mars 2025');
    expect(messagesFor('fr').days({ from: '2025-03-01', to: '2025-03-03' })).toBe('1er–3 mars 2025');
    expect(messagesFor('fr').day('2025-03-11')).toBe('11 mars 2025');
    expect(messagesFor('uk').days({ from: '2024-12-31', to: '2025-01-01' })).toMatch(/ 2024 – 1 січня 2025 років$/);
  });

  it('stand as the locale has them where nothing is to be tidied', () => {
    expect(dateWords('de', '').day('2025-03-01')).toBe('1. März 2025');
  });

  it.each(ALL_MESSAGES.map(w => [w.language, w] as const))('every example of a date in %s is understood', (_, w) => {
    const [, listed = ''] = /2025-03-27(, [^;]*)\.$/.exec(w.badDay('x')) ?? [];
    const [, ...described] = [...w.commands.timeline.options.day.matchAll(/[«„"]\s?([^»“"]+?)\s?[»“"]/gu)].map(
      m => m[1] ?? '',
    );
    const calendar = calendarOf({ dossier, now: NOW, messages: w });
    for (const example of [...listed.split(/, | (?:or|ou|oder|або|чи) /u).slice(1), ...described])
      expect(readDate(example.trim(), calendar), example).toHaveProperty('days');
  });
});

describe('names of parties', () => {
  it.each([
    ['en', 'Ukraine', 'United States', 'Ukraine’s European allies'],
    ['fr', 'Ukraine', 'États-Unis', 'alliés européens de l’Ukraine'],
    ['de', 'Ukraine', 'Vereinigte Staaten', 'europäische Verbündete der Ukraine'],
    ['uk', 'Україна', 'Сполучені Штати', 'європейські союзники України'],
  ])('in %s: %s, %s, %s', (locale, ...names) => {
    const said = ['ukraine', 'us', 'europe']
      .map(id => dossier.parties.get(id))
      .map(p => p && messagesFor(locale).party(p));
    expect(said).toEqual(names);
  });

  it('a party with neither a code nor a name keeps its own', () => {
    const party: Party = { kind: 'party', id: 'x', name: 'The Ten', form: 'bloc', aliases: [] };
    expect(partyNames('fr')(party)).toBe('The Ten');
    expect(partyNames('de')({ ...party, iso: 'DE' })).toBe('Deutschland');
    expect(partyNames('uk')({ ...party, iso: 'DE', names: { fr: 'A', de: 'B', uk: 'В' } })).toBe('В');
  });

  it('are names by which it’s found', () => {
    for (const party of dossier.parties.values())
      for (const w of ALL_MESSAGES) expect(dossier.names.find('party', w.party(party)), w.party(party)).toBe(party);
  });
});

describe('voices', () => {
  it.each(ALL_MESSAGES.map(w => [w.language, w] as const))('in %s', (_, w) => {
    const ukraine = dossier.parties.get('ukraine');
    if (!ukraine) throw new Error('no Ukraine');
    const name = w.party(ukraine);
    expect(w.voice({ kind: 'party', party: ukraine })).toBe(name);
    expect(w.voice({ kind: 'party', party: ukraine, organ: 'Ukrainian army' })).toBe(`Ukrainian army (${name})`);
    expect(w.voice({ kind: 'unnamed', described: 'an officer', party: ukraine })).toMatch(
      new RegExp(`^An officer \\(.+, ${name}\\)$`),
    );
  });
});

describe('sentences', () => {
  it.each([
    ['It rains', 'It rains.'],
    ['It rains.', 'It rains.'],
    ['Rain?', 'Rain?'],
    ['“Rain.”', '“Rain.”'],
    ['«\u00a0Quoi\u00a0?\u00a0»', '«\u00a0Quoi\u00a0?\u00a0»'],
    ['„Regen“', '„Regen“.'],
  ])('%s: %s', (text, said) => {
    expect(sentence(text)).toBe(said);
  });

  it('parts and capitals', () => {
    expect(capital('абзац')).toBe('Абзац');
    expect(spaced(['a', 'b'])).toBe(' a b');
    expect(spaced([])).toBe('');
  });
});
