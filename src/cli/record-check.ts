/** Checks the record for `npm run check`, and writes the JSON Schemas of its files. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Dossier } from '../dossier/dossier.ts';
import { loadRecord } from '../dossier/load.ts';
import { makeFolder } from '../lib/folders.ts';
import { ownDataFolder } from '../lib/paths.ts';
import { type Draft, formatProblem, type Problem } from '../record/draft.ts';
import { notesOn } from '../record/notes.ts';
import { SCHEMAS } from '../record/schema.ts';
import { differences, readAccepted } from '../review/accepted.ts';
import { counted } from '../text/counted.ts';

/** Makes the files of `data/schema/`, with which editors complete and check YAML while it's typed. */
export function jsonSchemas(): readonly { readonly name: string; readonly text: string }[] {
  return Object.entries(SCHEMAS).map(([kind, schema]) => ({
    name: `${kind}.schema.json`,
    text: `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
  }));
}

const USAGE = `Usage: npm run check -- [--data DIR] [--texts DIR] [--write-schema]
  --data DIR       the data folder; without it, the package's own
  --texts DIR      compare the sources with their texts in DIR, each named as its source's file with .txt
  --write-schema   write the JSON Schemas of the data files into the data folder's schema/
`;

/**
 * Checks the record and prints what it finds.
 *
 * @param args as after `npm run check --`
 * @param now the clock: dates that lie ahead of it are refused
 * @returns the exit status: 0 the record is sound, 1 it has problems, 2 the arguments make no sense
 */
export async function checkRecord(args: readonly string[], print: (text: string) => void, now: Date): Promise<number> {
  const asked = readArguments(args);
  if ('error' in asked) {
    print(`${asked.error}\n${USAGE}`);
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
  const told: Told = 'problems' in loaded ? loaded : await sinceAccepted(loaded, data);
  const { problems = [], notes = [], uncompared = [] } = told;
  for (const problem of problems) print(formatProblem(problem));
  print(
    'problems' in loaded || problems.length > 0
      ? `${counted(problems.length, 'problem')}\n`
      : `${summary(loaded.dossier)}\n`,
  );
  for (const note of notes) print(formatProblem(note));
  for (const file of uncompared) print(`Not compared with its text, which isn’t in ${asked.texts}: ${file}\n`);
  return problems.length === 0 ? 0 : 1;
}

/** What is told of a record without faults: what was changed in it silently since it was accepted is one. */
async function sinceAccepted(
  { draft, uncompared }: { readonly draft: Draft; readonly uncompared: readonly string[] },
  data: string,
): Promise<Told> {
  const known = await readAccepted(data);
  if ('problems' in known) return { ...known, notes: notesOn(draft), uncompared };
  const { problems, notes } = differences(draft, known.accepted);
  return { problems, notes: [...notes, ...notesOn(draft)], uncompared };
}

/** What is told of a record. */
interface Told {
  readonly problems?: readonly Problem[];
  readonly notes?: readonly Problem[];
  readonly uncompared?: readonly string[];
}

interface Arguments {
  readonly data?: string | undefined;
  readonly texts?: string | undefined;
  readonly 'write-schema'?: boolean | undefined;
  readonly help?: boolean | undefined;
}

function readArguments(args: readonly string[]): Arguments | { readonly error: string } {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({ args: [...args], options: { data: text, texts: text, 'write-schema': flag, help: flag } })
      .values;
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
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

async function writeSchemas(folder: string, print: (text: string) => void): Promise<number> {
  try {
    await makeFolder(folder);
    for (const { name, text } of jsonSchemas()) {
      await writeFile(join(folder, name), text);
      print(`${join(folder, name)}\n`);
    }
    return 0;
  } catch (error) {
    print(`The schemas can’t be written: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
