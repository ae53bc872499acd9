/** A problem of the record as a curator reads it. */
import type { Problem } from './draft.ts';

export function describe({ file, line, rule, message, mend }: Problem): string {
  return `${file}:${line}  ${rule}  ${message}\n    ${mend}\n`;
}
