import { describe, expect, it } from 'vitest';
import { drafted, markOf, valuesIn, valuesOf } from '../sample-story.ts';

/** The time of the first quotation of a story that was published on Thursday 8 May 2031. */
async function whenOf(text: string, published = '2031-05-08') {
  const { source } = await drafted(`${text}\nA boat lies in port.\n`, { published });
  const [entry] = source.sections.quotes;
  return { when: valuesOf(entry)['when'], mark: markOf(entry, 'when') };
}

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
