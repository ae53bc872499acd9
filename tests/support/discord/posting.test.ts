/** The loopback Discord's channels: what it takes, what it refuses, and in which words. */
import { ChannelType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LoopbackDiscord, openDiscord } from './loopback.ts';
import { CHANNEL_ID, GUILD_ID, OTHER, READER } from './world.ts';

const MINUTE = 60_000;
let discord: LoopbackDiscord;
let now = Date.UTC(2031, 5, 4);

beforeEach(async () => {
  now = Date.UTC(2031, 5, 4);
  discord = await openDiscord({ now: () => now });
});
afterEach(() => discord.close());

async function send(method: string, path: string, body?: object): Promise<{ status: number; body: never }> {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as never };
}

const MESSAGES = `/channels/${CHANNEL_ID}/messages`;
const EMBED = { embeds: [{ title: 'News' }] };
const NAMED = { content: 'Hello', nonce: 'one', enforce_nonce: true };

describe('a post', () => {
  it.each([
    ['without View Channel', ['ViewChannel'], { content: 'a' }, 50_001],
    ['without Send Messages', ['SendMessages'], { content: 'a' }, 50_013],
    ['with an embed and without Embed Links', ['EmbedLinks'], EMBED, 50_013],
    ['of nothing', [], {}, 50_006],
    ['too long', [], { content: 'a'.repeat(2_001) }, 50_035],
    ['with a nonce too long', [], { content: 'a', nonce: 'a'.repeat(26) }, 50_035],
    ['with a flag that only answers have', [], { content: 'a', flags: 64 }, 50_035],
    ['with two components of one id', [], { components: [row('a'), row('a')] }, 50_035],
  ] as const)('%s is refused', async (_, denied, body, code) => {
    discord.deny(CHANNEL_ID, ...denied);
    expect((await send('POST', MESSAGES, body)).body).toMatchObject({ code });
    expect(discord.posted()).toEqual([]);
  });

  it('with an enforced nonce is one message for some minutes', async () => {
    const first = await send('POST', MESSAGES, NAMED);
    now += 4 * MINUTE;
    expect(await send('POST', MESSAGES, NAMED)).toEqual(first);
    await send('POST', MESSAGES, { ...NAMED, enforce_nonce: false });
    now += 6 * MINUTE;
    await send('POST', MESSAGES, NAMED);
    expect(discord.posted()).toHaveLength(3);
  });

  it('goes to channels of text and of voice, and to direct messages, but to no category', async () => {
    for (const type of [ChannelType.GuildVoice, ChannelType.GuildStageVoice] as const) {
      const voice = discord.addChannel(type);
      expect((await send('POST', `/channels/${voice}/messages`, NAMED)).body).toMatchObject({ channel_id: voice });
    }
    const category = discord.addChannel(ChannelType.GuildCategory);
    expect((await send('POST', `/channels/${category}/messages`, NAMED)).body).toMatchObject({ code: 50_008 });
    const open = () => send('POST', '/users/@me/channels', { recipient_id: READER.id });
    const { id } = (await open()).body as { id: string };
    expect((await open()).body).toMatchObject({ id });
    await send('POST', `/channels/${id}/messages`, NAMED);
    expect([discord.sent(READER.id).length, discord.sent(OTHER.id).length]).toEqual([1, 0]);
    discord.closeDms(READER.id);
    expect((await send('POST', `/channels/${id}/messages`, NAMED)).body).toMatchObject({ code: 50_007 });
    expect((await send('POST', '/users/@me/channels', { recipient_id: '1' })).body).toMatchObject({ code: 50_033 });
  });
});

describe('what was posted', () => {
  it('is edited, read, and found in the history, newest first', async () => {
    await send('POST', MESSAGES, { content: 'one' });
    now += MINUTE;
    await send('POST', MESSAGES, { content: 'two' });
    const [one] = discord.posted();
    await send('PATCH', `${MESSAGES}/${one?.id}`, { content: 'One' });
    expect((await send('GET', `${MESSAGES}/${one?.id}`)).body).toMatchObject({ content: 'One' });
    expect((await send('GET', MESSAGES)).body).toMatchObject([{ content: 'two' }, { content: 'One' }]);
    expect((await send('GET', `${MESSAGES}?after=${one?.id}`)).body).toMatchObject([{ content: 'two' }]);
    expect((await send('GET', `${MESSAGES}?limit=1`)).body).toMatchObject([{ content: 'One' }]);
    discord.deleteMessage(CHANNEL_ID, one?.id ?? '');
    expect((await send('PATCH', `${MESSAGES}/${one?.id}`, { content: '1' })).body).toMatchObject({ code: 10_008 });
  });

  it('is hidden without Read Message History, as an empty one', async () => {
    await send('POST', MESSAGES, { content: 'one' });
    discord.deny(CHANNEL_ID, 'ReadMessageHistory');
    expect(await send('GET', MESSAGES)).toEqual({ status: 200, body: [] });
    discord.deleteChannel(CHANNEL_ID);
    expect((await send('GET', MESSAGES)).body).toMatchObject({ code: 10_003 });
  });
});

it('tells what a bot’s permissions are computed from', async () => {
  discord.deny(CHANNEL_ID, 'SendMessages');
  expect((await send('GET', `/guilds/${GUILD_ID}/roles`)).body).toMatchObject([{ id: GUILD_ID }]);
  expect((await send('GET', `/channels/${CHANNEL_ID}`)).body).toMatchObject({
    permission_overwrites: [{ id: GUILD_ID, type: 0, deny: '2048' }],
  });
  expect((await send('GET', `/guilds/${GUILD_ID}/members/1`)).body).toMatchObject({ code: 10_007 });
  expect((await send('GET', '/guilds/1/roles')).body).toMatchObject({ code: 50_001 });
});

function row(id: string): object {
  return { type: 1, components: [{ type: 2, style: 2, label: 'Stop', custom_id: id }] };
}
