/** Tells the entries of an answer in lines, each set in its card and section. */

import type { Messages } from '../i18n/messages.ts';
import { lazy } from '../lib/lazy.ts';
import { sourcesOf as sourcesOfItem } from '../record/citations.ts';
import { heardIn } from '../record/disputes.ts';
import type { Source } from '../record/types.ts';
import { type Answered, type CardSection, type Entry, itemsIn } from '../reply/reply.ts';
import { asListed } from './citation-marks.ts';
import { sidesOf } from './dispute-line.ts';
import { headed, type Placed, unbulleted } from './drawn-cards.ts';
import { headItems } from './head-lines.ts';
import { disputeLine, itemLines } from './item-lines.ts';
import { ENTRIES_MAX } from './limits.ts';
import { type SourceNames, sourceNames } from './outlets.ts';
import { type Line, line, richSpans, type Span } from './page.ts';

/** Entries that an answer may show on its pages, from the first card on, and the names of all their sources. */
export interface Told {
  readonly placed: readonly Placed[];
  readonly names: SourceNames;
}

/**
 * Tells the entries of an answer. An entry's lines are made when they are first asked for: most are on other pages than the
 * one that is drawn.
 */
export function tellEntries(reply: Answered, w: Messages): Told {
  const places = firstOf(reply.cards, ENTRIES_MAX);
  const entries = places.map(({ entry }) => entry);
  const names = sourceNames(sourcesOf(reply, entries));
  const told = (place: Place): Placed => {
    const lines = lazy(() => linesIn(place.section, place.entry, w, names));
    return {
      ...place,
      get lines() {
        return lines();
      },
    };
  };
  return { names, placed: places.map(told) };
}

type Place = Omit<Placed, 'lines'>;

/** At most so many entries, each with where it stands. */
function firstOf(cards: Answered['cards'], most: number): readonly Place[] {
  const places: Place[] = [];
  for (const card of cards)
    for (const section of card.sections)
      for (const entry of section.entries) {
        if (places.length === most) return places;
        places.push({ card, section, entry });
      }
  return places;
}

/** Names the sources of what stands on a page. */
export const namesOn = (shown: readonly Placed[], reply: Answered): SourceNames =>
  sourceNames(
    sourcesOf(
      reply,
      shown.map(({ entry }) => entry),
    ),
  );

const sourcesOf = (reply: Answered, entries: readonly Entry[]): readonly Source[] =>
  [
    ...[...headItems(reply), ...entries.flatMap(itemsIn).map(asListed)]
      .flatMap(entry => [entry, ...(entry.earlier ?? []), ...(entry.later ?? [])])
      .map(({ item }) => item),
    ...reply.headline.flatMap(one => (one.kind === 'dispute' ? heardIn(one.dispute) : [])),
  ].flatMap(sourcesOfItem);

/** What a page shows, with its sources named as the page has need of it; and their names. */
export function onPage(shown: readonly Placed[], reply: Answered, all: SourceNames, w: Messages): Told {
  const names = namesOn(shown, reply);
  if (names.size === all.size) return { placed: shown, names: all };
  const again = (one: Placed): Placed =>
    one.entry.kind === 'rest' ? one : { ...one, lines: linesIn(one.section, one.entry, w, names) };
  return { placed: shown.map(again), names };
}

/**
 * Tells what a selection leaves out: the topics whose sections have nothing on the page.
 *
 * @param shown the entries on it besides
 * @returns nothing where no topic is left out
 */
export function restIn(placed: readonly Placed[], shown: readonly Placed[]): readonly Placed[] {
  const told = new Set(shown.map(({ section }) => section.topic));
  const left = [...new Set(placed.flatMap(({ section: { topic } }) => (topic && !told.has(topic) ? [topic] : [])))];
  if (left.length === 0) return [];
  return placed.flatMap(one =>
    one.entry.kind === 'rest' ? [{ ...one, lines: [line('text', one.entry.says(left))] }] : [],
  );
}

/** Tells an entry as it stands in its section: below words of ours, one alone has no bullet. */
function linesIn({ heading, entries }: CardSection, entry: Entry, w: Messages, names: SourceNames): readonly Line[] {
  const lines = linesOfEntry(entry, w, names);
  return entries.length === 1 && heading && headed(heading, w).small === '' ? unbulleted(lines) : lines;
}

/** Tells an entry in lines, which stay together. */
function linesOfEntry(entry: Entry, w: Messages, names: SourceNames): readonly Line[] {
  switch (entry.kind) {
    case 'item':
      return led(entry.lead, itemLines(entry, w, names));
    case 'dispute':
      return [line('bullet', ...sidesOf(entry.dispute, w, names))];
    case 'question':
      return [disputeLine(entry.dispute, w, names)];
    case 'words':
      return [line(entry.small ? 'small' : entry.plain ? 'text' : 'bullet', ...richSpans(entry.text))];
    case 'unsigned':
      return itemLines({ kind: 'item', item: entry.quote, disputes: [], telling: 'whole' }, w, names);
    case 'code':
      return [line('code', entry.text)];
    case 'remark':
      return [line('bullet', entry.text, ...linkOf(entry.address))];
    case 'rest':
      return [];
    default:
      return [line('bullet', entryText(entry))];
  }
}

/** The sentence of an entry that is one. */
const entryText = (entry: Extract<Entry, { kind: 'silence' | 'remark' }>): string =>
  entry.kind === 'silence' ? entry.says : entry.text;

/** Puts what an item is told on before its first line. */
function led(lead: string | undefined, lines: readonly Line[]): readonly Line[] {
  const [first, ...others] = lines;
  if (lead === undefined || !first) return lines;
  return [line(first.role, { text: lead, strong: true }, ' ', ...first.spans), ...others];
}

const linkOf = (address: string | undefined): readonly (Span | string)[] =>
  address === undefined ? [] : [' ', { text: address, link: address }];
