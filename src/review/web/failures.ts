/** Says in plain words why files can't be read or written. */

const WHY: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. What you did last isn’t kept; all before is. Make room, and do it again.',
  EDQUOT: 'Your share of the disk is used up. What you did last isn’t kept; all before is. Make room, and do it again.',
  EACCES: 'The folder of the drafts may not be written to. What you did last isn’t kept. Give this user permission.',
  EPERM: 'The folder of the drafts may not be written to. What you did last isn’t kept. Give this user permission.',
  EROFS: 'The disk can’t be written to. What you did last isn’t kept; all before is.',
  ENOENT: 'The folder of the drafts is gone. What you did last isn’t kept. Put it back, and load the page again.',
};

/** The reason for an error of the disk's; `undefined` for any other. */
export function whyNot(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return WHY[code];
}
