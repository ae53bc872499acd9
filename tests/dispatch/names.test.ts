/** Holds that an option takes a name however people write it: with titles, articles and flags, inflected, and as it's shown. */
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { suggest } from '../../src/dispatch/autocomplete.ts';
import { longest } from '../../src/dispatch/input.ts';
import { byId, entity, several } from '../../src/dispatch/lookup.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { plain } from '../../src/text/sanitize.ts';
import { context, dossier } from '../support/record.ts';

const people = [...dossier.people.values()];
const parties = [...dossier.parties.values()];
const countries = parties.filter(({ iso }) => iso !== undefined);

/** What an option makes of a text; an id, or what the record has is unknown. */
function read(kind: 'person' | 'party' | 'topic', typed: string): string {
  const found = entity(kind, plain(typed, longest({ kind })), context);
  return 'value' in found ? String(found.canonical) : 'unknown';
}

const flagOf = (iso: string): string =>
  String.fromCodePoint(...[...iso].map(letter => (letter.codePointAt(0) ?? 0) - 65 + 0x1f1e6));

describe('a person', () => {
  const ADDRESSES = [
    'Mr',
    'Mr.',
    'Monsieur',
    'M.',
    'Herr',
    'пан',
    'President',
    'Präsident',
    'le président',
    'президент',
    'the president',
    'le président',
    'Präsident',
    'президент',
    'Prime Minister',
    'PM',
    'Premierminister',
    'Premier ministre',
    'Chancellor',
    'Bundeskanzler',
    'канцлер',
    'Secretary',
    'Außenminister',
  ];

  it.each(people.map(person => [person.name, person] as const))('%s: with any title before any name', (_, person) => {
    const names = [person.name, person.name.split(' ').at(-1) ?? '', ...person.spellings];
    const misread = ADDRESSES.flatMap(title => names.map(name => `${title} ${name}`)).filter(
      typed => read('person', typed) !== person.id,
    );
    expect(misread).toEqual([]);
  });

  it.each(people.map(person => [person.name, person] as const))(
    '%s: with the country, its flag and the office',
    (_, person) => {
      const { party } = person;
      if (!party) throw new Error(`${person.id} speaks for nobody`);
      const { iso = '' } = party;
      const offices = person.offices.flatMap(({ title, printed }) => [title, ...printed]);
      const typed = [
        `${flagOf(iso)} ${person.name}`,
        `${person.name} ${flagOf(iso)}`,
        ...offices.flatMap(office => [
          `${person.name}, ${office}`,
          `${office} ${person.name}`,
          `${person.name} (${office})`,
        ]),
        ...ALL_MESSAGES.flatMap(w => offices.map(office => `${person.name} · ${office}, ${w.party(party)}`)),
      ];
      expect(typed.filter(text => read('person', text) !== person.id)).toEqual([]);
    },
  );

  it.each([
    ['Президента Макрона', 'macron'],
    ['Зеленському', 'zelensky'],
    ['des Bundeskanzlers Scholz', 'scholz'],
    ['Macron’s', 'macron'],
    ['@Macron', 'macron'],
    ['le Président des États-Unis', 'trump'],
    ['Präsident der Vereinigten Staaten', 'trump'],
    ['президент Сполучених Штатів', 'trump'],
    ['Mr. President Macron', 'macron'],
  ])('%s is %s', (typed, id) => {
    expect(read('person', typed)).toBe(id);
  });

  it.each([
    'the Italian chancellor',
    'President Duda',
    'Polish president',
    'president of Italy',
    'Chancellor Merz',
    'Friedrich Merz',
    'Brigitte Macron',
    'Macron and Starmer',
    'Macron’s wife',
    'President',
    'Präsident',
    'le président',
    'президент',
    'Mr',
    'the',
    '🇵🇱',
    'канцлер Австрії',
  ])('%s is nobody in the record', typed => {
    expect(read('person', typed)).toBe('unknown');
  });
});

describe('a country or body', () => {
  const ARTICLES = ['', 'the ', 'la ', 'le ', 'l’', 'les ', 'der ', 'die ', 'das ', 'den ', 'des '];

  it.each(parties.map(party => [party.name, party] as const))('%s: with any article, in every language', (_, party) => {
    const names = [party.name, ...ALL_MESSAGES.map(w => w.party(party)), ...party.aliases];
    const misread = ARTICLES.flatMap(article =>
      names.filter(name => /^\p{L}/u.test(name)).map(name => `${article}${name}`),
    ).filter(typed => read('party', typed) !== party.id);
    expect(misread).toEqual([]);
  });

  it.each(countries.map(party => [party.name, party] as const))(
    '%s: by its flag, alone and beside its names',
    (_, party) => {
      const flag = flagOf(party.iso ?? '');
      const typed = [flag, ...ALL_MESSAGES.flatMap(w => [`${flag} ${w.party(party)}`, `${w.party(party)} ${flag}`])];
      expect(typed.filter(text => read('party', text) !== party.id)).toEqual([]);
    },
  );

  it.each([
    ['der Vereinigten Staaten', 'us'],
    ['den Vereinigten Staaten von Amerika', 'us'],
    ['the U.S.', 'us'],
    ['UK’s', 'uk'],
    ['України', 'ukraine'],
    ['Росією', 'russia'],
    ['Німеччини', 'germany'],
    ['Сполучених Штатів', 'us'],
    ['de l’Ukraine', 'ukraine'],
    ['aux États-Unis', 'us'],
    ['Frankreichs', 'france'],
  ])('%s is %s', (typed, id) => {
    expect(read('party', typed)).toBe(id);
  });

  it.each(['Poland', '🇵🇱', 'France and Germany', 'New Ukraine', 'Австрії', 'South America', 'the'])(
    '%s is none in the record',
    typed => {
      expect(read('party', typed)).toBe('unknown');
    },
  );
});

describe('what a suggestion shows is taken as what it stands for', () => {
  const options = commands.flatMap(command =>
    Object.entries(command.options).map(([name, option]) => ({ command, name, option })),
  );

  it.each(ALL_MESSAGES.map(w => [w.locale, w] as const))('in %s, in every option', (_, messages) => {
    const within = { ...context, messages };
    const misread = options.flatMap(({ command, name, option }) => {
      const shown = suggest(command, name, '', within);
      return shown.filter(({ name: text, value }) => {
        const typed = plain(text, longest(option));
        switch (option.kind) {
          case 'person':
          case 'party':
          case 'topic': {
            const found = entity(option.kind, typed, within);
            return !('value' in found) || found.canonical !== value;
          }
          case 'item':
          case 'source': {
            const found = byId(option.kind, typed, within);
            return !('value' in found) || found.canonical !== value;
          }
          case 'topics':
          case 'parties': {
            const found = several(option.kind === 'topics' ? 'topic' : 'party', typed, within);
            return !('value' in found) || found.canonical !== value;
          }
          default:
            return false;
        }
      });
    });
    expect(misread).toEqual([]);
  });
});
