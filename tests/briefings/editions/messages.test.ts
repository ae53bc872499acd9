/** Tests the messages that briefings post, in every language. */
import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../commands/index.ts';
import { carries, markerOf } from '../../../src/briefings/delivery/markers.ts';
import { openComposer } from '../../../src/briefings/editions/messages.ts';
import { ALL_MESSAGES } from '../../../src/i18n/index.ts';
import { encode } from '../../../src/invocation.ts';
import { LOST, type Subscription } from '../../../src/store/types.ts';
import { grown } from '../../dossier/grown.ts';
import { customIds } from '../../support/sample.ts';

const DAY = '2031-06-04';
const DUE = Date.parse('2031-06-04T08:00:00Z');
const record = await grown({});
const NOTE = 'A digit was wrong.';
const anew = await grown({ 'low-fares': `corrected: [{ on: ${DAY}, note: ${NOTE} }]` });

let current = record;
const composer = openComposer({ dossier: () => current, optionsOf });

function subscribed(over: Partial<Subscription>): Subscription {
  return {
    ...{ id: 'abcdefghij', kind: 'channel', form: 'channel', guildId: '9', channelId: '7', userId: '5' },
    ...{ localTime: '08:00', zone: 'UTC', locale: 'en-GB', topics: [], parties: [], speakers: [], quiet: 'line' },
    ...{ state: 'on', next: { day: DAY, due: DUE }, failures: 0, createdAt: 0, watermark: 0 },
    ...over,
  } as Subscription;
}

function composed(over: Partial<Subscription> = {}, from = 0) {
  const subscription = subscribed(over);
  const marker = markerOf({ subscriptionId: subscription.id, day: DAY });
  const edition = composer.compose(subscription, { day: DAY, marker, from, until: DUE, owed: [] });
  if (edition === 'nothing') throw new Error('there is nothing to post');
  return { ...edition, marker, subscription };
}

/** Lists the custom ids under a post. */
const idsUnder = (body: object): readonly string[] => customIds(body as Parameters<typeof customIds>[0]);

const STOP = encode({ command: 'follow', input: { stop: true }, page: 0 }, optionsOf('follow') ?? {});

describe.each(ALL_MESSAGES.map(w => [w.language, w] as const))('in %s', (locale, w) => {
  it('an edition for a member can be stopped, one for a channel carries its mark alone', () => {
    const member = composed({ locale, kind: 'member', form: 'dm' });
    const channel = composed({ locale });
    for (const { post, marker } of [member, channel]) expect(carries(post.body.components, marker)).toBe(true);
    expect(idsUnder(member.post.body)).toContain(STOP);
    expect(idsUnder(channel.post.body)).not.toContain(STOP);
    expect(JSON.stringify(member.post.body.components)).toContain(`"label":"${w.briefing.buttons.stop}"`);
    expect(channel.post.title).toBe(w.edition.title(DAY));
  });

  it.each([{ kind: 'member', form: 'dm' }, {}] as const)('a corrected post keeps its buttons: %o', over => {
    const { edition, subscription, post } = composed({ locale, ...over });
    const correction = {
      ...{ subscriptionId: subscription.id, day: DAY, item: { id: 'low-fares', version: '2' } },
      ...{ edition, shown: edition.items, attempt: 1, subscription, messageId: '1', postedIn: '7', sentAt: DUE },
    };
    expect(composer.correct(correction)).toBeUndefined();
    current = anew;
    const corrected = composer.correct(correction);
    // A process whose record isn't so new leaves the post to another.
    const shown = edition.items.map(item => (item.id === 'low-fares' ? { ...item, version: '3' } : item));
    expect(composer.correct({ ...correction, shown })).toBe('behind');
    current = record;
    if (!corrected || corrected === 'behind') throw new Error('there is something to correct');
    const [first] = corrected.body.content?.split('\n') ?? [];
    expect(first).toContain(w.edition.corrected(w.day(DAY), NOTE));
    expect(idsUnder(corrected.body)).toEqual(idsUnder(post.body));
  });

  it.each(LOST)('a briefing that has stopped says where, why, and what to do: %s', why => {
    const { body } = composer.notice(subscribed({ locale }), why);
    expect(body.content).toContain('<#7>');
    const said = JSON.stringify(body.embeds).replaceAll('\\\\', '');
    for (const part of [w.briefing.reasons[why], w.briefing.remedies[why]]) expect(plain(said)).toContain(plain(part));
    expect(body.allowed_mentions).toEqual({ parse: [] });
    // Where the channel is gone, what to do is to set up another.
    expect(said).toMatch(why === 'channel-gone' ? /\/briefing on\b/ : /\/briefing resume\b.*<#7>/);
  });
});

it('an edition goes as far as the record was written, and no further back', () => {
  const whole = composed();
  expect(whole.edition).toMatchObject({ from: 0, until: Date.parse('2031-06-02T23:59:59.999Z') });
  const later = composed({}, whole.edition.until);
  expect(later.edition).toEqual({ from: whole.edition.until, until: whole.edition.until, items: [] });
});

it('a preview is what would be posted', () => {
  const subject = { ...subscribed({ topics: ['fares'] }), watermark: 0 };
  const preview = composer.preview(subject, { at: DUE, owed: [], locale: 'en' });
  expect(preview === 'nothing' ? [] : preview.items).toEqual(composed({ topics: ['fares'] }).edition.items);
  const silent = { ...subject, watermark: DUE, quiet: 'silent' } as const;
  expect(composer.preview(silent, { at: DUE, owed: [], locale: 'en' })).toBe('nothing');
});

/** Reduces a text to its letters: escapes and punctuation are the renderer's. */
function plain(text: string): string {
  return text
    .replace(/[^\p{L}]+/gu, ' ')
    .toLowerCase()
    .trim();
}
