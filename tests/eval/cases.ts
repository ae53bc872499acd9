/** Reads question files: the YAML of `tests/eval/questions.yaml`, and the JSON of practice lists. */
import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { z } from 'zod';
import { packagePath } from '../../src/lib/paths.ts';
import { problemsAt, shapeFaults } from '../../src/record/shape.ts';
import { LANGUAGES } from '../../src/record/types.ts';
import { lineFinder, readYaml } from '../../src/record/yaml-file.ts';

/** What is asked for, of questions that the record answers. */
export const ANSWERABLE = [
  'who',
  'where',
  'when',
  'how-many',
  'says',
  'position',
  'yes-no',
  'fact',
  'keyword',
  'long',
  'typo',
  'trap',
] as const;

/** Why the record doesn't answer, of questions that must be refused. */
export const UNANSWERABLE = [
  'unknown-person',
  'unknown-party',
  'silent',
  'number',
  'missing',
  'other',
  'gibberish',
] as const;

/**
 * Questions of one split are for tuning the answers; those of another are only measured; strangers' were asked once, and then
 * learnt from.
 */
export const SPLITS = ['tune', 'test', 'strangers'] as const;
type Split = (typeof SPLITS)[number];

/** A text of one line or more. */
export const line = z.string().trim().min(1, 'this is empty');
const common = {
  id: line.describe('Unique in the file.'),
  lang: z.enum(LANGUAGES),
  split: z
    .enum(SPLITS)
    .describe('tune: answers may be tuned on it · test: only measured · strangers: asked once, then learnt from.'),
  q: line.describe('As a member would type it.'),
};
const kind = z.enum(ANSWERABLE);
const speaker = line.describe('The id of the person whose words the first answer must be.');

/** The shape of `tests/eval/questions.yaml`: questions on the record, each with what a right answer is. */
export const questionsFile = z.array(
  z.union([
    z.strictObject({
      ...common,
      kind,
      items: z.array(line).min(1, 'at least one item answers').describe('Each of them is right as the first answer.'),
      speaker: speaker.optional(),
    }),
    z.strictObject({ ...common, kind, speaker }),
    z.strictObject({
      ...common,
      kind: z.enum(UNANSWERABLE),
      refuse: z.literal(true).describe('The record doesn’t answer it.'),
    }),
  ]),
);

/** What a right first answer is. All that is given must hold. */
export interface Answerable {
  /** Ids of items, each of them right. */
  readonly items?: readonly string[] | undefined;
  /** The id of the person whose words it must be. */
  readonly speaker?: string | undefined;
  /** The ids of the people one of whom speaks, where anybody does: anybody else is a wrong speaker. */
  readonly by?: readonly string[] | undefined;
  /** Each must match the item's plain sentence. */
  readonly all?: readonly RegExp[] | undefined;
}

/** A question, and what is expected of its answer. */
export interface Case {
  readonly id: string;
  readonly q: string;
  /** Absent in practice lists. */
  readonly lang?: string;
  readonly kind?: string;
  readonly split?: Split;
  readonly expected: 'refusal' | Answerable;
}

/** A quotation to check, and how it should be graded. */
export interface Quotation {
  readonly id: string;
  readonly text: string;
  /** Whom the one who posted it credits. */
  readonly claimed?: string | undefined;
  readonly verdict: PracticeVerdict;
  readonly speaker?: string | undefined;
}

const PRACTICE_VERDICTS = ['exact', 'altered', 'misattributed', 'absent'] as const;
/** How practice lists grade a quotation. */
export type PracticeVerdict = (typeof PRACTICE_VERDICTS)[number];

/** What a file asks. */
export interface Cases {
  readonly questions: readonly Case[];
  readonly quotations: readonly Quotation[];
}

const pattern = z.string().transform((text, context) => {
  try {
    return new RegExp(text, 'iu');
  } catch {
    context.addIssue({ code: 'custom', message: 'this is not a regular expression' });
    return z.NEVER;
  }
});

