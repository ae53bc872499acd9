/** Keeps a record as read as long as its files stay as they are: every step of a review looks at it. */
import { lookAt, readFolder } from '../dossier/folder.ts';

/** A record that is looked at again and again. */
export interface KeptRecord {
  /** Its folder. */
  readonly data: string;
  /** Its files, those of before where none is another one by name, size and time. */
  readonly read: () => ReturnType<typeof readFolder>;
}

/** Keeps the record of a folder. */
export function keptRecord(data: string): KeptRecord {
  let seen: string | undefined;
  let kept: ReturnType<typeof readFolder> | undefined;
  return {
    data,
    async read() {
      const looks = await lookAt(data);
      if (!kept || looks !== seen) kept = readFolder(data);
      seen = looks;
      return await kept;
    },
  };
}
