/** Holds that no phrase glues a name of the record into a sentence without its article, its case or its elision. */
import { describe, expect, test as it } from 'vitest';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { capital } from '../../src/i18n/sentences.ts';
import { LANGUAGES, type Language, MAIN_LANGUAGE } from '../../src/record/types.ts';
import { ownWords } from '../../src/reply/own-words.ts';
import { context, dossier } from '../support/record.ts';
import { sayings } from './phrases.ts';

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const anyOf = (names: readonly string[]): string => `(?:${names.map(escaped).join('|')})(?!\\p{L})`;

interface Names {
  readonly people: readonly string[];
  readonly parties: readonly string[];
}

/** Faults of grammar by language, among the names as they stand alone. */
const FAULTS: Readonly<Record<Language, (names: Names) => readonly RegExp[]>> = {
  en: () => [/\b(?:by|of|from|with|about|or|and|not) United\b/u, /\bthe (?:the|Ukraine|France|Russia|Germany)\b/iu],
  fr: ({ people, parties }) => [
    // Contraction and elision.
    /(?<!\p{L})(?:de|à) les? (?=\p{Lu})/u,
    /(?<!\p{L})(?:de|le|la|que|ne|se|du) [AEIOUÂÀÉÈÊËÎÏÔÛŒ]/u,
    /(?<!\p{L})[dlq]’[^aeiouyhâàéèêëîïôûœ«“\s]/iu,
    // Countries have an article.
    new RegExp(`(?<!\\p{L})(?:de |d’|par |sur |contre )${anyOf(parties.map(party => capital(party)))}`, 'u'),
    new RegExp(`(?<!\\p{L})(?:du|des|la|les) ${anyOf(people)}`, 'u'),
  ],
  de: ({ parties }) => [
    // Cases, and countries with an article.
    /(?<!\p{L})(?:von|zu|mit|über|durch|gegen|aus|bei) (?:Vereinigte|Ukraine|[Ee]uropäische(?!n))/u,
    new RegExp(`(?<!\\p{L})(?:Position|Seite|Aussage|Worte|Zitate) ${anyOf(parties)}`, 'u'),
    /(?:und|oder|sowie) Europäische/u,
  ],
  uk: ({ people, parties }) => [
    // Nominatives where a genitive or another case belongs.
    new RegExp(
      `(?<!\\p{L})(?:слів|заяв|цитат|цитати|позиція|осіб|сторони|боку|від|до|про|з|із|у|для) ${anyOf([...people, ...parties])}`,
      'iu',
    ),
    /(?<!\p{L})(?:і|та|й) Європейські/u,
  ],
};

function namesIn(w: Messages): Names {
  const own = ownWords({ ...context, messages: w });
  return {
    people: Array.from(dossier.people.values(), person => own.who(person).name),
    parties: Array.from(dossier.parties.values(), party => w.party(party)),
  };
}

/** Every phrase with every person, party and topic of the record in it, each where it's taken by itself or by its name. */
function* phrasesIn(w: Messages): Generator<readonly [path: string, text: string]> {
  const own = ownWords({ ...context, messages: w });
  const people = Array.from(dossier.people.values(), own.who);
  const parties = [...dossier.parties.values()];
  const { people: names, parties: partyNames } = namesIn(w);
  const either = [...names, ...partyNames];
  const froms = [...people, ...parties].map(w.from);
  const samples = {
    Person: people,
    Party: parties,
    'Person | Party': [...people, ...parties],
    Topic: [...dossier.topics.values()],
    'topic: string': Array.from(dossier.topics.values(), w.topic),
    'topics: readonly string[]': Array.from(dossier.topics.values(), topic => [w.topic(topic)]),
    'party: string': partyNames,
    'a: string': partyNames,
    'b: string': partyNames.toReversed(),
    'name: string': either,
    'speaker: string': either,
    'asked: string': either.toReversed(),
    'names: readonly string[]': either.map((name, at) => [name, either.at(at - 1)]),
    'from: string': froms,
  };
  for (const saying of sayings(undefined, samples)) yield [saying.path, saying.in(w)];
}

describe.each(ALL_MESSAGES.map(w => [w.language, w] as const))('in %s', (language, w) => {
  it('no phrase has a name in the wrong form', () => {
    const faults = FAULTS[language](namesIn(w));
    const wrong = Array.from(phrasesIn(w)).filter(([, text]) => faults.some(fault => fault.test(text)));
    expect(wrong).toEqual([]);
  });
});

it.each([
  ['en', 'said by United Kingdom'],
  ['fr', 'propos d’États-Unis'],
  ['fr', 'citations de Olaf Scholz'],
  ['fr', 'position de le Royaume-Uni'],
  ['fr', 'propos de Royaume-Uni'],
  ['de', 'Worte von Vereinigte Staaten'],
  ['de', 'Position Vereinigte Staaten'],
  ['uk', 'слів Дональд Трамп'],
  ['uk', 'Позиція Росія'],
] as const)('such a fault is found: in %s, %s', (language, text) => {
  const w = ALL_MESSAGES.find(messages => messages.language === language) ?? expect.fail();
  expect(FAULTS[language](namesIn(w)).some(fault => fault.test(text))).toBe(true);
});

it('every person and party of the record has the form that stands behind a noun, in every other language', () => {
  const lacking = [...dossier.people.values(), ...dossier.parties.values()].filter(({ from }) =>
    LANGUAGES.some(language => language !== MAIN_LANGUAGE && !from?.[language]),
  );
  expect(lacking.map(({ id }) => id)).toEqual([]);
});
