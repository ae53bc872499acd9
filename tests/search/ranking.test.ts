import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/record/types.ts';
import { buildIndex, buildSearch } from '../../src/search/index.ts';
import { parseQuery, planWords } from '../../src/search/query.ts';
import { HITS_MAX, TERMS_MAX } from '../../src/search/types.ts';
import { fc } from '../support/properties.ts';
import { items, simple, unanimity } from './record.ts';

const search = await buildSearch(items);
const index = await buildIndex(items);
const found = (query: string): readonly string[] => search.find(query).map(({ item }) => item.id);
const sorted = (query: string): readonly string[] => found(query).toSorted();

describe('the first item found', () => {
  it.each([
    ['by a word', 'unanimity', 'q-unanim'],
    ['by a word of the setting', 'initiative', 'q-clarity'],
    ['in another case', 'UNANIMITY', 'q-unanim'],
    ['without the accents', 'elysee initiative', 'q-clarity'],
    ['with accents that the text lacks', 'meeting Élysée', 'e-summit'],
    ['by an inflection', 'proving defended', 'q-defend'],
    ['with a typewriter apostrophe', "haven't", 'q-defend'],
    ['with a typographic apostrophe', 'won’t be simple', 'q-simple'],
    ['with the hyphen', '30-day', 's-offer'],
    ['without the hyphen', '30 day', 's-offer'],
    ['with a hyphen of print', '30‑day', 's-offer'],
    ['in one word', 'copilot', 'q-copilot'],
    ['in two words', 'co pilot', 'q-copilot'],
    ['hyphenated though the text is not', 'cease-fire offered', 's-offer'],
    ['with initials', 'U.S. initiative', 'q-clarity'],
    ['by speaker and subject', 'rubio peace deal', 'q-simple'],
    ['by a speaker in another alphabet', 'Зеленський', 'q-defend'],
    ['by an inflected speaker in another alphabet', 'Зеленського', 'q-defend'],
    ['by another spelling of a speaker', 'zelenskyy', 'q-defend'],
    ['by a sounded-out speaker', 'zelenski', 'q-defend'],
    ['by an office', 'german chancellor', 'q-mistake'],
    ['by an organ', 'ukrainian army', 's-offer'],
    ['by the description of someone unnamed', 'presidential official', 's-call'],
    ['by place', 'Saudi', 'f-far'],
    ['by a topic that the text does not name', 'Black Sea', 'f-far'],
    ['by a topic in German', 'Schwarzes Meer', 'f-far'],
    ['by a topic in French', 'mer noire', 'f-far'],
    ['by a topic in Ukrainian, inflected', 'Чорного моря', 'f-far'],
    ['in a French question', 'Que dit le chancelier Scholz sur les sanctions ?', 'q-mistake'],
    [
      'in a long question',
      'What did Olaf Scholz, the German chancellor, say about lifting the sanctions?',
      'q-mistake',
    ],
    ['despite a typing error', 'sanktions lifting grave', 'q-mistake'],
    ['despite a missing letter', 'unanimty', 'q-unanim'],
    ['despite a typing error in a long name', 'Zelinsky defend', 'q-defend'],
  ])('%s', (_how, query, id) => {
    expect(found(query)[0]).toBe(id);
  });
});