const practiceFile = z.object({
  questions: z.array(
    z.union([
      z.object({ id: z.string(), q: z.string(), refuse: z.literal(true) }),
      z
        .object({ id: z.string(), q: z.string(), all: z.array(pattern).optional(), speaker: z.string().optional() })
        .refine(({ all, speaker }) => all !== undefined || speaker !== undefined, 'a question expects something'),
    ]),
  ),
  verify: z
    .array(
      z.object({
        id: z.string(),
        text: z.string(),
        claimed: z.string().optional(),
        verdict: z.enum(PRACTICE_VERDICTS),
        speaker: z.string().optional(),
      }),
    )
    .default([]),
});

type ReadCases = Cases | { readonly problems: readonly string[] };

/** The program's own questions, on the frozen record. */
export const QUESTIONS = packagePath('tests', 'eval', 'questions.yaml');
/** Questions by people who knew neither the code nor its tests. */
const STRANGERS = packagePath('tests', 'eval', 'strangers.yaml');

/** All of the project's own questions. */
export async function readOwnFiles(): Promise<ReadCases> {
  const [own, strangers] = await Promise.all([readCaseFile(QUESTIONS), readCaseFile(STRANGERS)]);
  if ('problems' in own) return own;
  return 'problems' in strangers ? strangers : { ...own, questions: [...own.questions, ...strangers.questions] };
}

/** The questions of {@link QUESTIONS}. Throws when the file has problems. */
export async function ownQuestions(): Promise<readonly Case[]> {
  const read = await readCaseFile(QUESTIONS);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.questions;
}

/** Reads a question file by its path. */
export async function readCaseFile(file: string): Promise<ReadCases> {
  const text = await readFile(resolve(file), 'utf8').catch(() => undefined);
  if (text === undefined) return { problems: [`${file} can’t be read: name a question file, YAML or JSON.`] };
  return readCases(basename(file), text);
}

/** Reads the text of a question file: JSON by its extension, YAML otherwise. Problems come in words, with the place. */
export function readCases(file: string, text: string): ReadCases {
  return extname(file) === '.json' ? readPractice(file, text) : readQuestions(file, text);
}

/** Reads YAML of a shape. Problems come in words, with the place. */
export function readYamlAs<T>(
  shape: z.ZodType<T>,
  file: string,
  text: string,
): { readonly content: T } | { readonly problems: readonly string[] } {
  const read = readYaml(file, text);
  if (read.problems.length > 0) return { problems: read.problems.map(inWords) };
  const shaped = shape.safeParse(read.content);
  if (shaped.success) return { content: shaped.data };
  return {
    problems: problemsAt(file, shapeFaults(read.content, shaped.error.issues), lineFinder(text)).map(inWords),
  };
}

function readQuestions(file: string, text: string): ReadCases {
  const read = readYamlAs(questionsFile, file, text);
  if ('problems' in read) return read;
  const questions = read.content.map(
    ({ id, q, lang, kind, split, ...expected }): Case => ({
      id,
      q,
      lang,
      kind,
      split,
      expected: 'refuse' in expected ? 'refusal' : expected,
    }),
  );
  return { questions, quotations: [] };
}

function readPractice(file: string, text: string): ReadCases {
  const read = parseJson(text);
  if ('problem' in read) return { problems: [`${file}: ${read.problem}`] };
  const shaped = practiceFile.safeParse(read.content);
  if (!shaped.success)
    return { problems: shaped.error.issues.map(issue => `${file}: ${issue.path.join('.')}: ${issue.message}`) };
  const questions = shaped.data.questions.map(
    ({ id, q, ...expected }): Case => ({ id, q, expected: 'refuse' in expected ? 'refusal' : expected }),
  );
  return { questions, quotations: shaped.data.verify };
}

function parseJson(text: string): { readonly content: unknown } | { readonly problem: string } {
  try {
    return { content: JSON.parse(text) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function inWords({ file, line, message, mend }: { file: string; line: number; message: string; mend: string }): string {
  return `${file}:${line}  ${message}\n    ${mend}`;
}
