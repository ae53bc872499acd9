/**
 * Notices that the record's files have changed, by looking at their names, sizes and times every few seconds.
 *
 * Looking is what is sure: the system tells nothing of a file that another machine writes on a network share, nor of a
 * folder that a link leads elsewhere to, or that another one was put in the place of. Where it does tell, a look costs
 * next to nothing.
 */
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds from the end of a look to the next. */
const EVERY = 2_000;

/** A watch over the record's files. */
export interface RecordWatch {
  /** Has `act` called whenever the files have changed, once they have been at rest from one look to the next. */
  onChange(act: () => Promise<void>): void;
  /** Ends it. The timer between two looks keeps no process alive. */
  end(): void;
}

/**
 * Begins to watch.
 *
 * @param look tells the files apart from those of another look, and never rejects
 * @returns once it has looked: what is read after that, and changes later, is noticed
 */
export async function watchRecord(look: () => Promise<string>, every = EVERY): Promise<RecordWatch> {
  const ending = new AbortController();
  const rested = (): Promise<boolean> => wait(every, true, { ref: false, signal: ending.signal }).catch(() => false);
  const first = await look();
  const goOn = async (act: () => Promise<void>): Promise<void> => {
    let [known, before] = [first, first];
    while (await rested()) {
      const seen = await look();
      if (seen === before && seen !== known) {
        // Of before the reading: what changes meanwhile is another change.
        known = seen;
        await act();
      }
      before = seen;
    }
  };
  return { onChange: act => void goOn(act), end: () => ending.abort() };
}
