import { DiscordAPIError, HTTPError, REST } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { discordChannels, isTooLongAWait } from '../../../src/briefings/delivery/discord.ts';
import { snowflakeAt, timeOf } from '../../../src/briefings/delivery/history.ts';
import { bearing, carries, markerOf, nonceOf } from '../../../src/briefings/delivery/markers.ts';
import type { Deadline, Target } from '../../../src/briefings/delivery/types.ts';
import { fakeComposer } from '../../support/briefings/fake-composer.ts';
import { type FakeDiscord, fakeDiscord, OWN_ID } from '../../support/briefings/fake-discord.ts';
import { type FaultFor, fakeRest } from '../../support/briefings/fake-rest.ts';
import { openDiscord } from '../../support/discord/loopback.ts';
import { APPLICATION_ID, GUILD_ID } from '../../support/discord/world.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 1, 2, 5);
const MARKER = 'b:abcdefghij:2026-02-02';
const DEADLINE: Deadline = { until: NOW + HOUR, stop: new AbortController().signal };
const TEXT: Target = { form: 'channel', channelId: '7001' };
const FORUM: Target = { form: 'forum', channelId: '7002', guildId: '9001' };

function open(faultFor?: FaultFor) {
  let clock = NOW;
  const discord: FakeDiscord = fakeDiscord({ now: () => clock, nonceWindow: HOUR });
  discord.channel('7001');
  discord.channel('7002', 'forum');
  const rateLimiter = () => Promise.resolve();
  const reported: unknown[] = [];
  const report = (error: unknown): void => void reported.push(error);
  const rest = fakeRest(discord, faultFor);
  const channels = discordChannels({ rest, once: rest, ownId: OWN_ID, rateLimiter, now: () => clock, report });
  const at = (later: number): void => {
    clock = NOW + later;
  };
  return { discord, channels, at, reported };
}

function throwing(error: unknown): never {
  throw error;
}

function post(marker = MARKER) {
  const subscription = { quiet: 'line' } as Parameters<ReturnType<typeof fakeComposer>['compose']>[0];
  const composed = fakeComposer().compose(subscription, { day: '', marker, from: 0, until: 1, owed: [] });
  if (composed === 'nothing') throw new Error('there is a line');
  return composed.post;
}

describe('a post', () => {
  it('to a channel comes back as the first one when its nonce is repeated', async () => {
    const { channels, discord } = open();
    const first = await channels.post(TEXT, post(), 'n1', DEADLINE);
    expect(await channels.post(TEXT, post(), 'n1', DEADLINE)).toEqual(first);
    expect(first).toEqual({ ok: { messageId: discord.posted()[0]?.id, postedIn: '7001', at: NOW } });
    expect(discord.deduped).toBe(1);
  });

  it('to a forum is a post of its own, with its title', async () => {
    const { channels, discord } = open();
    const made = await channels.post(FORUM, post(), 'n1', DEADLINE);
    const id = discord.posted()[0]?.id ?? '';
    expect(made).toEqual({ ok: { messageId: id, postedIn: id, at: NOW } });
    expect(discord.channels.get(id)?.parent).toBe('7002');
  });

  it('to a user goes to the one channel with them', async () => {
    const { channels } = open();
    const first = await channels.openDm('5001', DEADLINE);
    expect(first).toEqual({ ok: '95001' });
    expect(await channels.openDm('5001', DEADLINE)).toEqual(first);
    const to = { form: 'dm', channelId: '95001' } as const;
    expect(await channels.post(to, post(), 'n1', DEADLINE)).toMatchObject({ ok: { postedIn: '95001' } });
  });

  it('is not begun once its time is over', async () => {
    const { channels, discord, at } = open();
    at(2 * HOUR);
    expect(await channels.post(TEXT, post(), 'n1', DEADLINE)).toEqual({ failure: { kind: 'unsure' } });
    expect(discord.posted()).toEqual([]);
  });
});

