/** Tests from end to end what members follow: they ask, get direct messages, and end them with the button below. */
import { Locale } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { grown } from '../../dossier/grown.ts';
import { OTHER, READER } from '../../support/discord/world.ts';
import { eventually } from '../../support/eventually.ts';
import { customIds } from '../../support/sample.ts';
import { atRest, read, type Whole, whole } from './given.ts';

/** Wednesday, 4 June 2031, 07:30 in Berlin. */
const START = Date.parse('2031-06-04T05:30:00Z');
const FIRST = Date.parse('2031-06-04T06:00:00Z');
const DAY = 86_400_000;
const record = await grown({});
const DM = { where: 'dm' } as const;
const GERMAN = { ...DM, locale: Locale.German };

async function sent(all: Whole, count: number, userId = READER.id): Promise<void> {
  await eventually(() => expect(all.discord.sent(userId)).toHaveLength(count));
  await atRest(all);
}

it('is sent to the member who asked, at the default hour of their language, with what they follow', async () => {
  const all = await whole(record, START);
  const said = await all.discord.command('follow', { speaker: 'Holm' }, GERMAN);
  expect(JSON.stringify(said)).toContain(`<t:${FIRST / 1_000}`);
  all.clock.set(FIRST);
  await sent(all, 1);
  const text = read(all.discord.sent(READER.id)[0]);
  expect(text).toMatch(/Did it delay\?\s·\sXNA\s¶5,\sDPX\s¶1/u);
  expect(text).not.toContain('The line is open');
  expect(text).toContain('neu seit dem');
  expect([all.discord.sent(OTHER.id), all.discord.posted(), all.discord.refused, all.log]).toEqual([[], [], [], []]);
});

it('ends with the button under every message, and then no data is kept', async () => {
  const all = await whole(record, START);
  await all.discord.command('follow', { topic: 'ferries' }, GERMAN);
  await all.discord.command('follow', { topic: 'fares' }, { ...GERMAN, user: OTHER });
  all.clock.set(FIRST);
  await sent(all, 1);
  const [message] = all.discord.sent(READER.id);
  const stop = message && customIds(message).find(id => id.includes('follow'));
  if (!message || stop === undefined) throw new Error('there is no button to stop it');
  const ended = await all.discord.press(message, stop, DM);
  expect(ended.content).toBe('Nothing more is sent to you, and what was kept about you is removed.');
  all.clock.set(FIRST + DAY);
  await sent(all, 2, OTHER.id);
  expect(all.discord.sent(READER.id)).toHaveLength(1);
  const standing = await all.discord.command('follow', {}, DM);
  expect(standing.content).toBe('You follow nothing yet.');
});

it('says what is followed to the member who presses its marker', async () => {
  const all = await whole(record, START);
  await all.discord.command('follow', { topic: 'fares' }, GERMAN);
  all.clock.set(FIRST);
  await sent(all, 1);
  const [message] = all.discord.sent(READER.id);
  const mark = message && customIds(message).find(id => id.startsWith('b:'));
  if (!message || mark === undefined) throw new Error('there is no mark');
  const said = await all.discord.press(message, mark, DM);
  expect(said.content).toContain('You get your next briefing by direct message <t:');
  expect(customIds(said).some(id => id.includes('follow'))).toBe(true);
});

it('adds what is followed, each once', async () => {
  const all = await whole(record, START);
  await all.discord.command('follow', { topic: 'fares' }, DM);
  await all.discord.command('follow', { topic: 'fares', country: 'Sudmark' }, DM);
  await all.discord.command('follow', { time: '9:30', timezone: 'UTC' }, DM);
  const where = { channelId: '1', userId: READER.id, locale: 'en-GB' };
  expect(await all.briefings.service.following(where)).toMatchObject({
    kind: 'status',
    subscription: { topics: ['fares'], parties: ['sudmark'], speakers: [], localTime: '09:30', zone: 'UTC' },
  });
});

it('says when less is followed than everything, and follows everything again when asked', async () => {
  const all = await whole(record, START);
  const following = async (): Promise<unknown> => {
    const status = await all.briefings.service.following({ channelId: '1', userId: READER.id, locale: 'en-GB' });
    if (status.kind !== 'status') throw new Error('something is followed');
    const { topics, parties, speakers } = status.subscription;
    return { topics, parties, speakers };
  };
  const NARROWED = 'Until now you followed everything';
  const said = (message: object): string => JSON.stringify(message);
  const first = await all.discord.command('follow', { time: '8' }, DM);
  expect(said(first)).toContain(' · everything new · ');
  expect(await following()).toEqual({ topics: [], parties: [], speakers: [] });
  const less = await all.discord.command('follow', { topic: 'fares' }, DM);
  expect(said(less)).toContain(' · Fares · ');
  expect(said(less)).toContain(NARROWED);
  const more = await all.discord.command('follow', { country: 'Sudmark' }, DM);
  expect(said(more)).not.toContain(NARROWED);
  expect(await following()).toEqual({ topics: ['fares'], parties: ['sudmark'], speakers: [] });
  const everything = customIds(less).find(id => id.includes('all'));
  await all.discord.press(less, everything ?? '', DM);
  expect(await following()).toEqual({ topics: [], parties: [], speakers: [] });
  const choices = await all.discord.complete('follow', { topic: 'al' }, 'topic', DM);
  expect(choices[0]).toMatchObject({ name: 'all', value: 'all' });
  // Nobody's first choice takes anything away.
  expect(said(await all.discord.command('follow', { topic: 'fares' }, { ...DM, user: OTHER }))).not.toContain(NARROWED);
});

it('stops after three days on which direct messages are closed', async () => {
  const all = await whole(record, START);
  await all.discord.command('follow', { topic: 'fares' }, GERMAN);
  all.discord.closeDms(READER.id);
  for (const day of [0, 1, 2]) {
    all.clock.set(FIRST + day * DAY);
    await eventually(async () => {
      const { service } = all.briefings;
      const status = await service.following({ channelId: '1', userId: READER.id, locale: 'en' });
      expect(status).toMatchObject({ subscription: { failures: day + 1 } });
    });
  }
  const standing = await all.discord.command('follow', {}, DM);
  expect(JSON.stringify(standing)).toContain('direct messages were closed to the bot');
});