describe('everything found', () => {
  it.each([
    ['for a misspelt topic', 'sanktions', ['q-clarity', 'q-mistake']],
    ['for a country: what is about it', 'Kremlin', ['f-far', 'q-clarity', 'q-mistake']],
    ['for no known word', 'weather', []],
    ['for a year near a known one', '2015', []],
    ['for a country near a known one', 'Iran', []],
    ['for countries near known ones', 'Iran Austria Belarus', []],
    ['for a name near a known short one', 'Schulz', []],
    ['for a word shorter than typing errors are forgiven in', 'simpl', ['q-simple']],
    ['for a short unknown word', 'dael', []],
    ['for nothing', '', []],
    ['for punctuation', '?! … "', []],
    ['for a phrase', '"grave mistake"', ['q-mistake']],
    ['for a phrase in the wrong order', '"mistake grave"', []],
    ['for a phrase of function words', '"of a"', ['f-far']],
    ['for a phrase with function words', '"for the lifting of"', ['q-clarity']],
    ['for a phrase with other typography', '"haven\'t proved"', ['q-defend']],
    ['for part of a word as a phrase', '"unanim"', []],
    ['for a phrase that would run from one part into the next', '"unanimity to do this on sending"', []],
    ['for a phrase and a word that is elsewhere', '"grave mistake" unanimity', []],
    ['for a phrase and an unknown word', '"grave mistake" weather', []],
    ['for two phrases', '"lifting" "truce"', ['q-mistake']],
    ['for an unclosed phrase', '"grave mis', []],
    ['without a word', 'lifting -chancellor', ['q-clarity']],
    ['without an inflected word', 'lifting -mistakes', ['q-clarity']],
    ['without a country', 'sanctions -usa', ['q-mistake']],
    ['without a phrase', 'sanctions -"grave mistake"', ['q-clarity']],
    ['without a compound', 'truce -30-day', ['q-mistake', 'q-simple']],
    ['without its own word', 'sanctions -sanctions', []],
  ])('%s', (_what, query, ids) => {
    expect(sorted(query)).toEqual(ids);
  });

  it('for exclusions alone is the rest, in the record’s order', () => {
    expect(found('-sanctions -macron -truce -france')).toEqual(['q-defend', 'f-far']);
  });

  it('is what the caller allows', () => {
    const quotes = search.find('truce', item => item.kind === 'quote');
    expect(quotes.map(({ item }) => item.id).toSorted()).toEqual(['q-mistake', 'q-simple']);
  });

  it('is the record’s own objects', () => {
    expect(search.find('simple')[0]?.item).toBe(simple);
  });

  it('comes best first', () => {
    const scores = search.find('lifting sanctions truce').map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(2);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});

describe('work', () => {
  it.each([
    ['single letters', 'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(40)],
    ['known words', 'unanimity grave mistake time lifting sanctions defend peace deal coalition army call '.repeat(30)],
    ['unknown words', Array.from({ length: 300 }, (_, i) => `sanktio${'abcdefghij'[i % 10]}`).join(' ')],
    ['one long word', 'sanctions'.repeat(250)],
  ])('is bounded for 2,000 characters of %s', (_what, typed) => {
    const words = planWords(parseQuery(typed).words, index.aliases, index.vocabulary);
    expect(words.length).toBeLessThanOrEqual(TERMS_MAX);
  });

  it('spares function words when there are content words enough', () => {
    const words = planWords(
      parseQuery('what is the time for lifting the grave sanctions').words,
      index.aliases,
      index.vocabulary,
    );
    expect(words.map(({ terms }) => [...terms.keys()].at(-1))).toEqual(['time', 'lift', 'grave', 'sanction']);
  });

  it('uses function words when there is nothing else', () => {
    expect(found('to do this')).toContain('q-unanim');
  });
});

describe('a large record', () => {
  const copies = Array.from({ length: 6_000 }, (_, i): Quote => ({ ...unanimity, id: `copy-${i}` }));
  const large = buildSearch([...copies, ...items]);

  it('gives its best items first, and no more than can be read', async () => {
    const hits = (await large).find('unanimity grave mistake');
    expect(hits).toHaveLength(HITS_MAX);
    expect(hits[0]?.item.id).toBe('q-mistake');
    expect(hits[1]?.item.id).toBe('copy-0');
  });

  it('gives phrases and exclusions whatever else matches', async () => {
    expect(
      (await large)
        .find('unanimity lifting -"do this"')
        .map(({ item }) => item.id)
        .toSorted(),
    ).toEqual(['q-clarity', 'q-mistake']);
  });

  it('is indexed with pauses', async () => {
    let pauses = 0;
    const paused = await buildSearch(copies.slice(0, 1_000), () => {
      pauses += 1;
      return Promise.resolve();
    });
    expect(pauses).toBeGreaterThanOrEqual(20);
    expect(paused.find('unanimity')).toHaveLength(HITS_MAX);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'sanctions',
    'the',
    'macron',
    '-truce',
    '"',
    '-',
    '“grave',
    'mistake”',
    'й',
    '30-day',
    '__proto__',
    'constructor',
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(words, { maxLength: 30 }).map(all => all.join(' ')),
  );

  it('finds items of the record, each once, with finite scores', () => {
    fc.assert(
      fc.property(typed, query => {
        const hits = search.find(query);
        expect(new Set(hits.map(({ item }) => item)).size).toBe(hits.length);
        expect(hits.every(({ item, score }) => items.includes(item) && Number.isFinite(score) && score >= 0)).toBe(
          true,
        );
      }),
      { numRuns: 300 },
    );
  });
});
