/** Runs the check over the record as it would be with a draft, and tells its problems by item and field. */
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar } from 'yaml';
import { yieldEvery } from '../dossier/load.ts';
import { remember } from '../lib/lazy.ts';
import { inSteps } from '../lib/steps.ts';
import type { Problem } from '../record/draft.ts';
import { DRAFT_RULE } from '../record/draft-marks.ts';
import { draftInSteps, type InputFile, writtenIn } from '../record/parse.ts';
import type { Day } from '../record/types.ts';
import { recordWith, withoutDraftLines } from './as-record.ts';
import type { Item } from './items.ts';
import type { KeptRecord } from './kept-record.ts';
import type { ReviewState } from './opening.ts';

/** A problem, where it can be told with the item and the field that it concerns. */
export interface PlacedProblem extends Problem {
  /** The key of the item. */
  readonly item?: string;
  readonly field?: string;
}

/** What has no part in whether a source is sound, and takes most of the time. */
const APART = /\/(?:glosses|vocabulary|translations)\.yaml$/u;

/**
 * Checks a draft as if it were in the record. What is still open isn't told: {@link ReviewState.items} has it. It gives way to
 * other work again and again: a step of the review isn't held up by it.
 */
export async function problemsOf(
  state: ReviewState,
  record: KeptRecord,
  today: Day,
): Promise<readonly PlacedProblem[]> {
  const read = await recordNow(state, record);
  if ('problems' in read) return read.problems;
  const last = lastOf(record);
  const { own, all: inputs, others } = read;
  const all = inputs.map(input => last.inputs?.find(before => isDeepStrictEqual(before, input)) ?? input);
  const contents = [today, state.source.sha256, all.map(input => writtenIn(input).content)];
  if (last.found && isDeepStrictEqual(last.contents, contents)) return last.found;
  const checked = await inSteps(draftInSteps(all, today), yieldEvery());
  const places = placesOf(state);
  const found = ('draft' in checked ? [] : checked.problems)
    .filter(({ rule }) => rule !== DRAFT_RULE)
    .map(problem => {
      if (problem.file === own) return { ...problem, ...lastBefore(places, problem.line) };
      return { ...problem, ...lastBefore(others.get(problem.file) ?? [], problem.line) };
    });
  // Without its marks the draft has other lines.
  const isElsewhere = found.every(({ file }) => file !== own && !others.has(file));
  Object.assign(last, { inputs: all, contents, found: isElsewhere ? found : undefined });
  return found;
}

/** What was last found: accepting an item takes its marks away, and changes nothing else that the check looks at. */
interface Last {
  /** Files that are as they were aren't parsed again. */
  inputs?: readonly InputFile[];
  contents?: unknown;
  found?: readonly PlacedProblem[] | undefined;
}
const lastOf = remember((_record: KeptRecord): Last => ({}));

/** A line of a file on which an item or a field of it begins. */
interface PlaceLine {
  readonly line: number;
  readonly item: string;
  readonly field?: string;
}

/** The record as it would be with a draft, as far as the check of a source needs it: `own` is the draft's file in it. */
export async function recordNow(state: ReviewState, record: KeptRecord) {
  const read = await record.read();
  if ('problems' in read) return read;
  const files = read.files.filter(({ file }) => !APART.test(file));
  return withDraft(state, files, record.data);
}

function withDraft(state: ReviewState, files: readonly InputFile[], data: string) {
  const own = `${basename(data)}/sources/${basename(state.path)}`;
  const source: InputFile = { file: own, text: withoutDraftLines(state.raw), sourceText: state.source };
  const { files: all, larger } = recordWith(state.draft, files, source);
  const others = new Map(
    larger.map(({ list, added }) => [
      `${basename(data)}/${list}.yaml`,
      added.map(({ id, line }): PlaceLine => ({ line, item: `${list}/${id}` })),
    ]),
  );
  return { own, all, others };
}

function lastBefore(places: readonly PlaceLine[], at: number): { readonly item?: string; readonly field?: string } {
  const { item, field } = places.findLast(({ line }) => line <= at) ?? {};
  return { ...(item !== undefined && { item }), ...(field !== undefined && { field }) };
}

/** The lines on which the items of a draft and their fields begin, in their order. */
function placesOf({ draft, items }: ReviewState): readonly PlaceLine[] {
  const { document, text } = draft;
  const starts = [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
  const lineOf = (node: unknown): number => {
    const range = isNode(node) ? node.range : undefined;
    return range ? starts.findLastIndex(start => start <= range[0]) + 1 : Number.POSITIVE_INFINITY;
  };
  const placesIn = ({ key, path }: Item): readonly PlaceLine[] => {
    const node = document.getIn(path, true);
    const pairs = isMap(node) ? node.items : [];
    const fields = pairs.map(pair => ({
      line: lineOf(pair.key),
      item: key,
      field: isScalar(pair.key) ? String(pair.key.value) : '',
    }));
    const [first] = fields;
    // An entry on one line is told as a whole; a fault on an item's first line is of the item, or of its id.
    const isOneLine = fields.every(({ line }) => line === first?.line);
    return [{ line: lineOf(node), item: key }, ...(isOneLine ? [] : fields.slice(1))];
  };
  return items.flatMap(placesIn).toSorted((a, b) => a.line - b.line);
}
