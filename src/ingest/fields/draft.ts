/** Fills in the file of a source from an article, from who says what in it, and from the record so far. */
import type { Dossier } from '../../dossier/dossier.ts';
import type { Day } from '../../time/days.ts';
import type { Article, Speech } from '../types.ts';
import { disputesOf } from './disputes.ts';
import type { DraftedEntry, DraftedSource } from './drafted.ts';
import { eventsOf } from './events.ts';
import { headerOf } from './header.ts';
import { Ids } from './ids.ts';
import { type DraftedItem, quotedText } from './item.ts';
import { itemsOf } from './items.ts';
import { linkFields } from './links.ts';
import { newcomersOf } from './newcomers.ts';
import { type Story, spanText, storyOf } from './story.ts';
import { venueIn } from './venue.ts';

/** What a draft is made from. */
export interface DraftInput {
  readonly article: Article;
  readonly speech: Speech;
  readonly record: Dossier;
  /** The day of the draft. */
  readonly day: Day;
}

/** A draft with the items that it was made of, of which a summary tells. */
export interface Draft {
  readonly source: DraftedSource;
  readonly story: Story;
  readonly items: readonly DraftedItem[];
}

/** Makes the draft. The same input makes the same draft. */
export function draftSource({ article, speech, record, day }: DraftInput): Draft {
  const story = storyOf(article, speech, record);
  const ids = new Ids(record.order);
  const items = itemsOf(story, ids);
  const entriesOf = (kind: DraftedItem['kind']): readonly DraftedEntry[] =>
    items
      .filter(item => item.kind === kind)
      .toSorted((a, b) => a.sentence.block - b.sentence.block || a.sentence.start - b.sentence.start)
      .map(item => [...item.entry, ...linkFields(story, item)]);
  const newcomers = newcomersOf(story);
  const venue = venueIn(story);
  const source: DraftedSource = {
    header: headerOf(venue === undefined ? article : { ...article, dateline: venue }, record, day),
    sections: {
      unquoted: unquotedIn(story),
      quotes: entriesOf('quotes'),
      statements: entriesOf('statements'),
      facts: entriesOf('facts'),
      events: eventsOf(story, items, ids),
      disputes: disputesOf(story, items, newcomers, ids),
    },
    newcomers,
  };
  return { source, story, items };
}

/** Words between marks that nobody is quoted saying. Those of heads and captions aren't listed. */
function unquotedIn(story: Story): readonly DraftedEntry[] {
  if (story.article.form !== 'article') return [];
  return story.speech.unquoted.flatMap(({ span, reason }) => {
    const paragraph = story.places[span.block];
    if (typeof paragraph !== 'number') return [];
    return [
      [
        { key: 'paragraph', value: paragraph },
        { key: 'text', value: quotedText(spanText(story, span)) },
        { key: 'why', value: reason, mark: { kind: 'check', why: 'Is nobody quoted?' } },
      ] satisfies DraftedEntry,
    ];
  });
}
