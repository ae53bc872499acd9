/** Writes the record for others, for `npm run export`. */
import { lstat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Dossier } from '../dossier/dossier.ts';
import { loadRecord } from '../dossier/load.ts';
import { csv } from '../export/csv.ts';
import { exportSchema } from '../export/form.ts';
import { jsonLd } from '../export/json-ld.ts';
import { exportRecord } from '../export/record.ts';
import { replaceFile } from '../lib/durable-files.ts';
import { ownDataFolder } from '../lib/paths.ts';
import { formatProblem } from '../record/draft.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Writes a record's text in each format. */
const FORMATS = {
  json: (dossier: Dossier) => json(exportRecord(dossier)),
  csv: (dossier: Dossier) => csv(exportRecord(dossier)),
  jsonld: (dossier: Dossier) => json(jsonLd(exportRecord(dossier))),
} as const;
type Format = keyof typeof FORMATS;
const isFormat = (text: string | undefined): text is Format => text !== undefined && Object.hasOwn(FORMATS, text);

const SCHEMA = 'schema';

const USAGE = `Usage: npm run -s export -- --format json|csv|jsonld [--out FILE] [--force] [--data DIR]
  --format json    all of the record, in the form that data/EXPORT.md describes
  --format csv     a table for spreadsheets, a row an item
  --format jsonld  linked data in the words of schema.org
  --format schema  the JSON Schema of the first, without a record
  --out FILE       where to write it; without it, to standard output
  --force          replace FILE where it is there
  --data DIR       the data folder; without it, the package's own
`;

interface Prints {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * Writes the record, to a file or to standard output. A file is written aside and renamed: there is all of it or none.
 *
 * @param args as after `npm run export --`
 * @returns the exit status: 0 written, 1 it can't be, 2 the arguments make no sense
 */
export async function writeRecord(args: readonly string[], { out, err }: Prints): Promise<0 | 1 | 2> {
  const asked = readArguments(args);
  if ('error' in asked) {
    err(`${asked.error}\n${USAGE}`);
    return 2;
  }
  if (asked.help) {
    out(USAGE);
    return 0;
  }
  const { format, out: file, force = false, data = ownDataFolder() } = asked;
  if (file !== undefined && !force && (await isThere(file))) {
    err(`${file} is there already, and is left as it is: name another file, or add --force.\n`);
    return 1;
  }
  const made = isFormat(format)
    ? await recordText(format, data)
    : { text: json(z.toJSONSchema(exportSchema, { reused: 'ref' })) };
  if ('problem' in made) {
    err(made.problem);
    return 1;
  }
  if (file === undefined) {
    out(made.text);
    return 0;
  }
  const problem = await replace(file, made.text);
  err(problem ?? `${file} is written.\n`);
  return problem === undefined ? 0 : 1;
}

async function recordText(
  format: Format,
  data: string,
): Promise<{ readonly text: string } | { readonly problem: string }> {
  const loaded = await loadRecord(data);
  if ('dossier' in loaded) return { text: FORMATS[format](loaded.dossier) };
  return { problem: `${loaded.problems.map(formatProblem).join('')}The record has problems, so nothing is written.\n` };
}

interface Arguments {
  readonly format?: string | undefined;
  readonly out?: string | undefined;
  readonly force?: boolean | undefined;
  readonly data?: string | undefined;
  readonly help?: boolean | undefined;
}

function readArguments(args: readonly string[]): Arguments | { readonly error: string } {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = { format: text, out: text, force: flag, data: text, help: flag };
  try {
    const { values } = parseArgs({ args: [...args], options });
    const isKnown = values.help || isFormat(values.format) || values.format === SCHEMA;
    return isKnown ? values : { error: `--format takes one of ${[...Object.keys(FORMATS), SCHEMA].join(', ')}.` };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

const isThere = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  );

/** Puts a text into a file. @returns why it can't */
async function replace(file: string, text: string): Promise<string | undefined> {
  try {
    await replaceFile(file, text);
    return undefined;
  } catch (error) {
    const { code = 'error' } = error as NodeJS.ErrnoException;
    return `${file} can’t be written (${code}): name a file in a folder where this user may write.\n`;
  }
}
