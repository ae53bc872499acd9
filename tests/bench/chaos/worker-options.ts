/** Defines what a process of the chaos run is handed, as JSON in its one argument. */
import type { StorePlace } from '../../../src/store/open.ts';

/** The options of one process. */
export interface WorkerOptions {
  readonly place: StorePlace;
  readonly apiUrl: string;
  readonly name: string;
  /** The file to which it appends what it does, line by line. */
  readonly journal: string;
  /** The probability that it kills itself before or after a step. */
  readonly killing: number;
  /** Turns the look-back off: every channel seems empty. */
  readonly isBlind: boolean;
}
