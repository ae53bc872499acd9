/** What can be wrong with the store, told in one line with the mend. */

export type TroubleKind =
  /** The disk, or the database's own limit, is full. */
  | 'full'
  /** Another process holds the file, or the server has no connection left. */
  | 'locked'
  | 'corrupt'
  | 'not a database'
  /** The folder or file can't be read or written, or the server lets nobody in. */
  | 'no access'
  /** The server can't be reached, or is starting or stopping. */
  | 'unreachable'
  /** A newer version has migrated it. */
  | 'newer'
  /** Nothing to open it with is installed. */
  | 'no driver'
  | 'other';

/** The one error that the store's methods reject with. Nothing was recorded. */
export class StoreTrouble extends Error {
  override readonly name = 'StoreTrouble';
  /** For the log, where an error's message isn't printed: `STORE_FULL`. */
  readonly code: string;
  readonly kind: TroubleKind;

  /** @param line what is wrong and the mend, in one line: no address, no password, nothing from outside */
  constructor(kind: TroubleKind, line: string, cause: unknown) {
    super(line, { cause });
    this.kind = kind;
    this.code = `STORE_${kind.toUpperCase().replaceAll(' ', '_')}`;
  }
}
