/** Runs `npm run eval:draft -- --record`: drafts the record's sources anew, and prints how many lines of their files were right. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { loadRecord } from '../../../src/dossier/load.ts';
import { ownDataFolder } from '../../../src/lib/paths.ts';
import { readDrafted } from './drafted.ts';
import { readFinished } from './finished-lines.ts';
import { addedUp, type Marked, marksIn, marksRight, marksTable } from './marks-right.ts';
import { filesOf, measured, redraft, rowOf } from './records.ts';

const USAGE = `Usage: npm run eval:draft -- --record TEXTS
  TEXTS   the folder of the sources' texts, each named as its source's file with .txt
`;

/**
 * Measures the drafts of all sources.
 *
 * @returns the exit status: 0 measured; 1 the record has problems; 2 the arguments make no sense
 */
export async function evaluateRecord([texts]: readonly string[], print: (text: string) => void): Promise<number> {
  if (texts === undefined) {
    print(USAGE);
    return 2;
  }
  const data = ownDataFolder();
  const loaded = await loadRecord(data);
  if ('problems' in loaded) {
    print('The record has problems: npm run check tells which.\n');
    return 1;
  }
  const marked: Marked[] = [];
  for (const name of await readdir(join(data, 'sources'))) {
    const { text, finished, id } = await filesOf(name, texts, data);
    const source = loaded.dossier.sources.get(id);
    if (!source) continue;
    const draft = await redraft(source, loaded.dossier, text);
    print(`${rowOf(name, measured(draft, finished))}\n  marks: ${marksIn(draft.source)}\n`);
    marked.push(marksRight(draft.source, readFinished(finished), readDrafted(draft.source)));
  }
  print(`\n${marksTable(addedUp(marked))}\n`);
  return 0;
}
