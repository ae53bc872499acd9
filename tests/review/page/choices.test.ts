/** Tests what there is to choose for a field, and what choosing makes of its value. */
import { describe, expect, it } from 'vitest';
import { type Choices, choicesOf } from '../../../src/review/page/choices.ts';
import type { FieldView, ItemView, Section, View } from '../../../src/review/web/api.ts';
import { fieldKinds } from '../../../src/review/web/forms.ts';

const KINDS = fieldKinds();
const named = (count: number, name: string) =>
  Array.from({ length: count }, (_, at) => ({ value: `${name}${at + 1}`, label: `${name} ${at + 1}` }));

/** A view in which speaker n speaks in line 2n. */
const viewOf = (speakers: readonly string[], parties = 3): View => ({
  name: 'x.yaml',
  version: '',
  title: '',
  article: [],
  loose: [],
  unused: [],
  undoable: 0,
  times: [],
  items: speakers.map((_, speaker) => ({ speaker, lines: [speaker * 2] }) as unknown as ItemView),
  speakers: speakers.map((label, at) => ({ label, value: { person: `p${at + 1}`, office: 'Mayor' } })),
  lists: { people: [], parties: named(parties, 'Party'), topics: named(2, 'Topic'), items: [], offices: [] },
});

function choices(
  section: Section,
  name: string,
  view: View,
  field: Partial<FieldView> = {},
  lines = [0],
  sought = '',
): Choices {
  const kind = KINDS[section].find(one => one.name === name) ?? expect.unreachable(name);
  const whole: FieldView = { name, state: 'right', shown: '', reasons: [], hints: [], suggested: [], ...field };
  return choicesOf(kind, whole, { lines } as unknown as ItemView, view, sought);
}

const labels = ({ offered }: Choices): readonly string[] => offered.map(({ label }) => label);
const NAMES = ['Ada', 'Bo', 'Cy', 'Di', 'Éva', 'Fé', 'Gil', 'Ha', 'Ida', 'Jo', 'Kai', 'Lu'];

describe('speakers', () => {
  it('are up to nine by their own numbers, and the one who is meant is told whatever the office', () => {
    const made = choices('quotes', 'by', viewOf(NAMES.slice(0, 3)), { value: { person: 'p2', office: 'Captain' } });
    expect(labels(made)).toEqual(['Ada', 'Bo', 'Cy']);
    expect(made.offered.map(({ isChosen }) => isChosen)).toEqual([false, true, false]);
    expect(made.isMore).toBe(false);
  });

  it('are of more the nearest first, each with their number, and the one who is meant stays in sight', () => {
    const made = choices('quotes', 'by', viewOf(NAMES), { value: { person: 'p1', office: 'Mayor' } }, [20]);
    expect(labels(made)).toEqual([
      'Kai (11)',
      'Jo (10)',
      'Lu (12)',
      'Ida (9)',
      'Ha (8)',
      'Gil (7)',
      'Fé (6)',
      'Éva (5)',
      'Di (4)',
      'Ada (1)',
    ]);
    expect(made.isMore).toBe(true);
  });

  it('are found by part of a name, without its accents', () => {
    expect(labels(choices('quotes', 'by', viewOf(NAMES), {}, [20], ' EV'))).toEqual(['Éva (5)']);
  });
});

describe('a list', () => {
  it('gets or loses what is chosen; what was to be filled in isn’t part of it', () => {
    const view = viewOf([]);
    const first = choices('quotes', 'about', view, { value: 'TODO' });
    expect(first).toMatchObject({
      kind: 'many',
      offered: [{ value: ['Party1'] }, { value: ['Party2'] }, { value: ['Party3'] }],
    });
    const second = choices('quotes', 'about', view, { value: ['Party1', 'Party3'] });
    expect(second.offered.map(({ value }) => value)).toEqual([['Party3'], ['Party1', 'Party3', 'Party2'], ['Party1']]);
  });

  it('has what is suggested first, and of a long one what has keys and what is chosen', () => {
    const made = choices('quotes', 'about', viewOf([], 20), { value: ['Party20'], suggested: ['Party7', 'Party5'] });
    expect(labels(made)).toEqual([
      'Party 7',
      'Party 5',
      'Party 1',
      'Party 2',
      'Party 3',
      'Party 4',
      'Party 6',
      'Party 8',
      'Party 9',
      'Party 20',
    ]);
    expect(made.isMore).toBe(true);
  });
});

describe('an id that nothing has', () => {
  it('can be taken away, whatever else is chosen and however long the list is', () => {
    for (const parties of [3, 20]) {
      const made = choices('quotes', 'about', viewOf([], parties), { value: ['gone', 'Party1'] });
      const [found, ...others] = made.offered.filter(({ label }) => label === 'gone (nothing has this id)');
      expect(found).toMatchObject({ isChosen: true, value: ['Party1'] });
      expect(others).toEqual([]);
      expect(made.isMore).toBe(parties > 9);
    }
    const after = choices('quotes', 'about', viewOf([]), { value: ['Party1'] });
    expect(labels(after)).toEqual(['Party 1', 'Party 2', 'Party 3']);
  });
});

describe('other fields', () => {
  it.each([
    ['quotes', 'extent', 'one', 3],
    ['statements', 'mode', 'one', 9],
    ['quotes', 'repeated', 'one', 2],
    ['people', 'party', 'one', 3],
    ['quotes', 'setting', 'none', 0],
    ['quotes', 'same', 'none', 0],
    ['quotes', 'apart', 'none', 0],
    ['disputes', 'sides', 'none', 0],
    ['people', 'offices', 'none', 0],
  ] as const)('%s’ %s: %s of %i', (section, name, kind, count) => {
    expect(choices(section, name, viewOf([]))).toMatchObject({ kind, offered: { length: count } });
  });
});
