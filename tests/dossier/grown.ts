/** Adds lines to items of the invented record, such as the dates on which they were recorded, corrected or withdrawn. */
import { compile } from '../../src/dossier/compile.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { RECORD } from '../record/sample-record.ts';
import { draftOf, inputs, refused } from '../record/support.ts';

/**
 * Edits the files of the invented record.
 *
 * @param added the line (or lines) to put under an item or a dispute, by its id
 * @param replaced pieces of text, each with the text to put in its place
 */
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

/** The edited record, checked by every rule and compiled. */
export async function grown(...edits: Parameters<typeof grow>): Promise<Dossier> {
  const files = grow(...edits);
  const problems = refused(files);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return await compile(draftOf(inputs(files)));
}
