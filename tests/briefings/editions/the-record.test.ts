import { describe, expect, it } from 'vitest';
import { composeEdition, recomposeEdition } from '../../../src/briefings/editions/edition.ts';
import type { Filter } from '../../../src/briefings/editions/types.ts';
import { UNTRANSLATED } from '../../../src/i18n/sentences.ts';
import { ownWords } from '../../../src/reply/own-words.ts';
import { dossier, pages } from '../../support/record.ts';
import { composed, idsOf, posted, request, shownIn, textOf, within } from './support.ts';

const UNTIL = Date.parse('2100-01-01T00:00:00Z');
const EVERYTHING: Filter = { topics: [], parties: [], speakers: [] };
const FILTERS: readonly (readonly [string, Filter])[] = [
  ['everything', EVERYTHING],
  ...[...dossier.topics.keys()].map(id => [`the topic ${id}`, { ...EVERYTHING, topics: [id] }] as const),
  ...[...dossier.parties.keys()].map(id => [`the party ${id}`, { ...EVERYTHING, parties: [id] }] as const),
  ...[...dossier.people.keys()].map(id => [`the speaker ${id}`, { ...EVERYTHING, speakers: [id] }] as const),
];

describe.each(FILTERS)('over the real record, following %s', (_what, followed) => {
  it.each(['en', 'fr', 'de', 'uk'])('is one message in %s that loses no condition, citation or side', locale => {
    const context = within(dossier, locale);
    const edition = composeEdition(request({ ...followed, until: UNTIL, quiet: 'line' }), context);
    if (edition === 'nothing') throw new Error('a line is wanted');
    const message = posted(edition, context);
    const text = textOf(message).replaceAll('\\', '').toLowerCase();
    expect(shownIn(message, dossier).toSorted()).toEqual(
      idsOf(edition)
        .filter(id => dossier.items.has(id))
        .toSorted(),
    );
    const own = (part: string): string => ownWords(context).text(part).replace(UNTRANSLATED, '').toLowerCase();
    for (const id of idsOf(edition)) {
      for (const part of [dossier.items.get(id)].flatMap(item => item?.conditions ?? []))
        expect(text).toContain(own(part));
      const dispute = dossier.disputes.get(id);
      for (const side of dispute?.sides ?? [])
        expect('item' in side ? idsOf(edition).includes(side.item.id) : text.includes(own(side.silence))).toBe(true);
    }
  });

  it('has a button to whatever it doesn’t show', () => {
    const context = within(dossier);
    const edition = composeEdition(request({ ...followed, until: UNTIL, quiet: 'line' }), context);
    if (edition === 'nothing') throw new Error('a line is wanted');
    const missing = [...dossier.items.keys()].filter(id => !idsOf(edition).includes(id));
    const links = [...edition.reply.links, ...(edition.reply.choose?.links ?? [])].map(({ invocation }) => invocation);
    const found = new Set(
      links
        .flatMap(({ command, input }) => pages(command, input, context))
        .flatMap(({ message }) => shownIn(message, dossier)),
    );
    const again = recomposeEdition(
      { from: 0, until: UNTIL, items: edition.items },
      { ...request({}), ...followed },
      context,
    );
    expect(again.more).toBe(edition.more);
    if (edition.more > 0 && followed === EVERYTHING) for (const id of missing) expect(found, id).toContain(id);
  });
});

describe('an edition of the whole record', () => {
  it('says how many more there are, and shows some of every kind', () => {
    const context = within(dossier);
    const edition = composed({ until: UNTIL }, context);
    expect(edition.more).toBeGreaterThan(20);
    const text = textOf(posted(edition, context));
    expect(text).toContain(`${edition.more} of them aren’t shown here: the buttons lead to them.`);
    const { messages: w } = context;
    for (const heading of [w.happened, w.announced, w.whoSaidWhat, w.edition.reporter])
      expect(text).toContain(`### ${heading}`);
  });
});
