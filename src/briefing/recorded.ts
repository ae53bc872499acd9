/** How far the record reaches, in time of its own writing. */
import type { Dossier } from '../dossier/dossier.ts';

interface Reach {
  readonly first: number;
  readonly last: number;
}

const known = new WeakMap<Dossier, Reach>();

/** When something was first recorded, and when last, in Unix milliseconds. */
function reachOf(dossier: Dossier): Reach {
  const computed = known.get(dossier);
  if (computed) return computed;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { recorded } of [...dossier.items.values(), ...dossier.disputes.values()]) {
    first = Math.min(first, recorded.at);
    last = Math.max(last, recorded.at);
  }
  const reach = { first, last };
  known.set(dossier, reach);
  return reach;
}

const [HALF_A_DAY, DAY] = [43_200_000, 86_400_000];

/** A moment before the first, on the same day almost everywhere: a bare day counts as its last millisecond. */
const before = (first: number): number => Math.min(first - 1, first - (first % DAY) + HALF_A_DAY);

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
  return { cut: Math.max(from, before(first)), until: Math.max(from, Math.min(until, last)) };
}
