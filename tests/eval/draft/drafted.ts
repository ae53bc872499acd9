/** Reads a drafted source as its file will have it once the curator has taken the marks away. */
import { parse } from 'yaml';
import type { DraftedSource } from '../../../src/ingest/fields/drafted.ts';
import { writeDraft } from '../../../src/ingest/write/draft-file.ts';
import type { Entry, FinishedContent } from './finished-lines.ts';

/** What a draft has. */
export interface Drafted {
  readonly header: Entry;
  readonly sections: Readonly<Record<string, readonly Entry[]>>;
  /** By the id of an item, the sentence that it is to be worded from. */
  readonly sentences: ReadonlyMap<string, string>;
}

/** Reads a draft with all that it only proposes: the curator takes that line or leaves it. */
export function readDrafted(source: DraftedSource): Drafted {
  const taken = writeDraft(source, '2026-01-01').replace(/^#\+ /gmu, '');
  const { source: header, ...sections } = parse(taken) as FinishedContent;
  const sentences = Object.values(source.sections)
    .flat()
    .flatMap(entry => {
      const id = entry.find(({ key }) => key === 'id')?.value;
      const sentence = entry.find(field => field.source !== undefined)?.source;
      return sentence === undefined ? [] : [[String(id), sentence] as const];
    });
  return { header, sections, sentences: new Map(sentences) };
}
