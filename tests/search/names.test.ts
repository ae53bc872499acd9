import { Locale } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/record/countries.ts';
import type { Person } from '../../src/record/types.ts';
import { buildNames } from '../../src/search/names.ts';
import { fc } from '../support/properties.ts';
import { germany, parties, people, scholz, topics } from './record.ts';

const names = await buildNames({ people, parties, topics });
const ids = (found: readonly { readonly id: string }[]): readonly string[] => found.map(({ id }) => id);

describe('a person is meant by', () => {
  it.each([
    ['macron', 'macron'],
    ['MACRON', 'macron'],
    ['Emmanuel  Macron', 'macron'],
    ['keir', 'starmer'],
    ['Зеленський', 'zelensky'],
    ['Zelenskyy', 'zelensky'],
    ['chancellor', 'scholz'],
    ['the German Chancellor', 'scholz'],
    ['chancellor of Germany', 'scholz'],
    ['Berlin’s chancellor', 'scholz'],
    ['French president', 'macron'],
    ['ukrainian president', 'zelensky'],
    ['Prime Minister', 'starmer'],
    ['PM', 'starmer'],
    ['prime minister of Britain', 'starmer'],
    ['secretary of state', 'rubio'],
  ])('%s: %s', (typed, id) => {
    expect(names.find('person', typed)?.id).toBe(id);
  });

  it.each(['France', 'president', 'Schulz', '', '-', 'german', 'mac', '__proto__'])('but not by %j', typed => {
    expect(names.find('person', typed)).toBeUndefined();
  });

  it('an office while they hold it', async () => {
    const merz: Person = { ...scholz, id: 'merz', name: 'Friedrich Merz', spellings: [] };
    const before: Person = {
      ...scholz,
      offices: [{ title: 'Chancellor of Germany', printed: [], to: '2025-05-06' }],
    };
    const later = await buildNames({ people: [before, merz], parties: [germany], topics: [] });
    expect(later.find('person', 'chancellor')?.id).toBe('merz');
    expect(later.find('person', 'scholz')?.id).toBe('scholz');
  });
});

it('many names are prepared with pauses, and are the same', async () => {
  const many = Array.from({ length: 1_000 }, (_, i): Person => ({ ...scholz, id: `p${i}`, name: `Anna Name${i}` }));
  let pauses = 0;
  const paused = await buildNames({ people: many, parties: [germany], topics: [] }, () => {
    pauses += 1;
    return Promise.resolve();
  });
  expect(pauses).toBeGreaterThanOrEqual(10);
  expect(paused.find('person', 'Name999')?.id).toBe('p999');
  expect(paused.complete('person', 'name99', 3).map(({ id }) => id)).toEqual(['p99', 'p990', 'p991']);
});

describe('a party is meant by', () => {
  it.each([
    ['UA', 'ukraine'],
    ['gb', 'uk'],
    ['UK', 'uk'],
    ['Kiev', 'ukraine'],
    ['київ', 'ukraine'],
    ['the Kremlin', 'russia'],
    ['white house', 'usa'],
    ['U.S.', 'usa'],
    ['the United States', 'usa'],
    ['Deutschland', 'germany'],
    ['Allemagne', 'germany'],
    ['l’Allemagne', 'germany'],
    ['Німеччина', 'germany'],
    ['États-Unis', 'usa'],
    ['Vereinigtes Königreich', 'uk'],
    ['Великий Британія', undefined],
    ['Велика Британія', 'uk'],
    ['Alemania', 'germany'],
    ['ドイツ', 'germany'],
    ['Россия', 'russia'],
    ['Iran', undefined],
    ['', undefined],
  ])('%s: %s', (typed, id) => {
    expect(names.find('party', typed)?.id).toBe(id);
  });
});

describe('a topic is meant by', () => {
  it.each([
    ['sanctions', 'sanctions'],
    ['Sanktionen', 'sanctions'],
    ['cessez le feu', 'truce'],
    ["перемир'я", 'truce'],
    ['black-sea', 'black-sea'],
    ['European troops', 'force'],
    ['sea', undefined],
  ])('%s: %s', (typed, id) => {
    expect(names.find('topic', typed)?.id).toBe(id);
  });
});

