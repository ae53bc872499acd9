/** Writes a time that several items share once, with an anchor, as curators do. */
import { weekdayNames, weekdayOf } from '../../record/calendar.ts';
import { MAIN_LANGUAGE } from '../../record/types.ts';
import type { DraftedEntry, Field, Value } from '../fields/drafted.ts';

/** A field with the sign that stands before its value, `&name`, or in its place, `*name`. */
export interface AnchoredField extends Field {
  readonly anchor?: string;
}

/** The names of anchors, by what they stand for. */
type Anchors = ReadonlyMap<string, string>;

/** Names the times that stand more than once in a file's entries. The words for when are never shared: they stand in one paragraph. */
export function anchorsOf(entries: readonly DraftedEntry[]): Anchors {
  const times = new Map<string, number>();
  for (const field of entries.flat())
    if (isShareable(field)) times.set(keyOf(field), (times.get(keyOf(field)) ?? 0) + 1);
  const names = new Map<string, string>();
  for (const field of entries.flat()) {
    const key = keyOf(field);
    if ((times.get(key) ?? 0) < 2 || names.has(key)) continue;
    const name = nameOf(field.value);
    const like = [...names.values()].filter(one => one.replace(/-\d+$/u, '') === name).length;
    names.set(key, like === 0 ? name : `${name}-${like + 1}`);
  }
  return names;
}

/** Most references to one anchor: what reads YAML takes many more for an attack. */
const USES_MAX = 50;

/**
 * Gives the fields of a list's entries their anchors. A shared value is still looked at entry by entry: each keeps its own mark.
 *
 * @param written how often each name was given above in the file; it's added to
 */
export function anchored(
  entries: readonly DraftedEntry[],
  anchors: Anchors,
  written: Map<string, number>,
): readonly (readonly AnchoredField[])[] {
  return entries.map(entry => entry.map(field => anchoredField(field, anchors, written)));
}

function anchoredField(field: Field, anchors: Anchors, written: Map<string, number>): AnchoredField {
  const name = isShareable(field) ? anchors.get(keyOf(field)) : undefined;
  if (name === undefined) return field;
  const uses = written.get(name) ?? 0;
  written.set(name, uses + 1);
  const part = Math.floor(uses / USES_MAX);
  const anchor = part === 0 ? name : `${name}-part-${part + 1}`;
  return { ...field, anchor: `${uses % USES_MAX === 0 ? '&' : '*'}${anchor}` };
}

/** What is only proposed can't hold what others refer to. */
const isShareable = ({ key, value, isProposed }: Field): boolean =>
  key === 'when' && typeof value === 'object' && !('said' in value) && !isProposed;

const keyOf = ({ key, value }: Field): string => `${key} ${JSON.stringify(value)}`;

/** The weekday of the first day. */
function nameOf(value: Value | undefined): string {
  const date = typeof value === 'object' && 'date' in value ? String(value['date']) : '';
  const at = weekdayOf(date);
  return at === undefined ? 'time' : (weekdayNames(MAIN_LANGUAGE)[at] ?? '').toLowerCase();
}
