import { describe, expect, test as it } from 'vitest';
import { datesIn, formatDays, readDate } from '../../src/time/dates.ts';
import { processorTime } from '../support/processor-time.ts';
import { fc } from '../support/properties.ts';

/** A Monday. */
const now = new Date('2026-11-23T09:00:00Z');
const days = new Set(['2022-02-24', '2025-03-13', '2025-03-26', '2025-03-27']);
const calendar = {
  now,
  record: { first: '2022-02-01', last: '2025-04-04', has: (day: string): boolean => days.has(day) },
  isDayFirst: false,
};
const read = (typed: string, isDayFirst = false): string => {
  const found = readDate(typed, { ...calendar, isDayFirst });
  return 'days' in found ? formatDays(found.days) : found.problem.kind;
};

describe('a date as people type it', () => {
  it.each([
    // Days with their year
    ['2025-03-27', '2025-03-27'],
    ['2025-3-27', '2025-03-27'],
    ['27 March 2025', '2025-03-27'],
    ['March 27, 2025', '2025-03-27'],
    ['March 27th, 2025', '2025-03-27'],
    ['Thursday 27 March 2025', '2025-03-27'],
    ['Thu, 27 Mar 2025', '2025-03-27'],
    ['27/03/2025', '2025-03-27'],
    ['03/27/2025', '2025-03-27'],
    ['27-03-2025', '2025-03-27'],
    ['27.03.2025', '2025-03-27'],
    ['27.3.25', '2025-03-27'],
    ['03.04.2025', '2025-04-03'],
    ['04/04/2025', '2025-04-04'],
    ['27 mars 2025', '2025-03-27'],
    ['jeudi 27 mars 2025', '2025-03-27'],
    ['1er avril 2025', '2025-04-01'],
    ['27. März 2025', '2025-03-27'],
    ['Donnerstag, den 27. März 2025', '2025-03-27'],
    ['27 березня 2025', '2025-03-27'],
    ['27 березня 2025 року', '2025-03-27'],
    ['четвер, 27 березня 2025 р.', '2025-03-27'],
    // Days without: the record's
    ['27 March', '2025-03-27'],
    ['March 27', '2025-03-27'],
    ['Feb. 12', '2025-02-12'],
    ['27 Mar', '2025-03-27'],
    ['the 27th of March', '2025-03-27'],
    ['on March 27', '2025-03-27'],
    ['27 März', '2025-03-27'],
    ['27. März', '2025-03-27'],
    ['am 27. März', '2025-03-27'],
    ['27.3.', '2025-03-27'],
    ['27.03.', '2025-03-27'],
    ['27.3', '2025-03-27'],
    ['27/3', '2025-03-27'],
    ['27 mars', '2025-03-27'],
    ['le 27 mars', '2025-03-27'],
    ['1er avril', '2025-04-01'],
    ['27 березня', '2025-03-27'],
    ['27-го березня', '2025-03-27'],
    ['24 February', '2022-02-24'],
    ['29 February', '2024-02-29'],
    ['1 May', '2025-05-01'],
    ['Thursday', '2025-03-27'],
    ['jeudi', '2025-03-27'],
    ['on Friday', '2026-11-20'],
    // Months, years, parts
    ['March 2025', '2025-03-01..2025-03-31'],
    ['in March', '2025-03-01..2025-03-31'],
    ['mars 2025', '2025-03-01..2025-03-31'],
    ['März 2025', '2025-03-01..2025-03-31'],
    ['березень 2025', '2025-03-01..2025-03-31'],
    ['у березні 2025 року', '2025-03-01..2025-03-31'],
    ['2025-02', '2025-02-01..2025-02-28'],
    ['February', '2022-02-01..2022-02-28'],
    ['2025', '2025-01-01..2025-12-31'],
    ['in 2022', '2022-01-01..2022-12-31'],
    ['im Jahr 2022', '2022-01-01..2022-12-31'],
    ['en 2022', '2022-01-01..2022-12-31'],
    ['2022 рік', '2022-01-01..2022-12-31'],
    ['end of March', '2025-03-21..2025-03-31'],
    ['early April', '2025-04-01..2025-04-10'],
    ['mid-March 2025', '2025-03-11..2025-03-20'],
    ['fin mars', '2025-03-21..2025-03-31'],
    ['mi-mars', '2025-03-11..2025-03-20'],
    ['Ende März', '2025-03-21..2025-03-31'],
    ['Anfang April 2025', '2025-04-01..2025-04-10'],
    ['наприкінці березня', '2025-03-21..2025-03-31'],
    ['early 2022', '2022-01-01..2022-04-30'],
    // Spans
    ['2025-03-01..2025-03-31', '2025-03-01..2025-03-31'],
    ['26–27 March 2025', '2025-03-26..2025-03-27'],
    ['26-27 March', '2025-03-26..2025-03-27'],
    ['March 26-27, 2025', '2025-03-26..2025-03-27'],
    ['from 26 to 27 March', '2025-03-26..2025-03-27'],
    ['du 26 au 27 mars', '2025-03-26..2025-03-27'],
    ['vom 26. bis 27. März', '2025-03-26..2025-03-27'],
    ['з 26 по 27 березня', '2025-03-26..2025-03-27'],
    ['from 30 March to 2 April', '2025-03-30..2025-04-02'],
    ['30 December – 2 January 2025', '2024-12-30..2025-01-02'],
    ['March to May 2025', '2025-03-01..2025-05-31'],
    ['2022–2025', '2022-01-01..2025-12-31'],
    // From today
    ['today', '2026-11-23'],
    ['yesterday', '2026-11-22'],
    ['tomorrow', '2026-11-24'],
    ['the day before yesterday', '2026-11-21'],
    ['last Thursday', '2026-11-19'],
    ['next Monday', '2026-11-30'],
    ['last week', '2026-11-16..2026-11-22'],
    ['next month', '2026-12-01..2026-12-31'],
    ['last year', '2025-01-01..2025-12-31'],
    ['3 days ago', '2026-11-20'],
    ['a week ago', '2026-11-16..2026-11-22'],
    ['in two days', '2026-11-25'],
    ['hier', '2026-11-22'],
    ['aujourd’hui', '2026-11-23'],
    ['après-demain', '2026-11-25'],
    ['jeudi dernier', '2026-11-19'],
    ['la semaine dernière', '2026-11-16..2026-11-22'],
    ['il y a 3 jours', '2026-11-20'],
    ['gestern', '2026-11-22'],
    ['übermorgen', '2026-11-25'],
    ['letzte Woche', '2026-11-16..2026-11-22'],
    ['letzten Donnerstag', '2026-11-19'],
    ['vor 3 Tagen', '2026-11-20'],
    ['вчора', '2026-11-22'],
    ['минулого тижня', '2026-11-16..2026-11-22'],
    ['минулого четверга', '2026-11-19'],
    ['3 дні тому', '2026-11-20'],
    ['через два дні', '2026-11-25'],
  ])('%s is %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    'banana',
    'banana 12',
    '',
    'noon',
    'at 5pm',
    '2025-13-01',
    '2025-03-31..2025-03-01',
    '..',
    'March 27 or 28',
    'the day after',
    'in the coming days',
    '27 March 2025 banana',
    '13/13/2025',
    '27.3.2025.4',
    'end of the week',
    'the last weeks',
    'in the coming months',
    'in den kommenden Wochen',
    'dans les semaines prochaines',
    'наступні тижні',
  ])('%j is not one', typed => {
    expect(read(typed)).toBe('unread');
  });

  it.each([
    ['2025-02-30', 'no-such-day'],
    ['30 February 2025', 'no-such-day'],
    ['31 лютого', 'no-such-day'],
    ['29 February 2025', 'no-such-day'],
    ['31.4.2025', 'no-such-day'],
    ['Friday 27 March 2025', 'weekday'],
    ['Freitag, 27. März', 'weekday'],
    ['27–26 March', 'inverted'],
    ['from 2025 to 2022', 'inverted'],
  ])('%j is refused, for the reason %s', (typed, reason) => {
    expect(read(typed)).toBe(reason);
  });

  it('a day and a month in figures mean two days to some, and the first is the day to others', () => {
    expect(readDate('03/04/2025', calendar)).toEqual({
      problem: { kind: 'either', days: ['2025-04-03', '2025-03-04'] },
    });
    expect(read('03/04/2025', true)).toBe('2025-04-03');
    expect(read('03/27/2025', true)).toBe('2025-03-27');
  });
});

