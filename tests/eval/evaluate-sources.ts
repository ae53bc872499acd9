/** Runs `npm run eval -- --sources`: each source's questions, with the source left out of what the weights are fitted to. */
import { loadRecord } from '../../src/dossier/load.ts';
import { PARTS, type Part } from '../../src/qa/method.ts';
import type { Draft } from '../../src/record/draft.ts';
import { type Cases, readCaseFile, readOwnFiles } from './cases.ts';
import { DATA_PARTS, type DataPart, type LeftOut, leaveOneOut, type SourceQuestions, without } from './leave-out.ts';
import { misses } from './report.ts';
import { casesOf, readSourceLists, type SourceCases } from './source-lists.ts';
import { sourcesReport, worthReport } from './sources-report.ts';
import type { System } from './system.ts';

/** The source whose questions stand in `questions.yaml` and `strangers.yaml`. */
const OWN = 'afp-paris';
/** In place of a part: each in turn. */
const EACH = 'each';

/** What `--sources` is told. */
export interface AskedOfSources {
  readonly sources: string;
  /** The questions of {@link OWN}; the project's, if not given. */
  readonly file?: string | undefined;
  readonly data: string;
  readonly texts?: string | undefined;
  readonly without?: string | undefined;
  readonly misses?: boolean | undefined;
}

/** The parts that can be left out. */
export const ALL_PARTS: readonly string[] = [...Object.keys(DATA_PARTS), ...Object.keys(PARTS), EACH];

/** @returns the exit status, as of {@link import('./evaluate.ts').evaluate} */
export async function evaluateSources(
  asked: AskedOfSources,
  system: System,
  print: (text: string) => void,
): Promise<number> {
  const [read, own] = await Promise.all([
    readSourceLists(asked.sources),
    asked.file === undefined ? readOwnFiles() : readCaseFile(asked.file),
  ]);
  if ('problems' in read || 'problems' in own) {
    print(`${['problems' in read ? read.problems : [], 'problems' in own ? own.problems : []].flat().join('\n')}\n`);
    return 2;
  }
  const loaded = await loadRecord(asked.data, asked.texts === undefined ? {} : { texts: asked.texts });
  if ('problems' in loaded) {
    print(`The record has problems: npm run check -- --data ${asked.data} tells which.\n`);
    return 1;
  }
  const { draft, dossier } = loaded;
  const textOf = (id: string) => draft.sources.find(({ content }) => content.source.id === id)?.text;
  const lists = read.lists.map(list => casesOf(list, dossier, textOf(list.source)));
  const sources = [ofOwn(own), ...lists.map(({ source, cases }) => ({ source, asked: cases, training: cases }))];
  const results = await leaveOneOut(sources, draft, system);
  print(sourcesReport(results, OWN));
  print(notHeldReport(lists));
  if (asked.misses) for (const { judged } of results) print(misses(judged));
  if (asked.without !== undefined) print(`\n${await worthOf(asked.without, results, sources, draft, system)}`);
  return 0;
}

/** The first source's questions: those held out, and strangers'. */
function ofOwn({ questions }: Cases): SourceQuestions {
  return {
    source: OWN,
    asked: questions.filter(({ split }) => split !== 'tune'),
    training: questions.filter(({ split }) => split !== 'test'),
  };
}

function notHeldReport(lists: readonly SourceCases[]): string {
  const ids = lists.flatMap(({ notHeld }) => notHeld.map(({ id }) => id));
  return ids.length === 0 ? '' : `Not asked, for the record has no item with the answer: ${ids.join(', ')}.\n`;
}

async function worthOf(
  part: string,
  usual: readonly LeftOut[],
  sources: readonly SourceQuestions[],
  draft: Draft,
  system: System,
): Promise<string> {
  const left = new Map<string, readonly LeftOut[]>();
  for (const one of part === EACH ? ALL_PARTS.filter(name => name !== EACH) : [part])
    left.set(
      one,
      Object.hasOwn(DATA_PARTS, one)
        ? await leaveOneOut(sources, without(one as DataPart, draft), system)
        : await leaveOneOut(sources, draft, system, [one as Part]),
    );
  return worthReport(usual, left);
}
