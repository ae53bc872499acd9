/** Selects what the picture of a timeline shows: events with their disputes, and which of them is the summit. */
import type { Context } from '../context.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { remember } from '../lib/lazy.ts';
import { tells } from '../record/events.ts';
import type { Dispute, Event } from '../record/types.ts';
import type { Chronicle, Entry } from './reply.ts';

/** Most events of a picture that draws the whole answer; of a longer one it draws the page. */
const EVENTS_MAX = 40;

/**
 * Draws all events of an answer, or, where they are too many, those of the page; `undefined` where there is none to draw.
 *
 * @param all the answer's entries.
 * @param page those of the page.
 */
export function chronicle(
  title: string,
  all: readonly Entry[],
  page: readonly Entry[],
  context: Context,
): Chronicle | undefined {
  if (eventsOf(page).length === 0) return undefined;
  const events = eventsOf(all);
  const drawn = inOrder(events.length > EVENTS_MAX ? eventsOf(page) : events, context);
  const summit = summitOf(context);
  const at = drawn.findIndex(({ id }) => id === summit?.id);
  return {
    kind: 'timeline',
    title,
    isWhole: at >= 0 && drawn.length === context.dossier.views.events.length,
    events: drawn.map((event, i) => ({ event, isSummit: i === at, disputes: disputesOf(event, context) })),
  };
}

const eventsOf = (entries: readonly Entry[]): readonly Event[] =>
  entries.flatMap(entry => (entry.kind === 'item' && entry.item.kind === 'event' ? [entry.item] : []));

/** In the order of time, whatever order the answer has them in; those without a date last. */
function inOrder(events: readonly Event[], { dossier }: Context): readonly Event[] {
  const places = placesIn(dossier);
  return events.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

/** Where each event stands in the record's order, by its id: a picture has them in the reader's language. */
const placesIn = remember(({ views }: Dossier) => new Map(views.events.map(({ id }, i) => [id, i])));

/** An event is as disputed as the statement of which it tells. */
const disputesOf = (event: Event, { dossier: { views } }: Context): readonly Dispute[] =>
  tells(event).flatMap(item => views.contestedIn.get(item) ?? []);

/**
 * Finds what the newest source is about. A story opens with that: of the events that took place on its day it's the one
 * told nearest its beginning, and of several told there the one with most participants.
 */
export const summitOf = ({ dossier }: Context): Event | undefined => summitIn(dossier);

const summitIn = remember(({ sources, views }: Dossier): Event | undefined => {
  const [newest] = sources.values();
  const onItsDay = views.events.filter(
    ({ source, status, when }) =>
      source === newest && status === 'done' && when.precision === 'day' && when.from === source.published,
  );
  return onItsDay.toSorted((a, b) => depthOf(a) - depthOf(b) || b.participants.length - a.participants.length)[0];
});

/** How far from its source's beginning an event is told; captions stand beside the story. */
const depthOf = ({ at }: Event): number => (at.part === 'paragraph' ? at.number : Number.POSITIVE_INFINITY);
