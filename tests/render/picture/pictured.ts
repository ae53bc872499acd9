/** Lists everything in the record that can be pictured, and opens the canvas to measure it with. */
import type { Context } from '../../../src/context.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { openCanvas } from '../../../src/painter/canvas.ts';
import type { Event } from '../../../src/record/types.ts';
import { depict } from '../../../src/render/picture/depict.ts';
import type { ComparisonPicture, Said, TimelinePicture } from '../../../src/render/picture/picture.ts';
import { plain } from '../../../src/render/picture/wording.ts';
import { chronicle } from '../../../src/reply/chronicle.ts';
import { comparison } from '../../../src/reply/comparison.ts';
import { itemEntry } from '../../../src/reply/entries.ts';
import type { Chronicle, Comparison, Depiction } from '../../../src/reply/reply.ts';
import { context, dossier } from '../../support/record.ts';

export const canvas = await openCanvas();

const { quotes, events, disputesOf, saidBy } = dossier.views;
const topics = [...dossier.topics.values()];

export const cards: readonly Extract<Depiction, { kind: 'card' }>[] = quotes.map(quote => ({
  kind: 'card',
  quote,
  disputes: disputesOf.get(quote) ?? [],
}));

const within = (w: Messages): Context => ({ ...context, messages: w });

/** What a timeline that isn't whole is called here. */
export const TITLE = 'Some events';

/** Makes the timeline of these events. */
export function timelineOf(some: readonly Event[], w: Messages): Chronicle {
  const entries = some.map(event => itemEntry(event, within(w)));
  const made = chronicle(TITLE, entries, entries, within(w));
  if (!made) throw new Error('no events');
  return made;
}

/** Makes timelines from each event on, of each event alone, and by topic. */
export function timelines(w: Messages): readonly Chronicle[] {
  return [
    ...events.map((_, i) => events.slice(i)),
    ...events.map(event => [event]),
    ...topics.map(topic => events.filter(event => event.topics.includes(topic))).filter(some => some.length > 0),
  ].map(some => timelineOf(some, w));
}

/** Makes pictures of every party that is heard and of every pair with one, on all topics and on each. */
export function comparisons(w: Messages): readonly Comparison[] {
  const heard = [...saidBy.keys()];
  const silent = [...dossier.parties.values()].filter(party => !saidBy.has(party)).slice(0, 1);
  const asked = [
    ...heard.map(party => [party]),
    ...heard.flatMap((a, i) => [...heard.slice(i + 1), ...silent].map(b => [a, b])),
  ];
  return asked.flatMap(some => {
    const spoken = topics.filter(topic => some.some(party => saidBy.get(party)?.some(i => i.topics.includes(topic))));
    return [undefined, ...spoken].map(topic => comparison(some, topic, within(w)));
  });
}

export const depictions = (w: Messages): readonly Depiction[] => [...cards, ...timelines(w), ...comparisons(w)];

/** Words a timeline. */
export function depictedTimeline(timeline: Chronicle, w: Messages): TimelinePicture {
  const picture = depict(timeline, w);
  if (picture.kind !== 'timeline') throw new Error(picture.kind);
  return picture;
}

/** Words a comparison. */
export function depictedComparison(comparison: Comparison, w: Messages): ComparisonPicture {
  const picture = depict(comparison, w);
  if (picture.kind !== 'comparison') throw new Error(picture.kind);
  return picture;
}

/** What a cell shows of a statement, as text. */
export const said = ({ words: parts }: Said): string => plain(parts);
