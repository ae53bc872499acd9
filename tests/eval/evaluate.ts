/** The command line of `npm run eval`. */

import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import { ownDataFolder, packagePath } from '../../src/lib/paths.ts';
import { answerQuestion, bestCandidate, CONFIDENCE_MIN } from '../../src/qa/answer.ts';
import { confidence } from '../../src/qa/confidence.ts';
import type { Grade } from '../../src/verify/types.ts';
import { verifyText } from '../../src/verify/verify.ts';
import { type Case, type Cases, type PracticeVerdict, readCases, SPLITS } from './cases.ts';
import { type Judged, judge, type Outcome, type Verdict } from './judge.ts';
import { type Graded, missed, misses, quotationReport, rates, report, tally } from './report.ts';

// Fits the weights by which an answer is judged sure enough, on questions whose answers are known.

/** One question's best candidate: its measures, and whether it is an answer. */
export interface Example {
  readonly measured: readonly number[];
  readonly isRight: boolean;
}

/** Newton's steps: a handful reach the optimum, the rest cost little. */
const STEPS = 25;
/** Keeps weights small where the examples are few. The first, which is no measure's, is left free. */
const RIDGE = 0.004;
/** A wrong answer is worse than a refusal. */
const WRONG_COUNTS = 3;

/** Logistic regression by Newton's method: deterministic, and exact for a dozen weights. */
export function fitWeights(examples: readonly Example[]): readonly number[] {
  const size = examples[0]?.measured.length ?? 0;
  let weights: readonly number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const off = solve(...slopes(examples, weights));
    weights = weights.map((weight, i) => weight - (off[i] ?? 0));
  }
  return weights;
}

type Matrix = readonly (readonly number[])[];

/** How the loss bends and slopes at some weights. */
function slopes(examples: readonly Example[], weights: readonly number[]): readonly [Matrix, readonly number[]] {
  const ridge = (i: number): number => (i === 0 ? 0 : RIDGE);
  const slope = weights.map((weight, i) => ridge(i) * weight);
  const bend = weights.map((_, i) => weights.map((_, j) => (i === j ? ridge(i) : 0)));
  for (const { measured, isRight } of examples) {
    const share = (isRight ? 1 : WRONG_COUNTS) / examples.length;
    const sure = confidence(measured, weights);
    for (const [i, value] of measured.entries()) {
      slope[i] = (slope[i] ?? 0) + share * (sure - Number(isRight)) * value;
      const row = bend[i] ?? [];
      for (const [j, other] of measured.entries()) row[j] = (row[j] ?? 0) + share * sure * (1 - sure) * value * other;
    }
  }
  return [bend, slope];
}

