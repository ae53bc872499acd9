/** Judges how quotations are graded, against a practice list. */
import type { PracticeVerdict, Quotation } from './cases.ts';
import { table } from './report.ts';

/** How a quotation was graded, in a practice list's words. */
export interface Graded {
  readonly verdict: PracticeVerdict;
  /** The id of the person whose words they are in the record. */
  readonly speaker?: string | undefined;
}

/** A line a quotation, and how many were graded as expected. */
export function quotationReport(all: readonly (readonly [Quotation, Graded])[]): string {
  const right = all.filter(([expected, graded]) => isRight(expected, graded)).length;
  const rows = all.map(([expected, graded]) => [
    `${expected.id} “${expected.text}”`,
    shown(expected),
    shown(graded),
    isRight(expected, graded) ? 'right' : 'wrong',
  ]);
  return `${table(['quotation', 'expected', 'graded', ''], rows)}Quotations graded as expected: ${right} of ${all.length}.\n`;
}

function isRight(expected: Quotation, graded: Graded): boolean {
  const credited = expected.speaker === undefined || expected.speaker === graded.speaker;
  return expected.verdict === graded.verdict && credited;
}

function shown({ verdict, speaker }: Graded): string {
  return speaker === undefined ? verdict : `${verdict}, ${speaker}`;
}
