/** Tells whether work grows in proportion to what it is given, by the processor's time. */
import { processorTime } from './processor-time.ts';

/** How often a busy machine may spoil the measure. */
const ATTEMPTS = 6;

/**
 * Whether ten times as much takes about ten times as long, in the best of a few attempts: work that grows with the square
 * takes a hundred times as long in each.
 */
export function growsInProportion(work: (length: number) => void, length: number): boolean {
  const time = (of: number) => processorTime(() => work(of));
  time(length);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (time(10 * length) < 40 * time(length) + 20) return true;
  }
  return false;
}
