import { expect, test as it } from 'vitest';
import { FIRST_FILE } from '../sample-record.ts';
import { planted, refused, testRule } from '../support.ts';

const LINE = 'under: Once the harbour is dredged, fares would be {quote}';
const BLAMED = 'under: Blamed Sudmark for holding up construction';
const translations = 'data/translations.yaml';

testRule('under-form', [
  {
    fault: 'a line that ends with a full stop',
    from: LINE,
    to: `${LINE}.`,
    at: `${LINE}.`,
    says: 'no line below a name',
  },
  {
    fault: 'a line that begins amid the sentence',
    from: LINE,
    to: 'under: once the harbour is dredged, fares would be {quote}',
    at: 'under: once',
    says: 'no line below a name: once the harbour',
  },
  {
    fault: 'a translation that ends with a full stop',
    file: translations,
    from: 'fr: Une fois le port dragué, les tarifs seraient {quote}',
    to: 'fr: Une fois le port dragué, les tarifs seraient {quote}.',
    at: 'fr: Une fois le port dragué, les tarifs seraient',
    says: 'seraient {quote}.',
  },
  {
    fault: 'a translation that names the speaker',
    file: translations,
    from: 'de: Sobald der Hafen ausgebaggert sei, würden die Fahrpreise {quote}',
    to: 'de: Berg sagt, sobald der Hafen ausgebaggert sei, würden die Fahrpreise {quote}',
    at: 'de: Berg sagt, sobald der Hafen ausgebaggert sei, würden die Fahrpreise {quote}',
    says: 'the line names its speaker, “Berg”',
  },
  {
    fault: 'a line that begins with a party, behind an article',
    from: BLAMED,
    to: 'under: A crew union blamed Sudmark for holding up construction',
    at: 'under: A crew union',
    says: 'the line names its speaker, “a crew union”',
  },
]);

testRule('under-whole', [
  {
    fault: 'a line for a quotation that is one itself',
    from: 'setting: On the ferry line.\n',
    to: 'setting: On the ferry line.\n    under: The ferry line\n',
    at: 'under: The ferry line',
    says: 'the setting of “open-line” doesn’t carry the quotation',
  },
  {
    fault: 'a line without the place of the quotation',
    from: LINE,
    to: 'under: Once the harbour is dredged, fares would be',
    at: 'under: Once',
    says: '{quote} doesn’t stand here as in the sentence',
  },
  {
    fault: 'a line without the condition',
    from: LINE,
    to: 'under: Fares would be {quote}',
    at: 'under: Fares',
    says: '“once the harbour is dredged” doesn’t stand in the line',
  },
  {
    fault: 'a line without the hedge',
    from: BLAMED,
    to: 'hedge: holding up\n    under: Blamed Sudmark for construction',
    at: 'under: Blamed',
    says: '“holding up” doesn’t stand in the line',
  },
]);

testRule('under-words', [
  {
    fault: 'a person’s line in other words',
    from: LINE,
    to: 'under: Once the harbour is dredged, fares will be {quote}',
    at: 'under: Once',
    says: 'the sentence neither ends nor begins so',
  },
  {
    fault: 'a condition in brackets that the item doesn’t have',
    from: LINE,
    to: 'under: Fares would be {quote} (once the harbour is dredged) (in June)',
    at: 'under: Fares',
    says: 'the sentence neither ends nor begins so',
  },
  {
    fault: 'a party’s line without its verb: a claim that is told as a fact',
    from: BLAMED,
    to: 'under: Sudmark for holding up construction',
    at: 'under: Sudmark',
    says: '“blamed” is lost',
  },
  {
    fault: 'a party’s line with another word',
    from: BLAMED,
    to: 'under: Blamed Sudmark for again holding up construction',
    at: 'under: Blamed',
    says: '“again” isn’t in the sentence',
  },
  {
    fault: 'a line without the verb of a person who denies',
    from: `${BLAMED}\n    mode: accused\n    by: { unnamed: a crew union, party: norland }`,
    to: 'under: Sudmark for holding up construction\n    mode: denied\n    by: { person: berg, office: Prime Minister }',
    at: 'under: Sudmark',
    says: '“blamed” is lost',
  },
]);

it('a party’s line may have its subject in another language', () => {
  const line = BLAMED.replace('under: ', '');
  const files = planted(translations, '- en: ', `- { en: ${line}, de: Norland gab Sudmark die Schuld }\n- en: `);
  expect(refused(files).filter(({ rule }) => rule.startsWith('under'))).toEqual([]);
});

it('where the speaker stands last, the line is the beginning of the sentence', () => {
  const files = planted(
    FIRST_FILE,
    'setting: Berg said that once the harbour is dredged, fares would be {quote}.',
    'setting: Once the harbour is dredged, fares would be {quote}, Berg said.',
  );
  expect(refused(files).filter(({ rule }) => rule.startsWith('under'))).toEqual([]);
});

it('a condition from before the verb may follow in brackets', () => {
  const files = planted(FIRST_FILE, LINE, 'under: Fares would be {quote} (once the harbour is dredged)');
  expect(refused(files).filter(({ rule }) => rule.startsWith('under'))).toEqual([]);
});
