/** Holds the dossier that answers are given from, and replaces it whole. */

import type { Problem } from '../record/draft.ts';
import type { Dossier } from './dossier.ts';

/** What a refresh came to. */
export type Refreshed =
  | { readonly kind: 'swapped'; readonly dossier: Dossier }
  /** The dossier that was there stays: the data folder holds these problems. */
  | { readonly kind: 'kept'; readonly problems: readonly Problem[] };

export interface DossierStore {
  /** The dossier as of the last refresh that found no problem. */
  current(): Dossier;
  /** Loads the record aside and swaps it in. A refresh asked for while one is running is that one. Rejects only if loading does. */
  refresh(): Promise<Refreshed>;
}

/**
 * @param load reads the record anew, such as `() => loadRecord(folder, { pause })`
 * @param prepare makes ready what answers need of a new record, before it's swapped in
 */
export function openDossierStore(
  first: Dossier,
  load: () => Promise<{ readonly dossier: Dossier } | { readonly problems: readonly Problem[] }>,
  prepare: (dossier: Dossier) => Promise<void>,
): DossierStore {
  let current = first;
  let running: Promise<Refreshed> | undefined;
  const refresh = async (): Promise<Refreshed> => {
    const loaded = await load();
    if ('problems' in loaded) return { kind: 'kept', problems: loaded.problems };
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
