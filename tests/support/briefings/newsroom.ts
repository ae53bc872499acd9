/** A record made of little, and editions made of it. */
import type { Compose, Composed, Correct, Notice } from '../../../src/briefings/editions/types.ts';
import type { ItemVersion } from '../../../src/store/types.ts';

export interface News extends ItemVersion {
  /** When it was recorded, in Unix milliseconds. */
  readonly at: number;
}

export interface Newsroom {
  readonly news: News[];
  readonly revised: ItemVersion[];
  readonly compose: Compose;
  readonly correct: Correct;
  readonly notice: Notice;
}

/** A message with the marker, of which every line is an item. */
const post = (marker: string, lines: readonly string[]): Composed['post'] => ({
  title: `Briefing: ${lines.length}`,
  body: {
    content: lines.join('\n'),
    components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Stop', custom_id: marker }] }],
  },
});

export function newsroom(): Newsroom {
  const news: News[] = [];
  return {
    news,
    revised: [],
    compose({ quiet }, { marker, from, until, owed }) {
      const items = news.filter(({ at }) => at > from && at <= until).map(({ id, version }) => ({ id, version }));
      const corrected = owed.map(id => ({ id, version: '2' }));
      if (items.length + owed.length === 0 && quiet === 'silent') return 'nothing';
      const lines = [...items.map(({ id }) => id), ...owed.map(id => `corrected: ${id}`)];
      return { post: post(marker, lines), edition: { from, until, items: [...items, ...corrected] } };
    },
    correct: ({ item, subscriptionId, day }) => ({
      body: post(`b:${subscriptionId}:${day}`, [`${item.id} was corrected: version ${item.version}`]).body,
    }),
    notice: (_, why) => ({ body: { content: `It is broken: ${why}` } }),
  };
}
