/** A review in a process of its own that is killed: what was answered is kept, and nothing else happens to the draft. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { build } from 'rolldown';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PROGRAMS, program } from '../../build/bundle.js';
import { Review } from '../../src/review/session.ts';
import { fc, runs } from '../support/properties.ts';
import { DRAFT, desk } from './story.ts';

// Inside the package, where packages that aren't bundled are found from.
const DIST = join(import.meta.dirname, '..', '..', 'dist');
let built = '';

beforeAll(async () => {
  mkdirSync(DIST, { recursive: true });
  built = mkdtempSync(join(DIST, 'test-'));
  await build({ ...program(built), input: { review: PROGRAMS.review } });
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

/** What is typed, a step each. */
const STEPS = [
  'edit rights © XNA.',
  'accept',
  'edit party sudmark',
  'edit name Nils O. Aker',
  'skip',
  'reject A sign on the pier.',
  'edit setting On how long the work takes.',
  'edit by holm, transport minister',
  'undo',
  'accept',
  'edit cue added',
  'edit same none',
];
/** What tells that a step was done. */
const DONE = /^(?:Written|Left out|Accepted|Left for later|Put under unquoted|Undone): /;

interface Stopped {
  /** Steps that were told to be done. */
  readonly told: number;
}

/** Types the steps one after the other, and kills the process some milliseconds after it has told of so many. */
async function killed(
  at: { readonly root: string; readonly data: string },
  after: number,
  late: number,
): Promise<Stopped> {
  const child: ChildProcess = spawn(process.execPath, [join(built, 'entries', 'review.js'), '--data', at.data], {
    env: { DATA_DIR: at.root, PATH: process.env['PATH'] },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let told = 0;
  child.stdin?.on('error', () => undefined).write(`${STEPS.join('\n')}\n`);
  if (!child.stdout) throw new Error('no output');
  const lines = createInterface(child.stdout);
  const enough = new Promise<void>(resolve =>
    lines.on('line', line => {
      if (DONE.test(line) && ++told === after) resolve();
    }),
  );
  await Promise.race([after === 0 ? once(lines, 'line') : enough, ended]);
  await delay(late);
  child.kill('SIGKILL');
  await ended;
  return { told };
}

it('loses no step that it told of, and does no half of one', async () => {
  // How the draft stands after each of the steps.
  const whole = desk();
  const texts = [DRAFT];
  await killed(whole, STEPS.length, 0);
  const review = await Review.open(whole.draft);
  if (!(review instanceof Review)) throw new Error('not to be read');
  const journal = readFileSync(whole.draft.replace('.yaml', '.review.jsonl'), 'utf8').split('\n').filter(Boolean);
  for (const line of journal) {
    const { patch } = JSON.parse(line);
    const before = texts.at(-1) ?? '';
    texts.push(patch ? before.slice(0, patch.at) + patch.is + before.slice(patch.at + patch.was.length) : before);
  }
  expect(texts).toHaveLength(STEPS.length + 1);
  expect(readFileSync(whole.draft, 'utf8')).toBe(texts.at(-1));
  rmSync(whole.root, { recursive: true });
  await fc.assert(
    fc.asyncProperty(fc.nat(STEPS.length - 1), fc.nat(60), async (after, late) => {
      const at = desk();
      const { told } = await killed(at, after, late);
      const again = await Review.open(at.draft);
      if (!(again instanceof Review)) throw new Error('not to be read');
      const now = readFileSync(at.draft, 'utf8');
      // A step that was done may not have been told of any more.
      const kept = [told, told + 1].filter(count => texts[count] === now);
      expect(kept.length, `${told} told`).toBeGreaterThan(0);
      while ('done' in (await again.undo()));
      expect(readFileSync(at.draft, 'utf8')).toBe(DRAFT);
      rmSync(at.root, { recursive: true });
    }),
    { numRuns: runs(4) },
  );
});
