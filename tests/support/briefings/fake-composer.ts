/** Composes plain editions of a record made of little: every line of a post is an item's id. */
import type { ComposedPost, Composer } from '../../../src/briefings/editions/types.ts';
import type { ItemVersion } from '../../../src/store/types.ts';

/** An item of the record. */
export interface News extends ItemVersion {
  /** When it was recorded, in Unix milliseconds. */
  readonly at: number;
}

/** A composer over a record that tests write. */
export interface FakeComposer extends Pick<Composer, 'compose' | 'correct' | 'notice' | 'revised'> {
  /** The record. Tests add to it. */
  readonly news: News[];
  /** The items that were corrected or withdrawn, in their latest versions. Tests add to them. */
  readonly revisions: ItemVersion[];
}

/** Makes a message with these lines, and a button with the marker. */
const post = (marker: string, lines: readonly string[]): ComposedPost['post'] => ({
  title: `Briefing: ${lines.length}`,
  body: {
    content: lines.join('\n'),
    components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Stop', custom_id: marker }] }],
  },
});

/** Makes a composer over an empty record. */
export function fakeComposer(): FakeComposer {
  const news: News[] = [];
  const revisions: ItemVersion[] = [];
  return {
    news,
    revisions,
    compose({ quiet }, { marker, from, until, owed }) {
      const items = news.filter(({ at }) => at > from && at <= until).map(({ id, version }) => ({ id, version }));
      const corrected = owed.map(id => ({ id, version: '2' }));
      if (items.length + owed.length === 0 && quiet === 'silent') return 'nothing';
      const lines = [...items.map(({ id }) => id), ...owed.map(id => `corrected: ${id}`)];
      return { post: post(marker, lines), edition: { from, until, items: [...items, ...corrected] } };
    },
    correct: ({ item, subscriptionId, day, shown }) => {
      const isLater = (one: ItemVersion): boolean =>
        revisions.some(({ id, version }) => id === one.id && Number(version) < Number(one.version));
      return shown.some(isLater)
        ? 'behind'
        : { body: post(`b:${subscriptionId}:${day}`, [`${item.id} was corrected: version ${item.version}`]).body };
    },
    notice: (_, why) => ({ body: { content: `It is broken: ${why}` } }),
    revised: () => revisions,
  };
}