describe.each([
  ['a channel', TEXT],
  ['a forum', FORUM],
] as const)('looking back in %s', (_, to) => {
  it('finds the bot’s own post by its marker, for hours', async () => {
    const { channels, at } = open();
    const made = await channels.post(to, post(), 'n1', DEADLINE);
    await channels.post(to, post('b:abcdefghij:2026-02-03'), 'n2', DEADLINE);
    // A forum's post is archived by then.
    at(HOUR / 2 + HOUR);
    const later = { ...DEADLINE, until: NOW + 2 * HOUR };
    expect(await channels.find(to, bearing(MARKER), NOW - 1, later)).toEqual(made);
    expect(await channels.find(to, bearing('b:abcdefghij:2026-02-04'), NOW - 1, later)).toEqual({ ok: 'none' });
    expect(await channels.find(to, bearing(MARKER), NOW + 1, later)).toEqual({ ok: 'none' });
  });

  it('says that it may not read', async () => {
    const { channels, discord } = open();
    await channels.post(to, post(), 'n1', DEADLINE);
    for (const channel of discord.channels.values()) channel.history = false;
    expect(await channels.find(to, bearing(MARKER), NOW - 1, DEADLINE)).toEqual({ ok: 'unreadable' });
  });

  it('says that Discord has an outage', async () => {
    const { channels } = open(() => 500);
    expect(await channels.find(to, bearing(MARKER), NOW - 1, DEADLINE)).toEqual({ failure: { kind: 'unsure' } });
  });
});

describe('looking back', () => {
  it('in a busy channel goes through page after page', async () => {
    const { channels, discord } = open();
    for (let i = 0; i < 450; i++) discord.chat('7001');
    const made = await channels.post(TEXT, post(), 'n1', DEADLINE);
    for (let i = 0; i < 450; i++) discord.chat('7001');
    expect(await channels.find(TEXT, bearing(MARKER), NOW - 1, DEADLINE)).toEqual(made);
  });

  it('in a channel where nobody wrote is sure that nothing is there, though the history is hidden', async () => {
    const { channels, discord, at } = open();
    discord.chat('7001');
    discord.channel('7001').history = false;
    at(HOUR / 2);
    expect(await channels.find(TEXT, bearing(MARKER), NOW + HOUR / 4, DEADLINE)).toEqual({ ok: 'none' });
  });

  it('takes nobody else’s message with the marker for the bot’s own', async () => {
    const { channels, discord } = open();
    discord.chat('7001');
    Object.assign(discord.channel('7001').messages[0] ?? {}, { body: post().body });
    expect(await channels.find(TEXT, bearing(MARKER), NOW - 1, DEADLINE)).toEqual({ ok: 'none' });
  });
});

describe('looking back in a busy forum', () => {
  async function busy(posts: number, made: number) {
    let clock = NOW;
    const discord = await openDiscord({ now: () => clock });
    const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
    const rateLimiter = () => Promise.resolve();
    const channels = discordChannels({
      rest,
      once: rest,
      ownId: APPLICATION_ID,
      rateLimiter,
      now: () => clock,
      report: throwing,
    });
    const to: Target = { form: 'forum', channelId: discord.addForum(), guildId: GUILD_ID };
    const deadline = { ...DEADLINE, until: NOW + 100 * HOUR };
    const first = await channels.post(to, post(), 'n1', deadline);
    discord.addPosts(to.channelId, posts, NOW + made);
    // All of them are archived by then.
    clock = NOW + 50 * HOUR;
    const found = await channels.find(to, bearing(MARKER), NOW - 1, deadline);
    const pages = discord.requests.filter(one => one.endsWith('/archived/public')).length;
    await discord.close();
    return { first, found, pages };
  }

  it('goes through page after page of what was archived since', async () => {
    const { first, found, pages } = await busy(150, HOUR);
    expect([found, pages]).toEqual([first, 2]);
  });

  it('goes no further back than it has to', async () => {
    const { first, found, pages } = await busy(150, -100 * HOUR);
    expect([found, pages]).toEqual([first, 1]);
  });
});

