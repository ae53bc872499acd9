/** Loads the record from its folder. */
import type { Draft, Pause, Problem } from '../record/draft.ts';
import type { InputFile } from '../record/parse.ts';
import type { Day } from '../record/types.ts';
import { readCache } from './cache.ts';
import { compile } from './compile.ts';
import type { Dossier } from './dossier.ts';
import { fingerprint, readFolder } from './folder.ts';

/** Parses data files and checks them by every rule: a draft without faults, or every problem. */
export type CheckFiles = (files: readonly InputFile[], today?: Day) => Promise<{ readonly draft: Draft } | Faults>;

/** Every problem that stands in the way of a record. */
interface Faults {
  readonly problems: readonly Problem[];
  /** Where its translations are behind, as far as it was looked at. */
  readonly notes?: readonly Problem[];
}

/** How to load the record. */
interface LoadOptions {
  /**
   * The folder of the sources' texts, each named as its source's file with `.txt`. A source whose text isn't there
   * isn't compared, and {@link loadRecord} names it; at least one text must be there.
   */
  readonly texts?: string;
  /** Called between pieces of work, such as {@link yieldEvery}. Without it the record is compiled in one go. */
  readonly pause?: Pause;
  /**
   * A file that `cacheDraft` wrote: as long as the data files are the same, they aren't parsed and checked again.
   */
  readonly cache?: string;
  /** The day in UTC: dates after the next day are refused. Without it dates that lie ahead pass. */
  readonly today?: Day;
  /** Checks the files elsewhere, such as in a thread. Without it they are checked here, in one go. */
  readonly check?: CheckFiles;
}

/** The result of loading: a dossier, or every problem that stands in its way. */
export type Loaded = { readonly dossier: Dossier } | { readonly problems: readonly Problem[] };

/**
 * Loads, checks and compiles the record in a folder. A folder or file that can't be read is a problem like any other.
 *
 * @returns with the dossier and its draft, `uncompared`: the data files of sources whose text isn't in {@link LoadOptions.texts}.
 * Empty where no texts were asked for
 */
export async function loadRecord(
  folder: string,
  { texts, pause, cache, today, check = checkHere }: LoadOptions = {},
): Promise<
  | { readonly dossier: Dossier; readonly draft: Draft; readonly uncompared: readonly string[] }
  | (Faults & { readonly uncompared?: readonly string[] })
> {
  const read = await readFolder(folder, texts, pause);
  if ('problems' in read) return read;
  const { files, uncompared } = read;
  const cached =
    cache === undefined || texts !== undefined
      ? undefined
      : await readCache(cache, await fingerprint(files, pause), pause);
  if (cached) return { dossier: await compile(cached, pause), draft: cached, uncompared };
  const checked = await check(files, today);
  if ('problems' in checked) return { ...checked, uncompared };
  const { draft } = checked;
  return { dossier: await compile(draft, pause), draft, uncompared };
}

/** Loaded only here: YAML, the schemas and the rules take a third of the time to start. */
const checkHere: CheckFiles = async (files, today) => {
  const { readDraft } = await import('../record/parse.ts');
  return readDraft(files, today);
};

/**
 * A pause that gives way to other work once so many milliseconds have passed since it last did, and else costs nothing.
 */
export function yieldEvery(milliseconds = 8): Pause {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < milliseconds) return;
    await new Promise(resolve => void setImmediate(resolve));
    since = performance.now();
  };
}
