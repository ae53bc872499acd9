/** Data files with bytes broken, lost and put in: a record comes of them, or problems, each with a place; nothing else. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRecord } from '../../src/dossier/load.ts';
import { TOLD_MAX } from '../../src/record/yaml-file.ts';
import { RECORD } from '../record/sample-record.ts';
import { fc, runs } from '../support/properties.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'damaged-'));
  mkdirSync(join(root, 'data', 'sources'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const FILES = Object.keys(RECORD);
/** What parsers, schemas and rules trip over. */
const PIECES = [
  ...[
    '[',
    '{',
    '}',
    ']',
    '- ',
    '? ',
    ': ',
    '&a ',
    '*a',
    '<<: *a',
    '|',
    '>',
    '"',
    "'",
    '#',
    '%YAML 9.9\n---\n',
    '---\n',
  ],
  ...[
    '...\n',
    '!!js/function x',
    '!!binary aGk=',
    '!<x> ',
    '\t',
    '\r',
    '\u2028',
    '\uFEFF',
    '\0',
    '\u0007',
    '"\\ud800"',
  ],
  ...['__proto__: 1\n', 'constructor: {}\n', 'toString: x\n', '9e999', '.nan', '-0', '0x', '2031-02-30', 'null', '~'],
  ...['{'.repeat(500), '- '.repeat(500), 'a: &b [*b]\n', 'a: 1\n'.repeat(300), 'x'.repeat(70_000)],
].map(piece => Buffer.from(piece));

interface Damage {
  /** Where, as a share of the file. */
  readonly at: number;
  /** Bytes lost there. */
  readonly lost: number;
  readonly put: Uint8Array;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  lost: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(4_000)),
  put: fc.oneof(fc.constantFrom(...PIECES), fc.uint8Array({ maxLength: 8 }), fc.constant(new Uint8Array())),
});

function damaged(file: string, damages: readonly Damage[]): Buffer {
  let bytes = Buffer.from(RECORD[file] ?? '');
  for (const { at, lost, put } of damages) {
    const from = Math.floor(at * bytes.length);
    bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + lost)]);
  }
  return bytes;
}

const linesOf = (bytes: Buffer): number => bytes.toString('latin1').split('\n').length;

describe('a damaged record', () => {
  it('is a record or problems, each with its file, its line and its mend', async () => {
    const outcomes = { sound: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FILES),
        fc.oneof(
          fc.array(damage, { minLength: 1, maxLength: 3 }),
          // A file of nothing else.
          fc.uint8Array({ maxLength: 300 }).map(put => [{ at: 0, lost: 1_000_000, put }]),
        ),
        async (file, damages) => {
          const bytes = damaged(file, damages);
          const written = { ...RECORD, [file]: bytes };
          for (const [name, content] of Object.entries(written)) writeFileSync(join(root, name), content);
          const loaded = await loadRecord(join(root, 'data'));
          if ('dossier' in loaded) {
            outcomes.sound++;
            return;
          }
          outcomes.refused++;
          expect(loaded.problems.length).toBeGreaterThan(0);
          // A rule tells an entry's faults one by one; of form, no file has more than can be read.
          const ofForm = loaded.problems.filter(({ rule }) => rule === 'yaml' || rule === 'shape');
          expect(ofForm.length).toBeLessThanOrEqual(TOLD_MAX + 1);
          for (const problem of loaded.problems) {
            const content = written[problem.file];
            expect(content, problem.file).toBeDefined();
            expect(problem.line).toBeGreaterThanOrEqual(1);
            expect(problem.line).toBeLessThanOrEqual(linesOf(Buffer.from(content ?? '')));
            expect(problem.message).toMatch(/^[^\p{Cc}]+$/u);
            expect(problem.message.length).toBeLessThan(4_000);
            expect(problem.mend).toMatch(/^\p{Lu}[^\p{Cc}]*\.$/u);
          }
        },
      ),
      { numRuns: runs(60) },
    );
    expect(outcomes.refused).toBeGreaterThan(0);
  });
});
