import { Locale } from 'discord-api-types/v10';
import { describe, expect, test as it } from 'vitest';
import { messagesFor } from '../../src/i18n/index.ts';
import { heardIn } from '../../src/record/disputes.ts';
import { type Delivery, type ItemVersion, LOST, REASONS, type Subscription } from '../../src/store/types.ts';
import { askBriefings, type BriefingsAnswer, DUE, delivery, subscription } from '../support/briefings/service.ts';
import { CHANNEL_ID } from '../support/discord/world.ts';
import { fc } from '../support/properties.ts';
import { dossier } from '../support/record.ts';

const AT = `<#${CHANNEL_ID}>`;
const COMES = `<t:${DUE / 1_000}:R>: <t:${DUE / 1_000}:f>`;
const LOCALES = [Locale.EnglishGB, Locale.French, Locale.German, Locale.Ukrainian] as const;
const each = LOCALES.map(locale => [locale, messagesFor(locale).briefing] as const);

const status = (
  of: Partial<Subscription> = {},
  deliveries: readonly Delivery[] = [],
  locale: Locale = Locale.EnglishGB,
): Promise<BriefingsAnswer> =>
  askBriefings(
    'briefing status',
    {},
    { status: { kind: 'status', subscription: subscription(of), deliveries } },
    { locale },
  );

/** The line of one delivery. */
const told = async (of: Partial<Delivery>): Promise<string> =>
  ((await status({}, [delivery(of)])).lines.at(-1) ?? '').replaceAll('\u00a0', ' ');

/** An edition that was posted with these entries of the record. */
const posted = (...ids: readonly string[]): Partial<Delivery> => ({
  intent: { at: 0, edition: { from: 0, until: 1, items: ids.map((id): ItemVersion => ({ id, version: '1' })) } },
});

const [dispute] = [...dossier.disputes.values()];
const disputed = dispute ? [dispute.id, ...heardIn(dispute).map(({ id }) => id)] : [];
const [first = '', second = ''] = [...dossier.items.keys()].filter(id => !disputed.includes(id));

describe('/briefing status', () => {
  it('tells the next edition in the reader’s own time, and when that is by the channel’s clocks', async () => {
    const said = await status();
    expect(said.content).toBe(`${AT} gets its next briefing ${COMES}.`);
    expect(said.lines).toEqual([
      'Daily at 08:00 (Europe/Kyiv) · everything new · quiet days: one line',
      'There has been no edition yet.',
    ]);
    expect(said.buttons).toEqual(['Preview', 'Pause', 'Change']);
    expect(said.isPrivate).toBe(true);
  });

  it.each([
    ['silent', 'no post'],
    ['line', 'one line'],
    ['recap', 'a recap'],
  ] as const)('tells what happens on quiet days: %s', async (quiet, what) => {
    expect((await status({ quiet })).lines[0]).toMatch(new RegExp(` · quiet days: ${what}$`));
  });

  it('names whom and what is followed', async () => {
    const said = await status({ topics: ['energy'], parties: ['germany'], speakers: ['macron'] });
    expect(said.lines[0]).toMatch(/\(Europe\/Kyiv\) · [^,·]+, Germany, Emmanuel Macron · quiet/);
  });

  it.each<[Partial<Delivery>, string]>([
    [{}, '✅ 23 November: posted'],
    [posted(first), '✅ 23 November: 1 item'],
    [posted(first, second), '✅ 23 November: 2 items'],
    // A question stands for all that is said of it; what is told besides counts by itself.
    [posted(first, ...disputed), '✅ 23 November: 2 items'],
    [posted(...disputed, `told:${disputed[1]}`), '✅ 23 November: 2 items'],
    [posted(), '➖ 23 November: nothing new, one line'],
    [posted('recap:', first), '➖ 23 November: nothing new, recap'],
    [{ state: 'pending' }, '➖ 23 November: waits for its turn'],
    [
      { state: 'pending', error: 'unreachable' },
      '⚠ 23 November: not posted yet, will be tried again – Discord couldn’t be reached',
    ],
    [{ state: 'sending' }, '➖ 23 November: is being posted'],
    [{ state: 'quiet' }, '➖ 23 November: nothing new, no post'],
    [
      { state: 'skipped', error: 'older' },
      '➖ 23 November: left out – it was due while the bot was down; what was new is in the edition after it',
    ],
    [{ state: 'failed', error: 'no-access' }, '⚠ 23 November: not posted – the bot lacked a permission there'],
    [
      { state: 'unverified', error: 'history' },
      '⚠ 23 November: may have been posted already, so it isn’t posted again – the bot couldn’t read the channel’s history',
    ],
    [
      { state: 'failed', error: 'what a newer bot says' },
      '⚠ 23 November: not posted – something went wrong in the bot',
    ],
    [{ state: 'failed' }, '⚠ 23 November: not posted – something went wrong in the bot'],
    [{ day: '2026-11-22+lq2x', state: 'quiet' }, '➖ 22 November, extra edition: nothing new, no post'],
  ])('of %j: %s', async (of, line) => {
    expect(await told(of)).toBe(line);
  });

  it('lists editions in the order of the log, below the choices', async () => {
    const days = ['2026-11-23', '2026-11-22', '2026-11-21'];
    const said = await status(
      {},
      days.map(day => delivery({ day, state: 'quiet' })),
    );
    expect(said.lines.slice(1).map(line => line.slice(2, 13))).toEqual(['23 November', '22 November', '21 November']);
  });

  it('of an edition that couldn’t be posted says so when a later one was', async () => {
    const failed = delivery({ day: '2026-11-22', state: 'failed', error: 'no-access' });
    const lines = async (log: readonly Delivery[]) => (await status({}, log)).lines.slice(1);
    expect(await lines([delivery(), failed])).toEqual([
      '✅\u00a023 November: posted',
      '⚠\u00a022 November: not posted – the bot lacked a permission there. Mended since.',
    ]);
    const quiet = delivery({ state: 'quiet' });
    for (const log of [
      [quiet, failed],
      [failed, delivery({ day: '2026-11-21' })],
      [delivery(), { ...failed, error: 'unexpected' }],
    ])
      expect((await lines(log)).join(' ')).not.toContain('Mended');
  });

  it('shows by its colour whether it is in order', async () => {
    const colour = async (of: Partial<Subscription>) => (await status(of)).colour;
    expect(await colour({})).toBe(0x3f9c6b);
    expect(await colour({ failures: 1 })).toBe(0xc9781f);
    expect(await colour({ state: 'broken', why: 'no-access', failures: 3 })).toBe(0xc9781f);
    expect(await colour({ state: 'paused' })).toBe(0x80848e);
  });

  it('leads to how it is changed, with its row short enough for a phone in every language', async () => {
    for (const locale of LOCALES)
      for (const state of ['on', 'paused', 'broken'] as const) {
        const { rows } = await status({ state }, [], locale);
        expect(rows).toHaveLength(1);
      }
    const how = await (await status()).press('Change', {});
    expect(how.text).toContain('/briefing on');
    expect(how.text).toContain('timezone');
  });

  it('while it’s on and failing, says how to mend it', async () => {
    const failed = delivery({ state: 'failed', error: 'needs-tag' });
    const mend = 'In the forum’s settings, stop requiring tags, or choose another channel.';
    expect((await status({ failures: 1 }, [failed])).lines.at(-1)).toBe(mend);
    expect((await status({ failures: 0 }, [delivery(), failed])).lines).not.toContain(mend);
    const unmendable = delivery({ state: 'failed', error: 'unexpected' });
    expect((await status({ failures: 1 }, [unmendable])).lines.at(-1)).toMatch(/^⚠\u00a023 November/);
  });

  it('of one that is paused, says what becomes of what is new', async () => {
    const said = await status({ state: 'paused' });
    expect(said.content).toBe(`The briefing in ${AT} is paused: nothing is posted until it’s resumed.`);
    expect(said.lines[0]).toBe('What is new by then goes into the first edition after it.');
    expect(said.buttons).toEqual(['Resume', 'Preview', 'Change']);
  });
});

