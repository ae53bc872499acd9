/** Holds the dossier from which answers are given, and replaces it whole. */
import type { Problem } from '../record/draft.ts';
import type { Dossier } from './dossier.ts';
import type { Loaded } from './load.ts';

/** The result of a refresh. */
type Refreshed =
  | { readonly kind: 'swapped'; readonly dossier: Dossier }
  /** The dossier from before stays: the data folder has these problems. */
  | { readonly kind: 'rejected'; readonly problems: readonly Problem[] };

/** The dossier in use. */
export interface DossierStore {
  /** The dossier as of the last refresh that found no problem. */
  current(): Dossier;
  /**
   * Loads the record aside and swaps it in. During a refresh it begins after that one, since the files may have changed
   * since that read them; further calls join the one that waits. Rejects only if loading does.
   */
  refresh(): Promise<Refreshed>;
}

/**
 * Opens a store with its first dossier.
 *
 * @param load reads the record anew, such as `() => loadRecord(folder, { pause, check })`
 * @param prepare derives what answers need of a new record, before it's swapped in
 */
export function openDossierStore(
  first: Dossier,
  load: () => Promise<Loaded>,
  prepare: (dossier: Dossier) => Promise<void>,
): DossierStore {
  let current = first;
  let running: Promise<Refreshed> | undefined;
  let waiting: Promise<Refreshed> | undefined;
  const refresh = async (): Promise<Refreshed> => {
    const loaded = await load();
    if ('problems' in loaded) return { kind: 'rejected', problems: loaded.problems };
    await prepare(loaded.dossier);
    current = loaded.dossier;
    return { kind: 'swapped', dossier: current };
  };
  const begin = (): Promise<Refreshed> => {
    waiting = undefined;
    running = refresh().finally(() => {
      if (!waiting) running = undefined;
    });
    return running;
  };
  return {
    current: () => current,
    refresh() {
      if (!running) return begin();
      waiting ??= running.then(begin, begin);
      return waiting;
    },
  };
}
