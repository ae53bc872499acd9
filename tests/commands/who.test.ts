import { describe, expect, it } from 'vitest';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { ask, context, dossier, pages } from '../support/record.ts';

const whole = (input: Record<string, string>, within = context): string =>
  pages('who', input, within)
    .map(({ text }) => text)
    .join('\n');

describe('/who', () => {
  it('tells the offices with since when, and until when where they have ended', () => {
    expect(whole({ person: 'Macron' })).toContain('President of France, since 14 May 2017*');
    expect(whole({ person: 'Scholz' })).toMatch(/, from 8 December 2021\* to 6 May 2025\*\n/);
  });

  it.each([...dossier.people.values()])(
    'shows everything that $name said, cited, and nothing of anybody else’s',
    person => {
      const shown = pages('who', { person: person.id }).flatMap(({ page }) => page.items ?? []);
      const theirs = [...dossier.items.values()].filter(
        item =>
          (item.kind === 'quote' || item.kind === 'statement') &&
          item.by.kind === 'person' &&
          item.by.person === person,
      );
      expect(shown.map(({ item }) => item.id).toSorted()).toEqual(theirs.map(({ id }) => id).toSorted());
    },
  );

  it('finds somebody by office or country, and leads on to their quotations and their country’s position', () => {
    const asked = ask('who', { person: 'British Prime Minister' });
    expect(asked.message.content).toBe(
      '**Keir Starmer**: 2 quotations\nPrime Minister of the United Kingdom, since 5 July 2024\\*',
    );
    const ways = [...asked.buttons, ...asked.choices];
    expect(ways).toEqual(expect.arrayContaining(['By Starmer', 'Position: United Kingdom']));
    for (const label of ['By Starmer', 'Position: United Kingdom'])
      expect(['answer', 'items']).toContain(asked.press(label).kind);
  });

  it('of somebody who said nothing says that the record holds nothing of theirs', () => {
    const silent = { ...dossier, items: new Map() };
    const shown = whole({ person: 'Trump' }, { ...context, dossier: silent });
    expect(shown.replace(/\s+/g, ' ')).toContain('no words of theirs are recorded');
  });

  it('of somebody whom the record doesn’t know is a refusal, with whoever is near', () => {
    expect(ask('who', { person: 'Macaron' })).toMatchObject({ kind: 'nothing', buttons: ['Emmanuel Macron'] });
  });

  it('stays private where it was asked in private', () => {
    const asked = ask('who', { person: 'Macron', private: true });
    expect(asked.choices).toContain('Share with everyone');
    for (const { invocation, press } of asked.page.buttons)
      if (press === 'show') expect(invocation.input['private']).toBe(true);
  });

  it.each(ALL_MESSAGES.map(w => [w.language, w] as const))('speaks %s', (_, w) => {
    const day = w.day('2017-05-14');
    const [from] = [w.who.office('X', '2017-05-14', undefined)];
    expect(from).toMatch(new RegExp(`^X.*${day}`));
    expect(w.who.office('X', '2017-05-14', '2018-06-15')).toMatch(new RegExp(`${day}.*${w.day('2018-06-15')}`));
    expect(w.who.office('X', undefined, '2017-05-14')).toContain(day);
    expect(w.who.office('X', undefined, undefined).length).toBeGreaterThan(5);
    const shown = ask('who', { person: 'Macron' }, 0, { ...context, messages: w }).message.content;
    expect(shown.split('\n')[1]).toContain(w.day('2017-05-14'));
  });
});