describe.each(each)('in %s', (locale, w) => {
  it.each(LOST)('of one that stopped by itself for %s, says why, how to mend it, and how to go on', async why => {
    const said = await status({ state: 'broken', why, failures: 3 }, [], locale);
    expect(said.content).toContain(AT);
    expect(said.content).toContain('3');
    expect(said.lines.slice(0, 3)).toEqual([w.because(w.reasons[why]), w.remedies[why], w.thenResume]);
    expect(said.buttons).toEqual([w.buttons.resume, w.buttons.preview, w.buttons.change]);
  });

  it('has words of its own for every reason', async () => {
    const lines = await Promise.all(
      [...LOST, ...REASONS].map(async error =>
        (await status({}, [delivery({ state: 'failed', error })], locale)).lines.at(-1),
      ),
    );
    expect(new Set(lines).size).toBe(LOST.length + REASONS.length);
    for (const line of lines) expect(line).not.toMatch(/no-access|-gone|unreachable|undefined/);
  });
});

describe('whatever the log holds', () => {
  const deliveries = fc.array(
    fc.record({
      day: fc.constantFrom('2026-11-23', '2024-02-29', '2026-11-23+k'),
      state: fc.constantFrom<Delivery['state'][]>(
        'pending',
        'sending',
        'sent',
        'quiet',
        'skipped',
        'failed',
        'unverified',
      ),
      error: fc.option(fc.constantFrom<string[]>(...LOST, ...REASONS, '__proto__', 'x'), { nil: undefined }),
      sentAt: fc.option(fc.integer({ min: 0, max: 4e12 }), { nil: undefined }),
    }),
    { maxLength: 7 },
  );

  it('every edition has its line, and no key is shown', async () => {
    await fc.assert(
      fc.asyncProperty(deliveries, fc.constantFrom(...LOCALES), async (rows, locale) => {
        const log = rows.map(({ error, sentAt, ...row }) =>
          delivery({ ...row, ...(error === undefined ? {} : { error }), ...(sentAt === undefined ? {} : { sentAt }) }),
        );
        const { lines } = await status({}, log, locale);
        expect(lines.length).toBe(log.length === 0 ? 2 : 1 + log.length);
        expect(lines.join('\n')).not.toMatch(/undefined|\[object|NaN|__proto__|no-access|dm-closed|wrong-kind/);
      }),
      { numRuns: 60 },
    );
  });
});
