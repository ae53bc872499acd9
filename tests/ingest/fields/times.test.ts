import { describe, expect, it } from 'vitest';
import { drafted, markOf, valuesIn, valuesOf } from '../sample-story.ts';

/** The time of the first quotation of a story that was published on Thursday 8 May 2031. */
async function whenOf(text: string, published = '2031-05-08') {
  const { source } = await drafted(`${text}\nA boat lies in port.\n`, { published });
  const [entry] = source.sections.quotes;
  return { when: valuesOf(entry)['when'], mark: markOf(entry, 'when') };
}

describe('what was since a day', () => {
  it.each([
    'The talks brought pilots into one hall for the first time since March.',
    'It was the biggest storm on the coast since March.',
    'They were the only boats to leave the port since March.',
  ])('and is only set against it, has no span: %s', async text => {
    const { source } = await drafted(`${text}\nA boat lies in port.\n`);
    const [fact] = source.sections.facts;
    expect(valuesOf(fact)['when']).toMatchObject({ precision: 'day', date: '2031-05-08' });
    expect(markOf(fact, 'when')).toBe('check: “since March” is no day of it.');
  });

  it('has a span where it began then', async () => {
    const { source } = await drafted('The pilots have been on strike since March.\nA boat lies in port.\n');
    const when = valuesOf(source.sections.facts[0])['when'];
    expect(when).toMatchObject({ precision: 'range', said: 'since March', date: '2031-03-01', until: '2031-05-08' });
  });
});

describe('a day of which a text gives only about how long it is off', () => {
  it.each(['ten years ago', '3 months ago', 'two weeks ago', 'a year ago'])('is asked about: %s', async words => {
    const { source } = await drafted(`The pilots sailed to Sudville ${words} for pay.\nA boat lies in port.\n`);
    expect(markOf(source.sections.facts[0], 'when')).toBe(`check: “${words}” names no days.`);
  });

  it('is as given where it names a span of the calendar, with no word of the verb before it', async () => {
    const { source } = await drafted('The pilots flew in on Wednesday for pay.\nA boat lies in port.\n');
    expect(valuesOf(source.sections.facts[0])['when']).toMatchObject({ said: 'on Wednesday' });
    const last = await drafted('The pilots sailed to Sudville last year for pay.\nA boat lies in port.\n');
    expect(markOf(last.source.sections.facts[0], 'when')).toBeUndefined();
  });
});

describe('the day of a quotation', () => {
  it.each([
    [
      'a weekday beside the verb is the last one',
      '“We sail,” Berg said on Tuesday.',
      { said: 'on Tuesday', date: '2031-05-06' },
    ],
    ['that very day counts', '“We sail,” Berg said Thursday.', { said: 'Thursday', date: '2031-05-08' }],
    ['a day that leads the sentence', 'On Monday, Berg said: “We sail.”', { said: 'On Monday', date: '2031-05-05' }],
    [
      'a day behind whom it was said to',
      '“We sail,” Berg told reporters late Friday.',
      { said: 'Friday', date: '2031-05-02' },
    ],
    [
      'a day of the month lies before',
      '“We sail,” Berg said on March 3.',
      { said: 'on March 3', date: '2031-03-03', basis: 'stated' },
    ],
    ['yesterday', '“We sail,” Berg said yesterday.', { said: 'yesterday', date: '2031-05-07' }],
  ])('%s', async (_, text, when) => {
    const found = await whenOf(text);
    expect(found.when).toMatchObject({ precision: 'day', basis: 'inferred', ...when });
    expect(found.mark).toBeUndefined();
  });

  it('of a year’s last days is of the year before, read in January', async () => {
    const { when } = await whenOf('“We sail,” Berg said on December 30.', '2031-01-02');
    expect(when).toMatchObject({ said: 'on December 30', date: '2030-12-30', basis: 'stated' });
  });

  it.each([
    [
      'the day of something else',
      'In Lind, which came under ice on Tuesday night and lay still, Berg wrote: “We sail.”',
    ],
    ['a day within the quotation', '“We sailed on Tuesday,” Berg said.'],
    ['a day that lies ahead', '“We sail,” Berg said, and would leave on Monday.'],
    ['a day without its year that lies nearer in what comes', '“We sail,” Berg said before the regatta on June 24.'],
    ['a month without its year that lies nearer in what comes', '“We sail,” Berg said, with the lease ending in July.'],
  ])('isn’t %s', async (_, text) => {
    const { when, mark } = await whenOf(text);
    expect(when).toEqual({ precision: 'day', date: '2031-05-08', basis: 'inferred', note: 'The day of publication.' });
    expect(mark).toMatch(/^(?:check: “|likely: No day is given)/);
  });

  it('is left open where nobody knows the day of publication', async () => {
    const { source } = await drafted('“We sail,” Ada Berg said on Tuesday.\nA boat lies in port.\n', {
      published: undefined,
    });
    expect(valuesOf(source.sections.quotes[0])['when']).toBe('TODO');
  });
});

it('what lies ahead is dated on the next such day, and is announced', async () => {
  const draft = await drafted('The ministers will meet in Sudville on Monday.\nA boat lies in port.\n');
  expect(valuesIn(draft, 'events')[0]).toMatchObject({
    status: 'announced',
    where: { place: 'Sudville', country: 'sudmark' },
    when: { precision: 'day', said: 'on Monday', date: '2031-05-12' },
  });
  expect(valuesIn(draft, 'facts')[0]?.['when']).toMatchObject({ date: '2031-05-08' });
});

