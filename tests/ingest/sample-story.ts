/** An invented story in the world of the sample record, and what is drafted of a story. */
import { compile } from '../../src/dossier/compile.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { type Draft, draftSource } from '../../src/ingest/fields/draft.ts';
import type { DraftedEntry, Section, Value } from '../../src/ingest/fields/drafted.ts';
import { articleIn } from '../../src/ingest/read/article.ts';
import type { ReadOptions } from '../../src/ingest/read/options.ts';
import { checkOptions } from '../../src/ingest/read/options.ts';
import { isRefused } from '../../src/ingest/read/refusal.ts';
import { findSpeech } from '../../src/ingest/speech/speech.ts';
import { RECORD } from '../record/sample-record.ts';
import { draftOf, inputs } from '../record/support.ts';

/** The day on which stories are drafted. */
export const DAY = '2031-06-02';

/** The sample record, compiled. */
export const record: Dossier = await compile(draftOf(inputs(RECORD)));

/** A story with all that a draft has to tell apart. */
export const STORY = `Crews wait on the pier at Port Lind
Port Lind (XNA) - Norland accused Sudmark on Wednesday of holding up the “blue” ferry line, as crews waited for pilots.
“The line is open. We keep it open,” Prime Minister Ada Berg told reporters in Sudville on Tuesday. “It will not close again.”
She added that fares would be “fair and low” once the harbour is dredged.
- ‘No answer’ -
Sudmark’s transport minister, Olav Holm, said that the plan was a “grave risk”.
Mara Lindt, a spokeswoman for the harbour, said the so-called “slow boats” could sail in June.
Sudmark denied Norland’s claims on the ferries.
The ferries appeared to be ready in March.
`;

/** Drafts a story with the sample record. */
export async function drafted(text: string, options: ReadOptions = {}, of: Dossier = record): Promise<Draft> {
  const checked = checkOptions({ published: '2031-05-08', outlet: 'XNA', lang: 'en', ...options });
  if (isRefused(checked)) throw new Error(checked.refusal.message);
  const read = await articleIn({ bytes: Buffer.from(text) }, checked.options);
  if (isRefused(read)) throw new Error(read.refusal.message);
  return draftSource({ article: read.article, speech: findSpeech(read.article), record: of, day: DAY });
}

/** A drafted entry as an object; `TODO` where the curator has to write. */
export const valuesOf = (entry: DraftedEntry | undefined): Readonly<Record<string, Value>> =>
  Object.fromEntries((entry ?? []).map(({ key, value = 'TODO' }) => [key, value]));

/** The values of all entries of a section. */
export const valuesIn = (draft: Draft, section: Section): readonly Readonly<Record<string, Value>>[] =>
  draft.source.sections[section].map(valuesOf);

/** The reason with which a field is marked. */
export const markOf = (entry: DraftedEntry | undefined, key: string): string | undefined => {
  const mark = entry?.find(field => field.key === key)?.mark;
  return mark && `${mark.kind}: ${mark.why}`;
};
