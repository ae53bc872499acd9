/** Finds where the words between two quotations turn from the earlier to the later. */
import type { Part } from './parts.ts';
import { is } from './speaker.ts';

/** Places in a text, in UTF-16 code units: what stands before and what stands after a break. */
interface Cut {
  readonly from: number;
  readonly to: number;
}

const STOP = /[.!?…;\n]/u;
const SHORT_TITLE_MAX = 3;

/** The first stop, line end or turning word ("and", "while") of the parts of a text. */
export function firstBreak(text: string, parts: readonly Part[]): Cut | undefined {
  for (const [at, part] of parts.entries()) {
    const stop = STOP.exec(part.gap)?.index;
    if (stop !== undefined && !(at > 0 && isShortTitle(parts[at - 1]))) {
      const from = part.start - part.gap.length + stop + 1;
      // A line under a quotation may sign it.
      const isSigned = part.gap[stop] === '\n' && /[-–—~]/u.test(part.gap);
      if (!isSigned) return { from, to: from };
    }
    const turns = is(part, 'and') || (is(part, 'but') && !(at === 0 && is(part, 'aside')));
    if (turns && !isBetweenNames(parts, at)) return { from: part.start, to: part.end };
  }
  const end = parts.at(-1)?.end ?? 0;
  const stop = STOP.exec(text.slice(end))?.index;
  return stop === undefined ? undefined : { from: end + stop + 1, to: end + stop + 1 };
}

const isShortTitle = (part: Part | undefined): boolean =>
  is(part, 'title') && (part?.word.length ?? 0) <= SHORT_TITLE_MAX;

/** "X and Y said" */
const isBetweenNames = (parts: readonly Part[], at: number): boolean =>
  parts[at - 1]?.name !== undefined && parts[at + 1]?.name !== undefined && !is(parts[at + 2], 'cue');