const DAY_MS = 86_400_000;
/** Every day from the first of 2021 to the end of 2026. */
const EVERY_DAY = Array.from({ length: 6 * 365 + 1 }, (_, i) =>
  new Date(Date.UTC(2021, 0, 1) + i * DAY_MS).toISOString().slice(0, 10),
);

describe('every day in every form of every language reads back as itself', () => {
  const LOCALES = ['en-GB', 'en-US', 'fr', 'de', 'uk'];
  const STYLES = ['full', 'long', 'medium'] as const;

  it.each(LOCALES.flatMap(locale => STYLES.map(style => [locale, style] as const)))('%s, %s', (locale, dateStyle) => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
    const misread = EVERY_DAY.filter(day => read(format.format(new Date(day)), true) !== day);
    expect(misread).toEqual([]);
  });

  it.each([
    ['yyyy-m-d', (y: number, m: number, d: number): string => `${y}-${m}-${d}`],
    ['d.m.yyyy', (y: number, m: number, d: number): string => `${d}.${m}.${y}`],
    [
      'dd.mm.yy',
      (y: number, m: number, d: number): string => [d, m, y % 100].map(n => String(n).padStart(2, '0')).join('.'),
    ],
    ['d/m/yyyy', (y: number, m: number, d: number): string => `${d}/${m}/${y}`],
  ])('%s', (_, write) => {
    const misread = EVERY_DAY.filter(day => {
      const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
      return read(write(y, m, d), true) !== day;
    });
    expect(misread).toEqual([]);
  });

  it('in figures that may be read two ways, it is read as itself or refused, never as another day', () => {
    const misread = EVERY_DAY.filter(day => {
      const [y, m, d] = day.split('-').map(Number);
      return ![day, 'either'].includes(read(`${d}/${m}/${y}`)) && ![day, 'either'].includes(read(`${m}/${d}/${y}`));
    });
    expect(misread).toEqual([]);
  });

  it.each(LOCALES)('%s, without its year: the same day of some year', locale => {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    const misread = EVERY_DAY.filter(day => read(format.format(new Date(day))).slice(5) !== day.slice(5));
    expect(misread).toEqual([]);
  });

  it.each(LOCALES)('%s, as a span: both ends', locale => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.nat(EVERY_DAY.length - 70), fc.integer({ min: 1, max: 69 }), (start, length) => {
        const [from = '', to = ''] = [EVERY_DAY[start], EVERY_DAY[start + length]];
        expect(read(format.formatRange(new Date(from), new Date(to)))).toBe(`${from}..${to}`);
      }),
    );
  });

  it('any span survives being written into a button', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EVERY_DAY), fc.constantFrom(...EVERY_DAY), (a, b) => {
        const span = a <= b ? { from: a, to: b } : { from: b, to: a };
        expect(readDate(formatDays(span), calendar)).toEqual({ days: span });
      }),
    );
  });

  it('a part of a month lies in its month, and the three parts make it up', () => {
    for (const month of ['January', 'February', 'April', 'December']) {
      const [early, mid, late, whole] = [
        `early ${month} 2024`,
        `mid-${month} 2024`,
        `late ${month} 2024`,
        `${month} 2024`,
      ].map(text => read(text));
      expect(
        `${early}..${mid}..${late}`
          .split('..')
          .filter((_, i) => i === 0 || i === 5)
          .join('..'),
      ).toBe(whole);
    }
  });
});

