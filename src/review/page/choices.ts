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
  if (kind.name === 'by' && form.kind === 'either') return one(speakersFor(item, view), field, sought);
  if (kind.name === 'when') return one(view.times, field, sought);
  if (form.kind === 'choice') return one(form.of, field, sought);
  if (form.kind === 'flag') return flag(field, kind);
  if (form.kind === 'entry' && !form.lists.some(list => list === 'items' || list === 'offices'))
    return one(ranked(form.lists, field, view), field, sought);
  if (form.kind === 'list' && form.of.kind === 'entry' && !REMOTE.includes(kind.name))
    return many(form.of.lists, field, view, sought);
  return { kind: 'none', offered: [], isMore: false };
}

/** Fields that name items of other sources. */
const REMOTE = ['apart', 'updates'];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A name has what is sought, whatever its case and its accents. */
const has = (label: string, sought: string): boolean => fold(label).includes(fold(sought));

/** The values of lists, those that are suggested first. */
function ranked(lists: readonly ListName[], { suggested }: FieldView, view: View): readonly Option[] {
  const rank = (id: unknown): number => (suggested.indexOf(String(id)) + 1 || MOST + 1) - 1;
  return lists.flatMap(list => view.lists[list]).toSorted((a, b) => rank(a.value) - rank(b.value));
}

function one(options: readonly Option[], { value, name }: FieldView, sought: string): Choices {
  const all = options
    .filter(({ label }) => has(label, sought))
    .map(option => ({ label: option.label, value: option.value, isChosen: isMeant(name, option.value, value) }));
  return { kind: 'one', offered: inSight(all, sought), isMore: options.length > MOST };
}

/** What has keys, and what is chosen. */
const inSight = (all: readonly Choice[], sought: string): readonly Choice[] =>
  all.filter(({ isChosen }, at) => at < MOST || (isChosen && sought === ''));

/** Speakers by their numbers; of more than have keys those first who speak nearest, each with their number. */
function speakersFor({ lines: [line = 0] }: ItemView, { speakers, items }: View): readonly Option[] {
  if (speakers.length <= MOST) return speakers;
  const distance = (at: number): number =>
    Math.min(
      ...items.filter(({ speaker }) => speaker === at).flatMap(({ lines }) => lines.map(one => Math.abs(one - line))),
    );
  return speakers
    .map(({ label, value }, at) => ({ label: `${label} (${at + 1})`, value, far: distance(at) }))
    .toSorted((a, b) => (a.far === b.far ? 0 : a.far - b.far));
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
  const { value } = field;
  const chosen: readonly unknown[] = Array.isArray(value) ? value.filter(of => of !== TODO) : [];
  const options = ranked(lists, field, view);
  // Somebody new who was rejected may still be named.
  const unknown = chosen
    .filter(id => !options.some(option => option.value === id))
    .map(id => ({ value: id, label: `${String(id)} (nothing has this id)` }));
  const all = [...options, ...unknown]
    .filter(({ label }) => has(label, sought))
    .map(({ label, value: id }) => {
      const isChosen = chosen.includes(id);
      return { label, isChosen, value: isChosen ? chosen.filter(of => of !== id) : [...chosen, id] };
    });
  return { kind: 'many', offered: inSight(all, sought), isMore: options.length > MOST };
}
