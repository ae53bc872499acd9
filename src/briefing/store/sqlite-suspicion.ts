/**
 * Whether a file is taken for sound.
 *
 * It is, until damage is met: reading a large file whole at every opening would hold the event loop for seconds, and
 * SQLite refuses a damaged page by itself whenever it's read. Once one was met, the whole is checked before anything is
 * written again, or the trouble would be over with every opening and back with the next reading; and as long as the
 * damaged file stays as it is, it isn't even opened.
 */
import { stat } from 'node:fs/promises';
import type { Connection } from './sqlite-module.ts';
import { Damaged } from './sqlite-trouble.ts';

export interface Suspicion {
  /** Damage was met. */
  raise(): void;
  /**
   * To be called before the file is opened.
   *
   * @returns checks what was opened, if there is a suspicion: throws Damaged, or else it's gone
   * @throws Damaged while the file is the one that was found damaged, going by its size and time
   */
  begin(): Promise<(connection: Connection) => void>;
}

export function suspicionOf(file: string): Suspicion {
  let raised = false;
  let damaged: string | undefined;
  return {
    raise() {
      raised = true;
    },
    async begin() {
      if (!raised) return () => undefined;
      const looks = await looksOf(file);
      if (damaged !== undefined && damaged === looks) throw new Damaged();
      return connection => {
        const sound = isSound(connection);
        damaged = sound ? undefined : looks;
        if (!sound) throw new Damaged();
        raised = false;
      };
    },
  };
}

function isSound(connection: Connection): boolean {
  const [found] = connection.prepare('pragma quick_check(1)').all() as readonly { readonly quick_check?: unknown }[];
  return found?.quick_check === 'ok';
}

/** Tells a file from another in its place, and from itself once it's written. */
async function looksOf(file: string): Promise<string | undefined> {
  try {
    const { ino, size, mtimeNs } = await stat(file, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  } catch {
    return undefined;
  }
}
