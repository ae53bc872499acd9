/** Tells a curator in a few lines what a draft has, and what in it needs eyes. */

import type { Draft } from '../fields/draft.ts';
import { type Field, fieldOf, SECTIONS } from '../fields/drafted.ts';
import type { DraftedItem } from '../fields/item.ts';
import { leftOutOf } from './left-out.ts';
import { tally } from './tally.ts';
import { inBrackets } from './yaml-values.ts';

/** Lines that a summary names one by one, at most. */
const LISTED_MAX = 12;

/** The lines of a summary. @param notes of the reading, each a sentence */
export function summaryOf(draft: Draft, notes: readonly string[]): readonly string[] {
  const { source, story, items } = draft;
  const { leftOut } = story.article;
  const counts = SECTIONS.map(section => [source.sections[section].length, section] as const);
  const entries = [source.header, ...SECTIONS.flatMap(section => source.sections[section])];
  return [
    `Drafted: ${counts
      .filter(([count]) => count > 0)
      .map(counted)
      .join(', ')}.`,
    ...speakersOf(items),
    ...newcomersOf(draft),
    ...leftOutOf(leftOut),
    ...(story.article.form === 'transcript'
      ? ['Of a transcript only sentences with a word of a topic or a party’s name are drafted.']
      : []),
    ...eyes(entries.flat()),
    ...story.speech.misprints,
    ...notes,
  ];
}

const counted = ([count, section]: readonly [number, string]): string =>
  `${count} ${count === 1 ? section.replace(/s$/u, '') : section}`;

/** By speaker, what was found of them, and how sure it is. */
function speakersOf(items: readonly DraftedItem[]): readonly string[] {
  const spoken = items.filter(({ kind }) => kind !== 'facts');
  const by = new Map<string, DraftedItem[]>();
  for (const item of spoken) {
    const key = item.voice ? inBrackets(item.voice.by) : 'left open';
    by.set(key, [...(by.get(key) ?? []), item]);
  }
  return [...by].map(([who, all]) => {
    const quotes = all.filter(({ kind }) => kind === 'quotes').length;
    const marks = all.flatMap(({ entry }) => fieldOf(entry, 'by')?.mark?.kind ?? []);
    const told = [
      `${quotes} quoted`,
      `${all.length - quotes} told`,
      ...(who === 'left open' ? placesOf(all) : countsOf(marks)),
    ];
    return `  ${who}: ${told.join(', ')}`;
  });
}

const countsOf = (marks: readonly string[]): readonly string[] =>
  ['likely', 'check'].flatMap(kind => {
    const count = marks.filter(mark => mark === kind).length;
    return count === 0 ? [] : [`${count} marked ${kind.toUpperCase()}`];
  });

const placesOf = (items: readonly DraftedItem[]): readonly string[] => {
  const places = [...new Set(items.map(({ entry }) => String(fieldOf(entry, 'paragraph')?.value ?? '')))];
  return [`in paragraphs ${places.slice(0, LISTED_MAX).join(', ')}${places.length > LISTED_MAX ? ' …' : ''}`];
};

function newcomersOf({ source: { newcomers } }: Draft): readonly string[] {
  const names = newcomers.map(
    ({ file, entry }) => `${String(fieldOf(entry, 'name')?.value ?? fieldOf(entry, 'id')?.value ?? '')} (${file})`,
  );
  return names.length === 0
    ? []
    : [`Proposed for other files, at the draft’s end: ${names.slice(0, LISTED_MAX).join(', ')}.`];
}

/** What has to be written, and what to be looked at. */
function eyes(fields: readonly Field[]): readonly string[] {
  const open = fields.filter(({ value, isProposed }) => value === undefined && !isProposed).map(({ key }) => key);
  const marked = countsOf(fields.flatMap(({ mark }) => mark?.kind ?? []));
  return [
    ...(open.length === 0 ? [] : [`To be written: ${tally(open)}.`]),
    ...(marked.length === 0 ? [] : [`To be looked at: ${marked.join(', ')}.`]),
  ];
}