/** Solves a symmetric positive system by Gauss's elimination. */
function solve(matrix: Matrix, right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (const [at, pivot] of rows.entries()) {
    const lead = pivot[at] ?? 1;
    for (const [i, row] of rows.entries()) {
      if (i === at) continue;
      const times = (row[at] ?? 0) / lead;
      for (let j = at; j < row.length; j++) row[j] = (row[j] ?? 0) - times * (pivot[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}

// What is measured, joined to how it's judged.

/** What `/ask` would put first; by other weights of sureness than its own, if given. */
export function askRecord(question: string, dossier: Dossier, weights?: readonly number[]): Outcome {
  const answer = answerQuestion(question, dossier, weights);
  if (answer.kind === 'refusal') return 'refusal';
  const [first] = answer.items;
  return first ? { first } : 'refusal';
}

/** Practice lists know four verdicts: whether the words are the record's, whoever posted them, and whose they are. */
const PRACTICE: Readonly<Record<Grade, PracticeVerdict>> = {
  changed: 'altered',
  'other-speaker': 'misattributed',
  misquote: 'altered',
  absent: 'absent',
  shortened: 'altered',
  variant: 'exact',
  'same-words': 'exact',
  'word-for-word': 'exact',
  'too-short': 'absent',
};

/** The gravest grade of a text; `absent` for one that claims nothing. */
export function verifyInRecord(text: string, dossier: Dossier, claimed: string | undefined): Graded {
  const person = claimed === undefined ? undefined : dossier.names.find('person', claimed);
  const [gravest] = verifyText(text, dossier, person);
  if (!gravest) return { verdict: 'absent' };
  return { verdict: PRACTICE[gravest.grade], speaker: gravest.quotes[0]?.by.person.id };
}

export const METHODS: Methods = {
  ask: (question, dossier) => askRecord(question, dossier),
  verify: verifyInRecord,
};

// Fits the model of sureness on the questions whose answers are known, and tells how it fares on those left out.

/** Decimals that weights are kept with. */
const DECIMALS = 2;
/** Parts of which each is left out in turn. */
const FOLDS = 5;

/** What would answer each question, and whether that is right. Questions that nothing would answer tell nothing. */
export function examplesOf(cases: readonly Case[], dossier: Dossier): readonly Example[] {
  return cases.flatMap(asked => {
    const found = bestCandidate(asked.q, dossier);
    if (!found) return [];
    const { verdict } = judge(asked, { first: found.item }, dossier);
    return [{ measured: found.measured, isRight: verdict === 'right' }];
  });
}

/** The weights for the questions, rounded as they're kept in the source. */
export function fittedWeights(cases: readonly Case[], dossier: Dossier): readonly number[] {
  return fitWeights(examplesOf(cases, dossier)).map(weight => Number(weight.toFixed(DECIMALS)));
}

/** Judges every question by weights that were fitted without it: each fifth question by the other four fifths. */
function crossValidated(cases: readonly Case[], dossier: Dossier): readonly Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap(fold => {
    const weights = fittedWeights(
      cases.filter((_, i) => i % FOLDS !== fold),
      dossier,
    );
    const left = cases.filter((_, i) => i % FOLDS === fold);
    return left.map(asked => judge(asked, askRecord(asked.q, dossier, weights), dossier));
  });
}

/** The weights as the source keeps them, how they part the candidates, and the cross-validated share of right answers. */
export function fitReport(cases: readonly Case[], dossier: Dossier): string {
  const weights = fittedWeights(cases, dossier);
  const parted = examplesOf(cases, dossier).map(({ measured, isRight }) => ({
    isGiven: confidence(measured, weights) >= CONFIDENCE_MIN,
    isRight,
  }));
  const count = (given: boolean, right: boolean): number =>
    parted.filter(({ isGiven, isRight }) => isGiven === given && isRight === right).length;
  const judged = crossValidated(cases, dossier);
  return [
    `Weights: [${weights.map(weight => weight.toFixed(DECIMALS)).join(', ')}]`,
    `Candidates: ${parted.length}, of them given and right ${count(true, true)}, given but wrong ${count(true, false)}, held back and wrong ${count(false, false)}, held back though right ${count(false, true)}.`,
    `Cross-validated in ${FOLDS} parts: ${told(judged, 'right')} of ${judged.length} right, ${told(judged, 'false answer')} false answers, ${told(judged, 'wrong speaker')} wrong speakers.`,
    '',
  ].join('\n');
}

const told = (judged: readonly Judged[], wanted: Verdict): number =>
  judged.filter(({ verdict }) => verdict === wanted).length;

const USAGE = `Usage: npm run eval -- [--split tune|test|all] [--file PATH] [--misses] [--strict] [--fit]
  --split    which questions of the file (all of them, if not given)
  --file     a question file, YAML or JSON (tests/eval/questions.yaml, if not given)
  --misses   tell each miss on a line
  --strict   exit with 1 when an aim is missed
  --fit      print the weights of sureness that fit the tune split, for src/qa/confidence.ts
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
  const cases = await casesOf(wanted.file ?? packagePath('tests', 'eval', 'questions.yaml'));
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
