/** Makes the links of an edition: into the record, and to what it has no room for. */
import type { Context } from '../../context.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Dispute, Item, Statement, Topic } from '../../record/types.ts';
import { isOn } from '../../reply/entries.ts';
import type { Choose, Link } from '../../reply/reply.ts';
import { toDay, toEvents, toWholeTimeline } from '../../reply/touching.ts';
import type { Filter } from './types.ts';

/** Most choices of one of Discord's menus. */
const CHOICES_MAX = 25;

/** Links to the page on which an item or a dispute stands among its like. */
export function linkTo(of: Item | Dispute, topic: Topic | undefined, context: Context): Link {
  const { messages: w } = context;
  const input = topic ? { topic: topic.id } : {};
  const on = topic ? [w.on(w.topic(topic))] : [];
  switch (of.kind) {
    case 'dispute':
      return link(w.contested.title(topic && w.topic(topic)), 'disputed', input);
    case 'event':
      return topic
        ? { label: `${w.timelines.whole} · ${w.topic(topic)}`, invocation: toEvents({ topic }) }
        : toWholeTimeline(context);
    case 'quote':
      return topic ? link(w.quotations(on), 'quote', input) : source(of, w);
    case 'statement': {
      const day = dayOf(of);
      if (day === undefined) return source(of, w);
      return {
        label: [w.day(day), ...(topic ? [w.topic(topic)] : [])].join(' · '),
        invocation: { ...toDay(day, { topic }), view: 'all' },
      };
    }
    case 'fact':
      return source(of, w);
  }
}

/** The day on which it was, or may have been, said. A month names none. */
function dayOf({ when }: Statement): string | undefined {
  return when.precision === 'day' || when.precision === 'range' ? when.from : undefined;
}

const source = (item: Item, w: Messages): Link => link(w.sourcePage.showWhole, 'source', { id: item.source.id });

const link = (label: string, command: string, input: Readonly<Record<string, string>>): Link => ({
  label,
  invocation: { command, input, page: 0 },
});

/** Links to the timeline, the quotations and the disputes: of the followed topic, where nothing else is followed. */
export function linksIn({ topics, parties, speakers }: Filter, context: Context): readonly Link[] {
  const { dossier, messages: w } = context;
  const only =
    topics.length === 1 && parties.length + speakers.length === 0 ? dossier.topics.get(topics[0] ?? '') : undefined;
  const isOnIt = ({ topics: own }: Item): boolean => only === undefined || own.includes(only);
  const input = only ? { topic: only.id } : {};
  const { events, quotes } = dossier.views;
  const disputes = [...dossier.disputes.values()].filter(dispute => only === undefined || isOn(only, dispute));
  return [
    ...(events.some(isOnIt)
      ? [
          {
            ...toWholeTimeline(context),
            ...(only ? { invocation: toEvents({ topic: only }) } : {}),
            label: w.timelines.whole,
          },
        ]
      : []),
    ...(quotes.some(isOnIt) ? [link(w.quotations([]), 'quote', input)] : []),
    ...(disputes.length > 0 ? [link(w.replies.buttons.disputes, 'disputed', input)] : []),
  ];
}

/** Sums up the links to what isn't shown in a menu: each once, those to most of it first. */
export function linksToRest(links: readonly Link[], w: Messages): Choose | undefined {
  const counted = new Map<string, { readonly link: Link; readonly count: number }>();
  for (const one of links) {
    const key = JSON.stringify(one.invocation);
    counted.set(key, { link: one, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  const distinct = [...counted.values()].toSorted((a, b) => b.count - a.count).map(one => one.link);
  return distinct.length === 0 ? undefined : { label: w.edition.rest, links: distinct.slice(0, CHOICES_MAX) };
}
