/** What is typed into fields, and the form in which values stand there. */
import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/review/choices.ts';
import type { Section } from '../../src/review/items.ts';
import { readValue, valueText } from '../../src/review/values.ts';
import { fc, runs } from '../support/properties.ts';

const PRINTED = ['Prime Minister', 'PM'];
const CHOICES: readonly Choice[] = [
  {
    kind: 'person',
    id: 'berg',
    name: 'Ada Berg',
    names: ['Ada Berg', 'Berg'],
    offices: PRINTED,
    office: 'Prime Minister',
  },
  { kind: 'party', id: 'norland', name: 'Norland', names: ['Norland'], offices: [] },
  { kind: 'person', id: 'lund', name: 'Mia Lund', names: ['Mia Lund'], offices: [] },
  { kind: 'person', id: 'holm', name: 'Olav Holm', names: ['Olav Holm'], offices: ['minister', 'premier'] },
];

const read = (section: Section, name: string, typed: string, current?: unknown): unknown => {
  const got = readValue({ section, name, current, choices: CHOICES }, typed);
  return 'problem' in got ? got.problem : got.value;
};

describe('what is typed', () => {
  it.each<readonly [Section, string, string, unknown]>([
    ['quotes', 'by', '1', { person: 'berg', office: 'Prime Minister' }],
    ['quotes', 'by', 'Ada Berg, prime minister', { person: 'berg', office: 'prime minister' }],
    ['quotes', 'by', '2, Foreign Ministry', { party: 'norland', organ: 'Foreign Ministry' }],
    ['quotes', 'by', '1 + norland', { together: [{ person: 'berg', office: 'Prime Minister' }, { party: 'norland' }] }],
    ['quotes', 'by', 'berg, -', { person: 'berg' }],
    ['quotes', 'by', 'Mia Lund', { person: 'lund' }],
    ['quotes', 'by', 'norland, -', { party: 'norland' }],
    ['people', 'offices', '-', []],
    ['quotes', 'extent', '2', 'clause'],
    ['quotes', 'paragraph', '3', 3],
    ['quotes', 'paragraph', 'caption 1', 'caption 1'],
    ['quotes', 'conditions', 'if it rains; once it is dry', ['if it rains', 'once it is dry']],
    ['quotes', 'about', '-', []],
    ['quotes', 'setting', '{quote}, Berg said: no.', '{quote}, Berg said: no.'],
    ['quotes', 'variants', '[{ outlet: DPX, text: no, cite: DPX }]', [{ outlet: 'DPX', text: 'no', cite: 'DPX' }]],
    ['events', 'where', 'Port Lind, norland', { place: 'Port Lind', country: 'norland' }],
    ['events', 'where', 'Port Lind', { place: 'Port Lind' }],
    [
      'disputes',
      'sides',
      'norland pier deep, sudmark',
      [{ by: 'norland', items: ['pier', 'deep'] }, { by: 'sudmark' }],
    ],
    [
      'topics',
      'label',
      'en: Piers; fr: Jetées; de: Molen; uk: Пірси',
      { en: 'Piers', fr: 'Jetées', de: 'Molen', uk: 'Пірси' },
    ],
    [
      'topics',
      'aliases',
      'en: jetty, dock; fr: quai; de: Kai; uk: док',
      { en: ['jetty', 'dock'], fr: ['quai'], de: ['Kai'], uk: ['док'] },
    ],
    ['quotes', 'when', 'open note: No day is given.', { precision: 'open', note: 'No day is given.' }],
  ])('is read: %s %s: %s', (section, name, typed, value) => {
    expect(read(section, name, typed)).toEqual(value);
  });

  it.each<readonly [Section, string, string, RegExp]>([
    ['quotes', 'by', 'somebody', /^Nobody is called “somebody” here/],
    ['quotes', 'by', 'Olav Holm', /^Type the office as the source prints it .*: holm, minister\. .* none: holm, -\.$/],
    ['quotes', 'when', 'yesterday', /^The day of publication isn’t known/],
    ['quotes', 'when', 'as before', /^No item before this one has a date/],
    ['quotes', 'when', 'some day', /^Type a weekday, today or yesterday/],
    ['quotes', 'when', 'before Monday', /^Type a weekday/],
    ['quotes', 'when', '2031-05-19', /^Type a weekday/],
    ['quotes', 'note', '=', /^Only a date is taken over/],
    ['quotes', 'variants', 'none such', /^Type it as in YAML/],
    ['quotes', 'variants', '[{', /^That isn’t YAML/],
    ['topics', 'label', 'Piers', /^Type en:/],
  ])('is refused with what to type: %s %s: %s', (section, name, typed, says) => {
    expect(read(section, name, typed)).toMatch(says);
  });

  it('changes a list by what is added and what is taken away', () => {
    expect(read('quotes', 'about', '+1 -sudmark', ['sudmark', 'coast'])).toEqual(['coast', 'berg']);
    expect(
      read('people', 'offices', 'Harbour master', [{ title: 'TODO', printed: ['master'] }, { title: 'Mayor' }]),
    ).toEqual([{ title: 'Harbour master', printed: ['master'] }, { title: 'Mayor' }]);
  });

  it('is read back as it stands, of every value that is shown', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{1,8}( [a-z]{2,6})?$/u);
    const day = fc.integer({ min: 10, max: 28 }).map(number => `2031-05-${number}`);
    const basis = fc.constantFrom('stated', 'inferred', 'external');
    const words = { said: word, note: word };
    const time = fc.oneof(
      fc.record(
        { precision: fc.constant('day'), date: day, basis, ...words },
        { requiredKeys: ['precision', 'date', 'basis'] },
      ),
      fc.record(
        { precision: fc.constant('range'), date: day, until: day, basis, ...words },
        { requiredKeys: ['precision', 'date', 'until', 'basis'] },
      ),
      fc.record({ precision: fc.constant('month'), date: fc.constant('2031-05'), basis }),
      fc.record({ precision: fc.constant('open'), note: word }),
    );
    const lone = fc.oneof(
      fc.record({ person: fc.constantFrom('berg', 'lund'), office: word }, { requiredKeys: ['person'] }),
      fc.record({ party: fc.constant('norland'), organ: word }, { requiredKeys: ['party'] }),
      fc.record({ unnamed: word, party: fc.constant('norland') }, { requiredKeys: ['unnamed'] }),
    );
    const voice = fc.oneof(lone, fc.record({ together: fc.array(lone, { minLength: 2, maxLength: 3 }) }));
    const texts = fc.array(word, { maxLength: 3 });
    const fields = fc.oneof(
      time.map(value => ['when', value] as const),
      voice.map(value => ['by', value] as const),
      texts.map(value => ['conditions', value] as const),
      fc.uniqueArray(fc.constantFrom('berg', 'norland', 'coast')).map(value => ['about', value] as const),
      fc.constantFrom('full', 'clause', 'fragment').map(value => ['extent', value] as const),
      fc
        .array(fc.record({ outlet: word, text: word, cite: word }), { minLength: 1, maxLength: 2 })
        .map(value => ['variants', value] as const),
    );
    fc.assert(
      fc.property(fields, ([name, value]) => {
        expect(read('quotes', name, valueText({ section: 'quotes', name }, value))).toEqual(value);
      }),
      { numRuns: runs(200) },
    );
  });
});
