/** The loopback Discord's forums: what makes a post, what doesn't, and how posts are listed. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LoopbackDiscord, openDiscord } from './loopback.ts';
import { APPLICATION_ID, CHANNEL_ID, GUILD_ID } from './world.ts';

const DAY = 86_400_000;
const TAG = '1360251412107240001';
let discord: LoopbackDiscord;
let now = 0;

beforeEach(async () => {
  now = Date.UTC(2031, 5, 4);
  discord = await openDiscord({ now: () => now });
});
afterEach(() => discord.close());

interface Said {
  readonly id: string;
  readonly code?: number;
  readonly threads: readonly {
    readonly id: string;
    readonly thread_metadata: { readonly archive_timestamp: string };
  }[];
  readonly has_more: boolean;
}

async function send(method: string, path: string, body?: object): Promise<Said> {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return (await response.json()) as Said;
}

const HELLO = { name: 'News', message: { content: 'Hello' } };
const post = (forum: string, body: object = HELLO): Promise<Said> => send('POST', `/channels/${forum}/threads`, body);
const active = (): Promise<Said> => send('GET', `/guilds/${GUILD_ID}/threads/active`);
const archived = (forum: string, query = ''): Promise<Said> =>
  send('GET', `/channels/${forum}/threads/archived/public${query}`);
const ids = ({ threads }: Said): readonly string[] => threads.map(({ id }) => id);

describe('a post', () => {
  it('is a thread with its first message, which has its id', async () => {
    const forum = discord.addForum();
    const { id } = await post(forum);
    expect(discord.postsOf(forum)).toMatchObject([{ id, name: 'News', messages: [{ id, content: 'Hello' }] }]);
    expect(await send('GET', `/channels/${id}/messages/${id}`)).toMatchObject({ id, channel_id: id });
    expect(await send('GET', `/channels/${id}`)).toMatchObject({ parent_id: forum, owner_id: APPLICATION_ID });
    expect(ids(await active())).toEqual([id]);
  });

  it.each([
    ['without a message', { name: 'News' }, 50_035],
    ['without a name', { message: HELLO.message }, 50_035],
    ['with an empty name', { ...HELLO, name: ' ' }, 50_035],
    ['with a name too long', { ...HELLO, name: 'a'.repeat(101) }, 50_035],
    ['with a message too long', { ...HELLO, message: { content: 'a'.repeat(2_001) } }, 50_035],
    ['with a nonce', { ...HELLO, message: { content: 'a', nonce: 'b' } }, 50_035],
    ['with a tag that there isn’t', { ...HELLO, applied_tags: ['1'] }, 50_035],
    ['of nothing', { ...HELLO, message: {} }, 50_006],
  ])('%s is refused', async (_, body, code) => {
    const forum = discord.addForum();
    expect(await post(forum, body)).toMatchObject({ code });
    expect(discord.postsOf(forum)).toEqual([]);
  });

  it.each([
    ['ViewChannel', 50_001],
    ['SendMessages', 50_013],
  ] as const)('without %s is refused', async (bit, code) => {
    const forum = discord.addForum();
    discord.deny(forum, bit);
    expect(await post(forum)).toMatchObject({ code });
  });

  it('has a tag where the forum wants one', async () => {
    const forum = discord.addForum([TAG]);
    expect(await post(forum)).toMatchObject({ code: 40_067 });
    await post(forum, { ...HELLO, applied_tags: [TAG] });
    expect(discord.postsOf(forum)).toHaveLength(1);
  });

  it('isn’t made in a text channel, nor a message in a forum', async () => {
    expect(await post(CHANNEL_ID)).toMatchObject({ code: 50_024 });
    expect(await send('POST', `/channels/${discord.addForum()}/messages`, { content: 'a' })).toMatchObject({
      code: 50_008,
    });
  });
});

describe('posts', () => {
  it('are archived after a day, and edited no more', async () => {
    const forum = discord.addForum();
    const { id } = await post(forum);
    const message = `/channels/${id}/messages/${id}`;
    expect(await send('PATCH', message, { content: 'One' })).toMatchObject({ content: 'One' });
    expect(ids(await archived(forum))).toEqual([]);
    now += DAY;
    expect([ids(await active()), ids(await archived(forum))]).toEqual([[], [id]]);
    expect(await send('PATCH', message, { content: 'Two' })).toMatchObject({ code: 50_083 });
  });

  it('that are archived are listed by when, page by page, to who may read the history', async () => {
    const forum = discord.addForum();
    for (const days of [0, 1, 2]) discord.addPosts(forum, 1, now + days * DAY);
    now += 10 * DAY;
    const first = await archived(forum, '?limit=2');
    expect([first.threads.length, first.has_more]).toEqual([2, true]);
    const before = first.threads.at(-1)?.thread_metadata.archive_timestamp ?? '';
    const second = await archived(forum, `?limit=2&before=${before}`);
    expect([second.threads.length, second.has_more]).toEqual([1, false]);
    expect(new Set([...ids(first), ...ids(second)]).size).toBe(3);
    discord.deny(forum, 'ReadMessageHistory');
    expect(await archived(forum)).toMatchObject({ code: 50_013 });
    discord.deny(forum, 'ViewChannel');
    expect(await archived(forum)).toMatchObject({ code: 50_001 });
  });
});
