/** Makes the table of what countries said on topics. */
import type { Context } from '../context.ts';
import type { Party, Quote, Statement, Topic } from '../record/types.ts';
import { ownWords } from './own-words.ts';
import type { Cell, Matrix } from './reply.ts';

/**
 * Makes the table, its rows only when they're read.
 *
 * @param asked those whose words are shown.
 * @param others those who are only counted.
 * @param topics the rows. A topic on which none of them said anything is left out; those on which `asked` spoke come first.
 */
export function matrix(
  title: string,
  asked: readonly Party[],
  others: readonly Party[],
  topics: readonly Topic[],
  context: Context,
): Matrix {
  return {
    kind: 'matrix',
    title,
    asked,
    others,
    // Only a picture needs them: most answers go without, and a large record has thousands of items a country.
    get rows() {
      return rowsOf(asked, others, topics, context);
    },
  };
}

function rowsOf(
  asked: readonly Party[],
  others: readonly Party[],
  topics: readonly Topic[],
  context: Context,
): Matrix['rows'] {
  const rows = topics
    .map(topic => ({ topic, cells: [...asked, ...others].map(party => cell(party, topic, context)) }))
    .filter(row => row.cells.some(c => c.items.length > 0));
  // Their own words come before what others alone speak of.
  const isHeard = (row: Matrix['rows'][number]): boolean =>
    row.cells.slice(0, asked.length).some(c => c.items.length > 0);
  return [...rows.filter(isHeard), ...rows.filter(row => !isHeard(row))];
}

/** Lists the other countries and bodies of which the record holds words. */
export function everyoneElse(asked: readonly Party[], { dossier }: Context): readonly Party[] {
  return [...dossier.views.saidBy.keys()].filter(party => !asked.includes(party));
}

function cell(party: Party, topic: Topic, context: Context): Cell {
  const { dossier } = context;
  const items = (dossier.views.saidBy.get(party) ?? []).filter(
    (item): item is Quote | Statement =>
      (item.kind === 'quote' || item.kind === 'statement') && item.topics.includes(topic),
  );
  return {
    party,
    items: items.map(ownWords(context).item),
    disputed: items.some(item => (dossier.views.disputesOf.get(item) ?? []).length > 0),
  };
}