describe('dates amid a text', () => {
  const found = (text: string, languages = ['en', 'fr', 'de', 'uk']): readonly string[] =>
    datesIn(text, languages, calendar).map(({ start, end, read: one }) => {
      const at = 'days' in one ? formatDays(one.days) : one.problem.kind;
      return `${text.slice(start, end)}: ${at}`;
    });

  it.each([
    ['What happened on March 27, 2025?', 'en', ['on March 27, 2025: 2025-03-27']],
    ['What did Macron say on 28 March?', 'en', ['on 28 March: 2025-03-28']],
    ['What happened tomorrow?', 'en', ['tomorrow: 2026-11-24']],
    ['What happened in March?', 'en', ['in March: 2025-03-01..2025-03-31']],
    ['What happened between 26 and 27 March in Paris?', 'en', ['between 26 and 27 March: 2025-03-26..2025-03-27']],
    ['Que s’est-il passé le 27 mars à Paris ?', 'fr', ['le 27 mars: 2025-03-27']],
    ['What did he say on 27/3?', 'en', ['on 27/3: 2025-03-27']],
    ['News from 25 March', 'en', ['25 March: 2025-03-25']],
    ['Was geschah am 27.3. in Paris?', 'de', ['am 27.3.: 2025-03-27']],
    ['Was sagte Scholz letzte Woche?', 'de', ['letzte Woche: 2026-11-16..2026-11-22']],
    ['Що сказав Макрон 28 березня?', 'uk', ['28 березня: 2025-03-28']],
    ['Що сталося в березні 2025 року?', 'uk', ['в березні 2025 року: 2025-03-01..2025-03-31']],
    ['May the allies march to Paris?', 'en', []],
    ['Who spoke of “tomorrow’s army”?', 'en', []],
    ['L’armée de demain', 'fr', []],
    ['Did 30,000 troops go? Was it 24/7?', 'en', []],
    ['the war of 2022', 'en', []],
    ['the first week of April', 'en', ['April: 2025-04-01..2025-04-30']],
    ['before the end of May 2025', 'en', ['before the end of May 2025: 2022-02-01..2025-05-31']],
    ['before late May 2025', 'en', ['before late May 2025: 2022-02-01..2025-05-20']],
    ['d’ici fin mai 2025', 'fr', ['d’ici fin mai 2025: 2022-02-01..2025-05-31']],
    ['jusqu’au 5 mai 2025', 'fr', ['jusqu’au 5 mai 2025: 2022-02-01..2025-05-05']],
    ['by the end of next week', 'en', []],
    ['avant la fin de la semaine prochaine', 'fr', []],
    ['bis Ende der nächsten Woche', 'de', []],
    ['до кінця наступного тижня', 'uk', []],
    ['Is there a month without a day?', 'en', []],
    ['Hier steht nichts', 'de', []],
  ])('%j', (text, language, expected) => {
    expect(found(text, [language])).toEqual(expected);
  });

  it.each([
    ['since 27 March', '2025-03-27..2025-04-04'],
    ['after 27 March', '2025-03-28..2025-04-04'],
    ['until 27 March', '2022-02-01..2025-03-27'],
    ['before 27 March', '2022-02-01..2025-03-26'],
    ['since 2022', '2022-01-01..2025-04-04'],
    ['after 5 May 2025', '2025-05-06'],
    ['depuis le 27 mars', '2025-03-27..2025-04-04'],
    ['à partir du 27 mars', '2025-03-27..2025-04-04'],
    ['avant le 27 mars', '2022-02-01..2025-03-26'],
    ['nach dem 27. März', '2025-03-28..2025-04-04'],
    ['vor dem 27. März', '2022-02-01..2025-03-26'],
    ['після 27 березня', '2025-03-28..2025-04-04'],
  ])('%s goes as far as the record: %s', (text, expected) => {
    expect(found(`X ${text}?`)).toEqual([`${text}: ${expected}`]);
  });

  it('a date is found whatever stands around it, and nothing else is', () => {
    const word = fc.stringMatching(/^[bcdfgh]{3,9}$/);
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom(...EVERY_DAY), fc.array(word), (before, day, after) => {
        const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
        expect(found([...before, written, ...after].join(' '), ['en'])).toEqual([`${written}: ${day}`]);
      }),
    );
  });
});

describe('whatever is typed', () => {
  const WORDS =
    'March 27 the of . , - / 2025 Thursday last week 3 days ago en mars 1 er bis Woche четверга тому end to from and in vor il y a'.split(
      ' ',
    );
  const texts = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map(words => words.join(' ')),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map(words => words.join('')),
  );

  it('reading neither throws nor turns a span round', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (typed, isDayFirst) => {
        const one = readDate(typed, { ...calendar, isDayFirst });
        for (const each of [one, ...datesIn(typed, ['en', 'fr', 'de', 'uk'], calendar).map(d => d.read)])
          expect('problem' in each || each.days.from <= each.days.to).toBe(true);
      }),
    );
  });

  it('a long text takes milliseconds', () => {
    const long = WORDS.join(' ').repeat(100);
    expect(processorTime(() => datesIn(long, ['en', 'fr', 'de', 'uk'], calendar))).toBeLessThan(200);
  });
});
