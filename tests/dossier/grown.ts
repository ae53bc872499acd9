/** The invented record with lines added to its items: when they were recorded, corrected, withdrawn. */
import { compile } from '../../src/dossier/compile.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { RECORD } from '../record/sample-record.ts';
import { draftOf, inputs, refused } from '../record/support.ts';

/** @param added by the id of an item or a dispute, the line (or lines) to stand under it; by a piece of text, what stands in its place */
export function grow(
  added: Readonly<Record<string, string>>,
  replaced: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  let files = { ...RECORD };
  const put = (from: string, to: string): void => {
    const [file, text] = Object.entries(files).find(([, content]) => content.includes(from)) ?? [];
    if (file === undefined || text === undefined) throw new Error(`the record has no “${from}”`);
    files = { ...files, [file]: text.replace(from, () => to) };
  };
  for (const [id, line] of Object.entries(added)) put(`  - id: ${id}\n`, `  - id: ${id}\n    ${line}\n`);
  for (const [from, to] of Object.entries(replaced)) put(from, to);
  return files;
}

/** The same, checked by every rule and compiled. */
export async function grown(...edits: Parameters<typeof grow>): Promise<Dossier> {
  const files = grow(...edits);
  const problems = await refused(files);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return await compile(await draftOf(inputs(files)));
}
