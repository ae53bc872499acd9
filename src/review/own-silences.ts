/** Finds what a draft's own silences pass over, and writes there what a curator decides of it. */
import type { Path } from '../record/draft.ts';
import { ownSentence } from '../record/entries.ts';
import { type Lookup, lookUp } from '../record/lint.ts';
import { parseFiles } from '../record/parse.ts';
import { referenceFrom } from '../record/references.ts';
import { unansweredIn } from '../record/rules/silences.ts';
import { valueAt } from '../record/shape.ts';
import { QUOTE_SLOT } from '../record/types.ts';
import type { Aside } from './asides.ts';
import { recordNow } from './check.ts';
import { type Item, valueIn } from './items.ts';
import type { KeptRecord } from './kept-record.ts';
import type { ReviewState } from './opening.ts';
import type { Undecided } from './undecided.ts';
import { linked } from './values.ts';

/** Lists what is still to be decided of an item's silences: what the party that counts as silent said on the same topics. */
export async function ownUndecided(
  { id, key, fields }: Item,
  state: ReviewState,
  record: KeptRecord,
): Promise<readonly Undecided[]> {
  const read = await recordNow(state, record);
  if ('problems' in read) return [];
  const [draft] = parseFiles(read.all).drafts;
  const lookup = lookUp(draft);
  const source = draft.sources.find(({ file }) => file === read.own);
  if (!source) return [];
  const question = String(valueIn({ fields }, 'question') ?? valueIn({ fields }, 'text'));
  return Array.from(unansweredIn(source, lookup))
    .filter(({ path }) => valueAt(source.content, [...ownerOf(path), 'id']) === id)
    .flatMap(({ by, ids }) =>
      ids.map(one => ({
        of: key,
        by,
        item: referenceFrom(source, one, lookup),
        question,
        party: lookup.parties.get(by)?.name ?? by,
        says: saidBy(one, lookup),
      })),
    );
}

/** The item that a silence is of. */
const ownerOf = (path: Path): Path => path.slice(0, 2);

/**
 * Makes what an item's silences say with a decision: an item of the party is set aside with the reason, or without one linked. A
 * side of a dispute that is heard sets nothing aside.
 */
export function withDecision(
  item: Item,
  { by, item: meant, why }: Aside,
): { readonly field: string; readonly value: unknown } {
  const isMeant = (silence: unknown): boolean => valueAt(silence, ['by']) === by;
  const silence = valueIn(item, 'silence');
  if (isMeant(silence)) return { field: 'silence', value: decided(silence, meant, why, true) };
  const sides = valueIn(item, 'sides');
  const all: readonly unknown[] = Array.isArray(sides) ? sides : [];
  return { field: 'sides', value: all.map(side => (isMeant(side) ? decided(side, meant, why, false) : side)) };
}

function decided(silence: unknown, item: string, why: string | undefined, mayBoth: boolean): unknown {
  const { aside, item: _one, items: _several, ...others } = Object(silence) as Readonly<Record<string, unknown>>;
  const set: readonly unknown[] = Array.isArray(aside) ? aside : [];
  const said = textsOf(valueAt(silence, ['item']), valueAt(silence, ['items']));
  if (why !== undefined) return { ...others, ...linked(said), aside: [...set, { item, why }] };
  return { ...others, ...linked([...said, item]), ...(mayBoth && set.length > 0 && { aside: set }) };
}

const textsOf = (...values: readonly unknown[]): readonly string[] =>
  values.flat().filter(value => typeof value === 'string');

/** What an item says; a few words with their setting. */
function saidBy(id: string, { entries }: Lookup): string {
  const item = entries.get(id)?.item;
  if (!item) return id;
  const { text } = ownSentence(item);
  if (item.kind !== 'quote') return text;
  return text.includes(QUOTE_SLOT) ? text.split(QUOTE_SLOT).join(`“${item.entry.text}”`) : item.entry.text;
}
