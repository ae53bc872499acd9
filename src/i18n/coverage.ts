/** Types what a record covers, as greetings and help say it. */
import type { Days, Topic } from '../record/types.ts';

/** The topics on which most is said, and the days on which anything is; nothing of an empty record. */
export interface Coverage {
  readonly topics: readonly Topic[];
  readonly days?: Days;
}
