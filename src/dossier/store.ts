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
  /** Loads the record aside and swaps it in. A call during a refresh joins it. Rejects only if loading does. */
  refresh(): Promise<Refreshed>;
}

/**
 * Opens a store with its first dossier.
 *
 * @param load reads the record anew, such as `() => loadRecord(folder, { pause })`
 * @param prepare derives what answers need of a new record, before it's swapped in
 */
export function openDossierStore(
  first: Dossier,
  load: () => Promise<Loaded>,
  prepare: (dossier: Dossier) => Promise<void>,
): DossierStore {
  let current = first;
  let running: Promise<Refreshed> | undefined;
  const refresh = async (): Promise<Refreshed> => {
    const loaded = await load();
    if ('problems' in loaded) return { kind: 'rejected', problems: loaded.problems };
    await prepare(loaded.dossier);
    current = loaded.dossier;
    return { kind: 'swapped', dossier: current };
  };
  return {
    current: () => current,
    refresh() {
      running ??= refresh().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}
