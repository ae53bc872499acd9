/** The command line of `npm run eval`. */
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Dossier } from '../dossier/dossier.ts';
import { loadRecord } from '../dossier/load.ts';
import { ownDataFolder } from '../own-folder.ts';
import { type Cases, readCases } from './cases.ts';
import { judge, type Outcome } from './judge.ts';
import { SPLITS } from './questions.ts';
import { type Graded, quotationReport } from './quotations.ts';
import { misses, report } from './report.ts';
import { missed, rates, tally } from './tally.ts';
import { fitReport } from './train.ts';

const USAGE = `Usage: npm run eval -- [--split tune|test|all] [--file PATH] [--misses] [--strict] [--fit]
  --split    which questions of the file (all of them, if not given)
  --file     a question file, YAML or JSON (data/questions.yaml, if not given)
  --misses   tell each miss on a line
  --strict   exit with 1 when an aim is missed
  --fit      print the weights of sureness that fit the tune split, for src/question/confidence.ts
`;

/** What is measured. */
export interface Methods {
  /** Answers a question from the record. */
  ask(question: string, dossier: Dossier): Outcome;
  /** Grades a quotation that somebody posted. */
  verify(text: string, dossier: Dossier, claimed: string | undefined): Graded;
}

/**
 * Puts the questions of a file to the record and prints how well they're answered.
 *
 * @returns the exit status: 0 measured; 1 an aim is missed and `--strict` is given, or the record has problems; 2 the
 * arguments or the question file make no sense.
 */
export async function evaluate(
  args: readonly string[],
  methods: Methods,
  print: (text: string) => void,
): Promise<number> {
  const wanted = readArguments(args);
  if ('wrong' in wanted) {
    print(`${wanted.wrong}\n${USAGE}`);
    return 2;
  }
  if (wanted.help) {
    print(USAGE);
    return 0;
  }
  const cases = await casesOf(wanted.file ?? join(ownDataFolder(), 'questions.yaml'));
  if ('problems' in cases) {
    print(`${cases.problems.join('\n')}\n`);
    return 2;
  }
  const loaded = await loadRecord(ownDataFolder());
  if ('problems' in loaded) {
    print('The record has problems: npm run check tells which.\n');
    return 1;
  }
  if (wanted.fit) {
    print(
      fitReport(
        cases.questions.filter(({ split }) => split === 'tune'),
        loaded.dossier,
      ),
    );
    return 0;
  }
  return measure(cases, wanted, methods, loaded.dossier, print);
}

function measure(
  { questions, quotations }: Cases,
  wanted: Wanted,
  { ask, verify }: Methods,
  dossier: Dossier,
  print: (text: string) => void,
): number {
  const asked = questions.filter(({ split }) => wanted.split === 'all' || split === wanted.split);
  if (asked.length === 0) {
    print(`The file has no questions of the split “${wanted.split}”.\n`);
    return 2;
  }
  const judged = asked.map(one => judge(one, ask(one.q, dossier), dossier));
  print(report(judged));
  if (wanted.misses) print(`\n${misses(judged)}`);
  if (quotations.length > 0)
    print(
      `\n${quotationReport(quotations.map(quotation => [quotation, verify(quotation.text, dossier, quotation.claimed)]))}`,
    );
  return wanted.strict && missed(rates(tally(judged))).length > 0 ? 1 : 0;
}

interface Wanted {
  readonly split: string;
  readonly file?: string | undefined;
  readonly misses?: boolean | undefined;
  readonly strict?: boolean | undefined;
  readonly fit?: boolean | undefined;
  readonly help?: boolean | undefined;
}

function readArguments(args: readonly string[]): Wanted | { readonly wrong: string } {
  const flag = { type: 'boolean' } as const;
  const options = {
    split: { type: 'string', default: 'all' },
    file: { type: 'string' },
    misses: flag,
    strict: flag,
    fit: flag,
    help: flag,
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    if ([...SPLITS, 'all'].includes(values.split)) return values;
    return { wrong: `There is no split “${values.split}”: it is ${SPLITS.join(', ')} or all.` };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

async function casesOf(file: string): ReturnType<typeof readCases> {
  const text = await readFile(resolve(file), 'utf8').catch(() => undefined);
  if (text === undefined) return { problems: [`${file} can’t be read: name a question file, YAML or JSON.`] };
  return await readCases(basename(file), text);
}
