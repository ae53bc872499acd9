import { describe, expect, test as it } from 'vitest';
import { ALL_MESSAGES, MAIN_MESSAGES, messagesFor } from '../../src/i18n/index.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { LANGUAGES, type Language } from '../../src/record/types.ts';
import { type Saying, SOURCE, sayings, textsIn } from './phrases.ts';

const each = ALL_MESSAGES.map(w => [w.language, w] as const);
const SAYINGS = sayings();

/** A phrase's own letters, without what is put in. */
const ownLetters = (saying: Saying, w: Messages): string =>
  [...textsIn(saying), SOURCE.outlet]
    .reduce((text, given) => text.replaceAll(given, ''), saying.in(w))
    .replace(/[^\p{L}]/gu, '');

/** Words that are the same in English. */
const SHARED: Readonly<Partial<Record<Language, readonly string[]>>> = {
  fr: ['Date', 'Note'],
  de: ['Apps', 'App', 'Position', 'optional'],
};

/** Has no words of its own. */
const NAMES_ALONE = 'shortVoice';

/** What goes on behind a command's name. */
const BEHIND_A_COLON = /^help\.brief\./;

describe('the languages', () => {
  it('are those of the record, each under its own name, and one of Discord’s locales', () => {
    expect(ALL_MESSAGES.map(w => w.language)).toEqual(LANGUAGES);
    for (const w of ALL_MESSAGES) expect(messagesFor(w.locale)).toBe(w);
  });

  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['de', 'de'],
    ['uk', 'uk'],
    ['en-US', 'en'],
    ['ja', 'en'],
    [undefined, 'en'],
  ])('the one for the locale %s is %s', (locale, language) => {
    expect(messagesFor(locale).language).toBe(language);
  });
});

describe.each(each)('every phrase in %s', (language, w) => {
  it('is there, and cleanly spaced, without a leftover of what is put in', () => {
    for (const saying of SAYINGS) {
      expect(saying.in(w), saying.path).not.toBe('');
      expect(saying.in(w), saying.path).not.toMatch(/ {2}|^\s|\s$|undefined|null|\[object|NaN|\$\{/);
      expect(saying.in(w), saying.path).not.toMatch(/(?<!\.)\.\.(?!\.)/);
    }
  });

  it('shows what is put in, whole and as it is', () => {
    const hostile = sayings(place => `<@${place}> **$&** \`\${x}\` „“»?!: The ʼ\u0301й ${place}`);
    // The verb of an English source stands in English alone.
    const isShown = ({ given }: Saying, text: string): boolean =>
      w === MAIN_MESSAGES || given.every(({ parameter, value }) => parameter.name !== 'cue' || value !== text);
    for (const saying of hostile)
      for (const text of textsIn(saying).filter(one => isShown(saying, one)))
        expect(saying.in(w), saying.path).toContain(text);
  });

  it('shows every number that is put in', () => {
    const grouped = new Intl.NumberFormat(w.locale);
    for (const saying of SAYINGS)
      for (const { parameter, value } of saying.given)
        if (parameter.type === 'number')
          expect(
            [String(value), grouped.format(Number(value))].some(n => saying.in(w).includes(n)),
            saying.path,
          ).toBe(true);
  });

  it('has one form for all numbers of a plural form', () => {
    const forms = new Intl.PluralRules(w.locale);
    const seen = new Map<string, string>();
    for (const saying of SAYINGS.filter(({ given }) => given.some(({ parameter }) => parameter.type === 'number'))) {
      // What is told otherwise is another phrase.
      const given = saying.given.map(({ value }) => {
        if (typeof value === 'number') return forms.select(value);
        return typeof value === 'string' ? 'text' : String(value);
      });
      const key = [saying.path, ...given].join(' ');
      const form = saying.in(w).replace(/[#@]?\d([\d.,\u00a0\u202f]*\d)?/g, 'N');
      expect(seen.get(key) ?? form, saying.path).toBe(form);
      seen.set(key, form);
    }
  });

  it('is said in the language’s own words', () => {
    if (w === MAIN_MESSAGES) return;
    const same = SAYINGS.filter(one => one.path !== NAMES_ALONE && one.in(w) === one.in(MAIN_MESSAGES));
    const letters = new Set(same.map(saying => ownLetters(saying, w)));
    letters.delete('');
    expect([...letters].toSorted()).toEqual((SHARED[language] ?? []).toSorted());
  });

  it('is a sentence where it’s one in English: with a capital, or a sign, and an end', () => {
    for (const saying of SAYINGS.filter(one => /[.?!]$/.test(one.in(MAIN_MESSAGES)))) {
      expect(saying.in(w), saying.path).toMatch(/[.?!]$/);
      expect(saying.in(w), saying.path).toMatch(BEHIND_A_COLON.test(saying.path) ? /^\p{Ll}/u : /^\P{Ll}/u);
    }
  });
});

describe.each(each)('in %s', (_, w) => {
  it('what is missing ends as one sentence, once', () => {
    expect(w.notInRecord('x')).toMatch(/x\.$/);
    expect(w.notInRecord('x.')).toMatch(/x\.$/);
    expect(w.notInRecord('x?')).toMatch(/x\?$/);
  });

  it('every button names a different step, within what a phone shows', () => {
    const labels = Object.values(w.briefing.buttons);
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) expect(label.length).toBeLessThanOrEqual(38);
  });
});

describe('the language of a source', () => {
  const at = { part: 'paragraph', number: 12 } as const;
  it.each([
    ['en', 'en', 'AFP, 27 March 2025, paragraph 12'],
    ['en', 'en-GB', 'AFP, 27 March 2025, paragraph 12'],
    ['en', 'fr', 'AFP (in French), 27 March 2025, paragraph 12'],
    ['fr', 'en', 'AFP (en anglais), 27 mars 2025, paragraphe 12'],
    ['fr', 'fr-FR', 'AFP (en français), 27 mars 2025, paragraphe 12'],
    ['de', 'en', 'AFP (auf Englisch), 27. März 2025, Absatz 12'],
    ['de', 'uk', 'AFP (auf Ukrainisch), 27. März 2025, Absatz 12'],
    ['uk', 'en-US', 'AFP (англійською), 27 березня 2025 року, абзац 12'],
  ])('in %s, printed in %s: %s', (locale, language, cited) => {
    expect(messagesFor(locale).citation({ ...SOURCE, outlet: 'AFP', language }, at)).toBe(cited);
    const work = messagesFor(locale).cite.work('AFP', undefined, undefined, 'DAY', at, language);
    expect(work.split(', ')[0]).toBe(cited.split(', ')[0]);
  });
});
