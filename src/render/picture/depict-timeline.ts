/** Words the picture of a timeline. */

import type { Messages } from '../../i18n/messages.ts';
import type { Event } from '../../record/types.ts';
import { openConditions, words } from '../item.ts';
import { fitFirst, joinSentences, sourceTexts } from './alt-text.ts';
import type { Basis, TimelineEntry, TimelinePicture } from './picture.ts';
import { type Numbered, stripsOf } from './strips.ts';

/** Most events: with more, the strip's numbers stand too close. */
const EVENTS_MAX = 14;

/** Takes off the sign before a status: pictures draw their own. */
const withoutSign = (status: string): string => status.replace(/^[^\p{L}]+/u, '');

/** Tells how an event's date is known; `undefined` where it has none. */
const basisOf = (event: Event): Basis | undefined => (event.when.precision === 'open' ? undefined : event.when.basis);

/** Words the first events; the notes say how many more there are. */
export function depictTimeline(title: string, events: readonly Event[], w: Messages): TimelinePicture {
  const { line, place } = sourceTexts(events, w);
  // Status and basis are named only where they aren't the usual ones.
  const first = events.slice(0, EVENTS_MAX);
  const usual = usualOf(first);
  const notesOn = (shown: number): readonly string[] => [
    ...(first.slice(0, shown).some(event => basisOf(event) === 'external') ? [w.picture.elsewhere] : []),
    ...(shown < events.length ? [w.picture.events(shown, events.length)] : []),
    ...(line === '' ? [] : [line]),
  ];
  const unless = usual ? w.picture.unless(withoutSign(w.status(usual.status)), w.picture.dated[usual.basis]) : '';
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

interface Usual {
  readonly status: Event['status'];
  readonly basis: Basis;
}

/** Finds the commonest status and basis; `undefined` where no event has a date. */
function usualOf(events: readonly Event[]): Usual | undefined {
  const status = commonest(events.map(event => event.status));
  const basis = commonest(events.map(basisOf).filter(b => b !== undefined));
  return status && basis && { status, basis };
}

/**
 * Writes an event as alternative text; in brackets its place, its conditions, and a status or basis that isn't the
 * usual one.
 */
function aside(event: Event, usual: Usual | undefined, place: string, w: Messages): string {
  const text = words(event, w);
  const basis = basisOf(event);
  const brackets = [
    ...openConditions(event, text).map(w.condition),
    ...(event.status === usual?.status ? [] : [withoutSign(w.status(event.status))]),
    ...(basis === undefined || basis === usual?.basis ? [] : [w.picture.dated[basis]]),
    place,
  ];
  return `${text} (${brackets.join(', ')})`;
}

function entryOf(event: Event, number: number | undefined, place: string, w: Messages): TimelineEntry {
  const text = words(event, w);
  const basis = basisOf(event);
  return {
    ...(number === undefined ? {} : { number }),
    date: w.when(event.when),
    status: event.status,
    statusWord: withoutSign(w.status(event.status)),
    words: text,
    conditions: openConditions(event, text).map(w.condition),
    ...(basis === undefined ? {} : { dated: { basis, word: w.picture.dated[basis] } }),
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
