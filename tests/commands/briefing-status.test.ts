import { Locale } from 'discord-api-types/v10';
import { describe, expect, test as it } from 'vitest';
import { messagesFor } from '../../src/i18n/index.ts';
import { type Delivery, LOST, REASONS, type Subscription } from '../../src/store/types.ts';
import { askBriefings, type BriefingsAnswer, DUE, delivery, subscription } from '../support/briefings/service.ts';
import { CHANNEL_ID } from '../support/discord/world.ts';
import { fc } from '../support/properties.ts';

const AT = `<#${CHANNEL_ID}>`;
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
const told = async (of: Partial<Delivery>): Promise<string> => (await status({}, [delivery(of)])).lines.at(-1) ?? '';

describe('/briefing status', () => {
  it('tells the next edition in the reader’s own time, and when that is by the channel’s clocks', async () => {
    const said = await status();
    expect(said.content).toBe(`The briefing in ${AT} is on. The next edition comes on <t:${DUE / 1_000}:F>.`);
    expect(said.lines).toEqual([
      'Every day at 08:00, time zone Europe/Kyiv.',
      'What is followed: everything that is new in the record.',
      'On a day with nothing new, one line says so.',
      'There has been no edition yet.',
    ]);
    expect(said.buttons).toEqual(['Preview', 'Post one now', 'Pause']);
    expect(said.isPrivate).toBe(true);
  });

  it.each([
    ['silent', 'On a day with nothing new there is no edition.'],
    ['line', 'On a day with nothing new, one line says so.'],
    ['recap', 'On a day with nothing new, the edition recaps the latest.'],
  ] as const)('tells what happens on quiet days: %s', async (quiet, line) => {
    expect((await status({ quiet })).lines[2]).toBe(line);
  });

  it('names whom and what is followed', async () => {
    const said = await status({ topics: ['energy'], parties: ['germany'], speakers: ['macron'] });
    expect(said.lines[1]).toMatch(/^What is followed: [^,]+, Germany and Emmanuel Macron\.$/);
  });

  it.each<[Partial<Delivery>, string]>([
    [{ sentAt: 1_000_500 }, '23 November 2026 – posted on <t:1000:F>'],
    [{}, '23 November 2026 – posted'],
    [{ state: 'pending' }, '23 November 2026 – waits for its turn'],
    [
      { state: 'pending', error: 'unreachable' },
      '23 November 2026 – not posted yet, will be tried again: Discord couldn’t be reached',
    ],
    [{ state: 'sending' }, '23 November 2026 – is being posted'],
    [{ state: 'quiet' }, '23 November 2026 – nothing new, nothing posted'],
    [
      { state: 'skipped', error: 'older' },
      '23 November 2026 – left out: it was due while the bot was down; what was new is in the edition after it',
    ],
    [{ state: 'failed', error: 'no-access' }, '23 November 2026 – not posted: the bot lacks a permission there'],
    [
      { state: 'unverified', error: 'history' },
      '23 November 2026 – may have been posted already, so it isn’t posted again: the bot can’t read the channel’s history',
    ],
    [
      { state: 'failed', error: 'what a newer bot says' },
      '23 November 2026 – not posted: something went wrong in the bot',
    ],
    [{ state: 'failed' }, '23 November 2026 – not posted: something went wrong in the bot'],
    [{ day: '2026-11-22+lq2x', state: 'quiet' }, '22 November 2026, extra edition – nothing new, nothing posted'],
  ])('of %j: %s', async (of, line) => {
    expect(await told(of)).toBe(line);
  });

  it('lists editions in the order of the log, under a line that says so', async () => {
    const days = ['2026-11-23', '2026-11-22', '2026-11-21'];
    const said = await status(
      {},
      days.map(day => delivery({ day, state: 'quiet' })),
    );
    expect(said.lines.slice(3).map(line => line.slice(0, 16))).toEqual([
      'The last edition',
      '23 November 2026',
      '22 November 2026',
      '21 November 2026',
    ]);
  });

  it('while it’s on and failing, says how to mend it', async () => {
    const failed = delivery({ state: 'failed', error: 'needs-tag' });
    const mend = 'In the forum’s settings, stop requiring tags, or choose another channel.';
    expect((await status({ failures: 1 }, [failed])).lines.at(-1)).toBe(mend);
    expect((await status({ failures: 0 }, [delivery(), failed])).lines).not.toContain(mend);
    const unmendable = delivery({ state: 'failed', error: 'unexpected' });
    expect((await status({ failures: 1 }, [unmendable])).lines.at(-1)).toMatch(/^23 November 2026/);
  });

  it('of one that is paused, says what becomes of what is new', async () => {
    const said = await status({ state: 'paused' });
    expect(said.content).toBe(`The briefing in ${AT} is paused: nothing is posted until it’s resumed.`);
    expect(said.lines[0]).toBe('What is new by then goes into the first edition after it.');
    expect(said.buttons).toEqual(['Resume', 'Preview']);
  });
});

describe.each(each)('in %s', (locale, w) => {
  it.each(LOST)('of one that stopped by itself for %s, says why, how to mend it, and how to go on', async why => {
    const said = await status({ state: 'broken', why, failures: 3 }, [], locale);
    expect(said.content).toContain(AT);
    expect(said.content).toContain('3');
    expect(said.lines.slice(0, 3)).toEqual([w.because(w.reasons[why]), w.remedies[why], w.thenResume]);
    expect(said.buttons).toEqual([w.buttons.resume, w.buttons.preview]);
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
        expect(lines.length).toBe(log.length === 0 ? 4 : 4 + log.length);
        expect(lines.join('\n')).not.toMatch(/undefined|\[object|NaN|__proto__|no-access|dm-closed|wrong-kind/);
      }),
      { numRuns: 60 },
    );
  });
});