describe('completion', () => {
  it.each([
    ['all, in the record’s order', '', ['macron', 'scholz', 'starmer', 'zelensky', 'rubio']],
    ['the beginning of a name before that of a later word', 'ma', ['macron', 'rubio']],
    ['a later word of a name', 'star', ['starmer']],
    ['an office', 'chanc', ['scholz']],
    ['an office with its country', 'german ch', ['scholz']],
    ['a shared office', 'president', ['macron', 'zelensky']],
    ['a spelling', 'Зел', ['zelensky']],
    ['a country', 'franc', ['macron']],
    ['a capital', 'berlin', ['scholz']],
    ['words in any order', 'scholz german', ['scholz']],
    ['nothing', 'xyz', []],
  ])('finds people by %s', (_what, typed, expected) => {
    expect(ids(names.complete('person', typed, 25))).toEqual(expected);
  });

  it.each([
    ['an alias', 'krem', ['russia']],
    ['a code or the beginning of a name', 'u', ['uk', 'ukraine', 'usa']],
    ['a name in French', 'royaume', ['uk']],
    ['a name in Japanese', 'フラン', ['france']],
  ])('finds parties by %s', (_what, typed, expected) => {
    expect(ids(names.complete('party', typed, 25))).toEqual(expected);
  });

  it('finds topics in every language', () => {
    expect(ids(names.complete('topic', 'waff', 25))).toEqual(['truce']);
  });

  it('gives no more than asked for', () => {
    expect(ids(names.complete('person', '', 2))).toEqual(['macron', 'scholz']);
    expect(ids(names.complete('person', 'president', 1))).toEqual(['macron']);
  });
});

describe('nearest', () => {
  it.each([
    ['a wrong letter', 'schulz', ['scholz']],
    ['a name typed whole', 'Emanuel Makron', ['macron']],
    ['swapped letters, after one wrong letter', 'marcon', ['rubio', 'macron']],
    ['an office', 'chancelor', ['scholz']],
    ['a name of several', 'president', ['macron', 'zelensky']],
    ['something else', 'weather', []],
    ['nothing', '', []],
    ['too little', 'x', []],
  ])('finds people for %s', (_what, typed, expected) => {
    expect(ids(names.nearest('person', typed, 5))).toEqual(expected);
  });

  it('finds parties and topics', () => {
    expect(ids(names.nearest('party', 'Iran', 5))).toEqual(['iraq']);
    expect(ids(names.nearest('party', 'Germny', 5))).toEqual(['germany']);
    expect(ids(names.nearest('topic', 'sanktions', 5))).toEqual(['sanctions']);
  });

  it('gives no more than asked for', () => {
    expect(ids(names.nearest('person', 'president', 1))).toEqual(['macron']);
  });
});

describe('a country of the world', () => {
  it.each([
    ['Italy', 'IT'],
    ['Italie', 'IT'],
    ['Італія', 'IT'],
    ['Österreich', 'AT'],
    ['it', 'IT'],
    ['the Netherlands', 'NL'],
    ['Turkey', 'TR'],
    ['Türkei', 'TR'],
    ['USA', 'US'],
    ['UK', 'GB'],
    ['Burma', 'MM'],
    ['Bosnia and Herzegovina', 'BA'],
    ['Côte d’Ivoire', 'CI'],
    ['Kosovo', 'XK'],
    ['EU', undefined],
    ['UN', undefined],
    ['SU', undefined],
    ['ZZ', undefined],
    ['XA', undefined],
    ['Atlantis', undefined],
    ['', undefined],
  ])('%s: %s', (typed, name) => {
    expect(names.country(typed)).toBe(name);
  });

  it('is known in every language that Discord has', () => {
    expect([...LOCALES].toSorted()).toEqual(Object.values(Locale).toSorted());
  });
});

describe('any text', () => {
  it('is looked up without fail, and completes to distinct entries', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), typed => {
        const completed = names.complete('person', typed, 25);
        expect(new Set(completed).size).toBe(completed.length);
        const meant = names.find('party', typed);
        expect(meant === undefined || parties.includes(meant)).toBe(true);
        expect(names.nearest('topic', typed, 3).length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('that is a name completes to its entry', () => {
    fc.assert(
      fc.property(fc.constantFrom(...people), fc.nat(20), (person, cut) => {
        expect(names.complete('person', person.name.slice(0, cut + 1), 25)).toContain(person);
      }),
    );
  });
});
