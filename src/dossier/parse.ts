/** From the data folder's texts to a draft of the record. */
import type { z } from 'zod';
import { lineFinder, readYaml } from './data-file.ts';
import type { Draft, DraftFile, DraftSource, Path, Problem, SourceText } from './draft.ts';
import type { Pause } from './pause.ts';
import { type GlossesFile, SCHEMAS } from './schema.ts';
import { shapeProblems } from './shape.ts';

/** One data file as read. */
export interface InputFile {
  /** With forward slashes, relative to the data folder's parent: `data/sources/afp-2025-03-27-paris-summit.yaml`. */
  readonly file: string;
  readonly text: string;
  /** The text of the source that the file describes, where it's at hand. */
  readonly sourceText?: SourceText;
}

type Parsed<T> = { readonly draft: T } | { readonly problems: readonly Problem[] };

/**
 * Parses the data files: `people.yaml`, `parties.yaml`, `topics.yaml`, and each file in `sources/`. All problems of all
 * files are reported at once; a draft comes only when there are none.
 */
export async function parseDraft(files: readonly InputFile[], pause?: Pause): Promise<Parsed<Draft>> {
  const people = await parseShared(files, 'people', SCHEMAS.people, pause);
  const parties = await parseShared(files, 'parties', SCHEMAS.parties, pause);
  const topics = await parseShared(files, 'topics', SCHEMAS.topics, pause);
  const glosses = await parseGlosses(files, pause);
  const sources = await parseSources(files, pause);
  if ('draft' in people && 'draft' in parties && 'draft' in topics && 'draft' in glosses && 'draft' in sources) {
    const draft = { people: people.draft, parties: parties.draft, topics: topics.draft, sources: sources.draft };
    return { draft: glosses.draft ? { ...draft, glosses: glosses.draft } : draft };
  }
  return {
    problems: [people, parties, topics, glosses, sources].flatMap(part => ('problems' in part ? part.problems : [])),
  };
}

async function parseShared<T>(
  files: readonly InputFile[],
  name: string,
  schema: z.ZodType<T>,
  pause?: Pause,
): Promise<Parsed<DraftFile<T>>> {
  const input = files.find(({ file }) => file.split('/').at(-1) === `${name}.yaml` && !isSource(file));
  if (input) return await parseFile(input, schema, pause);
  const message = `the data folder has no ${name}.yaml`;
  const mend = `Add ${name}.yaml to the data folder; data/README.md says what stands in it.`;
  return { problems: [{ file: `${name}.yaml`, line: 1, rule: 'files', message, mend }] };
}

/** Glosses help to find what is there; a record without any is whole. */
async function parseGlosses(
  files: readonly InputFile[],
  pause?: Pause,
): Promise<Parsed<DraftFile<GlossesFile> | undefined>> {
  const isThere = files.some(({ file }) => file.endsWith('/glosses.yaml') && !isSource(file));
  return isThere ? await parseShared(files, 'glosses', SCHEMAS.glosses, pause) : { draft: undefined };
}

async function parseSources(files: readonly InputFile[], pause?: Pause): Promise<Parsed<readonly DraftSource[]>> {
  const drafts: DraftSource[] = [];
  const problems: Problem[] = [];
  for (const input of files.filter(({ file }) => isSource(file))) {
    const parsed = await parseFile(input, SCHEMAS.source, pause);
    if ('problems' in parsed) problems.push(...parsed.problems);
    else drafts.push(input.sourceText ? { ...parsed.draft, text: input.sourceText } : parsed.draft);
    await pause?.();
  }
  if (drafts.length === 0 && problems.length === 0) {
    const message = 'the data folder has no source';
    const mend = 'Add a file to its folder sources, named AGENCY-DATE-SLUG.yaml.';
    problems.push({ file: 'sources', line: 1, rule: 'files', message, mend });
  }
  return problems.length > 0 ? { problems } : { draft: drafts };
}

async function parseFile<T>(input: InputFile, schema: z.ZodType<T>, pause?: Pause): Promise<Parsed<DraftFile<T>>> {
  const { file, text } = input;
  const read = await readYaml(file, text, pause);
  if ('problems' in read) return read;
  await pause?.();
  const lineOf: (path: Path) => number = lineFinder(text);
  const shaped = schema.safeParse(read.content);
  if (shaped.success) return { draft: { file, content: shaped.data, lineOf } };
  return { problems: shapeProblems(file, read.content, shaped.error.issues, lineOf) };
}

function isSource(file: string): boolean {
  return file.split('/').at(-2) === 'sources';
}
