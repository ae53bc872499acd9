/** Tells, of the items that may answer a silence in another source, what that is and what they say. */
import { splitId } from '../record/ids.ts';
import { writtenIn } from '../record/parse.ts';
import { valueAt } from '../record/shape.ts';
import { QUOTE_SLOT } from '../record/types.ts';
import type { Aside } from './asides.ts';
import { choicesOf } from './choices.ts';
import { valueIn } from './items.ts';
import type { KeptRecord } from './kept-record.ts';
import type { ReviewState } from './opening.ts';

/** An item, and what in another source calls its speakers silent. */
export interface Undecided extends Aside {
  /** What it is that they are silent on there. */
  readonly question: string;
  /** Who counts as silent. */
  readonly party: string;
  /** What the item says; a few words with their setting. */
  readonly says: string;
}

/** Tells them. */
export async function undecidedIn(
  asides: readonly Aside[],
  { items }: ReviewState,
  record: KeptRecord,
): Promise<readonly Undecided[]> {
  if (asides.length === 0) return [];
  const read = await record.read();
  const contents = 'problems' in read ? [] : read.files.map(file => writtenIn(file).content);
  const { parties } = await choicesOf(record);
  const textOf = (id: string): string => {
    const item = items.find(one => one.id === id);
    const written = (name: string): unknown => item && valueIn(item, name);
    const text = String(written('text') ?? id);
    // A fragment says nothing without its sentence.
    return written('extent') === 'fragment' ? String(written('setting')).split(QUOTE_SLOT).join(`“${text}”`) : text;
  };
  return asides.map(one => ({
    ...one,
    question: questionOf(one.of, contents),
    party: parties.find(({ id }) => id === one.by)?.name ?? one.by,
    says: textOf(one.item),
  }));
}

/** What a dispute or a fact of another source is about; its id where that can't be found. */
function questionOf(of: string, contents: readonly unknown[]): string {
  const { source, local } = splitId(of);
  const content = contents.find(one => valueAt(one, ['source', 'id']) === source);
  const entries = ['disputes', 'facts'].flatMap(section => {
    const list = valueAt(content, [section]);
    return Array.isArray(list) ? list : [];
  });
  const entry = entries.find(one => valueAt(one, ['id']) === local);
  return String(valueAt(entry, ['question']) ?? valueAt(entry, ['text']) ?? of);
}