describe('a weekday', () => {
  /** How a sentence’s weekday is read: the fact’s day with its mark, and the day of the event that it announces. */
  const readIn = async (text: string, lang = 'en') => {
    const draft = await drafted(`${text}\nA boat lies in port.\n`, { lang });
    const [fact] = draft.source.sections.facts;
    const [event] = draft.source.sections.events;
    const dateOf = (entry: typeof fact) => (valuesOf(entry)['when'] as { date?: string } | undefined)?.date;
    return { fact: dateOf(fact), mark: markOf(fact, 'when'), event: dateOf(event) };
  };

  it.each([
    'Ministers met in Sudville on Tuesday.',
    'The talks that were held on Tuesday in Sudville have failed.',
    'On Tuesday, ministers met in Sudville.',
  ])('told in the past is the last one: %s', async text => {
    const { fact, mark } = await readIn(text);
    expect([fact, mark]).toEqual(['2031-05-06', undefined]);
  });

  it.each([
    'Talks go on in Sudville on Tuesday.',
    'On Tuesday, ministers meet in Sudville.',
    'Ministers are meeting in Sudville on Tuesday.',
    'Ministers will meet in Sudville on Tuesday.',
    'Ministers were due to meet in Sudville on Tuesday.',
    'A summit is held in Sudville on Tuesday.',
  ])('told as to come is the next one: %s', async text => {
    const { fact, mark, event = '2031-05-13' } = await readIn(text);
    expect([fact, event]).toEqual(['2031-05-08', '2031-05-13']);
    expect(mark).toMatch(/^check: “on Tuesday” lies ahead\.$/i);
  });

  it.each([
    ['en', 'Ministers who meet in Sudville on Tuesday came home.'],
    ['en', 'Ministers agreed to meet in Sudville on Tuesday.'],
    ['en', 'The meeting in Sudville on Tuesday.'],
    ['fr', 'Les ministres se réunissent mardi à Lind.'],
    ['de', 'Die Minister treffen sich am Dienstag in Lind.'],
    ['uk', 'У вівторок зустріч у Лінді.'],
  ])('is marked where no verb tells, in %s: %s', async (lang, text) => {
    expect((await readIn(text, lang)).mark).toMatch(/^check: “.+” may be the one before, or the next\.$/);
  });

  it.each([
    ['fr', 'Les ministres se sont réunis mardi à Lind.', '2031-05-06'],
    ['de', 'Die Minister haben sich am Dienstag in Lind getroffen.', '2031-05-06'],
    ['uk', 'Міністри зустрілися у вівторок у Лінді.', '2031-05-06'],
    ['fr', 'Les ministres se réuniront mardi à Lind.', '2031-05-08'],
    ['de', 'Die Minister werden sich am Dienstag in Lind treffen.', '2031-05-08'],
    ['uk', 'Міністри матимуть зустріч у вівторок у Лінді.', '2031-05-08'],
  ])('in %s: %s', async (lang, text, day) => {
    const { fact, mark } = await readIn(text, lang);
    expect(fact).toBe(day);
    expect(mark === undefined).toBe(day === '2031-05-06');
  });
});

describe('what has no day', () => {
  const ENDS = [
    ['en', ['by', 'before', 'until'], ['the end of May', 'the end of next week', 'mid-May', 'Friday', 'May 20']],
    ['fr', ['avant', 'd’ici'], ['la fin de mai', 'la fin de la semaine prochaine', 'fin mai', 'vendredi']],
    ['de', ['bis', 'vor'], ['Ende Mai', 'Ende der nächsten Woche', 'Freitag']],
    ['uk', ['до'], ['кінця травня', 'кінця наступного тижня', 'пʼятниці']],
  ] as const;
  const VAGUE = [
    ['en', ['in late May', 'in the coming weeks', 'at the end of the year']],
    ['fr', ['dans les prochains jours', 'fin mai']],
    ['de', ['in den kommenden Wochen', 'Anfang Mai']],
    ['uk', ['у найближчі тижні', 'наприкінці травня']],
  ] as const;
  const OPENING = {
    en: 'Crews clear the port',
    fr: 'Le port est à vider',
    de: 'Die Häfen leeren sich',
    uk: 'Порт відкрито',
  };
  const said = [
    ...ENDS.flatMap(([lang, words, ends]) => words.flatMap(word => ends.map(end => [lang, `${word} ${end}`] as const))),
    ...VAGUE.flatMap(([lang, words]) => words.map(word => [lang, word] as const)),
  ];

  it.each(said)('is dated only with a mark, in %s: %s', async (lang, words) => {
    const { source } = await drafted(`${OPENING[lang]} ${words}.\nA boat lies in port.\n`, { lang });
    expect(markOf(source.sections.facts[0], 'when')).toMatch(/^(?:check|likely): /);
  });

  it('is open where it’s announced by an end alone', async () => {
    const draft = await drafted('Norland will send pilots to Sudville before the end of May.\nA boat lies in port.\n');
    expect(valuesIn(draft, 'events')[0]?.['when']).toEqual({ precision: 'open', said: 'before the end of May' });
  });
});