describe('a failure', () => {
  const error = (code: number, status: number) =>
    new DiscordAPIError({ code, message: '' }, code, status, 'POST', '', {});

  it.each([
    [error(50_001, 403), { kind: 'lost', why: 'no-access' }],
    [error(50_013, 403), { kind: 'lost', why: 'no-access' }],
    [error(10_003, 404), { kind: 'lost', why: 'channel-gone' }],
    [error(50_007, 403), { kind: 'lost', why: 'dm-closed' }],
    [error(50_278, 403), { kind: 'lost', why: 'dm-closed' }],
    [error(160_005, 403), { kind: 'lost', why: 'thread-locked' }],
    [error(50_083, 400), { kind: 'lost', why: 'thread-locked' }],
    [error(40_067, 400), { kind: 'lost', why: 'needs-tag' }],
    [error(50_008, 400), { kind: 'lost', why: 'wrong-kind' }],
    [error(40_003, 400), { kind: 'busy', retryAfter: 0 }],
    [error(20_016, 400), { kind: 'busy', retryAfter: 0 }],
    [error(10_008, 404), { kind: 'gone' }],
    [error(30_046, 400), { kind: 'too-old' }],
    [error(50_035, 400), { kind: 'refused' }],
    [error(40_066, 400), { kind: 'lost', why: 'needs-tag' }],
    [error(40_058, 400), { kind: 'lost', why: 'wrong-kind' }],
    [error(200_000, 400), { kind: 'lost', why: 'automod' }],
    [error(200_001, 400), { kind: 'lost', why: 'automod' }],
    [error(240_000, 400), { kind: 'lost', why: 'link-filter' }],
    [error(400_001, 400), { kind: 'lost', why: 'no-uploads' }],
    [error(160_006, 400), { kind: 'lost', why: 'threads-full' }],
    [error(160_007, 400), { kind: 'lost', why: 'threads-full' }],
    [error(20_022, 400), { kind: 'busy', retryAfter: 0 }],
    [error(20_028, 400), { kind: 'busy', retryAfter: 0 }],
    [error(20_029, 400), { kind: 'busy', retryAfter: 0 }],
    [error(40_004, 400), { kind: 'busy', retryAfter: 0 }],
    [error(40_006, 400), { kind: 'busy', retryAfter: 0 }],
    [error(40_062, 400), { kind: 'busy', retryAfter: 0 }],
    [error(130_000, 400), { kind: 'busy', retryAfter: 0 }],
    [error(0, 401), { kind: 'refused' }],
    [new HTTPError(403, 'Forbidden', 'POST', '', {}), { kind: 'refused' }],
    [new HTTPError(503, 'Unavailable', 'POST', '', {}), { kind: 'unsure' }],
    [Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }), { kind: 'unsure' }],
    [new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) }), { kind: 'unsure' }],
    [new DOMException('Given up', 'AbortError'), { kind: 'unsure' }],
  ])('%s is %j', async (thrown, kind) => {
    const rest = new REST();
    rest.patch = () => Promise.reject(thrown);
    const reported: unknown[] = [];
    const report = (error: unknown): void => void reported.push(error);
    const rateLimiter = () => Promise.resolve();
    const channels = discordChannels({ rest, once: rest, ownId: OWN_ID, rateLimiter, now: () => NOW, report });
    expect(await channels.edit({ messageId: '1', postedIn: '2' }, post(), DEADLINE)).toEqual({ failure: kind });
    expect(reported).toEqual([]);
  });

  it('that is neither Discord’s nor the network’s is reported: the bot has a fault', async () => {
    const fault = new TypeError('no such method');
    const { channels, reported } = open(() => {
      throw fault;
    });
    expect(await channels.find(TEXT, bearing(MARKER), NOW - 1, DEADLINE)).toEqual({ failure: { kind: 'unsure' } });
    expect(reported).toEqual([fault]);
  });

  it.each([
    ['/channels/:id/messages', 60_000, true],
    ['/users/@me/channels', 60_000, true],
    ['/channels/:id/messages', 5_000, false],
    ['/interactions/:id/:token/callback', 60_000, false],
  ])('a wait at %s for %i ms is too long: %s', (route, retryAfter, expected) =>
    expect(isTooLongAWait({ route, retryAfter })).toBe(expected),
  );
});

describe('names', () => {
  it('a nonce is 22 characters, the same for the same edition, another for another', () => {
    expect(nonceOf('abcdefghij', '2026-02-02')).toMatch(/^[\w-]{22}$/);
    expect(nonceOf('abcdefghij', '2026-02-02')).toBe(nonceOf('abcdefghij', '2026-02-02'));
    expect(nonceOf('abcdefghij', '2026-02-03')).not.toBe(nonceOf('abcdefghij', '2026-02-02'));
  });

  it('a marker is found wherever components may stand', () => {
    const marker = markerOf({ subscriptionId: 'abcdefghij', day: '2026-02-02' });
    expect(marker).toBe(MARKER);
    const button = { type: 2, custom_id: marker };
    for (const components of [
      [{ type: 1, components: [button] }],
      [{ type: 17, components: [{ type: 9, accessory: button }] }],
    ])
      expect(carries(components, marker)).toBe(true);
    expect(carries([{ type: 1, components: [{ type: 2, custom_id: `${marker}x` }] }], marker)).toBe(false);
    expect(carries([{ type: 10, content: marker }, null, 'b'], marker)).toBe(false);
  });

  it('an id holds its time', () => {
    expect(timeOf('175928847299117063')).toBe(1_462_015_105_796);
    expect(timeOf(snowflakeAt(NOW))).toBe(NOW);
  });
});
