import { describe, expect, it } from 'vitest';
import { lineBelowName, lineFollowing } from '../../src/review/below-name.ts';
import type { Choice, Choices } from '../../src/review/choices.ts';
import { fc } from '../support/properties.ts';

const choice = (kind: Choice['kind'], id: string, ...names: readonly string[]): Choice => ({
  kind,
  id,
  name: names[0] ?? id,
  names,
  offices: [],
});
const KNOWN: Choices = {
  people: [choice('person', 'berg', 'Ada Berg'), choice('person', 'holm', 'Lea Holm', 'Holm')],
  parties: [choice('party', 'norland', 'Norland', 'Norlandic')],
  topics: [],
};
const BERG = { person: 'berg', office: 'Prime Minister' };
const NORLAND = { party: 'norland' };

const ofStatement = (text: string, by: object = BERG, more: object = {}) =>
  lineBelowName('statements', { text, by, mode: 'said', ...more }, KNOWN);
const ofQuote = (setting: string, by: object = BERG, more: object = {}) =>
  lineBelowName('quotes', { text: 'a long job', setting, by, ...more }, KNOWN);

describe('the line below a name', () => {
  it.each<readonly [sentence: string, by: object, mode: string, line: string | undefined]>([
    ['Berg said that the pier opens in July.', BERG, 'said', 'The pier opens in July'],
    ['Ada Berg warned that the pier may sink.', BERG, 'warned', 'The pier may sink'],
    ['The pier opens in July, Berg said.', BERG, 'said', 'The pier opens in July'],
    ['Berg said it was late.', BERG, 'said', 'It was late'],
    // Another verb stays: without it a claim is read as a fact.
    ['Berg claimed that the pier was safe.', BERG, 'claimed', 'Claimed that the pier was safe'],
    ['Berg said on Monday that it was late.', BERG, 'said', 'Said on Monday that it was late'],
    ['Berg welcomed the plan.', BERG, 'said', 'Welcomed the plan'],
    ['Norland said that the pier was safe.', NORLAND, 'said', 'Said that the pier was safe'],
    ['The ministry denied it.', { ...NORLAND, organ: 'ministry' }, 'denied', 'Denied it'],
    ['A pilot said that it was late.', { unnamed: 'A pilot', ...NORLAND }, 'said', 'Said that it was late'],
    ['Berg and Holm said that it was late.', { together: [BERG, { person: 'holm' }] }, 'said', 'It was late'],
    // What is left in doubt is left out.
    ['Norlandic officials said that it was late.', NORLAND, 'said', undefined],
    ['Berg, in Port Lind, said that it was late.', BERG, 'said', undefined],
    ['Berg’s plan failed.', BERG, 'said', undefined],
    ['Berg said that Berg was late.', BERG, 'said', undefined],
    ['Holm said that it was late.', BERG, 'said', undefined],
    ['The pier opens, Norland said.', NORLAND, 'said', undefined],
    ['TODO', BERG, 'said', undefined],
  ])('of “%s” by %j, %s: %s', (text, by, mode, line) => {
    expect(ofStatement(text, by, { mode })).toBe(line);
  });

  it('of a quotation, only where its setting carries it', () => {
    expect(ofQuote('Berg called it {quote}.')).toBe('Called it {quote}');
    expect(ofQuote('Berg said of the pier: {quote}')).toBe('Of the pier: {quote}');
    expect(ofQuote('On the pier.')).toBeUndefined();
  });

  it('none without a condition or the hedge that travels with it', () => {
    const hedged = { mode: 'claimed', hedge: 'claimed' };
    expect(ofStatement('Berg claimed that it was late.', BERG, hedged)).toBe('Claimed that it was late');
    expect(ofStatement('Berg said that it was late.', BERG, { hedge: 'said' })).toBeUndefined();
    const conditions = ['once it rains'];
    expect(ofQuote('Berg called it {quote} once it rains.', BERG, { conditions })).toBe(
      'Called it {quote} once it rains',
    );
    expect(ofQuote('Berg called it {quote}.', BERG, { conditions })).toBeUndefined();
  });

  it('has the sentence’s own words alone, in their order, and never its speaker', () => {
    const word = fc.constantFrom(
      'said',
      'that',
      'of',
      'Berg',
      'Holm',
      'it',
      'was',
      'not',
      'late',
      'the',
      '{quote}',
      'is',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.constantFrom('quotes', 'statements'), (words, section) => {
        const sentence = `Berg ${words.join(' ')}.`;
        const entry = { text: sentence, setting: sentence, by: BERG, mode: 'said' };
        const line = lineBelowName(section, entry, KNOWN);
        if (line === undefined) return;
        expect(sentence.toLowerCase()).toContain(line.toLowerCase());
        expect(line).not.toContain('Berg');
        // A negation stays.
        expect(line.split('not').length).toBe(sentence.split('not').length);
      }),
    );
  });
});

describe('the line where a field is written', () => {
  const following = (entry: Readonly<Record<string, unknown>>, name: string, value: unknown) => {
    const fields = Object.entries({ text: 'TODO', mode: 'said', by: BERG, ...entry }).map(([of, is]) => ({
      name: of,
      value: is,
      state: 'right' as const,
      isProposed: false,
      marks: [],
      sentences: [],
      hints: [],
      required: false,
    }));
    return lineFollowing({ section: 'statements', fields }, name, value, KNOWN);
  };
  const [late, early] = ['Berg said that it was late.', 'Berg said that it was early.'];

  it('follows the sentence, the speaker and the mode', () => {
    expect(following({}, 'text', late)).toEqual({ line: 'It was late' });
    expect(following({ text: late, under: 'It was late' }, 'text', early)).toEqual({ line: 'It was early' });
    expect(following({ text: late, under: 'It was late' }, 'mode', 'claimed')).toEqual({
      line: 'Said that it was late',
    });
    expect(following({ text: late, under: 'It was late' }, 'by', { person: 'holm' })).toEqual({});
  });

  it('stays as it was written otherwise, and left out', () => {
    expect(following({ text: late, under: 'All late' }, 'text', early)).toBeUndefined();
    expect(following({ text: late }, 'text', early)).toBeUndefined();
    expect(following({ text: late, under: 'It was late' }, 'under', 'Late')).toBeUndefined();
  });
});
