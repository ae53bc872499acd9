/** Ends the process, also where a file system hangs. */
import { setTimeout as delay } from 'node:timers/promises';

/** How long reads of files that are under way may take to finish, in milliseconds. */
const GRACE = 1_000;
const STEP = 20;

/**
 * Whether files are being read. Node waits at its exit for the threads that do, and on a file system whose server is gone
 * that has no end.
 */
const isReading = (): boolean => process.getActiveResourcesInfo().some(name => name.startsWith('FSReq'));

/** Ends the process with a status, at once; by SIGTERM where a read of a file would keep it. */
export function endNow(status: number): void {
  if (isReading()) {
    process.removeAllListeners('SIGTERM');
    process.kill(process.pid, 'SIGTERM');
  } else process.exit(status);
}

/** Ends the process as {@link endNow} does, once reads of files are done or have taken too long. */
export async function endSoon(status: number): Promise<void> {
  for (let waited = 0; isReading() && waited < GRACE; waited += STEP) await delay(STEP);
  endNow(status);
}
