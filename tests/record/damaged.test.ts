/** Damages sound records in several places at once: the first run tells it all, and mending brings up nothing new. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/dossier/folder.ts';
import { type InputFile, readDraft } from '../../src/record/parse.ts';
import { FROZEN_RECORD, SECOND_SOURCE } from '../support/folders.ts';
import { copyWithSecondSource } from '../support/second-source.ts';
import { inputs, TODAY } from './support.ts';

/** One line of a record, and what stands there instead. */
interface Damage {
  readonly file: string;
  readonly at: number;
  readonly was: string;
  readonly line: string;
}

const linesOf = ({ text = '' }: InputFile): readonly string[] => text.split('\n');

function withDamages(files: readonly InputFile[], damages: readonly Damage[]): readonly InputFile[] {
  return files.map(input => {
    const lines = [...linesOf(input)];
    for (const { file, at, line } of damages) if (file === input.file) lines[at] = line;
    return { ...input, text: lines.join('\n') };
  });
}

/** Problems, each as one text. */
function toldOf(files: readonly InputFile[], damages: readonly Damage[]): ReadonlySet<string> {
  const read = readDraft(withDamages(files, damages), TODAY);
  return new Set('problems' in read ? read.problems.map(each => JSON.stringify(each)) : []);
}

/** Ways to damage a line; `undefined` for a line of another kind. */
const KINDS: Readonly<Record<string, (line: string, before: readonly string[]) => string | undefined>> = {
  'a missing field': line =>
    /^ {4}(?:text|extent|cue|occasion|setting|paragraph|mode|by|voice|title|status|question|when): [^&>|]+$/u.test(line)
      ? ''
      : undefined,
  'a missing field of the header': line => (/^ {2}(?:outlet|rights|language|published): /u.test(line) ? '' : undefined),
  'an id that isn’t one': line => (/^- id: /u.test(line) ? `${line}_Not_An_Id` : undefined),
  'a doubled id': (line, before) =>
    /^ {2}- id: /u.test(line) ? before.find(above => /^ {2}- id: /u.test(above)) : undefined,
  'a day that isn’t one': line =>
    /\d{4}-\d{2}-\d{2}/u.test(line) ? line.replace(/\d{4}-\d{2}-\d{2}/u, '2025-1-99') : undefined,
  'a changed quotation': line =>
    /^ {4}text: \S+ \S/u.test(line) ? line.replace(/(?<=text: )\S+/u, 'Zounds') : undefined,
  'an unknown person': line => (/^ {4}speaker: /u.test(line) ? '    speaker: nobody' : undefined),
  'an unknown topic': line => (/^ {4}topics: \[/u.test(line) ? '    topics: [nothing]' : undefined),
  'an unknown key': line =>
    /^ {4}(?:cue|setting|paragraph): /u.test(line) ? line.replace(/\w+:/u, 'quite-another:') : undefined,
  'a bracket left open': line => (/^ {4}\w+: \[.*\]$/u.test(line) ? line.slice(0, -1) : undefined),
  'a quotation mark left open': line =>
    /^ {4}(?:text|cue|title|setting): \w[^:#]*$/u.test(line) ? line.replace(': ', ': "') : undefined,
  'a tab': line => (/^ {4}\w+: \w/u.test(line) ? line.replace(/^ {4}/u, '\t') : undefined),
  'quotation marks in our own words': line => (/^ {4}(?:title|setting): /u.test(line) ? `${line} “so”` : undefined),
};

function damagesOf(files: readonly InputFile[], kind: string): readonly Damage[] {
  return files.flatMap(input => {
    const lines = linesOf(input);
    return lines.flatMap((was, at) => {
      const line = KINDS[kind]?.(was, lines.slice(0, at));
      return line === undefined || line === was ? [] : [{ file: input.file, at, was, line }];
    });
  });
}

function describeDamages(what: string, files: readonly InputFile[], numRuns: number): void {
  const choices = Object.keys(KINDS).flatMap(kind => {
    const all = damagesOf(files, kind);
    return all.length > 0 ? [fc.constantFrom(...all)] : [];
  });
  const several = fc.uniqueArray(fc.oneof(...choices), {
    minLength: 2,
    maxLength: 6,
    selector: ({ file, at }) => `${file} ${at}`,
  });

  describe(what, () => {
    it('is sound', () => {
      expect([...toldOf(files, [])]).toEqual([]);
    });

    it('tells each of several damages in the first run, and nothing new as they are mended one by one', () => {
      fc.assert(
        fc.property(several, damages => {
          const first = toldOf(files, damages);
          const isNew = (each: string): boolean => !first.has(each);
          const alone = damages.map(damage => [...toldOf(files, [damage])]);
          // Some lines may say something else as well.
          for (const told of alone)
            if (told.length > 0 && told.every(isNew)) throw new Error(`not told: ${told.join('\n')}`);
          // With the last one alone and without any it has been read already.
          const mended = damages.slice(1, -1).map((_, nth) => [...toldOf(files, damages.slice(nth + 1))]);
          for (const told of [...mended, ...alone.slice(-1)]) expect(told.filter(isNew), 'new').toEqual([]);
        }),
        { numRuns, seed: 7, endOnFailure: true },
      );
    }, 120_000);
  });
}

const work = mkdtempSync(join(tmpdir(), 'rapporteur-'));
afterAll(() => rmSync(work, { recursive: true }));
copyWithSecondSource(FROZEN_RECORD, join(work, 'data'));
const folder = await readFolder(join(work, 'data'), join(SECOND_SOURCE, 'texts'));
if ('problems' in folder) throw new Error(JSON.stringify(folder.problems));

describeDamages('an invented record', inputs(), 6);
describeDamages('the frozen record with a second source', folder.files, 1);
