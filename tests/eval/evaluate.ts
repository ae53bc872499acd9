/** Runs `npm run eval`: reads the questions and the record, has them answered, prints how well. */
import { parseArgs } from 'node:util';
import { compile } from '../../src/dossier/compile.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import { FROZEN_RECORD, RECORD_OF_SOURCES } from '../support/folders.ts';
import { type Case, type Cases, readCaseFile, readOwnFiles, SPLITS } from './cases.ts';
import { ALL_PARTS, evaluateSources } from './evaluate-sources.ts';
import { fitReport } from './fit.ts';
import { type Judged, judge } from './judge.ts';
import { without } from './leave-out.ts';
import { FLOORS, missed, misses, quotationReport, rates, report, tally } from './report.ts';
import { ownListsFor } from './source-lists.ts';
import type { System } from './system.ts';

const USAGE = `Usage: npm run eval -- [--split test|tune|strangers|all] [--file PATH] [--data DIR] [--bare] [--misses] [--strict] [--fit]
       npm run eval -- --sources DIR [--texts DIR] [--data DIR] [--without PART|each] [--misses]
  --split    test: the questions held out · tune: those that the answers were tuned on ·
             strangers: those that were asked once, then learnt from · all: each apart (if not given)
  --file     a question file, YAML or JSON (questions.yaml and strangers.yaml of tests/eval, if not given)
  --data     a data folder (tests/fixtures/record, whose items the questions name, if not given)
  --bare     without the record's glosses, as a new source has none
  --misses   print each miss on a line
  --strict   exit with 1 when the first table is below the floors
  --fit      print the weights of confidence that fit the tune split and the sources' lists, for src/qa/confidence.ts
  --sources  a folder of question lists, one a source, named by its id: each source is left out of what the weights are
             fitted to, and its glosses out of the record; then its questions are asked
  --texts    the sources' texts, each named as its data file with .txt: what stands in the paragraph answers, too
  --without  print what is lost without a part: ${ALL_PARTS.join(', ')}
`;

/**
 * Puts the questions of a file to a record and prints how well they're answered.
 *
 * @returns the exit status: 0 measured; 1 below the floors with `--strict`, or the record has problems; 2 the arguments or
 * the question file make no sense.
 */
export async function evaluate(
  args: readonly string[],
  system: System,
  print: (text: string) => void,
): Promise<number> {
  const asked = readArguments(args);
  if ('wrong' in asked) {
    print(`${asked.wrong}\n${USAGE}`);
    return 2;
  }
  if (asked.help) {
    print(USAGE);
    return 0;
  }
  if (asked.sources !== undefined)
    return evaluateSources({ ...asked, sources: asked.sources, data: asked.data ?? FROZEN_RECORD }, system, print);
  const cases = asked.file === undefined ? await readOwnFiles() : await readCaseFile(asked.file);
  if ('problems' in cases) {
    print(`${cases.problems.join('\n')}\n`);
    return 2;
  }
  const data = asked.data ?? (asked.fit ? RECORD_OF_SOURCES : FROZEN_RECORD);
  const loaded = await loadRecord(data);
  if ('problems' in loaded) {
    print(`The record has problems: npm run check -- --data ${data} tells which.\n`);
    return 1;
  }
  const dossier = asked.bare ? await compile(without('glosses', loaded.draft)) : loaded.dossier;
  if (asked.fit) {
    const lists = await ownListsFor(dossier);
    const tune = cases.questions.filter(({ split }) => split === 'tune');
    print(fitReport([...tune, ...lists.flatMap(list => list.cases)], dossier));
    return 0;
  }
  return measure(cases, asked, system, dossier, print);
}

function measure(
  { questions, quotations }: Cases,
  asked: Asked,
  { ask, verify }: System,
  dossier: Dossier,
  print: (text: string) => void,
): number {
  const groups = groupsOf(questions, asked.split).map(({ heading, cases }) => ({
    heading,
    judged: cases.map((one): Judged => judge(one, ask(one.q, dossier), dossier)),
  }));
  const [first] = groups;
  if (!first) {
    print(`The file has no questions of the split “${asked.split}”.\n`);
    return 2;
  }
  const texts = groups.map(({ heading, judged }) => {
    const parts = [heading, report(judged), asked.misses ? misses(judged) : undefined];
    return parts.filter(part => part !== undefined).join('\n');
  });
  print(texts.join('\n'));
  if (quotations.length > 0) {
    const graded = quotations.map(one => [one, verify(one.text, dossier, one.claimed)] as const);
    print(`\n${quotationReport(graded)}`);
  }
  return asked.strict && missed(rates(tally(first.judged)), FLOORS).length > 0 ? 1 : 0;
}

/** Questions that are told apart in the report. */
interface CaseGroup {
  /** Absent for practice lists, which have no splits. */
  readonly heading?: string;
  readonly cases: readonly Case[];
}

/** The questions held out, which nothing was tuned on, come before those that were tuned on: only they tell how good it is. */
function groupsOf(all: readonly Case[], wanted: string): readonly CaseGroup[] {
  const of = (split: Case['split']): readonly Case[] => all.filter(one => one.split === split);
  const [test, tune, strangers] = [of('test'), of('tune'), of('strangers')];
  const groups = [
    {
      split: 'test',
      cases: test,
      heading: `Held out: ${test.length} questions; ${tune.length} others were tuned on.\n`,
    },
    {
      split: 'tune',
      cases: tune,
      heading: `Tuned on: ${tune.length} questions. They say nothing of how others fare.\n`,
    },
    {
      split: 'strangers',
      cases: strangers,
      heading: `By strangers: ${strangers.length} questions, asked once and then learnt from. The file has the figures of first sight.\n`,
    },
    { split: undefined, cases: of(undefined) },
  ];
  return groups.filter(({ split, cases }) => cases.length > 0 && (wanted === 'all' || split === wanted));
}

interface Asked {
  readonly split: string;
  readonly file?: string | undefined;
  readonly data?: string | undefined;
  readonly bare?: boolean | undefined;
  readonly misses?: boolean | undefined;
  readonly strict?: boolean | undefined;
  readonly fit?: boolean | undefined;
  readonly sources?: string | undefined;
  readonly texts?: string | undefined;
  readonly without?: string | undefined;
  readonly help?: boolean | undefined;
}

function readArguments(args: readonly string[]): Asked | { readonly wrong: string } {
  const flag = { type: 'boolean' } as const;
  const options = {
    split: { type: 'string', default: 'all' },
    file: { type: 'string' },
    data: { type: 'string' },
    sources: { type: 'string' },
    texts: { type: 'string' },
    without: { type: 'string' },
    bare: flag,
    misses: flag,
    strict: flag,
    fit: flag,
    help: flag,
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    const { without } = values;
    if (without !== undefined && !ALL_PARTS.includes(without))
      return { wrong: `There is no part “${without}”: it is one of ${ALL_PARTS.join(', ')}.` };
    if ([...SPLITS, 'all'].includes(values.split)) return values;
    return { wrong: `There is no split “${values.split}”: it is ${SPLITS.join(', ')} or all.` };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}
