import { describe, expect, it } from 'vitest';
import type { Choices } from '../../src/review/choices.ts';
import type { Section } from '../../src/review/items.ts';
import { offerFor } from '../../src/review/offers.ts';

const party = (id: string, name: string, ...names: readonly string[]) =>
  ({ kind: 'party', id, name, names: [name, ...names], offices: [] }) as const;
const KNOWN: Choices = {
  people: [],
  parties: [party('norland', 'Norland', 'Norlandic', 'the Castle'), party('isles', 'United Isles', 'Islander')],
  topics: [],
};

const fieldOf = (name: string, value: unknown) =>
  ({ name, value, state: 'open', isProposed: false, marks: [], sentences: [], hints: [], required: true }) as const;

function offer(section: Section, name: string, values: Readonly<Record<string, unknown>>): unknown {
  const fields = Object.entries(values).map(([of, value]) => fieldOf(of, value));
  const places = { sentences: [], stretches: [], lines: [], marks: [], hints: [] };
  const item = { key: section, section, path: [section], fields, ...places, isProposed: false, isDone: false };
  return offerFor(item, fieldOf(name, values[name]), KNOWN);
}

const titled = (printed: string, of = 'norland') =>
  offer('people', 'offices', { party: of, offices: [{ title: 'TODO', printed: [printed] }] });

describe('what is offered', () => {
  it.each([
    ['Norlandic Prime Minister', 'norland', 'Prime Minister of Norland'],
    ['Islander foreign minister', 'isles', 'Foreign minister of the United Isles'],
  ])('for %s of %s: %s', (printed, of, title) => {
    expect(titled(printed, of)).toEqual([{ title, printed: [printed] }]);
  });

  it('is nothing where the office isn’t one of the state, or the party another', () => {
    expect(titled('the Castle spokesman')).toBeUndefined();
    expect(titled('Islander President')).toBeUndefined();
    expect(titled('Norlandic President', 'TODO')).toBeUndefined();
    expect(
      offer('people', 'offices', { party: 'norland', offices: [{ title: 'Queen', printed: ['Norlandic President'] }] }),
    ).toBeUndefined();
  });

  it('for rights, names the outlet; and never what anybody says, nor who', () => {
    expect(offer('source', 'rights', { outlet: 'XNA', rights: 'TODO' })).toMatch(/^© XNA\. /);
    expect(offer('source', 'rights', { outlet: 'TODO', rights: 'TODO' })).toBeUndefined();
    expect(offer('source', 'rights', { outlet: 'XNA', rights: '© XNA' })).toBeUndefined();
    for (const [section, name] of [
      ['quotes', 'text'],
      ['quotes', 'by'],
      ['statements', 'by'],
      ['statements', 'text'],
    ] as const)
      expect(offer(section, name, { text: 'TODO', by: 'TODO' })).toBeUndefined();
  });
});
