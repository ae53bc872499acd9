/** Tests that every field of a draft has a form and plain words. */
import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../../src/review/items.ts';
import type { Form, NamedForm } from '../../../src/review/web/api.ts';
import { fieldKinds } from '../../../src/review/web/forms.ts';
import { PARTS } from '../../../src/review/web/part-names.ts';
import { plainMend } from '../../../src/review/web/plain-mends.ts';
import { shown } from '../../../src/review/web/shown.ts';

const KINDS = fieldKinds();

/** A field with those within it. */
function* within(field: NamedForm): Generator<NamedForm> {
  yield field;
  yield* inForm(field.form);
}

function* inForm(form: Form): Generator<NamedForm> {
  if (form.kind === 'list') yield* inForm(form.of);
  if (form.kind === 'map') for (const field of form.fields) yield* within(field);
  if (form.kind === 'either') for (const { form: one } of form.of) yield* inForm(one);
}

describe.each(SECTIONS)('the fields of %s', section => {
  it('are all in plain words, and no two of one item are called the same', () => {
    const fields = KINDS[section].flatMap(field => [...within(field)]);
    expect(fields.length).toBeGreaterThan(0);
    expect(PARTS[section]).toMatch(/^\p{Lu}/u);
    for (const { name, label } of fields)
      expect([name, label]).toEqual([name, expect.stringMatching(/^\p{Lu}[\p{L} ]/u)]);
    const labels = KINDS[section].map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('what the check says of a mend', () => {
  it.each(SECTIONS)('names the fields of %s as the page does', section => {
    for (const { name, label } of KINDS[section])
      expect(plainMend(`Say it in ${name}: which, or take ${name}: away, ${name}:.`, section)).toBe(
        `Say it in “${label}” which, or take “${label}” away, “${label}”.`,
      );
  });

  it('leaves other words before a colon alone', () => {
    expect(plainMend('Leave the name out: it stands above. SOURCE/ID: 12:30.', 'quotes')).toBe(
      'Leave the name out: it stands above. SOURCE/ID: 12:30.',
    );
    expect(plainMend('Enter it under quotes:, or under unquoted: if nobody is.', 'source')).toBe(
      'Enter it under “Quotation”, or under “Not a quotation” if nobody is.',
    );
  });
});

describe('a value', () => {
  const lists = {
    people: [{ value: 'berg', label: 'Ada Berg' }],
    parties: [{ value: 'norland', label: 'Norland' }],
    topics: [],
    items: [],
    offices: [{ value: 'Prime Minister', label: 'Ada Berg' }],
  };
  const say = (section: 'quotes' | 'disputes', name: string, value: unknown): string => {
    const kind = KINDS[section].find(one => one.name === name) ?? expect.unreachable(name);
    return shown(value, kind.form, lists);
  };

  it.each([
    ['by', { person: 'berg', office: 'Prime Minister' }, 'Ada Berg, Prime Minister'],
    ['by', { unnamed: 'two officials', party: 'norland' }, 'two officials, Norland'],
    ['by', 'TODO', 'to be filled in'],
    ['by', { person: 'berg', office: 'TODO' }, 'Ada Berg, to be filled in'],
    [
      'when',
      { precision: 'day', date: '2031-05-19', basis: 'inferred', said: 'on Monday' },
      'Monday 19 May 2031, worked out, as from a weekday (“on Monday”)',
    ],
    ['when', { precision: 'open', note: 'No day is given.' }, 'No date: No day is given.'],
    ['about', [], 'none'],
    ['about', ['norland', 'nowhere'], 'Norland, nowhere'],
    ['extent', 'fragment', 'A few words that can’t stand alone'],
    ['repeated', true, 'yes'],
    ['by', { person: 'TODO', office: 'TODO' }, 'to be filled in'],
  ] as const)('of %s is told in plain words: %j', (name, value, told) => {
    expect(say('quotes', name, value).replace('Monday, 19', 'Monday 19')).toBe(told);
  });

  it('of several parts is told part by part', () => {
    expect(say('disputes', 'sides', [{ by: 'norland', item: 'pier' }, { by: 'norland' }])).toBe(
      'Norland, pier; Norland',
    );
  });
});
