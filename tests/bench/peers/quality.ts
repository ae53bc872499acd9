/** How well a ranking answers: measured on the questions that the record answers. */
import type { Case } from '../../eval/cases.ts';
import { HITS } from './engines.ts';

/** A question and the items that answer it. */
export interface Wanted {
  readonly q: string;
  readonly items: readonly string[];
}

export interface Quality {
  /** The share of the questions whose first hit answers, 0 to 1. */
  readonly success: number;
  /** The mean of 1/rank of the first hit that answers, 0 where none of the first {@link HITS} does. */
  readonly mrr: number;
}

/** The questions that name the items which answer them. */
export function wantedOf(cases: readonly Case[]): readonly Wanted[] {
  return cases.flatMap(({ q, expected }) =>
    expected === 'refusal' || expected.items === undefined ? [] : [{ q, items: expected.items }],
  );
}

/** @param found per question the ids found, best first */
export function qualityOf(wanted: readonly Wanted[], found: readonly (readonly string[])[]): Quality {
  const ranks = wanted.map(({ items }, i) => (found[i] ?? []).slice(0, HITS).findIndex(id => items.includes(id)));
  const mean = (worth: (rank: number) => number): number =>
    ranks.reduce((sum, rank) => sum + (rank === -1 ? 0 : worth(rank)), 0) / Math.max(1, ranks.length);
  return { success: mean(rank => (rank === 0 ? 1 : 0)), mrr: mean(rank => 1 / (rank + 1)) };
}
