/** Tests a forum's briefing from end to end: each edition is a post of its own, and has no nonce. */
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/store/types.ts';
import { grown } from '../../dossier/grown.ts';
import { GUILD_ID, READER } from '../../support/discord/world.ts';
import { eventually } from '../../support/eventually.ts';
import { customIds } from '../../support/sample.ts';
import { read, type Whole, whole } from './given.ts';

/** Wednesday, 4 June 2031, 07:30 in Kyiv. */
const START = Date.parse('2031-06-04T04:30:00Z');
const FIRST = Date.parse('2031-06-04T05:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MODERATOR = { moderates: true } as const;
const NOTE = 'The occasion was wrong.';
const record = await grown({});
const corrected = await grown({ 'low-fares': `corrected: [{ on: 2031-06-04T08:00:00Z, note: ${NOTE} }]` });

interface InForum extends Whole {
  readonly forum: string;
}

async function setUp(tags?: readonly string[]): Promise<InForum> {
  const all = await whole(record, START);
  const forum = all.discord.addForum(tags);
  const said = await all.discord.command('briefing on', { channel: forum, time: '8', timezone: 'Kyiv' }, MODERATOR);
  expect(JSON.stringify(said)).toContain('each edition a post of the forum');
  return Object.assign(all, { forum });
}

const posts = ({ discord, forum }: InForum) => discord.postsOf(forum);
const made = ({ discord, forum }: InForum): number =>
  discord.requests.filter(one => one === `POST /channels/${forum}/threads`).length;

/** Waits until the newest edition has this state and reason, and returns the last ones. */
async function ended({ briefings, forum }: InForum, as: string): Promise<readonly Delivery[]> {
  let latest: readonly Delivery[] = [];
  await eventually(async () => {
    const where = { guildId: GUILD_ID, channelId: forum, userId: READER.id, locale: 'en' };
    const status = await briefings.service.status(where);
    latest = status.kind === 'status' ? status.deliveries : [];
    const { state, error = '' } = latest[0] ?? {};
    expect(`${state} ${error}`.trim()).toBe(as);
  });
  return latest;
}

async function delivered(): Promise<InForum> {
  const all = await setUp();
  all.clock.set(FIRST);
  await ended(all, 'sent');
  return all;
}

describe('an edition in a forum', () => {
  it('is a post, named after its day, and carries its marker', async () => {
    const all = await delivered();
    const [post, ...others] = posts(all);
    expect(others).toEqual([]);
    expect(post?.name).toBe('Briefing, Wednesday 4 June 2031');
    const [first] = post?.messages ?? [];
    expect(first?.id).toBe(post?.id);
    expect(read(first)).toMatch(/ · \d+ new since 1 June 2031/);
    expect(first && customIds(first).some(id => id.startsWith('b:'))).toBe(true);
    all.clock.set(FIRST + DAY);
    await eventually(() => expect(posts(all)).toHaveLength(2));
    expect([all.discord.refused, all.log]).toEqual([[], []]);
  });

  it('is posted once though Discord did it and its answer was lost, and is found', async () => {
    const all = await setUp();
    all.discord.faults.next(1, { status: 502, done: true }, /threads$/);
    all.clock.set(FIRST);
    await ended(all, 'pending unreachable');
    expect([posts(all).length, made(all)]).toEqual([1, 1]);
    all.clock.set(FIRST + 2 * MINUTE);
    const [found] = await ended(all, 'sent');
    expect(found).toMatchObject({ messageId: posts(all)[0]?.id, postedIn: posts(all)[0]?.id });
    expect(made(all)).toBe(1);
  });

  it('is found by another process when the one that posted it died before it could record it', async () => {
    const all = await setUp();
    all.discord.faults.next(1, { status: 502, done: true }, /threads$/);
    all.clock.set(FIRST);
    await ended(all, 'pending unreachable');
    await all.briefings.stop(0);
    const other = all.another('two');
    all.clock.set(FIRST + 3 * HOUR);
    other.start(all.gateway);
    const [found] = await ended({ ...all, briefings: other }, 'sent');
    expect(found).toMatchObject({ messageId: posts(all)[0]?.id });
    expect(made(all)).toBe(1);
  });

  it('is posted once Discord’s outage is over, where nothing was done', async () => {
    const all = await setUp();
    all.discord.faults.next(1, { status: 502 }, /threads$/);
    all.clock.set(FIRST);
    await ended(all, 'pending unreachable');
    expect(posts(all)).toEqual([]);
    all.clock.set(FIRST + 2 * MINUTE);
    await ended(all, 'sent');
    expect([posts(all).length, made(all)]).toEqual([1, 2]);
  });

  it('isn’t posted again where nobody can say whether it’s there', async () => {
    const all = await setUp();
    all.discord.faults.next(1, { status: 502, done: true }, /threads$/);
    all.clock.set(FIRST);
    await ended(all, 'pending unreachable');
    all.discord.deny(all.forum, 'ReadMessageHistory');
    all.clock.set(FIRST + 2 * MINUTE);
    await ended(all, 'unverified history');
    expect(made(all)).toBe(1);
  });

  it('is corrected in its post', async () => {
    const all = await delivered();
    all.clock.set(FIRST + 4 * HOUR);
    all.refresh(corrected);
    await eventually(() => expect(read(posts(all)[0]?.messages[0])).toContain(`Corrected on 4 June 2031: ${NOTE}`));
    expect(posts(all)[0]?.messages[0]?.edited_timestamp).not.toBeNull();
  });

  it('whose post is archived is corrected by the next edition', async () => {
    const all = await delivered();
    all.clock.set(FIRST + DAY);
    all.refresh(corrected);
    await ended(all, 'sent');
    await eventually(() => expect(posts(all)).toHaveLength(2));
    await eventually(() => expect(all.discord.refused.map(({ code }) => code)).toContain(50_083));
    all.clock.set(FIRST + 2 * DAY);
    await eventually(() => expect(posts(all)).toHaveLength(3));
    const texts = posts(all).map(({ messages }) => read(messages[0]));
    expect(texts.filter(text => text.includes(`Corrected on 4 June 2031: ${NOTE}`))).toHaveLength(1);
    expect(texts[0]).not.toContain(NOTE);
  });
});

describe('a forum where nothing can be posted', () => {
  it('because it demands a tag says so, and what to do', async () => {
    const all = await setUp(['1360251412107240001']);
    all.clock.set(FIRST);
    await ended(all, 'failed needs-tag');
    expect(posts(all)).toEqual([]);
    const status = await all.discord.command('briefing status', { channel: all.forum }, MODERATOR);
    expect(JSON.stringify(status)).toContain('stop requiring tags');
  });

  it('because a permission is missing isn’t set up', async () => {
    const all = await whole(record, START);
    const forum = all.discord.addForum();
    all.discord.deny(forum, 'SendMessages');
    const said = await all.discord.command('briefing on', { channel: forum }, MODERATOR);
    expect(JSON.stringify(said)).toContain('“Send Messages”');
    expect(all.discord.requests.filter(one => one.endsWith('/threads'))).toEqual([]);
  });
});
