/** Tests the daily search for servers that removed the bot while it wasn't connected, or has no gateway. */
import { expect, it } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { grown } from '../../dossier/grown.ts';
import { CHANNEL, CHOICES } from '../../store/given.ts';
import { GUILD_ID } from '../../support/discord/world.ts';
import { eventually } from '../../support/eventually.ts';
import { type Whole, whole } from './given.ts';

const START = Date.parse('2031-06-04T04:30:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FAR = { day: '2031-09-01', due: Date.parse('2031-09-01T04:00:00Z') };
const record = await grown({});

/** Sets up a briefing in each of these servers. */
async function subscribed(folder: string, servers: readonly string[]): Promise<void> {
  const store = openStore({ dataDir: folder });
  for (const guildId of servers)
    await store.put({ ...CHANNEL, ...CHOICES, guildId, channelId: guildId }, FAR, START, 0);
  await store.close();
}

async function left({ folder }: Whole): Promise<readonly string[]> {
  const store = openStore({ dataDir: folder });
  const ids = await store.guilds('', 1_000);
  await store.close();
  return ids;
}

const lists = ({ discord }: Whole): number => discord.requests.filter(one => one === 'GET /users/@me/guilds').length;
const asked = ({ discord }: Whole): readonly string[] =>
  discord.requests.filter(one => /^GET \/guilds\/\d+$/.test(one)).map(one => one.replace('GET /guilds/', ''));

/** Waits for the first comparison, of an empty store. */
const compared = ({ folder }: Whole): Promise<void> =>
  eventually(async () => {
    const store = openStore({ dataDir: folder });
    const notBefore = await store.meta('servers not before');
    await store.close();
    expect(notBefore).toBe(String(START + DAY));
  });

/** Sets up a briefing in the server, lets something happen unheard, and a day pass until the next comparison. */
async function back(happened: (all: Whole) => void = () => undefined): Promise<Whole> {
  const all = await whole(record, START);
  await compared(all);
  await subscribed(all.folder, [GUILD_ID]);
  happened(all);
  all.clock.set(START + DAY);
  return all;
}

it.each([
  ['that removed it', 'removeBot'],
  ['that was deleted', 'deleteServer'],
] as const)('no data is kept of a server %s', async (_, how) => {
  const all = await back(({ discord }) => discord[how](GUILD_ID));
  await eventually(async () => expect(await left(all)).toEqual([]));
  expect(all.log).toEqual(['Servers that the bot isn’t in any more: 1. Their data is removed.']);
});

it('compares after the start: a server may have left while no process ran', async () => {
  const gone = '1360251411264458000';
  const all = await whole(record, START, folder => subscribed(folder, [gone, GUILD_ID]));
  await eventually(async () => expect(await left(all)).toEqual([GUILD_ID]));
  expect(asked(all)).toEqual([gone]);
});

it('goes through the whole list, page by page, and asks about none that is in it', async () => {
  const all = await whole(record, START);
  await compared(all);
  const added = all.discord.addServers(450);
  const [first = '', last = ''] = [added[0], added.at(-1)];
  await subscribed(all.folder, [first, last, GUILD_ID]);
  all.discord.removeBot(first);
  all.clock.set(START + DAY);
  await eventually(async () => expect(await left(all)).toEqual([GUILD_ID, last].toSorted()));
  expect([lists(all), asked(all)]).toEqual([3, [first]]);
});

it('keeps what a list lacks as long as Discord doesn’t say that the bot is out', async () => {
  const all = await back(({ discord }) => discord.hideFromList(GUILD_ID));
  await eventually(() => expect(asked(all)).toEqual([GUILD_ID]));
  all.clock.set(START + 2 * DAY);
  await eventually(() => expect(asked(all)).toHaveLength(2));
  expect([await left(all), all.log]).toEqual([[GUILD_ID], []]);
});

it.each([
  ['the list', /^\/users\/@me\/guilds$/],
  ['the server itself', /^\/guilds\/\d+$/],
])('an outage at %s removes nothing, and an hour later it is asked again', async (_, path) => {
  const all = await back(({ discord }) => {
    discord.removeBot(GUILD_ID);
    discord.faults.next(4, { status: 502 }, path);
  });
  await eventually(() => expect(all.discord.faults.met).toBe(4));
  expect(await left(all)).toEqual([GUILD_ID]);
  await eventually(async () => {
    all.clock.set(all.clock.now() + HOUR);
    expect(await left(all)).toEqual([]);
  });
});

it('is done by one process, once a day', async () => {
  const all = await back();
  const more = ['two', 'three'].map(owner => all.another(owner));
  for (const one of more) one.start(all.gateway);
  await eventually(() => expect(lists(all)).toBe(1));
  all.clock.set(START + 2 * DAY);
  await eventually(() => expect(lists(all)).toBe(2));
  all.clock.set(START + 2 * DAY + HOUR);
  await Promise.all(more.map(one => one.stop(0)));
  expect(lists(all)).toBe(2);
});

it('another bot that is started on the store by mistake removes nothing of it', async () => {
  const all = await back();
  await eventually(() => expect(lists(all)).toBe(1));
  const other = all.another('other');
  await all.briefings.stop(0);
  all.discord.removeBot(GUILD_ID);
  all.clock.set(START + 3 * DAY);
  other.start({ ...all.gateway, ownId: '1360250930114890000' });
  await eventually(() => expect(lists(all)).toBe(2));
  await other.stop(0);
  expect([asked(all), await left(all)]).toEqual([[], [GUILD_ID]]);
});
