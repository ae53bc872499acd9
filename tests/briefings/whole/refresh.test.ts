/** Tests a record that is read anew between editions: its items are posted, once. */
import { describe, expect, it } from 'vitest';
import { grown } from '../../dossier/grown.ts';
import { CHANNEL_ID, GUILD_ID } from '../../support/discord/world.ts';
import { eventually } from '../../support/eventually.ts';
import { atRest, read, type Whole, whole } from './given.ts';

/** Wednesday, 4 June 2031, 07:30 in Kyiv. */
const START = Date.parse('2031-06-04T04:30:00Z');
const FIRST = Date.parse('2031-06-04T05:00:00Z');
const DAY = 86_400_000;
/** After the entry that one record lacks was recorded, and before the first edition. */
const RECORDED = Date.parse('2031-06-04T04:55:00Z');
const MODERATOR = { moderates: true } as const;

const without = await grown(
  {},
  {
    '  - id: waiting\n    text: A boat lies in port.\n    voice: report\n    paragraph: caption 1\n    when: *tuesday\n    topics: [ferries]\n':
      '',
  },
);
/** An entry that was recorded before the first edition was posted, and is read after it. */
const anew = await grown({ waiting: 'recorded: 2031-06-04T04:50:00Z' });

async function delivered(all: Whole, count: number): Promise<void> {
  await eventually(() => expect(all.discord.posted()).toHaveLength(count));
  await atRest(all);
}
const texts = ({ discord }: Whole) => discord.posted().map(read);

it.each(['line', 'recap', 'silent'])(
  'what was recorded before an edition but read after it stands in the next: %s',
  async quiet => {
    const all = await whole(without, START);
    await all.discord.command('briefing on', { time: '8', timezone: 'Kyiv', quiet }, MODERATOR);
    all.clock.set(FIRST);
    await delivered(all, 1);
    const { service } = all.briefings;
    const where = { guildId: GUILD_ID, channelId: CHANNEL_ID, userId: '1', locale: 'en' };
    all.clock.set(FIRST + DAY);
    await eventually(async () => {
      const status = await service.status(where);
      const states = status.kind === 'status' ? status.deliveries.map(({ state }) => state) : [];
      expect(states).toEqual([quiet === 'silent' ? 'quiet' : 'sent', 'sent']);
    });
    all.refresh(anew);
    all.clock.set(FIRST + 2 * DAY);
    await eventually(() => expect(texts(all).at(-1)).toContain('A boat lies in port'));
    expect(texts(all).at(-1)).toContain('1 item is new in the record');
    const count = all.discord.posted().length;
    all.clock.set(FIRST + 3 * DAY);
    if (quiet !== 'silent') await delivered(all, count + 1);
    expect(texts(all).filter(text => text.includes('1 item is new'))).toHaveLength(1);
  },
);

describe('while one of two processes reads a newer record than the other', () => {
  it.each([
    ['the older', without, anew],
    ['the newer', anew, without],
  ])(
    'an edition comes once, whole from one of them, and what it lacks in the next: %s first',
    async (_, first, second) => {
      const all = await whole(first, START);
      await all.discord.command('briefing on', { time: '8', timezone: 'Kyiv', quiet: 'line' }, MODERATOR);
      all.clock.set(RECORDED);
      const previewOf = async (record: typeof first): Promise<string> => {
        all.refresh(record);
        const preview = read(await all.discord.command('briefing preview', {}, MODERATOR));
        return preview.slice(preview.indexOf('\n') + 1);
      };
      const wholes = new Map([[second, await previewOf(second)] as const, [first, await previewOf(first)] as const]);
      expect(new Set(wholes.values()).size).toBe(2);
      const two = all.another('two', second);
      two.start(all.gateway);
      all.clock.set(FIRST);
      await delivered(all, 1);
      const [edition = ''] = texts(all);
      expect([...wholes.values()]).toContain(edition);
      await two.stop(1_000);
      all.refresh(anew);
      for (const day of [1, 2]) {
        all.clock.set(FIRST + day * DAY);
        await delivered(all, 1 + day);
      }
      const next = texts(all).slice(1);
      const later = next.filter(text => text.includes('A boat lies in port'));
      expect(later).toHaveLength(edition === wholes.get(anew) ? 0 : 1);
    },
  );
});
