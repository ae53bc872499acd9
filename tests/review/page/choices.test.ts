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

  it('keep their keys in every item; of those without one the nearest are in sight, and the one who is meant', () => {
    const offered = (line: number) =>
      labels(choices('quotes', 'by', viewOf([...NAMES, 'Mo', 'Ny']), { value: { person: 'p14' } }, [line]));
    expect(offered(0)).toEqual([...NAMES.slice(0, 9), 'Jo', 'Kai', 'Lu', 'Ny']);
    expect(offered(26)).toEqual([...NAMES.slice(0, 9), 'Lu', 'Mo', 'Ny']);
  });

  it('are found by part of a name, without its accents', () => {
    expect(labels(choices('quotes', 'by', viewOf(NAMES), {}, [20], ' EV'))).toEqual(['Éva']);
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

  it('has what the article names most first, in every item alike, and what has no key where it’s near or chosen', () => {
    const view = viewOf([], 20);
    const parties = view.lists.parties.map((one, at) => ({ ...one, mentions: at === 15 ? 2 : 0 }));
    const made = choices(
      'quotes',
      'about',
      { ...view, lists: { ...view.lists, parties } },
      { value: ['Party20'], suggested: ['Party7', 'Party12'] },
    );
    const keyed = [16, 1, 2, 3, 4, 5, 6, 7, 8].map(nth => `Party ${nth}`);
    expect(labels(made)).toEqual([...keyed, 'Party 12', 'Party 20']);
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
