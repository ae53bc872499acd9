/**
 * Keeps what was done to a draft, a line for each step, so that any number of steps can be undone. A line is on the disk before
 * the draft changes: after an end at whatever moment, the step is either done or can be finished.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { appendLine } from '../lib/durable-files.ts';

/** What a step did. hand: the file was changed by another program. */
const OPERATIONS = ['accept', 'edit', 'settle', 'reject', 'skip', 'add', 'hand', 'undo'] as const;
/** What a step did. */
export type Operation = (typeof OPERATIONS)[number];

const step = z.object({
  op: z.enum(OPERATIONS),
  /** What it was done to, for whoever undoes it. */
  what: z.string(),
  /** Fingerprints of the draft before and after. */
  before: z.string(),
  after: z.string(),
  /** What of the draft it changed, in characters from the beginning: `is` stands in the place of `was`. */
  patch: z.object({ at: z.number().int().min(0), was: z.string(), is: z.string() }).optional(),
  /** Keys of items that are looked at from then on, and of those that aren't any more. */
  done: z.array(z.string()).optional(),
  undone: z.array(z.string()).optional(),
  /** The article's sentences that they were worded from: the draft has them no longer. */
  sentences: z.array(z.string()).optional(),
  /** The key of the item that is next. */
  next: z.string().optional(),
});
/** One step. */
export type Step = z.output<typeof step>;

/** Items that were accepted, by their keys: the article's sentences that each was worded from. */
export type Done = ReadonlyMap<string, readonly string[]>;

/** What the steps come to. */
export interface Progress {
  /** Those that can be undone, the last one last. */
  readonly steps: readonly Step[];
  /** The keys of the items that were accepted, each with the article's sentences that it was worded from. */
  readonly done: Done;
  readonly next?: string;
  /** Of the draft after the last step; absent before the first. */
  readonly fingerprint?: string;
  /** The last step of all. */
  readonly last?: Step;
}

/** A fingerprint of a text. */
export const fingerprintOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Reads the steps of a draft. A line that was being written when the process ended counts as none. */
export async function readJournal(path: string): Promise<Progress> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return progressOf(text.split('\n').flatMap(stepIn));
}

function stepIn(line: string): readonly Step[] {
  try {
    return [step.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}

/** Adds a step. It begins on a line of its own, whatever was being written when a process ended. */
export async function addStep(path: string, added: Step): Promise<void> {
  await appendLine(path, `\n${JSON.stringify(added)}`);
}

/** What steps come to. */
function progressOf(all: readonly Step[]): Progress {
  const steps: Step[] = [];
  for (const one of all) {
    if (one.op === 'undo') steps.pop();
    else steps.push(one);
  }
  const last = all.at(-1);
  const next = last?.next;
  return {
    steps,
    done: steps.reduce(doneAfter, new Map()),
    ...(next !== undefined && { next }),
    ...(last && { fingerprint: last.after, last }),
  };
}

/** What is accepted after a step. */
export function doneAfter(before: Done, { done = [], undone = [], sentences = [] }: Partial<Step>): Done {
  const after = new Map(before);
  for (const key of undone) after.delete(key);
  for (const key of done) after.set(key, sentences);
  return after;
}

/** What makes one text of another. */
export function patchOf(was: string, is: string): NonNullable<Step['patch']> {
  const most = Math.min(was.length, is.length);
  let head = 0;
  while (head < most && was[head] === is[head]) head++;
  let tail = 0;
  while (tail < most - head && was[was.length - 1 - tail] === is[is.length - 1 - tail]) tail++;
  return { at: head, was: was.slice(head, was.length - tail), is: is.slice(head, is.length - tail) };
}

/** The text from before a patch; `undefined` where it doesn't fit. */
export function unpatched(text: string, { at, was, is }: NonNullable<Step['patch']>): string | undefined {
  return text.startsWith(is, at) ? text.slice(0, at) + was + text.slice(at + is.length) : undefined;
}
