/** Reads what an event is. */
import type { Event, Item, When } from './types.ts';

/** Lists the items that an event is the telling of: those of its own that stand at its place of the source and have its time. */
export function tells(event: Event): readonly Item[] {
  return event.items.filter(
    ({ source, at, when }) =>
      source === event.source &&
      at.part === event.at.part &&
      at.number === event.at.number &&
      timeOf(when) === timeOf(event.when),
  );
}

const timeOf = (when: When): string => (when.precision === 'open' ? '' : `${when.from} ${when.to}`);
