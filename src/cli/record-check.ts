/** Checks the record for `npm run check`, and writes the JSON Schemas of its files. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Dossier } from '../dossier/dossier.ts';
import { loadRecord } from '../dossier/load.ts';
import { ownDataFolder } from '../lib/paths.ts';
import { formatProblem } from '../record/draft.ts';
import { SCHEMAS } from '../record/schema.ts';

/** The files of `data/schema/`, for editors that complete and check YAML while it's typed: their names and their texts. */
export function jsonSchemas(): readonly { readonly name: string; readonly text: string }[] {
  return Object.entries(SCHEMAS).map(([kind, schema]) => ({
    name: `${kind}.schema.json`,
    text: `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
  }));
}

const USAGE = `Usage: npm run check -- [--data DIR] [--texts DIR] [--write-schema]
  --data DIR       the data folder (the package's own, if not given)
  --texts DIR      the sources' texts, each named as its source's file with .txt, to compare the quotations with
  --write-schema   write the JSON Schemas of the data files into the data folder's schema/
`;

/**
 * Checks the record and prints what it finds.
 *
 * @returns the exit status: 0 clean, 1 refused, 2 the arguments make no sense.
 */
export async function checkRecord(args: readonly string[], print: (text: string) => void, now: Date): Promise<number> {
  const asked = readArguments(args);
  if ('wrong' in asked) {
    print(`${asked.wrong}\n${USAGE}`);
    return 2;
  }
  if (asked.help) {
    print(USAGE);
    return 0;
  }
  const data = asked.data ?? ownDataFolder();
  if (asked['write-schema']) return await writeSchemas(join(data, 'schema'), print);
  const today = now.toISOString().slice(0, 10);
  const loaded = await loadRecord(data, asked.texts === undefined ? { today } : { today, texts: asked.texts });
  if ('problems' in loaded) {
    for (const problem of loaded.problems) print(formatProblem(problem));
    print(`${loaded.problems.length} ${loaded.problems.length === 1 ? 'problem' : 'problems'}\n`);
    return 1;
  }
  print(`${summary(loaded.dossier)}\n`);
  return 0;
}

interface Asked {
  readonly data?: string | undefined;
  readonly texts?: string | undefined;
  readonly 'write-schema'?: boolean | undefined;
  readonly help?: boolean | undefined;
}

function readArguments(args: readonly string[]): Asked | { readonly wrong: string } {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({ args: [...args], options: { data: text, texts: text, 'write-schema': flag, help: flag } })
      .values;
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

function summary({ sources, items, disputes, asOf }: Dossier): string {
  const counts = { quote: 0, statement: 0, fact: 0, event: 0 };
  for (const { kind } of items.values()) counts[kind]++;
  const parts = [
    counted(sources.size, 'source'),
    ...Object.entries(counts).map(([kind, count]) => counted(count, kind)),
    counted(disputes.size, 'dispute'),
  ];
  return `The record is sound: ${parts.join(', ')}; as of ${asOf}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

async function writeSchemas(folder: string, print: (text: string) => void): Promise<number> {
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, text } of jsonSchemas()) {
      await writeFile(join(folder, name), text);
      print(`${join(folder, name)}\n`);
    }
    return 0;
  } catch (error) {
    print(`The schemas can't be written: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
