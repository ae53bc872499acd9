/** Tells, of the items that may answer a silence in another source, what that is and what they say. */
import { readFolder } from '../../dossier/folder.ts';
import { splitId } from '../../record/ids.ts';
import { valueAt } from '../../record/shape.ts';
import { readYaml } from '../../record/yaml-file.ts';
import type { Aside } from '../asides.ts';
import { choicesOf } from '../choices.ts';
import type { ReviewState } from '../opening.ts';
import type { Undecided } from './api.ts';

/** Tells them. @param data the record's folder */
export async function undecidedIn(
  asides: readonly Aside[],
  { items }: ReviewState,
  data: string,
): Promise<readonly Undecided[]> {
  if (asides.length === 0) return [];
  const read = await readFolder(data);
  const contents = 'problems' in read ? [] : read.files.map(({ file, text = '' }) => readYaml(file, text).content);
  const { parties } = await choicesOf(data);
  const textOf = (id: string): string => {
    const fields = items.find(one => one.id === id)?.fields ?? [];
    return String(fields.find(({ name }) => name === 'text')?.value ?? id);
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
