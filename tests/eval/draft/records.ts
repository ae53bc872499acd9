/** Drafts the sources of the record anew from their texts, and measures each draft by the finished file. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { type Draft, draftSource } from '../../../src/ingest/fields/draft.ts';
import { articleIn } from '../../../src/ingest/read/article.ts';
import { isRefused } from '../../../src/ingest/read/refusal.ts';
import { findSpeech } from '../../../src/ingest/speech/speech.ts';
import type { Source } from '../../../src/record/types.ts';
import { readDrafted } from './drafted.ts';
import { readFinished } from './finished-lines.ts';
import { type Measured, measure } from './lines-right.ts';

/** What a curator tells of a text when drafting it. */
const toldOf = ({ outlet, title, url, published, language, form, rights }: Source) => ({
  outlet,
  title,
  url,
  published,
  rights,
  lang: language,
  form,
});

/** Drafts one source as if the record had all others. */
export async function redraft(source: Source, record: Dossier, text: Uint8Array): Promise<Draft> {
  const read = await articleIn({ bytes: text }, toldOf(source));
  if (isRefused(read)) throw new Error(read.refusal.message);
  const items = new Map([...record.items].filter(([, item]) => item.source !== source));
  const sources = new Map([...record.sources].filter(([, one]) => one !== source));
  const others: Dossier = { ...record, items, sources, order: [...items.keys()] };
  const { article } = read;
  return draftSource({ article, speech: findSpeech(article), record: others, day: source.recorded.day });
}

/** Measures a draft by the text of the finished file. */
export const measured = (draft: Draft, finished: string): Measured =>
  measure(readFinished(finished), readDrafted(draft.source));

/** A line of the table: the source, and the share of its lines that the draft had right. */
export function rowOf(name: string, { all, given, withoutIds, quotations, sections }: Measured): string {
  const share = ({ lines, right }: { lines: number; right: number }): string =>
    `${Math.round((100 * right) / Math.max(1, lines))} % of ${lines}`;
  const { of, found, ...fields } = quotations;
  return [
    `${name}: ${share(given)} lines that it gives (without ids ${share(withoutIds)}; of all ${share(all)})`,
    `  quotations ${found} of ${of}; ${Object.entries(fields)
      .map(([field, right]) => `${field} ${right}`)
      .join(', ')}`,
    `  ${[...sections].map(([section, of]) => `${section} ${of.right}/${of.lines}`).join(', ')}`,
  ].join('\n');
}

/** The text and the finished file of a source, by the file's name. */
export async function filesOf(
  name: string,
  texts: string,
  data: string,
): Promise<{ readonly id: string; readonly text: Uint8Array; readonly finished: string }> {
  const stem = basename(name, '.yaml');
  const finished = await readFile(join(data, 'sources', `${stem}.yaml`), 'utf8');
  const id = String(readFinished(finished).content.source['id']);
  return { id, text: await readFile(join(texts, `${stem}.txt`)), finished };
}
