/** Holds what `/timeline` shows: events in order, a day in a few lines, everything of it, and the newest day without options. */
import { describe, expect, test as it } from 'vitest';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { type Asked, ask, context, dossier, pages } from '../support/record.ts';
import { heightOf } from '../support/shown.ts';

const WHOLE = 'The whole timeline';
/** All pages that a button leads to, as text. */
function from(asked: Asked, label: string): readonly Asked[] {
  const opened = asked.press(label);
  return [...turned(opened, 'Earlier').toReversed(), opened, ...turned(opened, 'Later')];
}
/** The pages that one leads to by a button that turns, the nearest first. */
function turned(asked: Asked, label: string): readonly Asked[] {
  const leads = asked.page.buttons.some(b => b.label === label && !b.disabled);
  const next = leads ? [asked.press(label)] : [];
  return next.flatMap(one => [one, ...turned(one, label)]);
}
const itemsOn = (all: readonly Asked[]): readonly string[] =>
  all.flatMap(({ page }) => page.items ?? []).map(({ item }) => item.id);
const ids = (input: Record<string, string>): readonly string[] => itemsOn(pages('timeline', input));
/** With spaces that may break, and nothing escaped. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\\', '');
const fieldsOf = (asked: Asked): readonly (readonly [string, string])[] =>
  asked.message.embeds.flatMap(({ fields = [] }) =>
    fields.map(({ name, value }) => [plain(name), plain(value)] as const),
  );
const textOf = (asked: Asked): string => fieldsOf(asked).flat().join('\n');

describe('a list of events', () => {
  const whole = from(ask('timeline'), WHOLE);

  it('shows every event once, oldest first, the undated last', () => {
    const shown = itemsOn(whole);
    expect(shown).toEqual(dossier.views.events.map(e => e.id));
    expect(shown[0]).toBe('ev-invasion');
    expect(shown.at(-1)).toBe('ev-force');
    const days = dossier.views.events.flatMap(e => (e.when.precision === 'open' ? [] : [e.when.from]));
    expect(days).toEqual([...days].sort());
  });

  it('turns from earlier to later, and back', () => {
    const [first, second] = whole;
    expect(first?.message.content).toBe('**Timeline**: 18 events, 1 of them disputed');
    expect(first?.page.buttons[0]).toMatchObject({ label: 'Earlier', disabled: true });
    expect(second?.press('Earlier').message).toEqual(first?.message);
    expect(whole.at(-1)?.page.buttons[1]).toMatchObject({ label: 'Later', disabled: true });
  });

  it('opens on the page that holds the summit, wherever that is, and every other page is one turn on', () => {
    const opened = ask('timeline').press(WHOLE);
    expect(itemsOn([opened])).toContain('ev-summit');
    expect(opened.page.buttons[0]).toMatchObject({ label: 'Earlier' });
    expect(opened.page.buttons[0]?.disabled).toBeUndefined();
    expect(opened.press('Earlier').press('Later').message).toEqual(opened.message);
    expect(whole.length).toBeGreaterThan(1);
    const asked = pages('timeline', { from: '1 February 2025' });
    expect(itemsOn(asked.slice(0, 1))).toContain('ev-summit');
    const after = dossier.views.events.filter(({ when }) => when.precision !== 'open' && when.to >= '2025-02-01');
    expect([...itemsOn(asked)].sort()).toEqual(after.map(({ id }) => id).sort());
  });

  it.each([
    [{ topic: 'Black Sea' }, 'Black Sea'],
    [{ from: '25 March 2025', to: '27 March 2025' }, '25–27 March 2025'],
    [{ day: '27 March 2025' }, '27 March 2025'],
    [{}, '27 March 2025'],
  ])('of %j is drawn below its name, not below what the message says of it', (input, title) => {
    const { page } = ask('timeline', { ...input, as: 'picture' });
    expect(page.picture).toMatchObject({ kind: 'timeline', title });
  });

  it('has a field a day; a date that the story doesn’t have is marked, and the mark explained', () => {
    const { message } = ask('timeline', { topic: 'Black Sea' });
    expect(message.embeds[0]?.fields?.map(({ name }) => name)).toEqual(['23–25 March 2025\\*', '25 March 2025\\*']);
    expect(message.embeds[0]?.footer?.text).toBe('AFP, 27 March 2025 · ¶ = paragraph · * date not in AFP’s text');
  });

  it('has no time that passes, no one taking part, and no sign for what is done', () => {
    const text = JSON.stringify(whole.map(({ message }) => message));
    expect(text).not.toMatch(/<t:|Taking part|●|◐|○/);
  });

  it('what is announced or conditional is never told as done', () => {
    const shown = fieldsOf(ask('timeline', { topic: 'force' })).at(-1);
    expect(shown?.[0]).toBe('No date');
    expect(shown?.[1]).toContain('A Franco-British delegation goes to Ukraine for talks (announced) ¶12');
    expect(shown?.[1]).toContain(
      'A reassurance force is sent to Ukraine after any end to the fighting (conditional) ¶11',
    );
  });

  it('marks an event as disputed where what was said in it is, and no other', () => {
    const asked = ask('timeline', { topic: 'energy' });
    expect(asked.message.content).toBe('**Energy sites**: 3 events, 1 of them disputed');
    expect(fieldsOf(asked)).toEqual([
      ['18–25 March 2025*', 'A US-brokered agreement not to target energy infrastructure ¶22'],
      [
        '27 March 2025',
        '- Ukraine accuses Russia of violating the energy agreement with an artillery strike on Kherson ¶22 ⚠ one side heard\n' +
          '- The Ukrainian army rejects Russian claims about strikes on energy sites ¶23 ⚠ disputed',
      ],
    ]);
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

  it('leads on to the days on which something was said', () => {
    const span = ask('timeline', { from: '2025-03-01' });
    expect(span.choices).toEqual(expect.arrayContaining(['11 March 2025', '26 March 2025', '27 March 2025']));
    expect(span.press('27 March 2025').message).toEqual(ask('timeline', { day: '27 March' }).message);
  });
});

describe('a day', () => {
  const day = ask('timeline', { day: '27 March' });

  it('begins with its leading sentence, then has a field a speaker and occasion, the disputed, and what is ahead', () => {
    expect(plain(day.message.content)).toBe(
      '**27 March 2025** · European countries agreed at the Paris summit to ramp up sanctions on Russia over its war, not to lift them. (AFP ¶1)',
    );
    expect(fieldsOf(day)).toEqual([
      ['🇬🇧 Starmer spoke alongside Zelensky', 'On what the meeting said about sanctions on Russia ¶7'],
      [
        '🇩🇪 Scholz said in a separate briefing',
        'To lift sanctions on Russia without a truce would be a “grave mistake” ¶9',
      ],
      [
        '🇫🇷 Macron said after the summit',
        'France and Britain were driving the effort to send a “reassurance force” to Ukraine after any end to the fighting ¶11',
      ],
      [
        '⚠ Open or disputed',
        '- Did Russia violate the energy deal by a strike on Kherson? ¶22\n- Did Ukraine strike energy sites? ¶23',
      ],
      ['Ahead', 'A Franco-British delegation goes to Ukraine for talks (announced) ¶12'],
    ]);
    expect(day.message.embeds[0]?.footer?.text).toBe('AFP, 27 March 2025 · ¶ = paragraph');
  });

  it('leads to the days around and to everything of it', () => {
    expect(day.page.buttons.slice(0, 3)).toMatchObject([
      { label: 'Day before' },
      { label: 'Day after', disabled: true },
      { label: 'All 52' },
    ]);
    const before = day.press('Day before');
    expect(before.message.content).toMatch(/26 March 2025/);
    expect(before.press('Day after').message).toEqual(day.message);
    const all = [day.press('All 52')];
    while (all.at(-1)?.page.buttons.some(b => b.label === 'Next' && !b.disabled))
      all.push((all.at(-1) ?? day).press('Next'));
    expect(all[0]?.message.content).toBe('**27 March 2025**: 52 items');
    const shown = itemsOn(all);
    expect(new Set(shown).size).toBe(52);
    expect(shown).toEqual(
      expect.arrayContaining(['ev-envoys', 'ev-force', 'ramp-up', 'far-off', 'no-peace', 'ev-summit']),
    );
    expect(shown).not.toContain('ev-jamaica');
    expect(shown).not.toContain('not-simple');
  });

  it('says the date with what may be of another day, and with a date that isn’t the story’s own', () => {
    expect(textOf(ask('timeline', { day: '2025-03-26' }))).toContain(
      'Zelensky said on social media, ahead of the talks, 26–27 March 2025*',
    );
    expect(textOf(ask('timeline', { day: '2025-03-11' }))).toContain('Ukraine, no speaker named, 11 March 2025*');
  });

  it('of which there is one entry alone has it below, and not in the headline', () => {
    const { message } = ask('timeline', { day: '2025-02-12' });
    expect(message.content).toBe('**12 February 2025\\***: 1 item');
    expect(JSON.stringify(message.embeds)).toContain('Trump opens direct talks with the Kremlin');
  });

  it('on a topic tells of that alone', () => {
    const energy = ask('timeline', { day: '2025-03-27', topic: 'energy' });
    expect(energy.message.content).toMatch(/^\*\*27 March 2025 · Energy sites\*\*: \d+ items$/);
    expect(textOf(energy)).toContain('Did Ukraine strike energy sites?');
    for (const { item } of energy.page.items ?? []) expect(item.topics.map(({ id }) => id)).toContain('energy');
  });

  it.each(['27 March', '2025-03-27', '27 mars', '27. März', '27 березня', 'March 27, 2025'])(
    'day:%s is the same briefing',
    typed => {
      expect(ask('timeline', { day: typed }).message).toEqual(day.message);
    },
  );
});

describe('without options', () => {
  it('is the newest day, and leads to the whole timeline', () => {
    const newest = ask('timeline');
    expect(newest.message.content).toBe(ask('timeline', { day: '2025-03-27' }).message.content);
    expect(newest.message.embeds).toEqual(ask('timeline', { day: '2025-03-27' }).message.embeds);
    expect(newest.choices).toContain(WHOLE);
  });

  it.each(ALL_MESSAGES.map(w => [w.language, w] as const))(
    'has seven entries at most, each with its place, in %s',
    (_language, messages) => {
      const { message } = ask('timeline', {}, 0, { ...context, messages });
      const lines = message.embeds.flatMap(({ fields = [] }) => fields.flatMap(({ value }) => value.split('\n')));
      expect(lines.length).toBeGreaterThan(3);
      expect(lines.length).toBeLessThanOrEqual(7);
      for (const line of [message.content, ...lines]) expect(line).toMatch(/¶\d+/);
    },
  );
});

describe.each(ALL_MESSAGES.map(w => [w.language, w] as const))('in %s', (_language, messages) => {
  it('every day takes 30 lines of a phone at most, and keeps what is disputed and ahead', () => {
    const within = { ...context, messages };
    for (const day of dossier.views.saidOn.keys()) {
      const asked = ask('timeline', { day }, 0, within);
      expect(heightOf(asked.message), day).toBeLessThanOrEqual(30);
      const names = fieldsOf(asked).map(([name]) => name);
      const said = dossier.views.saidOn.get(day) ?? [];
      const isDisputed = said.some(item => item.kind !== 'fact' && dossier.views.disputesOf.has(item));
      if (isDisputed) expect(names).toContain(plain(messages.timelines.disputed));
    }
    expect(fieldsOf(ask('timeline', {}, 0, within)).map(([name]) => name)).toContain(messages.timelines.ahead);
  });

  it('every page of the whole timeline takes 30 lines at most', () => {
    const within = { ...context, messages };
    const whole = ask('timeline', {}, 0, within).press(messages.timelines.buttons.whole);
    const { earlier, later } = messages.replies.buttons;
    const all = [...turned(whole, earlier).toReversed(), whole, ...turned(whole, later)];
    expect(itemsOn([whole])).toContain('ev-summit');
    expect(itemsOn(all)).toEqual(dossier.views.events.map(({ id }) => id));
    for (const { message } of all) {
      expect(heightOf(message)).toBeLessThanOrEqual(30);
      expect(message.content).toContain(messages.timelines.whole);
    }
  });
});

describe('where there is nothing', () => {
  it.each([
    [{ day: 'last Thursday' }, 'The record has nothing for 19 November 2026.'],
    [{ from: '2026-01-01' }, 'The record has no event here: From 1 January 2026.'],
    [{ topic: 'war', country: 'Germany' }, 'The record has no event here: Germany · The war.'],
    [
      { topic: 'war', country: 'Germany', day: '27 March' },
      'The record has no event here: Germany · The war · 27 March 2025.',
    ],
  ])('%j: %s', (input, sentence) => {
    const asked = ask('timeline', input);
    expect(asked.kind).toBe('nothing');
    expect(asked.sentence).toBe(sentence);
    expect(asked.buttons.length).toBeGreaterThan(0);
    for (const label of asked.buttons) expect(asked.press(label).kind).toBe('answer');
  });

  it('a bad date says what is accepted', () => {
    expect(ask('timeline', { day: 'the day after' }).kind).toBe('problem');
    expect(ask('timeline', { from: '2025-03-27', to: '2025-03-01' }).sentence).toBe(
      'The first day, 27 March 2025, is after the last, 1 March 2025.',
    );
  });
});
