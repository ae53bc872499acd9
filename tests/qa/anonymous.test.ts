import { describe, expect, test as it } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { guessableOf } from '../../src/qa/anonymous.ts';
import type { Quote } from '../../src/record/types.ts';
import { dossier } from '../support/record.ts';
import { personOf } from '../support/voices.ts';

const guessable = (of: Dossier): readonly string[] =>
  guessableOf(of)
    .get()
    .quotes.map(({ id }) => id);

function quoteOf(id: string): Quote {
  const item = dossier.items.get(id);
  if (item?.kind !== 'quote') throw new Error(`no quotation ${id}`);
  return item;
}

/** Whether a quotation can be guessed, alone in a record. */
function isGuessable(quote: Quote): boolean {
  return guessable({ ...dossier, views: { ...dossier.views, quotes: [quote] } }).length === 1;
}

const CLARITY = quoteOf('clarity');
/** Words and a setting that tell nothing, by whoever is named. */
const by = (speaker: string, change: Partial<Quote> = {}): Quote => {
  const spoken = [...dossier.views.quotes].find(quote => personOf(quote.by).id === speaker);
  if (!spoken) throw new Error(`nobody called ${speaker} is quoted`);
  return {
    ...CLARITY,
    by: spoken.by,
    text: 'Nothing is decided until all of it is',
    setting: 'On what is to come.',
    ...change,
  };
};

describe('a quotation that can be guessed', () => {
  it('is any whose words and setting name nobody', () => {
    expect(guessable(dossier)).toEqual(['clarity', 'mobilising', 'prove-it']);
  });

  it.each(['starmer', 'macron', 'scholz', 'zelensky', 'rubio'])('may be by %s', speaker => {
    expect(isGuessable(by(speaker))).toBe(true);
  });

  it('may name others, and has the pronouns of others', () => {
    expect(isGuessable(by('starmer', { text: 'He is Macron, President of France, and she isn’t' }))).toBe(true);
    expect(isGuessable(by('scholz', { setting: 'On Volodymyr Zelensky and Ukraine.' }))).toBe(true);
  });

  it('may speak of several things or people in its setting', () => {
    expect(isGuessable(by('starmer', { setting: 'On sanctions, what was said of them, and their end.' }))).toBe(true);
  });

  it('isn’t one that two people said', () => {
    const both = [by('starmer'), by('macron', { id: 'again', text: '“Nothing” is decided, until all of it is.' })];
    expect(guessable({ ...dossier, views: { ...dossier.views, quotes: both } })).toEqual([]);
  });

  it('lists everybody who is quoted', () => {
    const { speakers } = guessableOf(dossier).get();
    expect(speakers.map(({ id }) => id).toSorted()).toEqual(['macron', 'rubio', 'scholz', 'starmer', 'zelensky']);
  });
});

describe('what tells whose a quotation is', () => {
  /** By speaker: names, offices, countries, capitals, adjectives, inflected, joined, in the record's languages. */
  const TELLING: readonly (readonly [string, readonly string[]])[] = [
    ['starmer', ['Starmer', 'Sir Keir’s', 'the Prime Minister', 'a British premier', 'London', 'Britain’s', 'the UK']],
    [
      'starmer',
      ['Royaume-Uni', 'les Britanniques', 'die britische Hilfe', 'in Großbritannien', 'an Anglo-American pact'],
    ],
    ['starmer', ['Стармера', 'у Великій Британії', 'британського', '🇬🇧', 'Downing Street', 'KEIR STARMER']],
    [
      'macron',
      ['Macron’s', 'Emmanuel', 'the French', 'France', 'Paris', 'Franco-British', 'franco-allemand', 'Élysée'],
    ],
    [
      'macron',
      ['le président', 'président français', 'Frankreichs', 'französische', 'Макрона', 'у Франції', 'французькі'],
    ],
    [
      'scholz',
      ['Olaf', 'Scholz', 'the Chancellor', 'German-made', 'Germany', 'Berlin', 'allemand', 'deutsche', 'Шольца'],
    ],
    ['scholz', ['Bundeskanzler', 'le chancelier', 'у Німеччині', 'німецька', 'канцлера']],
    ['zelensky', ['Zelenskyy', 'Selenskyj', 'Ukraine', 'Ukrainian', 'Kyiv', 'ukrainisch', 'українська', 'Зеленського']],
    [
      'rubio',
      ['Rubio', 'Marco', 'the Secretary of State', 'the US', 'America', 'Americans', 'Washington', 'États-Unis'],
    ],
    [
      'rubio',
      ['Außenminister der USA', 'amerikanische', 'Сполучені Штати', 'американський', 'the United States', 'U.S.'],
    ],
  ];
  const cases = TELLING.flatMap(([speaker, all]) => all.map(words => [speaker, words] as const));

  it.each(cases)('%s: “%s”, in the words, the setting or a condition', (speaker, words) => {
    expect(isGuessable(by(speaker, { text: `Nothing for ${words} is decided` }))).toBe(false);
    expect(isGuessable(by(speaker, { setting: `On what ${words} is to become.` }))).toBe(false);
    expect(isGuessable(by(speaker, { conditions: [`if ${words} agrees`] }))).toBe(false);
  });

  it.each(['he', 'she', 'his', 'him', 'himself', 'er', 'sie', 'il', 'elle', 'він', 'вона', 'його'])(
    'the pronoun “%s” in the setting or a condition',
    pronoun => {
      expect(isGuessable(by('starmer', { setting: `On peace, as ${pronoun} understood it.` }))).toBe(false);
      expect(isGuessable(by('starmer', { conditions: [`if ${pronoun} agrees`] }))).toBe(false);
    },
  );

  it('the setting of a fragment, for it has the speaker’s name', () => {
    expect(isGuessable(quoteOf('mistake'))).toBe(false);
    expect(isGuessable(quoteOf('no-peace'))).toBe(false);
  });
});
