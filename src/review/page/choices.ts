/** Lists the values of a field that a key chooses, and makes a field's value of the one chosen. */
import { TODO } from '../../record/marks.ts';
import { fold } from '../../text/fold.ts';
import type { FieldKind, FieldView, ItemView, ListName, Option, View } from '../web/api.ts';

/** A value to choose, and whether the field has it. */
export interface Choice {
  readonly label: string;
  readonly isChosen: boolean;
  /** What the field's value becomes; `undefined` leaves the field out. */
  readonly value: unknown;
}

/** What there is to choose. one: the value · many: some of a list · none: the value is written. */
export interface Choices {
  readonly kind: 'one' | 'many' | 'none';
  /** The first have keys. */
  readonly offered: readonly Choice[];
  /** There are others, to be looked for. */
  readonly isMore: boolean;
}

const MOST = 9;

/** The values of a field to choose from. @param sought what their names have, where somebody looks for one */
export function choicesOf(kind: FieldKind, field: FieldView, item: ItemView, view: View, sought = ''): Choices {
  const { form } = kind;
  if (kind.name === 'by' && form.kind === 'either') return one(view.speakers, field, sought, nearest(item, view));
  if (kind.name === 'when') return one(view.times, field, sought);
  if (form.kind === 'choice') return one(form.of, field, sought);
  if (form.kind === 'flag') return flag(field, kind);
  if (form.kind === 'entry' && !form.lists.some(list => list === 'items' || list === 'offices'))
    return one(ranked(form.lists, view), field, sought);
  if (form.kind === 'list' && form.of.kind === 'entry' && !REMOTE.includes(kind.name))
    return many(form.of.lists, field, view, sought);
  return { kind: 'none', offered: [], isMore: false };
}

/** Fields that name items of other sources. */
const REMOTE = ['apart', 'updates'];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A name has what is sought, whatever its case and its accents. */
const has = (label: string, sought: string): boolean => fold(label).includes(fold(sought));

/** The values of lists, those that the article names most first: their keys are the same in every item. */
const ranked = (lists: readonly ListName[], view: View): readonly Option[] =>
  lists.flatMap(list => view.lists[list]).toSorted((a, b) => (b.mentions ?? 0) - (a.mentions ?? 0));

function one(
  options: readonly Option[],
  { value, name, suggested }: FieldView,
  sought: string,
  near: readonly unknown[] = suggested,
): Choices {
  const all = options.map(option => ({
    label: option.label,
    value: option.value,
    isChosen: isMeant(name, option.value, value),
    isNear: near.includes(option.value),
  }));
  return { kind: 'one', offered: inSight(all, sought), isMore: options.length > MOST };
}

/** Those of what has no key that are shown nevertheless. */
const NEAR = 3;

/** What has keys, and of the rest what is chosen, and what the article names beside the item; or what is sought. */
function inSight(all: readonly (Choice & { readonly isNear: boolean })[], sought: string): readonly Choice[] {
  const keyless = all.slice(MOST);
  const near = keyless.filter(({ isNear }) => isNear).slice(0, NEAR);
  const seen =
    sought === ''
      ? [...all.slice(0, MOST), ...keyless.filter(choice => choice.isChosen || near.includes(choice))]
      : all.filter(({ label }) => has(label, sought)).slice(0, MOST);
  return seen.map(({ label, value, isChosen }) => ({ label, value, isChosen }));
}

/** Of the speakers without a key, the values of those who speak nearest to an item. */
function nearest({ lines: [line = 0] }: ItemView, { speakers, items }: View): readonly unknown[] {
  const distance = (at: number): number =>
    Math.min(
      ...items.filter(({ speaker }) => speaker === at).flatMap(({ lines }) => lines.map(one => Math.abs(one - line))),
    );
  return speakers
    .map(({ value }, at) => ({ value, far: at < MOST ? Number.POSITIVE_INFINITY : distance(at) }))
    .filter(({ far }) => far !== Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, NEAR)
    .map(({ value }) => value);
}

/** A speaker is the same in whatever office; a time, whatever words the article has for it. */
function isMeant(name: string, option: unknown, value: unknown): boolean {
  if (name !== 'by' && name !== 'when') return same(option, value);
  const without = (of: unknown): unknown => {
    if (typeof of !== 'object' || of === null) return of;
    const { office: _office, said: _said, ...rest } = of as Readonly<Record<string, unknown>>;
    return rest;
  };
  return same(without(option), without(value));
}

function flag({ value }: FieldView, { required }: FieldKind): Choices {
  const no = { label: 'No', value: undefined, isChosen: value !== true };
  return {
    kind: 'one',
    offered: [{ label: 'Yes', value: true, isChosen: value === true }, ...(required ? [] : [no])],
    isMore: false,
  };
}

function many(lists: readonly ListName[], field: FieldView, view: View, sought: string): Choices {
  const { value, suggested } = field;
  const chosen: readonly unknown[] = Array.isArray(value) ? value.filter(of => of !== TODO) : [];
  const options = ranked(lists, view);
  // Somebody new who was rejected may still be named.
  const unknown = chosen
    .filter(id => !options.some(option => option.value === id))
    .map(id => ({ value: id, label: `${String(id)} (nothing has this id)` }));
  const all = [...options, ...unknown].map(({ label, value: id }) => {
    const isChosen = chosen.includes(id);
    const becomes = isChosen ? chosen.filter(of => of !== id) : [...chosen, id];
    return { label, isChosen, isNear: suggested.includes(String(id)), value: becomes };
  });
  return { kind: 'many', offered: inSight(all, sought), isMore: options.length > MOST };
}
