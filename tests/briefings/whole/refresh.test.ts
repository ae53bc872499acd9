/** Tests a record that is read anew between editions: its items are posted, once. */
import { expect, it } from 'vitest';
import { grown } from '../../dossier/grown.ts';
import { CHANNEL_ID, GUILD_ID } from '../../support/discord/world.ts';
import { eventually } from '../../support/eventually.ts';
import { atRest, read, type Whole, whole } from './given.ts';

/** Wednesday, 4 June 2031, 07:30 in Kyiv. */
const START = Date.parse('2031-06-04T04:30:00Z');
const FIRST = Date.parse('2031-06-04T05:00:00Z');
const DAY = 86_400_000;
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
