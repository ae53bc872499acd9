/** Lists everything in the record that can be pictured, and opens the canvas to measure it with. */

import type { Messages } from '../../../src/i18n/messages.ts';
import { openCanvas } from '../../../src/painter/canvas.ts';
import { matrix } from '../../../src/reply/matrix.ts';
import type { Depiction } from '../../../src/reply/reply.ts';
import { context, dossier } from '../../support/record.ts';

export const canvas = await openCanvas();

const { quotes, events, disputesOf, saidBy } = dossier.views;
const topics = [...dossier.topics.values()];
const parties = [...dossier.parties.values()];

export const cards: readonly Extract<Depiction, { kind: 'card' }>[] = quotes.map(quote => ({
  kind: 'card',
  quote,
  disputes: disputesOf.get(quote) ?? [],
}));

/** Makes timelines from each event on, of each event alone, and by topic. */
export function timelines(w: Messages): readonly Extract<Depiction, { kind: 'timeline' }>[] {
  const title = w.timeline([]);
  return [
    ...events.map((_, i) => events.slice(i)),
    ...events.map(event => [event]),
    ...topics.map(topic => events.filter(event => event.topics.includes(topic))).filter(some => some.length > 0),
  ].map(some => ({ kind: 'timeline', title, events: some }));
}

/** Makes tables of every party alone and of every pair, on all topics; and of a few pairs on each topic. */
export function matrices(w: Messages): readonly Extract<Depiction, { kind: 'matrix' }>[] {
  const within = { ...context, messages: w };
  const asked = [...parties.map(party => [party]), ...parties.flatMap((a, i) => parties.slice(i + 1).map(b => [a, b]))];
  const rest = (some: readonly unknown[]) => [...saidBy.keys()].filter(party => !some.includes(party));
  const drawn = (some: (typeof asked)[number], on: typeof topics) =>
    matrix(
      some.length > 1 ? w.compare.title(...names(some, w), undefined) : names(some, w)[0],
      some,
      rest(some),
      on,
      within,
    );
  return [
    ...asked.map(some => drawn(some, topics)),
    ...asked.slice(9, 12).flatMap(some => topics.map(topic => drawn(some, [topic]))),
  ].filter(({ rows }) => rows.length > 0);
}

const names = ([a, b]: (typeof parties)[number][], w: Messages): readonly [string, string] => [
  a ? w.party(a) : '',
  b ? w.party(b) : '',
];

export const depictions = (w: Messages): readonly Depiction[] => [...cards, ...timelines(w), ...matrices(w)];
