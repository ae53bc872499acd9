/** Tests a channel's briefing from end to end: commands in, messages out, by the real client before the loopback Discord. */
import { ChannelType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { grown } from '../../dossier/grown.ts';
import { CHANNEL_ID, GUILD_ID, OTHER, READER } from '../../support/discord/world.ts';
import { eventually } from '../../support/eventually.ts';
import { customIds } from '../../support/sample.ts';
import { atRest, read, type Whole, whole } from './given.ts';

const at = (instant: string): number => Date.parse(instant);
/** Wednesday, 4 June 2031, 07:30 in Kyiv. */
const START = at('2031-06-04T04:30:00Z');
const FIRST = at('2031-06-04T05:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MODERATOR = { moderates: true } as const;
const ON = { time: '8', timezone: 'Kyiv' };

const record = await grown({});
const NOTE = 'The occasion was wrong.';
const FIRST_NOTE = `corrected: [{ on: 2031-06-04T08:00:00Z, note: ${NOTE} }]`;
const SECOND_NOTE = 'corrected: [{ on: 2031-06-05T08:00:00Z, note: A second digit was wrong. }]';
const BOTH_NOTES = `corrected: [{ on: 2031-06-04T08:00:00Z, note: ${NOTE} }, { on: 2031-06-05T08:00:00Z, note: A second digit was wrong. }]`;
const corrected = await grown({ 'low-fares': `corrected: [{ on: 2031-06-04T08:00:00Z, note: ${NOTE} }]` });

const posts = ({ discord }: Whole) => discord.posted();
const textOf = (message: object | undefined): string => JSON.stringify(message ?? {});

/** Waits until so many editions stand in the channel. */
async function delivered(all: Whole, count: number, channel = CHANNEL_ID): Promise<void> {
  await eventually(() => expect(all.discord.posted(channel)).toHaveLength(count));
  await atRest(all);
}

/** Waits until the last edition counts as sent: a moment after it stands there. */
const recorded = ({ briefings }: Whole): Promise<void> =>
  eventually(async () => {
    const where = { guildId: GUILD_ID, channelId: CHANNEL_ID, userId: READER.id, locale: 'en' };
    expect(await briefings.service.status(where)).toMatchObject({ deliveries: [{ state: 'sent' }] });
  });

/** Sets up a briefing in another channel, due at the same moment: once it is posted, any other would be. */
async function another({ discord }: Whole): Promise<string> {
  const channel = discord.addChannel(ChannelType.GuildText);
  await discord.command('briefing on', { ...ON, channel }, MODERATOR);
  return channel;
}

async function setUp(more = {}): Promise<Whole> {
  const all = await whole(record, START);
  await all.discord.command('briefing on', { ...ON, ...more }, MODERATOR);
  return all;
}

describe('a briefing', () => {
  it('is set up, previewed, and delivered at its time, once a day', async () => {
    const all = await setUp();
    const { discord, clock } = all;
    const preview = await discord.command('briefing preview', {}, MODERATOR);
    expect(textOf(preview.embeds)).toContain('The line is open. We keep it open');
    expect(posts(all)).toEqual([]);
    clock.set(FIRST);
    await delivered(all, 1);
    const [edition] = posts(all);
    expect(read(preview)).toBe(`A preview, for you alone: nothing was posted.\n${read(edition)}`);
    expect(read(edition)).toMatch(/ · \d+ new since 1 June 2031/);
    expect(read(edition)).toContain('Once the harbour is dredged');
    // It's recorded as sent a moment after it stands there.
    await eventually(async () => {
      const status = await discord.command('briefing status', {}, MODERATOR);
      expect(textOf(status)).toMatch(/✅.4 June: \d+ items/u);
    });
    clock.set(FIRST + DAY);
    await delivered(all, 2);
    expect(read(posts(all)[1])).toContain('Nothing new in the record since 2 June 2031.');
    expect([discord.refused, all.log]).toEqual([[], []]);
  });

  it('says how it stands to whoever presses its marker, and lets only those change it who manage the server', async () => {
    const all = await setUp();
    all.clock.set(FIRST);
    await delivered(all, 1);
    const [edition] = posts(all);
    const mark = edition && customIds(edition).find(id => id.startsWith('b:'));
    if (!edition || mark === undefined) throw new Error('nothing was posted');
    const reader = await all.discord.press(edition, mark, { user: OTHER });
    expect(textOf(reader)).toContain(`<t:${(FIRST + DAY) / 1_000}`);
    expect(customIds(reader)).toEqual([]);
    const moderator = await all.discord.press(edition, mark, MODERATOR);
    expect(customIds(moderator).some(id => id.includes('briefing pause'))).toBe(true);
  });

  it('has buttons that are answered', async () => {
    const all = await setUp();
    all.clock.set(FIRST);
    await delivered(all, 1);
    const [edition] = posts(all);
    if (!edition) throw new Error('nothing was posted');
    const ids = customIds(edition).filter(id => id.startsWith('2'));
    expect(ids.map(id => id.split('|')[1])).toEqual(['briefing all', 'briefing all']);
    for (const id of ids) {
      const answer = await all.discord.press(edition, id);
      expect(answer.embeds.length + answer.content.length).toBeGreaterThan(0);
    }
  });

  it('is corrected where it stands, once, its marker kept', async () => {
    const all = await setUp();
    all.clock.set(FIRST);
    await delivered(all, 1);
    const [before] = posts(all);
    all.clock.set(at('2031-06-04T09:00:00Z'));
    all.refresh(corrected);
    await eventually(() => expect(posts(all)[0]?.edited_timestamp).not.toBeNull());
    const [after] = posts(all);
    expect(read(after)).toContain(`Corrected on 4 June 2031: ${NOTE}`);
    expect(after?.components).toEqual(before?.components);
    all.refresh(corrected);
    all.clock.set(FIRST + DAY);
    await delivered(all, 2);
    expect(all.discord.requests.filter(one => one.startsWith('PATCH'))).toHaveLength(1);
    expect(read(posts(all)[1])).not.toContain(NOTE);
  });

  it.each([
    ['another entry of it', [{ 'low-fares': FIRST_NOTE }, { 'low-fares': FIRST_NOTE, 'open-line': SECOND_NOTE }]],
    ['the same entry', [{ 'low-fares': FIRST_NOTE }, { 'low-fares': BOTH_NOTES }]],
    ['another entry at the same time', [{ 'low-fares': FIRST_NOTE, 'open-line': SECOND_NOTE }]],
  ])('keeps the note on each correction when there is a second, of %s', async (_, records) => {
    const all = await setUp();
    all.clock.set(FIRST);
    await delivered(all, 1);
    await recorded(all);
    let edits = 0;
    for (const [at, added] of records.entries()) {
      all.clock.set(FIRST + (at + 1) * HOUR);
      all.refresh(await grown(added));
      // One edit for each entry that was corrected since.
      edits += records.length === 1 ? Object.keys(added).length : 1;
      const patches = () => all.discord.requests.filter(one => one.startsWith('PATCH'));
      await eventually(() => expect(patches()).toHaveLength(edits));
      await eventually(() => expect(posts(all)[0]?.edited_timestamp).toContain(`0${5 + at + 1}:00:00`));
    }
    const [top = ''] = read(posts(all)[0]).split('Briefing, ');
    expect(top).toContain(`Corrected on 4 June 2031: ${NOTE}`);
    expect(top).toContain('Corrected on 5 June 2031: A second digit was wrong.');
  });

  it('is posted at once when asked for, besides the daily one', async () => {
    const all = await setUp();
    await all.discord.command('briefing now', {}, MODERATOR);
    await delivered(all, 1);
    all.clock.set(FIRST);
    await delivered(all, 2);
    expect(read(posts(all)[1])).toContain('Nothing new');
    const status = await all.discord.command('briefing status', {}, MODERATOR);
    expect(textOf(status)).toContain('extra edition');
  });

  it('is paused, and goes on with all that came meanwhile', async () => {
    const all = await setUp();
    const { discord, clock } = all;
    await discord.command('briefing pause', {}, MODERATOR);
    const beside = await another(all);
    clock.set(FIRST);
    await delivered(all, 1, beside);
    const now = await discord.command('briefing now', {}, MODERATOR);
    expect([textOf(now).includes('Nothing is posted'), posts(all)]).toEqual([true, []]);
    await discord.command('briefing resume', {}, MODERATOR);
    clock.set(FIRST + 2 * DAY);
    await delivered(all, 1);
    expect(read(posts(all)[0])).toContain('The line is open');
  });

  it('holds what is followed alone, in the server’s language', async () => {
    const all = await whole(record, START);
    await all.discord.command('briefing on', { ...ON, topics: 'fares' }, { ...MODERATOR, guildLocale: 'de' as never });
    all.clock.set(FIRST);
    await delivered(all, 1);
    const text = read(posts(all)[0]);
    expect(text).toContain('fair and low');
    expect(text).not.toContain('The line is open');
    expect(text).toContain('1 neuer Eintrag in der Sammlung seit dem 1. Juni 2031.');
  });
});

describe('where the bot may not post', () => {
  it('names each missing permission and sets nothing up', async () => {
    const all = await whole(record, START);
    all.discord.deny(CHANNEL_ID, 'SendMessages', 'EmbedLinks', 'ReadMessageHistory');
    const said = textOf(await all.discord.command('briefing on', ON, MODERATOR));
    for (const name of ['Send Messages', 'Embed Links', 'Read Message History']) expect(said).toContain(`“${name}”`);
    expect(said).not.toContain('Attach Files');
    expect(textOf(await all.discord.command('briefing status', {}, MODERATOR))).toContain('There is no briefing');
  });

  it('says so of a channel that it can’t see, and of one of another kind', async () => {
    const all = await whole(record, START);
    const category = all.discord.addChannel(ChannelType.GuildCategory);
    expect(textOf(await all.discord.command('briefing on', { channel: category }, MODERATOR))).toContain(
      'of a kind in which the bot can’t post',
    );
    all.discord.deny(CHANNEL_ID, 'ViewChannel');
    expect(textOf(await all.discord.command('briefing on', ON, MODERATOR))).toContain('can’t see');
    all.discord.deny(CHANNEL_ID);
    all.discord.faults.next(20, { status: 502 }, /roles$/);
    expect(textOf(await all.discord.command('briefing on', ON, MODERATOR))).toContain('Discord didn’t say in time');
  });

  it.each([ChannelType.GuildVoice, ChannelType.GuildStageVoice] as const)(
    'is posted among the messages of a voice channel or a stage: type %i',
    async type => {
      const all = await whole(record, START);
      const channel = all.discord.addChannel(type);
      expect(textOf(await all.discord.command('briefing on', { ...ON, channel }, MODERATOR))).toContain(
        'gets its first briefing',
      );
      await all.discord.command('briefing now', { channel }, MODERATOR);
      await eventually(() => expect(all.discord.posted(channel)).toHaveLength(1));
    },
  );

  it.each([
    [200_000, 'AutoMod blocked', 'exempt Rapporteur’s role'],
    [240_000, 'filter of harmful links', 'tell whoever runs the bot'],
  ])('stops after three days of refusals with %i, and says the cause and the mend', async (code, cause, mend) => {
    const all = await setUp();
    for (const day of [0, 1, 2]) {
      all.discord.faults.next(1, { status: 400, code }, /messages$/);
      all.clock.set(FIRST + day * DAY);
      await eventually(async () =>
        expect(textOf(await all.discord.command('briefing status', {}, MODERATOR)).match(/not posted/g)).toHaveLength(
          day + 1,
        ),
      );
    }
    await eventually(() => expect(all.discord.sent(READER.id)).toHaveLength(1));
    for (const told of [cause, mend]) expect(textOf(all.discord.sent(READER.id)[0])).toContain(told);
  });

  it('stops after three days, notifies whoever set it up, and is resumed once it may post', async () => {
    const all = await setUp();
    all.discord.deny(CHANNEL_ID, 'SendMessages');
    for (const day of [0, 1, 2]) {
      all.clock.set(FIRST + day * DAY);
      await eventually(async () =>
        expect(textOf(await all.discord.command('briefing status', {}, MODERATOR)).match(/not posted/g)).toHaveLength(
          day + 1,
        ),
      );
    }
    await eventually(() => expect(all.discord.sent(READER.id)).toHaveLength(1));
    expect(all.discord.sent(READER.id)[0]?.content).toContain(`<#${CHANNEL_ID}>`);
    expect(textOf(all.discord.sent(READER.id)[0])).toContain('/briefing resume');
    all.discord.deny(CHANNEL_ID);
    await all.discord.command('briefing resume', {}, MODERATOR);
    all.clock.set(FIRST + 3 * DAY);
    await delivered(all, 1);
  });
});

describe('a briefing’s data is removed', () => {
  it.each([
    ['by /briefing forget', (all: Whole) => all.discord.command('briefing forget', {}, MODERATOR)],
    ['when the bot is removed', async (all: Whole) => all.discord.gateway.dispatch('GUILD_DELETE', { id: GUILD_ID })],
  ])('%s', async (_, purge) => {
    const all = await setUp();
    await purge(all);
    await eventually(async () =>
      expect(textOf(await all.discord.command('briefing status', {}, MODERATOR))).toContain('There is no briefing'),
    );
    const beside = await another(all);
    all.clock.set(FIRST);
    await delivered(all, 1, beside);
    expect(posts(all)).toEqual([]);
  });

  it('but not on an outage', async () => {
    const all = await setUp();
    all.discord.gateway.dispatch('GUILD_DELETE', { id: GUILD_ID, unavailable: true });
    expect(textOf(await all.discord.command('briefing status', {}, MODERATOR))).not.toContain('There is no briefing');
    all.clock.set(FIRST);
    await delivered(all, 1);
  });
});
