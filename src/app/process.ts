/** Describes the process to the program, so that tests can hand in another. */
import type { Loaded } from '../dossier/load.ts';
import type { Signals } from '../lib/signals.ts';
import type { LogOutput } from '../lib/streams.ts';
import type { PromptOptions } from '../terminal/prompt.ts';
import type { RecordWatch } from './record-watch.ts';

/** All that the program touches of the world. */
export interface World {
  /** The arguments after the script's name. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: PromptOptions['input'];
  readonly stdout: PromptOptions['output'];
  readonly stderr: Pick<LogOutput, 'write' | 'lost'>;
  readonly signals: Signals;
  /** Ends the process at once. */
  readonly exit: (status: number) => void;
  readonly now: () => Date;
  /** Reads the record; at start and at each refresh. */
  readonly load: () => Promise<Loaded>;
  /** Looks at the record's files from now on, so as to tell when they change. */
  readonly watchRecord: () => Promise<RecordWatch>;
  /** Where the playground's page was built. */
  readonly pageFolder: string;
}
