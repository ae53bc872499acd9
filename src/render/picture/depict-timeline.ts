/** Words the picture of a timeline. */

import type { Messages } from '../../i18n/messages.ts';
import type { Event } from '../../record/types.ts';
import { openConditions, words } from '../item.ts';
import { fitFirst, joinSentences, sourceTexts } from './alt-text.ts';
import type { TimelineEntry, TimelinePicture } from './picture.ts';
import { type Numbered, stripsOf } from './strips.ts';

/** Most events: with more, the strip's numbers stand too close. */
const EVENTS_MAX = 14;

/** Names a status without the sign before it: pictures draw their own. */
const statusWord = ({ status }: Event, w: Messages): string => w.status(status).replace(/^[^\p{L}]+/u, '');

/** Tells how an event's date is known; `undefined` where it has none. */
function datedOf({ when }: Event, w: Messages): TimelineEntry['dated'] {
  return when.precision === 'open' ? undefined : { basis: when.basis, word: w.dated(when) };
}

/** Words the first events; the notes say how many more there are. */
export function depictTimeline(title: string, events: readonly Event[], w: Messages): TimelinePicture {
  const { line, place } = sourceTexts(events, w);
  // Of an event's status and of how its date is known only what isn't usual is named.
  const first = events.slice(0, EVENTS_MAX);
  const usual = usualOf(first, w);
  const notesOn = (shown: number): readonly string[] => [
    ...(shown < events.length ? [w.picture.events(shown, events.length)] : []),
    ...(line === '' ? [] : [line]),
  ];
  const unless = usual.length > 0 ? w.picture.unless(usual) : '';
  // A paragraph by its number alone; a photo caption, or a place in one of several sources, in words.
  const short = (event: Event): string =>
    line !== '' && event.at.part === 'paragraph' ? String(event.at.number) : place(event);
  const { alt, shown } = fitFirst(
    joinSentences(`${title}.`, unless, line === '' ? '' : w.picture.paragraphs),
    first.map((event, i) => {
      const date = w.when(event.when);
      const before = first[i - 1];
      const text = aside(event, usual, short(event), w);
      // Events in a row that share a date name it once.
      return `${before && w.when(before.when) === date ? text : w.stating(date, text)}.`;
    }),
    n => joinSentences(...notesOn(n)),
  );
  const drawn = first.slice(0, shown);
  const numbered = numberDated(drawn);
  return {
    kind: 'timeline',
    name: ['timeline', ...new Set([drawn[0]?.id, drawn.at(-1)?.id])].filter(part => part !== undefined).join('-'),
    alt,
    title,
    strips: stripsOf(numbered, w),
    entries: drawn.map(event => entryOf(event, numbered.find(n => n.event === event)?.number, place(event), w)),
    notes: notesOn(shown),
  };
}

/** The commonest status, and the commonest way in which a date is known. One from elsewhere always says whose it is. */
function usualOf(events: readonly Event[], w: Messages): readonly string[] {
  const own = events.map(event => datedOf(event, w)).filter(dated => dated?.basis !== 'external');
  const words = [events.map(event => statusWord(event, w)), own.flatMap(dated => dated?.word ?? [])];
  return words.map(commonest).filter(word => word !== undefined);
}

/** Writes an event as alternative text; in brackets its place, its conditions, and what isn't usual of it. */
function aside(event: Event, usual: readonly string[], place: string, w: Messages): string {
  const text = words(event, w);
  const known = [statusWord(event, w), datedOf(event, w)?.word ?? []].flat();
  const brackets = [
    ...openConditions(event, text).map(w.condition),
    ...known.filter(word => !usual.includes(word)),
    place,
  ];
  return `${text} (${brackets.join(', ')})`;
}

function entryOf(event: Event, number: number | undefined, place: string, w: Messages): TimelineEntry {
  const text = words(event, w);
  const dated = datedOf(event, w);
  return {
    ...(number === undefined ? {} : { number }),
    date: w.when(event.when),
    status: event.status,
    statusWord: statusWord(event, w),
    words: text,
    conditions: openConditions(event, text).map(w.condition),
    ...(dated === undefined ? {} : { dated }),
    place,
  };
}

/** Numbers the events that have a date, from 1. */
function numberDated(events: readonly Event[]): readonly Numbered[] {
  let number = 0;
  return events.flatMap(event => {
    if (event.when.precision === 'open') return [];
    number += 1;
    return [{ event, number, when: event.when }];
  });
}

function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
