/** Shares out what stands between two quotations: what speaks of the earlier, and what of the later. */
import type { Dossier } from '../dossier/dossier.ts';
import { endsInColon } from './clause.ts';
import { is, isSomebody } from './part-roles.ts';
import { type Part, partsOf } from './parts.ts';
import { speakerBefore } from './speaker-before.ts';
import { speakerBehind } from './speaker-behind.ts';

/** Behind the earlier quotation, and before the later. */
interface Shares {
  readonly behind: string;
  readonly before: string;
}

/**
 * Shares a text between two quotations out: up to its first break, and from there on; both, where it has none.
 *
 * @param before what stands before the earlier one
 */
export function sharesOf(text: string, before: string, dossier: Dossier): Shares {
  if (isNextItem(before, text)) return { behind: '', before: text };
  const parts = partsOf(text, dossier);
  const cut = firstBreak(text, parts);
  if (cut) return { behind: text.slice(0, cut.from), before: text.slice(cut.to) };
  // "X: “…”, Y – “…”"
  if (LISTED.test(text) && isSomebody(speakerBefore(before, dossier))) return { behind: '', before: text };
  const isLabel = endsInColon(text);
  const signature = isLabel ? undefined : speakerBehind(text, dossier);
  if (signature?.signs) return { behind: text.slice(0, signature.length), before: text.slice(signature.length) };
  // A colon gives all to the later; what is whole before a comma may tell of the earlier, too.
  if (isLabel) return { behind: /^[\s,]*[^\s,][^,]*,/u.exec(text)?.[0] ?? '', before: text };
  // A name alone between two quotations may be either's.
  const tells = parts.at(-1)?.isPossessive || parts.some(part => is(part, 'cue', 'source', 'quoting'));
  return tells ? { behind: text, before: text } : { behind: '', before: '' };
}

/** Places in a text, in UTF-16 code units: what stands before and what stands after a break. */
interface Cut {
  readonly from: number;
  readonly to: number;
}

/** A line that begins with a dash or a dot, and has words; the start of the next one. */
const ITEM = /(?:^|\n)\s*[-–—•]\s*[^\s-][^\n]*$/u;
const NEXT_ITEM = /^[^\n]{0,3}\n\s*[-–—•]\s*\S/u;

/** Whether a quotation stands in one line of a list, and what follows is the next: no signature of it. */
export const isNextItem = (before: string, behind: string): boolean => ITEM.test(before) && NEXT_ITEM.test(behind);

/** A comma, and a dash at the end. */
const LISTED = /^\s*,[^–—-]*\s[–—-]+\s*$/u;
const STOP = /[.!?…;\n]/u;

/** The first stop, line end or turning word ("and", "while"). */
function firstBreak(text: string, parts: readonly Part[]): Cut | undefined {
  for (const [at, part] of parts.entries()) {
    const stop = stopBefore(parts, at);
    if (stop !== undefined) return { from: stop, to: stop };
    const turns = is(part, 'and') || (is(part, 'but') && !(at === 0 && is(part, 'aside')));
    if (turns && !isBetweenNames(parts, at)) return { from: part.start, to: part.end };
  }
  const end = parts.at(-1)?.end ?? 0;
  const stop = STOP.exec(text.slice(end))?.index;
  return stop === undefined ? undefined : { from: end + stop + 1, to: end + stop + 1 };
}

const SHORT_TITLE_MAX = 3;

/** The place behind a stop between a part and the one before it. */
function stopBefore(parts: readonly Part[], at: number): number | undefined {
  const { start = 0, gap = '' } = parts[at] ?? {};
  const stop = STOP.exec(gap)?.index;
  const last = parts[at - 1];
  if (stop === undefined || (is(last, 'title') && (last?.word.length ?? 0) <= SHORT_TITLE_MAX)) return undefined;
  // A line under a quotation may sign it.
  return gap[stop] === '\n' && /[-–—~]/u.test(gap) ? undefined : start - gap.length + stop + 1;
}

/** "X and Y said" */
const isBetweenNames = (parts: readonly Part[], at: number): boolean =>
  parts[at - 1]?.name !== undefined && parts[at + 1]?.name !== undefined && !is(parts[at + 2], 'cue');
