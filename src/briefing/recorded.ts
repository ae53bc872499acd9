/** How far the record reaches, in time of its own writing. */
import type { Dossier } from '../dossier/dossier.ts';

interface Reach {
  readonly first: number;
  readonly last: number;
}

const known = new WeakMap<Dossier, Reach>();

/** When something was first recorded, and when last, in Unix milliseconds. */
function reachOf(dossier: Dossier): Reach {
  const before = known.get(dossier);
  if (before) return before;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { recorded } of [...dossier.items.values(), ...dossier.disputes.values()]) {
    first = Math.min(first, recorded.at);
    last = Math.max(last, recorded.at);
  }
  const reach = { first, last };
  known.set(dossier, reach);
  return reach;
}

/**
 * The part of (from, until] in which the record was written. What is read later may have been recorded before `until`:
 * only up to the record's own end has it been told.
 */
export function recordedIn(
  dossier: Dossier,
  from: number,
  until: number,
): { readonly cut: number; readonly until: number } {
  const { first, last } = reachOf(dossier);
  const isEmpty = last < first;
  if (isEmpty) return { cut: from, until: from };
  return { cut: Math.max(from, first - 1), until: Math.max(from, Math.min(until, last)) };
}
