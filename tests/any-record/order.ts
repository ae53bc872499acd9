/** Declares in what order an answer's pages show its items, and that both sides of a topic stand together. */

import { expect } from 'vitest';
import { heardIn } from '../../src/record/disputes.ts';
import type { Voice } from '../../src/record/types.ts';
import { partiesOf, voiceOf } from '../../src/record/voices.ts';
import type { Reply } from '../../src/reply/reply.ts';
import type { Asked } from '../support/record.ts';
import { type Answered, itemsOf } from './pages.ts';

/** The items that an answer has in questions only: each stands there by its place. */
function askedOf({ cards }: Extract<Reply, { kind: 'answer' }>): ReadonlySet<string> {
  const entries = cards.flatMap(({ sections }) => sections.flatMap(section => section.entries));
  const questions = entries.flatMap(entry => (entry.kind === 'question' ? heardIn(entry.dispute) : []));
  return new Set(questions.map(({ id }) => id));
}

/**
 * Expects the pages of an answer to show each of its items once, in order; an overview shows a selection.
 *
 * @param most how many pages were read at most
 */
export function expectInOrder({ command, input, reply, read }: Answered, most: number): void {
  if (reply.kind !== 'answer') return;
  const shown = read.flatMap(({ page }) => (page.items ?? []).map(({ item }) => item.id));
  const wanted = itemsOf(reply).map(({ id }) => id);
  const asked = askedOf(reply);
  const told = shown.filter(id => !asked.has(id));
  expect(wanted, JSON.stringify(input)).toEqual(expect.arrayContaining(told));
  if (command === 'cite') {
    // Its words are in the citation, and no line is one of its own.
    expect([wanted, shown]).toEqual([[input['id']], []]);
    return;
  }
  if (reply.paging === 'first' || reply.paging === 'whole') {
    expect(
      wanted.filter(id => told.includes(id)),
      JSON.stringify(input),
    ).toEqual(told);
    return;
  }
  const isWhole = read.length < most;
  // Sides that a page doesn't hold take turns.
  if (command === 'compare' && isWhole) expect(shown.toSorted(), JSON.stringify(input)).toEqual(wanted.toSorted());
  else if (command !== 'compare') {
    // An answer that opens amid its pages goes round to the first.
    const from = reply.opensOn ? wanted.indexOf(shown[0] ?? '') : 0;
    const round = [...wanted.slice(from), ...wanted.slice(0, from)];
    expect(shown, JSON.stringify(input)).toEqual(isWhole ? round : round.slice(0, shown.length));
  }
}

/** The names beside each other on a page, by the title above them. */
const sidesOn = ({ message: { embeds } }: Asked): ReadonlyMap<string, readonly string[]> =>
  new Map(
    embeds.flatMap(({ title = '', fields, description = '' }) => {
      // Sides that are too long for fields stand one below the other.
      const names = fields
        ? fields.filter(({ inline }) => inline).map(({ name }) => name)
        : Array.from(description.matchAll(/^\*\*(.+)\*\*$/gmu), ([, name = '']) => name);
      return names.length === 0 ? [] : [[title, names] as const];
    }),
  );

/** Those of two sides whose words stand on a page. */
const sidesIn = ({ page }: Asked, input: Answered['input']): readonly string[] =>
  [input['a'], input['b']].flatMap(id =>
    typeof id === 'string' &&
    page.items?.some(({ item }) => partiesOf(voiceOf(item) ?? NOBODY).some(party => party.id === id))
      ? [id]
      : [],
  );
const NOBODY: Voice = { kind: 'joint', voices: [] };

/** Expects both sides of a topic on its first page, and on a further one each side that a page after it has. */
export function expectSidesTogether({ input, read }: Answered): void {
  const pagesOf = new Map<string, (readonly string[])[]>();
  for (const asked of read)
    for (const [title, names] of sidesOn(asked)) pagesOf.set(title, [...(pagesOf.get(title) ?? []), names]);
  // Where one side alone is heard, nothing stands beside it.
  if (pagesOf.size === 0) expect(new Set(read.flatMap(asked => sidesIn(asked, input))).size).toBeLessThan(2);
  for (const [title, [first = [], ...others]] of pagesOf) {
    expect(first, `${title} ${JSON.stringify(input)}`).toHaveLength(2);
    for (const [i, names] of others.entries())
      expect(i === 0 ? first : others[i - 1], `${title} ${JSON.stringify(input)}`).toEqual(
        expect.arrayContaining([...names]),
      );
  }
}
