import { describe, expect, it } from 'vitest';
import { edition, retold } from '../../../src/briefings/editions/edition.ts';
import type { Followed } from '../../../src/briefings/editions/types.ts';
import { dossier, pages } from '../../support/record.ts';
import { asking, composed, idsOf, posted, shownIn, textOf, within } from './support.ts';

const UNTIL = Date.parse('2100-01-01T00:00:00Z');
const EVERYTHING: Followed = { topics: [], parties: [], speakers: [] };
const FOLLOWED: readonly (readonly [string, Followed])[] = [
  ['everything', EVERYTHING],
  ...[...dossier.topics.keys()].map(id => [`the topic ${id}`, { ...EVERYTHING, topics: [id] }] as const),
  ...[...dossier.parties.keys()].map(id => [`the party ${id}`, { ...EVERYTHING, parties: [id] }] as const),
  ...[...dossier.people.keys()].map(id => [`the speaker ${id}`, { ...EVERYTHING, speakers: [id] }] as const),
];

describe.each(FOLLOWED)('over the real record, following %s', (_what, followed) => {
  it.each(['en', 'fr', 'de', 'uk'])('is one message in %s that loses no condition, citation or side', locale => {
    const context = within(dossier, locale);
    const made = edition(asking({ ...followed, until: UNTIL, quiet: 'line' }), context);
    if (made === 'nothing') throw new Error('a line is wanted');
    const message = posted(made, context);
    const text = textOf(message).replaceAll('\\', '').toLowerCase();
    expect(shownIn(message, dossier).toSorted()).toEqual(
      idsOf(made)
        .filter(id => dossier.items.has(id))
        .toSorted(),
    );
    for (const id of idsOf(made)) {
      for (const part of [dossier.items.get(id)].flatMap(item => item?.conditions ?? []))
        expect(text).toContain(part.toLowerCase());
      const dispute = dossier.disputes.get(id);
      for (const side of dispute?.sides ?? [])
        expect('item' in side ? idsOf(made).includes(side.item.id) : text.includes(side.silence.toLowerCase())).toBe(
          true,
        );
    }
  });

  it('has a button to whatever it doesn’t show', () => {
    const context = within(dossier);
    const made = edition(asking({ ...followed, until: UNTIL, quiet: 'line' }), context);
    if (made === 'nothing') throw new Error('a line is wanted');
    const missing = [...dossier.items.keys()].filter(id => !idsOf(made).includes(id));
    const ways = [...made.reply.links, ...(made.reply.choose?.links ?? [])].map(({ invocation }) => invocation);
    const found = new Set(
      ways
        .flatMap(({ command, input }) => pages(command, input, context))
        .flatMap(({ message }) => shownIn(message, dossier)),
    );
    const wanted = retold({ from: 0, until: UNTIL, items: made.items }, { ...asking({}), ...followed }, context);
    expect(wanted.more).toBe(made.more);
    if (made.more > 0 && followed === EVERYTHING) for (const id of missing) expect(found, id).toContain(id);
  });
});

describe('an edition of the whole record', () => {
  it('says how many more there are, and shows of every kind', () => {
    const context = within(dossier);
    const made = composed({ until: UNTIL }, context);
    expect(made.more).toBeGreaterThan(20);
    const text = textOf(posted(made, context));
    expect(text).toContain(`${made.more} of them aren’t shown here: the buttons lead to them.`);
    const { messages: w } = context;
    for (const heading of [w.happened, w.announced, w.whoSaidWhat, w.edition.reporter])
      expect(text).toContain(`### ${heading}`);
  });
});
