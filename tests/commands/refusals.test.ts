/** What commands say that the record lacks, read again simply: over every person, party, topic and day, no item is against it. */
import { describe, expect, it } from 'vitest';
import type { Invocation } from '../../src/invocation.ts';
import type { Item } from '../../src/record/types.ts';
import { partiesOf, peopleOf } from '../../src/record/voices.ts';
import type { Refusal } from '../../src/reply/reply.ts';
import { structured } from '../../src/reply/structured.ts';
import { answerNow, dossier } from '../support/record.ts';

const items = [...dossier.items.values()];
const [people, parties, topics] = [dossier.people, dossier.parties, dossier.topics].map(map => [...map.keys()]) as [
  string[],
  string[],
  string[],
];

function refusalOf(command: string, input: Invocation['input']): Refusal | undefined {
  return structured(answerNow({ command, input, page: 0 })).refusal ?? undefined;
}

const speakers = (item: Item): readonly string[] => {
  if (item.kind !== 'quote' && item.kind !== 'statement') return [];
  return [...peopleOf(item.by), ...partiesOf(item.by)].map(({ id }) => id);
};
const isOn = (item: Item, topic: string | undefined): boolean =>
  topic === undefined || item.topics.some(one => one.id === topic);
const isAbout = (item: Item, party: string): boolean => item.about.some(one => one.id === party);

/** Checks each refusal of some invocations: it must name what was asked for, and nothing may be against it. */
function expectUpheld(
  command: string,
  inputs: readonly Readonly<Record<string, string>>[],
  against: (item: Item, input: Readonly<Record<string, string>>) => boolean,
): void {
  const refused = inputs.flatMap(input => {
    const refusal = refusalOf(command, input);
    return refusal ? [{ input, refusal }] : [];
  });
  const untrue = refused.filter(({ input }) => items.some(item => against(item, input)));
  expect(untrue.map(({ input }) => input)).toEqual([]);
  for (const { input, refusal } of refused)
    expect(JSON.stringify(refusal)).toContain(input['topic'] ?? input['day'] ?? refusal.reason);
  expect(refused.length).toBeGreaterThan(0);
}

describe('no refusal has an item against it:', () => {
  it('/quote, every person and topic', () => {
    const inputs = people.flatMap(speaker => topics.map(topic => ({ speaker, topic })));
    expectUpheld(
      'quote',
      inputs,
      (item, { speaker = '', topic }) => item.kind === 'quote' && speakers(item).includes(speaker) && isOn(item, topic),
    );
  });

  it('/position, every party and topic', () => {
    const inputs = parties.flatMap(country => topics.map(topic => ({ country, topic })));
    expectUpheld(
      'position',
      inputs,
      (item, { country = '', topic }) => isOn(item, topic) && speakers(item).includes(country),
    );
  });

  it('/compare, every two parties and each topic', () => {
    const inputs = parties.flatMap(a => parties.flatMap(b => (a === b ? [] : topics.map(topic => ({ a, b, topic })))));
    expectUpheld(
      'compare',
      inputs,
      (item, { a = '', b = '', topic }) => isOn(item, topic) && speakers(item).some(one => one === a || one === b),
    );
  });

  it('/timeline, every party on every day of three months', () => {
    const days = Array.from({ length: 90 }, (_, i) => new Date(Date.UTC(2025, 1, 1 + i)).toISOString().slice(0, 10));
    const inputs = parties.flatMap(country => days.map(day => ({ country, day })));
    expectUpheld('timeline', inputs, (item, { country = '', day = '' }) => {
      const { when } = item;
      if (when.precision === 'open' || when.from > day || when.to < day) return false;
      const isTaking = item.kind === 'event' && item.participants.some(one => one.id === country);
      return isTaking || isAbout(item, country) || speakers(item).includes(country);
    });
  });

  it('/disputed, every topic', () => {
    const refused = topics.filter(topic => refusalOf('disputed', { topic }) !== undefined);
    const untrue = refused.filter(topic =>
      [...dossier.disputes.values()].some(({ sides }) =>
        sides.some(({ items }) => items.some(item => isOn(item, topic))),
      ),
    );
    expect(untrue).toEqual([]);
  });
});
