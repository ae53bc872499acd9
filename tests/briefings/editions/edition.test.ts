import { describe, expect, it } from 'vitest';
import { composeEdition, recomposeEdition } from '../../../src/briefings/editions/edition.ts';
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
      'low-fares',
      'risk',
      'told:risk',
      'd-pilots',
      'ev-sail',
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
    expect(editions.map(({ more }) => more)).toEqual([2, 0, 0, 0]);
    // The sixth on its topic on one day; a disputed statement is the seventh, and its question stands there.
    expect(alone.filter(id => !shown.includes(id))).toEqual(['waiting']);
  });

  it('stands under whoever said it and when, then what is disputed and what is ahead', () => {
    const message = posted(composed({ watermark: THIRD, until: FOURTH }, context), context);
    expect(textOf(message).split('\n')).toEqual([
      'Briefing, Wednesday 4 June 2031 · 4 items are new in the record since 3 June 2031.',
      '🇳🇴 Berg said after the talks, 6 May 2031',
      'Once the harbour is dredged, fares would be “fair and low” ¶3',
      '🇸🇪 Holm said after the talks, 6 May 2031',
      'Holm said that without new pilots the plan was a “grave risk” ¶4 ⚠ one side heard',
      '⚠ Open or disputed',
      'Is the plan safe? ¶4',
      'Ahead',
      'Ferries sail once the harbour is dredged (conditional) ¶3',
      'XNA, 6 May 2031 · ¶ = paragraph',
    ]);
  });

  it('has the source’s own account under the outlet', () => {
    const text = textOf(posted(composed({ watermark: FOURTH, until: at('2031-06-05T08:00:00Z') }, context), context));
    expect(text).toContain('XNA\nNo ferry has crossed since March 2030 ¶1');
  });

  it('begins with the sentence that a source puts at the head of its day, and says in the footer how much is new', async () => {
    const headed = within(await grown({}, { 'days: { 2031-05-06: ev-talks }': 'days: { 2031-05-06: accord }' }));
    const edition = composed({ watermark: 0, until: SECOND }, headed);
    const [first = '', ...below] = textOf(posted(edition, headed)).split('\n');
    expect(first).toBe(
      'Briefing, Wednesday 4 June 2031 · The two countries will have ferries between them again. (XNA ¶1)',
    );
    expect(below.join(' ')).not.toContain('ferries between them');
    expect(below.at(-1)).toMatch(/ · \d+ new since 1 January 1970(?:, \d+ of them not shown)?$/);
    expect(idsOf(edition)).toContain('accord');
    const wanted = request({ watermark: 0, until: SECOND });
    expect(recomposeEdition({ from: 0, until: SECOND, items: edition.items }, wanted, headed)).toEqual(edition);
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
    const lists = reply.choose?.links ?? [];
    expect(lists.map(({ label }) => label)).toEqual(['Timeline', 'Quotations', 'Disputes']);
    for (const { invocation } of [...reply.actions, ...lists])
      expect(ask(invocation.command, invocation.input, 0, context).kind).not.toBe('problem');
    const only = composed({ watermark: THIRD, until: FOURTH, topics: ['fares'] }, context).reply.actions;
    expect(only.map(({ label }) => label)).toEqual(['Quotations']);
    expect(only[0]?.invocation.input).toEqual({ topic: 'fares' });
  });

  it('leads to its picture where it has an event, of what is new alone', () => {
    const { reply, items } = composed({ watermark: THIRD, until: FOURTH }, context);
    const [picture, ...others] = reply.actions;
    expect([picture?.label, others]).toEqual(['Picture', []]);
    const drawn = ask(picture?.invocation.command ?? '', picture?.invocation.input ?? {}, 0, context).page.picture;
    const events = items.flatMap(({ id }) => dossier.items.get(id) ?? []).filter(({ kind }) => kind === 'event');
    expect(events.map(({ id }) => id)).toEqual(['ev-sail']);
    expect(drawn).toMatchObject({ kind: 'timeline', name: 'timeline-ev-sail', title: 'New events since 3 June 2031' });
  });

  it.each(['en', 'fr', 'de', 'uk'])('is a message in %s', locale => {
    const spoken = within(dossier, locale);
    const edition = composed({ watermark: THIRD, until: FOURTH }, spoken);
    posted(edition, spoken);
    expect(shownIn(edition, spoken)).toEqual(['low-fares', 'risk', 'ev-sail']);
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
    ['a speaker, in an event and a dispute too', { speakers: ['holm'] }, ['ev-talks', 'd-pilots', 'risk']],
    [
      'a topic or a speaker: whatever one of them names',
      { topics: ['fares'], speakers: ['holm'] },
      ['low-fares', 'risk'],
    ],
    [
      'a country, by its unnamed voices',
      { parties: ['norland'], watermark: SECOND, until: THIRD },
      ['d-delay', 'delay', 'no-delay'],
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

  it('asks what is disputed of whoever follows one of its sides, the silent one too', () => {
    const norland = composed({ watermark: SECOND, until: FOURTH, parties: ['norland'] }, context);
    expect(idsOf(norland)).toEqual(expect.arrayContaining(['d-pilots', 'risk']));
    expect(textOf(posted(norland, context))).toContain('Is the plan safe? · XNA ¶4');
  });

  it('shows it to whoever follows a side that nothing else of it names', async () => {
    const other = within(
      await grown(
        {},
        {
          'by: norland, aside': 'by: coast, aside',
          [NORLAND_ASIDE]: '[{ item: accord, why: On the line. }]',
        },
      ),
    );
    expect(idsOf(composed({ parties: ['coast'] }, other))).toEqual(['accord', 'd-pilots', 'risk']);
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
    expect(message.embeds).toEqual([]);
    expect(message.content).toBe(`**${spoken.messages.edition.title('2031-06-04')}** · ${said}`);
  });

  it('counts from what is followed', () => {
    const said = textOf(posted(composed({ ...quiet, quiet: 'line', parties: ['coast'] }, context), context));
    expect(said).toMatch(/ · Nothing new in the record since 1 June 2031\.$/);
    const none = textOf(posted(composed({ ...quiet, quiet: 'line', topics: ['gone'] }, context), context));
    expect(none).toMatch(/ · The record has nothing yet on what is followed here\.$/);
  });

  it('recaps what came in last, and says that it isn’t new', () => {
    const edition = composed({ ...quiet, quiet: 'recap' }, context);
    expect(idsOf(edition)).toEqual(['recap:', 'low-fares', 'ev-sail']);
    const message = posted(edition, context);
    const said = 'Nothing new in the record since 4 June 2031. A recap of what was new then.';
    expect(message.content).toBe(`**Briefing, Wednesday 4 June 2031** · ${said}`);
    expect(textOf(message)).toContain('Ahead\nFerries sail');
  });

  it('recaps nothing where there never was anything', () => {
    const edition = composed({ ...quiet, quiet: 'recap', topics: ['gone'] }, context);
    expect(edition.items).toEqual([]);
  });
});
