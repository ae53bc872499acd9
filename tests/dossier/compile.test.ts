import { describe, expect, it } from 'vitest';
import { compile } from '../../src/dossier/compile.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { draftOf, inputs } from '../record/support.ts';

async function compiled(): Promise<Dossier> {
  return await compile(draftOf(inputs()));
}

function ids(entries: Iterable<{ readonly id: string }> | undefined): readonly string[] {
  return Array.from(entries ?? [], ({ id }) => id);
}

describe('the compiled record of two sources', () => {
  it('has the newest source first, else the order of the files, and is as of the latest entry', async () => {
    const { asOf, sources, people, parties, topics, items, disputes } = await compiled();
    expect(asOf).toBe('2031-06-02');
    expect([...sources.keys()]).toEqual(['dpx-answer', 'xna-ferry']);
    expect([...people.keys()]).toEqual(['berg', 'holm']);
    expect([...parties.keys()]).toEqual(['norland', 'sudmark', 'coast']);
    expect([...topics.keys()]).toEqual(['ferries', 'fares']);
    expect([...items.keys()].join(' ')).toBe(
      'open-line low-fares risk accord delay shut may-sail waiting ev-talks ev-sail no-delay late',
    );
    expect([...disputes.keys()]).toEqual(['d-delay', 'd-pilots']);
  });

  it('refers to objects: each is the one in the maps', async () => {
    const { sources, people, parties, topics, items, disputes } = await compiled();
    const quote = items.get('no-delay');
    expect(quote?.source).toBe(sources.get('dpx-answer'));
    expect(quote?.topics[0]).toBe(topics.get('ferries'));
    expect(quote?.about[0]).toBe(parties.get('sudmark'));
    expect(people.get('holm')?.party).toBe(parties.get('sudmark'));
    const talks = items.get('ev-talks');
    expect(talks).toMatchObject({ kind: 'event', where: { place: 'Port Lind' } });
    expect(talks?.kind === 'event' && talks.items[2]).toBe(quote);
    expect(talks?.kind === 'event' && talks.participants).toEqual([
      people.get('berg'),
      people.get('holm'),
      parties.get('sudmark'),
    ]);
    expect(disputes.get('d-delay')?.sides).toEqual([
      { party: parties.get('norland'), items: [items.get('delay')] },
      { party: parties.get('sudmark'), items: [quote] },
    ]);
    expect(disputes.get('d-pilots')?.sides[1]).toEqual({ party: parties.get('norland'), items: [] });
    expect(disputes.get('d-delay')?.reporter).toBe(items.get('late'));
  });

  it('keeps the short forms, and leaves out what isn’t written', async () => {
    const { items, topics, sources, disputes } = await compiled();
    expect(items.get('low-fares')).toMatchObject({ under: 'Once the harbour is dredged, fares would be {quote}' });
    expect(items.get('delay')).toMatchObject({ under: 'Blamed Sudmark for holding up construction' });
    for (const id of ['risk', 'accord']) expect(items.get(id)).not.toHaveProperty('under');
    expect(items.get('accord')).not.toHaveProperty('occasion');
    expect(topics.get('fares')).toMatchObject({ short: { de: 'Preise' }, list: { fr: 'les tarifs' } });
    expect(topics.get('ferries')).not.toHaveProperty('short');
    expect(sources.get('xna-ferry')?.days).toEqual({ '2031-05-06': 'ev-talks' });
    expect(sources.get('dpx-answer')).not.toHaveProperty('days');
    expect(disputes.get('d-delay')?.short).toBe('Did it delay?');
    expect(disputes.get('d-pilots')).not.toHaveProperty('short');
  });

  it.each([
    ['low-fares', { precision: 'day', from: '2031-05-06', to: '2031-05-06', basis: 'inferred' }],
    ['shut', { precision: 'month', said: 'March 2030', from: '2030-03-01', to: '2030-03-31', basis: 'stated' }],
    [
      'ev-talks',
      {
        precision: 'range',
        from: '2031-05-05',
        to: '2031-05-06',
        basis: 'external',
        credit: 'Norland’s gazette',
        note: 'In its issue of 7 May 2031.',
      },
    ],
    ['late', { precision: 'open', note: 'No day is given.' }],
  ])('resolves when of %s', async (id, when) => {
    expect((await compiled()).items.get(id)?.when).toStrictEqual(when);
  });

  it('tells voices, places and offices apart', async () => {
    const { items, people, parties } = await compiled();
    const norland = parties.get('norland');
    expect(items.get('delay')).toMatchObject({ by: { kind: 'unnamed', described: 'a crew union', party: norland } });
    expect(items.get('accord')).toMatchObject({ by: { kind: 'party', party: parties.get('coast') } });
    expect(items.get('risk')).toMatchObject({
      by: { kind: 'person', person: people.get('holm'), office: 'transport minister' },
      at: { part: 'paragraph', number: 4 },
    });
    expect(items.get('waiting')?.at).toEqual({ part: 'caption', number: 1 });
    expect(items.get('risk')).not.toHaveProperty('note');
  });

  it('has views by speaker, topic, party, day and dispute', async () => {
    const { views, items, people, parties } = await compiled();
    const at = <K, V>(map: ReadonlyMap<K, V>, key: K | undefined): V | undefined => (key ? map.get(key) : undefined);
    expect(ids(views.quotes)).toEqual(['no-delay', 'open-line', 'low-fares', 'risk']);
    expect(ids(at(views.quotesBySpeaker, people.get('holm')))).toEqual(['no-delay', 'risk']);
    expect(ids(at(views.saidBy, parties.get('norland')))).toEqual(['open-line', 'low-fares', 'delay']);
    expect(ids(at(views.saidBy, parties.get('coast')))).toEqual(['accord']);
    expect(ids(at(views.saidAbout, parties.get('norland')))).toEqual(['accord', 'risk', 'shut']);
    expect(ids(at(views.saidAbout, parties.get('sudmark')))).toEqual(['accord', 'delay', 'shut']);
    expect(ids(views.events)).toEqual(['ev-talks', 'ev-sail']);
    expect([...views.saidOn.keys()]).toEqual(['2031-05-06', '2031-05-08']);
    expect(ids(views.saidOn.get('2031-05-08'))).toEqual(['no-delay']);
    expect(ids(at(views.disputesOf, items.get('delay')))).toEqual(['d-delay']);
    expect(ids(at(views.disputesOf, items.get('may-sail')))).toEqual(['d-pilots']);
  });

  it('knows the days that it covers', async () => {
    const { span } = (await compiled()).views;
    expect([span.first, span.last]).toEqual(['2030-03-01', '2031-05-08']);
    const days = ['2030-02-28', '2030-03-15', '2030-04-01', '2031-05-05', '2031-05-07', '2031-05-08'];
    expect(days.filter(day => span.has(day))).toEqual(['2030-03-15', '2031-05-05', '2031-05-08']);
  });

  it('can be searched, and its names found', async () => {
    const { search, names, items, people } = await compiled();
    expect(search.find('pilots')[0]?.item).toBe(items.get('risk'));
    expect(names.find('person', 'Berg')).toBe(people.get('berg'));
  });

  it('comes to the same with pauses', async () => {
    let pauses = 0;
    const dossier = await compile(draftOf(inputs()), () => {
      pauses++;
      return Promise.resolve();
    });
    expect(pauses).toBeGreaterThan(2);
    expect([...dossier.items]).toEqual([...(await compiled()).items]);
  });

  it('refuses a draft that the rules haven’t seen', async () => {
    const draft = draftOf(inputs());
    await expect(compile({ ...draft, parties: { ...draft.parties, content: [] } })).rejects.toThrow('norland');
  });
});
