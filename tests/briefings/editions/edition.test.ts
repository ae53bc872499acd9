import { describe, expect, it } from 'vitest';
import { composeEdition } from '../../../src/briefings/editions/edition.ts';
import { grown } from '../../dossier/grown.ts';
import { NORLAND_ASIDE } from '../../record/sample-record.ts';
import { ask } from '../../support/record.ts';
import { at, composed, idsOf, posted, request, shownIn, textOf, within } from './support.ts';

/** Recorded on several days: the first source on 1 June, the second on 2 June, and these. */
const dossier = await grown({
  risk: 'recorded: 2031-06-03',
  'd-pilots': 'recorded: 2031-06-03',
  'low-fares': 'recorded: 2031-06-04T07:00:00Z',
  'ev-sail': 'recorded: 2031-06-04T07:30:00Z',
  shut: 'recorded: 2031-06-04T09:00:00Z',
});
const context = within(dossier);
const FIRST = at('2031-06-01T08:00:00Z');
const SECOND = at('2031-06-02T08:00:00Z');
const THIRD = at('2031-06-03T08:00:00Z');
const FOURTH = at('2031-06-04T08:00:00Z');

describe('what is new', () => {
  it('is what was recorded after the watermark and up to the end: a bare day counts from its end', () => {
    expect(composeEdition(request({ watermark: 0, until: FIRST }), context)).toBe('nothing');
    expect(idsOf(composed({ watermark: THIRD, until: FOURTH }, context))).toEqual([
      'ev-sail',
      'low-fares',
      'd-pilots',
      'risk',
      'may-sail',
    ]);
    expect(idsOf(composed({ watermark: FOURTH, until: at('2031-06-05T08:00:00Z') }, context))).toEqual(['shut']);
  });

  it('comes once, however the days are divided; a dispute again when an item of it is new', () => {
    const days = [0, FIRST, SECOND, THIRD, FOURTH, at('2031-06-05T08:00:00Z')];
    const disputed = new Set(dossier.views.disputesOf.keys());
    const alone = [...dossier.items.values()].filter(item => !disputed.has(item)).map(({ id }) => id);
    const editions = days.slice(1).flatMap((until, i) => {
      const edition = composeEdition(request({ watermark: days[i] ?? 0, until }), context);
      return edition === 'nothing' ? [] : [edition];
    });
    const shown = editions.flatMap(idsOf).filter(id => alone.includes(id));
    expect(shown).toEqual([...new Set(shown)]);
    expect(editions.map(({ more }) => more)).toEqual([1, 0, 0, 0]);
    expect(shown.toSorted()).toEqual(alone.toSorted());
  });

  it('stands in groups, with its conditions, sources and both sides of a dispute', () => {
    const message = posted(composed({ watermark: THIRD, until: FOURTH }, context), context);
    const text = textOf(message);
    const order = [
      '3 items are new in the record since 3 June 2031.',
      '### What is announced or conditional',
      'Ferries sail once the harbour is dredged',
      '### Who said what',
      'Berg said that once the harbour is dredged, fares would be “fair and low”.',
      'XNA, 6 May 2031, paragraph 3 · low-fares',
      '### What is disputed',
      '“grave risk”',
      'Disputed: Is the plan safe?',
      'Norland: The record has no answer of Norland’s. (Is the plan safe?)',
      'The boats could be back in a month.',
    ];
    const places = order.map(part => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(message.content).toBe(
      '3 items are new in the record since 3 June 2031. no date (○ conditional): Ferries sail once the harbour is dredged — XNA, 6 May 2031, paragraph 3.',
    );
    expect(message.embeds[0]?.title).toBe('Briefing: Wednesday 4 June 2031');
    expect(message.embeds[0]?.footer?.text).toBe('Record as of 4 June 2031');
  });

  it('has the reporter’s own account and judgement under a heading of their own', () => {
    const text = textOf(posted(composed({ watermark: FOURTH, until: at('2031-06-05T08:00:00Z') }, context), context));
    expect(text).toContain('### What the reporter writes\n> No ferry has crossed since March 2030.');
  });

  it('says “since” in the days of the zone', () => {
    const watermark = at('2031-06-03T23:30:00Z');
    const said = (zone: string): string =>
      textOf(posted(composed({ watermark, zone, until: FOURTH }, context), context));
    expect(said('Europe/Kyiv')).toContain('since 4 June 2031');
    expect(said('America/New_York')).toContain('since 3 June 2031');
  });

  it('leads on to the timeline, the quotations and the disputes, and each button answers', () => {
    const { reply } = composed({ watermark: THIRD, until: FOURTH }, context);
    expect(reply.links.map(({ label }) => label)).toEqual(['The whole timeline', 'Quotations', 'What is disputed']);
    for (const { invocation } of reply.links)
      expect(ask(invocation.command, invocation.input, 0, context).kind).toBe('items');
    const only = composed({ watermark: THIRD, until: FOURTH, topics: ['fares'] }, context).reply.links;
    expect(only.map(({ label }) => label)).toEqual(['Quotations on: Fares']);
  });

  it.each(['en', 'fr', 'de', 'uk'])('is a message in %s', locale => {
    const spoken = within(dossier, locale);
    expect(shownIn(posted(composed({ watermark: THIRD, until: FOURTH }, spoken), spoken), dossier)).toHaveLength(4);
  });

  it('comes out the same each time', () => {
    const wanted = request({ watermark: 0, until: FOURTH });
    expect(composeEdition(wanted, context)).toEqual(composeEdition(wanted, context));
  });
});

describe('what is followed', () => {
  const ids = (over: Parameters<typeof composed>[0]): readonly string[] => {
    const edition = composeEdition(request({ watermark: 0, until: at('2031-06-05T08:00:00Z'), ...over }), context);
    return edition === 'nothing' ? [] : idsOf(edition);
  };

  it.each([
    ['a topic', { topics: ['fares'] }, ['low-fares']],
    ['a speaker, in an event and a dispute too', { speakers: ['holm'] }, ['ev-talks', 'd-pilots', 'risk', 'may-sail']],
    [
      'a topic or a speaker: whatever one of them names',
      { topics: ['fares'], speakers: ['holm'] },
      ['low-fares', 'risk'],
    ],
    [
      'a country, by its unnamed voices',
      { parties: ['norland'], watermark: SECOND, until: THIRD },
      ['d-delay', 'delay', 'no-delay', 'late'],
    ],
    ['a bloc', { parties: ['coast'] }, ['accord']],
  ])('%s', (_what, over, some) => {
    expect(ids(over)).toEqual(expect.arrayContaining(some));
  });

  it('keeps out the rest', () => {
    expect(ids({ topics: ['fares'] })).toEqual(['low-fares']);
    expect(ids({ parties: ['coast'] })).toEqual(['accord']);
    expect(ids({ topics: ['gone'] })).toEqual([]);
  });

  it('shows a dispute whole to whoever follows one of its sides, the silent one too', () => {
    const norland = composed({ watermark: SECOND, until: FOURTH, parties: ['norland'] }, context);
    expect(idsOf(norland)).toEqual(expect.arrayContaining(['d-pilots', 'risk', 'may-sail']));
    expect(textOf(posted(norland, context))).toContain('Norland: The record has no answer');
  });

  it('shows it to whoever follows a side that nothing else of it names', async () => {
    const other = within(
      await grown(
        {},
        {
          'by: norland, silent': 'by: coast, silent',
          [NORLAND_ASIDE]: '[{ item: accord, why: On the line. }]',
        },
      ),
    );
    expect(idsOf(composed({ parties: ['coast'] }, other))).toEqual(['accord', 'd-pilots', 'risk', 'may-sail']);
  });
});

describe('a day with nothing new', () => {
  const quiet = { watermark: FOURTH, until: at('2031-06-04T08:30:00Z') };

  it('is silent', () => {
    expect(composeEdition(request({ ...quiet, quiet: 'silent' }), context)).toBe('nothing');
  });

  it.each([
    ['en', 'Nothing new in the record since 4 June 2031.'],
    ['fr', 'Rien de nouveau au dossier depuis le 4 juin 2031.'],
    ['de', 'Seit dem 4. Juni 2031 nichts Neues in der Sammlung.'],
    ['uk', 'З 4 червня 2031 року в записах немає нічого нового.'],
  ])('is one line in %s', (locale, said) => {
    const spoken = within(dossier, locale);
    const edition = composed({ ...quiet, quiet: 'line' }, spoken);
    expect(edition).toMatchObject({ items: [], more: 0 });
    const message = posted(edition, spoken);
    expect([message.content, textOf(message)]).toEqual([said, said]);
  });

  it('counts from what is followed', () => {
    const said = textOf(posted(composed({ ...quiet, quiet: 'line', parties: ['coast'] }, context), context));
    expect(said).toBe('Nothing new in the record since 1 June 2031.');
    const none = textOf(posted(composed({ ...quiet, quiet: 'line', topics: ['gone'] }, context), context));
    expect(none).toBe('The record has nothing yet on what is followed here.');
  });

  it('recaps what came in last, and says that it isn’t new', () => {
    const edition = composed({ ...quiet, quiet: 'recap' }, context);
    expect(idsOf(edition)).toEqual(['recap:', 'ev-sail', 'low-fares']);
    const message = posted(edition, context);
    const said = 'Nothing new in the record since 4 June 2031. A recap of what was new then.';
    expect(textOf(message).startsWith(`${said}\n\n### What is announced`)).toBe(true);
    expect(message.content.startsWith(said)).toBe(true);
    expect(message.content).not.toContain('are new');
  });

  it('recaps nothing where there never was anything', () => {
    const edition = composed({ ...quiet, quiet: 'recap', topics: ['gone'] }, context);
    expect(edition.items).toEqual([]);
  });
});
