/** Makes what a single value is filled in with, under its label, and reads what was. */
import { el } from '../../playground/page/dom.ts';
import { TODO } from '../../record/marks.ts';
import type { ListName, Option } from '../web/api.ts';

/** The lists of what can be named. */
export type Lists = Readonly<Record<ListName, readonly Option[]>>;

/** A part of a form. */
export interface Part {
  readonly element: HTMLElement;
  /** What was filled in; `undefined` for nothing. */
  read(): unknown;
}

/** What a part is made for. */
export interface Slot {
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  readonly lists: Lists;
}

let made = 0;
const freshId = (): string => `part-${++made}`;

/** The named values of a value; none where it has no such. */
export const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};

const written = (value: unknown): string => (value === undefined || value === TODO ? '' : String(value));

/** A label with its hint around something to fill in. */
export function labelled(input: HTMLElement, { label, hint, required }: Slot, extra?: string): HTMLElement {
  const id = freshId();
  input.id = id;
  const about = [hint, extra].filter(one => one).join(' ');
  if (about !== '') input.setAttribute('aria-describedby', `${id}-hint`);
  if (required) input.setAttribute('aria-required', 'true');
  return el('div', { class: 'part' }, [
    el('label', { for: id }, [label, !required && el('span', { class: 'optional' }, [' (may be left out)'])]),
    about !== '' && el('p', { class: 'hint', id: `${id}-hint` }, [about]),
    input,
  ]);
}

/** Texts from this length on take several lines. */
const LONG = 48;

/** A text, over several lines where it may be long. @param max its most characters */
export function textPart(value: unknown, slot: Slot, max?: number): Part {
  const isLong = (max ?? 0) > LONG || written(value).length > LONG;
  const input = isLong
    ? el('textarea', { rows: 3, dir: 'auto' }, [])
    : el('input', { type: 'text', autocomplete: 'off', dir: 'auto' });
  input.value = written(value);
  const read = (): unknown => input.value.replace(/\s+/g, ' ').trim() || undefined;
  return { element: labelled(input, slot, max === undefined ? undefined : `At most ${max} characters.`), read };
}

/** A paragraph is a number, or words such as "3-4". */
export function numberPart(value: unknown, slot: Slot): Part {
  const input = el('input', { type: 'text', autocomplete: 'off' });
  input.value = written(value);
  const read = (): unknown => {
    const text = input.value.trim();
    return /^\d+$/.test(text) ? Number(text) : text || undefined;
  };
  return { element: labelled(input, slot), read };
}

/** Whether something is so. */
export function flagPart(value: unknown, slot: Slot): Part {
  const input = el('input', { type: 'checkbox' });
  input.checked = value === true;
  return { element: labelled(input, slot), read: () => (input.checked ? true : undefined) };
}

/** One of a list. */
export function selectPart(options: readonly Option[], value: unknown, slot: Slot): Part {
  const known = options.some(option => option.value === value);
  const unlisted = value === undefined || value === TODO || known ? [] : [{ value, label: String(value) }];
  const all = [...unlisted, ...options];
  const select = el('select', {}, [
    el('option', { value: '' }, ['—']),
    ...all.map((option, at) => el('option', { value: at }, [option.label])),
  ]);
  const at = all.findIndex(option => option.value === value);
  const only = slot.required && all.length === 1 ? '0' : '';
  select.value = at < 0 ? only : String(at);
  return {
    element: labelled(select, slot),
    read: () => (select.value === '' ? undefined : all[Number(select.value)]?.value),
  };
}

/** Lists of which a value needn't be one: items may be another source's, and an office is as the article prints it. */
const OPEN_LISTS: readonly ListName[] = ['items', 'offices'];

/** One of the lists named; of some anything else as well. */
export function entryPart(names: readonly ListName[], value: unknown, slot: Slot): Part {
  const options = names.flatMap(name => slot.lists[name]);
  if (!names.some(name => OPEN_LISTS.includes(name))) return selectPart(options, value, slot);
  const list = el(
    'datalist',
    { id: freshId() },
    options.map(({ value: id, label }) => el('option', { value: String(id) }, [label])),
  );
  const input = el('input', { type: 'text', list: list.id, autocomplete: 'off' });
  input.value = written(value);
  const element = labelled(input, slot);
  element.append(list);
  return { element, read: () => input.value.trim() || undefined };
}

/** Texts, one a line. */
export function linesPart(value: unknown, slot: Slot): Part {
  const texts = Array.isArray(value) ? value.map(String) : [];
  const input = el('textarea', { rows: Math.max(2, texts.length), dir: 'auto' }, []);
  input.value = texts.join('\n');
  const read = (): unknown =>
    input.value
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '');
  return { element: labelled(input, slot, 'One a line.'), read };
}

/** Values by their names, one a line. */
export function pairsPart(value: unknown, slot: Slot): Part {
  const input = el('textarea', { rows: 2 }, []);
  input.value = Object.entries(recordOf(value))
    .map(([key, of]) => `${key}: ${String(of)}`)
    .join('\n');
  const read = (): unknown => {
    const pairs = input.value.split('\n').flatMap(line => {
      const at = line.indexOf(':');
      return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const];
    });
    return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
  };
  return { element: labelled(input, slot, 'One a line: 2025-03-28: item.'), read };
}
