/** The ways on from an edition: into the record, and to what it has no room for. */
import type { Context } from '../../context.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Dispute, Item, Statement, Topic } from '../../record/types.ts';
import { isOn } from '../../reply/entries.ts';
import type { Choose, Link } from '../../reply/reply.ts';
import type { Followed } from './types.ts';

/** Up to so many ways to what isn't shown are buttons; more are a menu, with the longest first. */
const BUTTONS_MAX = 6;
/** Most choices of a menu of Discord's. */
const CHOICES_MAX = 25;

/** Where an item or a dispute is among its like. */
export function linkTo(of: Item | Dispute, topic: Topic | undefined, w: Messages): Link {
  const input = topic ? { topic: topic.id } : {};
  const on = topic ? [w.on(w.topic(topic))] : [];
  switch (of.kind) {
    case 'dispute':
      return link(w.contested.title(topic && w.topic(topic)), 'disputed', input);
    case 'event':
      return link(w.timeline(on), 'timeline', input);
    case 'quote':
      return topic ? link(w.quotations(on), 'quote', input) : source(of, w);
    case 'statement': {
      const day = dayOf(of);
      if (day === undefined) return source(of, w);
      return link([w.dailyBriefing({ from: day, to: day }), ...on].join(' '), 'timeline', { day, ...input });
    }
    case 'fact':
      return source(of, w);
  }
}

/** A day on which it was, or may have been, said: a month alone tells of none. */
function dayOf({ when }: Statement): string | undefined {
  return when.precision === 'day' || when.precision === 'range' ? when.from : undefined;
}

const source = (item: Item, w: Messages): Link =>
  link(w.sourcePage.title(item.source), 'source', { id: item.source.id });

const link = (label: string, command: string, input: Readonly<Record<string, string>>): Link => ({
  label,
  invocation: { command, input, page: 0 },
});

/** The timeline, the quotations and the disputes: of the topic, where one is all that is followed. */
export function linksIn({ topics, parties, speakers }: Followed, { dossier, messages: w }: Context): readonly Link[] {
  const only =
    topics.length === 1 && parties.length + speakers.length === 0 ? dossier.topics.get(topics[0] ?? '') : undefined;
  const isOnIt = ({ topics: own }: Item): boolean => only === undefined || own.includes(only);
  const input = only ? { topic: only.id } : {};
  const on = only ? [w.on(w.topic(only))] : [];
  const { events, quotes } = dossier.views;
  const disputes = [...dossier.disputes.values()].filter(dispute => only === undefined || isOn(only, dispute));
  return [
    ...(events.some(isOnIt) ? [link(only ? w.timeline(on) : w.wholeTimeline, 'timeline', input)] : []),
    ...(quotes.some(isOnIt) ? [link(w.quotations(on), 'quote', input)] : []),
    ...(disputes.length > 0 ? [link(w.disputes, 'disputed', input)] : []),
  ];
}

/** The ways to what isn't shown, each once, those to most of it first. */
export function linksToRest(
  ways: readonly Link[],
  w: Messages,
): { readonly links: readonly Link[]; readonly choose?: Choose } {
  const counted = new Map<string, { readonly way: Link; readonly count: number }>();
  for (const way of ways) {
    const key = JSON.stringify(way.invocation);
    counted.set(key, { way, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  const links = [...counted.values()].toSorted((a, b) => b.count - a.count).map(({ way }) => way);
  if (links.length <= BUTTONS_MAX) return { links };
  return { links: [], choose: { label: w.edition.rest, links: links.slice(0, CHOICES_MAX) } };
}
