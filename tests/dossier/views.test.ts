import { describe, expect, it } from 'vitest';
import { daysOf } from '../../src/record/dates.ts';
import { newestFirst } from '../../src/record/order.ts';
import type { Event, Party } from '../../src/record/types.ts';
import { dossier } from '../support/record.ts';

const { views } = dossier;

describe('the views hold what a search through all items finds', () => {
  it.each([...dossier.topics.values()])('on the topic $id', topic => {
    expect(views.quotesOn.get(topic) ?? []).toEqual(views.quotes.filter(({ topics }) => topics.includes(topic)));
    expect(views.eventsOn.get(topic) ?? []).toEqual(views.events.filter(({ topics }) => topics.includes(topic)));
    const said = [...dossier.items.values()].filter(item => item.kind !== 'event' && item.topics.includes(topic));
    said.sort(newestFirst);
    expect(views.saidOf.get(topic) ?? []).toEqual(said);
  });

  it.each([...dossier.parties.values()])('of $id', party => {
    expect(views.eventsOf.get(party) ?? []).toEqual(views.events.filter(event => involves(event, party)));
  });

  it('of each day', () => {
    const heard = [...dossier.items.values()].filter(({ kind }) => kind === 'quote' || kind === 'statement');
    for (const day of views.saidOn.keys())
      expect(views.voicesOn.get(day)).toBe(heard.filter(({ when }) => daysOf(when).includes(day)).length);
    expect([...views.voicesOn.keys()]).toEqual([...views.saidOn.keys()]);
  });

  it('of quotations that stand alone', () => {
    expect(views.wholeQuotes).toEqual(views.quotes.filter(({ extent }) => extent !== 'fragment'));
  });
});

function involves({ about, participants, where }: Event, party: Party): boolean {
  const parties = participants.map(entry => (entry.kind === 'person' ? entry.party : entry));
  return [...about, ...parties, where?.country].includes(party);
}
