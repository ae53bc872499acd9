import { describe, expect, test as it } from 'vitest';
import { ask, dossier, pages } from '../support/record.ts';

const all = (input: Record<string, string> = {}): string =>
  pages('timeline', input)
    .map(p => p.text)
    .join('\n')
    .replace(/\n\s*\|?\s*/g, ' ');
const ids = (input: Record<string, string> = {}): readonly string[] =>
  pages('timeline', input).flatMap(p =>
    [...p.text.matchAll(/(?:paragraph|caption) \d+ · ([a-z0-9-]+)/g)].map(m => m[1] ?? ''),
  );

describe('/timeline', () => {
  it('shows every event once, oldest first, the undated last', () => {
    const shown = ids();
    expect(shown).toEqual(dossier.views.events.map(e => e.id));
    expect(shown[0]).toBe('ev-invasion');
    expect(shown.at(-1)).toBe('ev-force');
    const days = dossier.views.events.flatMap(e => (e.when.precision === 'open' ? [] : [e.when.from]));
    expect(days).toEqual([...days].sort());
  });

  it('says how each date is known, in the source’s words, and where it stands', () => {
    const shown = all({ topic: 'Black Sea' });
    expect(shown).toContain('23–25 March 2025* · ● done');
    expect(shown).toContain(
      '* date not in AFP’s story; from whitehouse.gov. AFP’s story says “during parallel talks with US officials in Saudi Arabia”.',
    );
    expect(shown).toContain('AFP, 27 March 2025, paragraph 24 · ev-riyadh');
  });

  it('a relative Discord time stamp stands beside the date in words', () => {
    const description = ask('timeline', { topic: 'war' }).message.embeds[0]?.description;
    expect(description).toContain('**February 2022** · ● done · <t:1643716800:R>');
  });

  it('what is announced or conditional is never told as done', () => {
    const shown = all({ topic: 'force' });
    expect(shown).toContain(
      'no date · ◐ announced, not reported as done A Franco-British delegation goes to Ukraine for talks',
    );
    expect(shown).toContain(
      'no date · ○ conditional A reassurance force is sent to Ukraine after any end to the fighting',
    );
  });

  it.each([
    [
      { from: '2025-03-23', to: '2025-03-26' },
      ['ev-energy', 'ev-riyadh', 'ev-contours', 'ev-jamaica', 'ev-call', 'ev-before', 'ev-post'],
    ],
    [{ to: '2025-02' }, ['ev-invasion', 'ev-direct']],
    [{ country: 'Jamaica' }, ['ev-jamaica']],
    [{ country: 'Riyadh' }, ['ev-riyadh']],
    [{ country: 'Germany' }, ['ev-scholz']],
    [{ topic: 'war', country: 'Russia' }, ['ev-invasion']],
  ])('%j shows %j', (input, expected) => {
    expect(ids(input)).toEqual(expected);
  });

  it('a day makes it that day’s briefing', () => {
    const briefing = pages('timeline', { day: '27 March' });
    const headings = briefing
      .flatMap(p => p.page.sections.flatMap(s => s.heading ?? []))
      .map(h => h.replace(' (continued)', ''));
    expect([...new Set(headings)]).toEqual([
      'What happened',
      'Who said what',
      'What is announced or conditional',
      'What is disputed',
    ]);
    expect(briefing[0]?.page.title).toBe('Briefing: Thursday 27 March 2025');
    expect(briefing[0]?.message.content).toContain('Summit of Ukraine’s European allies with Zelensky');
    const shown = ids({ day: '2025-03-27' });
    expect(shown).toContain('ev-envoys');
    expect(shown).toContain('ev-force');
    expect(shown).not.toContain('ev-jamaica');
    expect(shown).not.toContain('not-simple');
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('the disputed stands with both sides, the silent one as silent, and the reporter’s line', () => {
    const shown = all({ day: '2025-03-27', topic: 'energy' });
    expect(shown).toContain('Ukrainian army · Ukraine · denied');
    expect(shown).toContain(
      'Russia: The record has no answer of Russia’s to this accusation. (Did Russia violate the agreement on energy infrastructure by a strike on Kherson?)',
    );
    expect(shown).toContain('AFP · the reporter’s own judgement');
  });

  it.each(['27 March', '2025-03-27', '27 mars', '27. März', '27 березня', 'March 27, 2025'])(
    'day:%s is the same briefing',
    day => {
      expect(ask('timeline', { day }).message).toEqual(ask('timeline', { day: '2025-03-27' }).message);
    },
  );

  it.each([
    [{ day: 'last Thursday' }, 'Not in the record: any event (19 November 2026).'],
    [{ from: '2026-01-01' }, 'Not in the record: any event from 1 January 2026.'],
    [{ topic: 'war', country: 'Germany' }, 'Not in the record: any event with Germany on the war.'],
  ])('%j: %s', (input, sentence) => {
    const asked = ask('timeline', input);
    expect(asked.kind).toBe('nothing');
    expect(asked.page.sentence).toBe(sentence);
    expect(asked.buttons.length).toBeGreaterThan(0);
    for (const label of asked.buttons) expect(asked.press(label).kind).toBe('items');
  });

  it('a bad date says what is accepted', () => {
    expect(ask('timeline', { day: 'the day after' })).toMatchObject({
      kind: 'problem',
      page: {
        sentence: expect.stringContaining(
          '“the day after” can’t be read as a date. Accepted: 2025-03-27, 27 March 2025',
        ),
      },
    });
    expect(ask('timeline', { from: '2025-03-27', to: '2025-03-01' }).page.sentence).toBe(
      'The first day, 27 March 2025, is after the last, 1 March 2025.',
    );
  });

  it('leads on to the days on which most was said, and back', () => {
    const briefing = ask('timeline').press('Briefing of 27 March 2025');
    expect(briefing.page.title).toBe('Briefing: Thursday 27 March 2025');
    expect(briefing.press('The whole timeline').message).toEqual(ask('timeline').message);
  });
});
