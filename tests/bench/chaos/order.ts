/** What a process of the chaos run is told, in one argument. */
import type { StorePlace } from '../../../src/store/open.ts';

export interface Order {
  readonly place: StorePlace;
  readonly apiUrl: string;
  readonly name: string;
  /** Where it writes what it did, line by line, before it dies. */
  readonly diary: string;
  /** How likely it kills itself before or after a step. */
  readonly killing: number;
  /** Without the look-back: every channel seems empty. */
  readonly isBlind: boolean;
}
