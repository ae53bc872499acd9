/** Checks data files in a thread of its own, so that answers go on however long it takes. */
import { Worker } from 'node:worker_threads';
import type { CheckFiles } from '../dossier/load.ts';
import { unpackDraft } from '../dossier/packed.ts';
import type { Pause, Problem } from '../record/draft.ts';
import type { InputFile } from '../record/parse.ts';
import type { Day } from '../record/types.ts';

/** What the thread may take: milliseconds, and megabytes of objects. Many times what a record at the limits of its size does. */
const LIMITS = { within: 300_000, memory: 1_024 };

/** What the thread is given. */
export interface FilesToCheck {
  readonly files: readonly InputFile[];
  readonly today?: Day | undefined;
}

/** What the thread finds: a draft as `packDraft` packs it, or its problems. */
export type Checked = { readonly packed: readonly string[] } | { readonly problems: readonly Problem[] };

/**
 * Makes a check that starts a thread each time.
 *
 * @param program the built file of `record-reader.ts`
 * @param pause called while the draft is unpacked
 * @returns a check that rejects when the thread can't be run. A thread that takes too much time or memory is ended, and
 * told as a problem
 */
export function checkInThread(program: string, pause: Pause, limits = LIMITS): CheckFiles {
  return async (files, today) => {
    const checked = await runThread(program, { files, today }, limits);
    return 'problems' in checked ? checked : { draft: await unpackDraft(checked.packed, pause) };
  };
}

async function runThread(program: string, given: FilesToCheck, { within, memory }: typeof LIMITS): Promise<Checked> {
  const thread = new Worker(program, { workerData: given, resourceLimits: { maxOldGenerationSizeMb: memory } });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Checked>((done, fail) => {
      thread.once('message', done);
      thread.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') done(tooMuch(`${memory} MB of memory`));
        else fail(error);
      });
      thread.once('exit', () => fail(new Error('the thread that checks the record ended without a result')));
      timer = setTimeout(() => done(tooMuch(`${within / 1_000} s`)), within);
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}

function tooMuch(taken: string): Checked {
  const message = `checking the data files took more than ${taken}`;
  return {
    problems: [{ file: 'data', line: 1, rule: 'files', message, mend: 'See with npm run check which of them does.' }],
  };
}
