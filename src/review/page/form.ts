/** Makes a form for a value of any shape that a field of the record may have, and reads what was filled in. */
import { button, el } from '../../playground/page/dom.ts';
import { TODO } from '../../record/marks.ts';
import type { Form, ListName, MapForm, NamedForm, Option } from '../web/api.ts';

/** The lists of what can be named. */
type Lists = Readonly<Record<ListName, readonly Option[]>>;

/** A part of a form. */
export interface Part {
  readonly element: HTMLElement;
  /** What was filled in; `undefined` for nothing. */
  read(): unknown;
}

/** What a part is made for. */
interface Slot {
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  readonly lists: Lists;
}

let made = 0;
const freshId = (): string => `part-${++made}`;

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};

const written = (value: unknown): string => (value === undefined || value === TODO ? '' : String(value));

/** Makes the part for a value. */
export function partOf(form: Form, value: unknown, slot: Slot): Part {
  switch (form.kind) {
    case 'text':
      return textPart(value, slot, form.max);
    case 'number':
    case 'place':
      return numberPart(value, slot);
    case 'flag':
      return flagPart(value, slot);
    case 'choice':
      return selectPart(form.of, value, slot);
    case 'entry':
      return entryPart(form.lists, value, slot);
    case 'list':
      return form.of.kind === 'text' ? linesPart(value, slot) : listPart(form.of, value, slot);
    case 'pairs':
      return pairsPart(value, slot);
    case 'map':
      return mapPart(form, value, slot);
    case 'either':
      return eitherPart(form.of, value, slot);
  }
}

/** A label with its hint around something to fill in. */
function labelled(input: HTMLElement, { label, hint, required }: Slot, extra?: string): HTMLElement {
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

function textPart(value: unknown, slot: Slot, max?: number): Part {
  const isLong = (max ?? 0) > LONG || written(value).length > LONG;
  const input = isLong
    ? el('textarea', { rows: 3, dir: 'auto' }, [])
    : el('input', { type: 'text', autocomplete: 'off', dir: 'auto' });
  input.value = written(value);
  const read = (): unknown => input.value.replace(/\s+/g, ' ').trim() || undefined;
  return { element: labelled(input, slot, max === undefined ? undefined : `At most ${max} characters.`), read };
}

/** A paragraph is a number, or words such as "3-4". */
function numberPart(value: unknown, slot: Slot): Part {
  const input = el('input', { type: 'text', autocomplete: 'off' });
  input.value = written(value);
  const read = (): unknown => {
    const text = input.value.trim();
    return /^\d+$/.test(text) ? Number(text) : text || undefined;
  };
  return { element: labelled(input, slot), read };
}

function flagPart(value: unknown, slot: Slot): Part {
  const input = el('input', { type: 'checkbox' });
  input.checked = value === true;
  return { element: labelled(input, slot), read: () => (input.checked ? true : undefined) };
}

function selectPart(options: readonly Option[], value: unknown, slot: Slot): Part {
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

function entryPart(names: readonly ListName[], value: unknown, slot: Slot): Part {
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
function linesPart(value: unknown, slot: Slot): Part {
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

function pairsPart(value: unknown, slot: Slot): Part {
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

/** Several values that belong together. */
function group({ label, hint }: Slot, children: readonly (HTMLElement | false)[]): HTMLElement {
  return el('fieldset', { class: 'part' }, [
    el('legend', {}, [label]),
    hint !== '' && el('p', { class: 'hint' }, [hint]),
    ...children,
  ]);
}

function fieldsPart(fields: readonly NamedForm[], value: unknown, lists: Lists) {
  const known = recordOf(value);
  const parts = fields.map(field => ({
    name: field.name,
    part: partOf(field.form, known[field.name], { ...field, lists }),
  }));
  return {
    elements: parts.map(({ part }) => part.element),
    read: (): unknown => {
      const filled = parts.flatMap(({ name, part }) => {
        const of = part.read();
        const isNone = of === undefined || (Array.isArray(of) && of.length === 0);
        return isNone ? [] : [[name, of] as const];
      });
      return filled.length > 0 ? Object.fromEntries(filled) : undefined;
    },
  };
}

function mapPart({ fields }: MapForm, value: unknown, slot: Slot): Part {
  const { elements, read } = fieldsPart(fields, value, slot.lists);
  return { element: group(slot, elements), read };
}

/** Values of a kind, as many as there are. */
function listPart(form: Form, value: unknown, slot: Slot): Part {
  const rows = new Set<{ readonly element: HTMLElement; readonly part: Part }>();
  const holder = el('div', { class: 'rows' });
  const add = (of: unknown): void => {
    const part = partOf(form, of, { ...slot, hint: '', label: `${slot.label}, ${rows.size + 1}`, required: true });
    const row = {
      part,
      element: el('div', { class: 'row-of' }, [
        part.element,
        button({ class: 'press secondary' }, ['Take out'], () => {
          rows.delete(row);
          row.element.remove();
          another.focus();
        }),
      ]),
    };
    rows.add(row);
    holder.append(row.element);
  };
  const another = button({ class: 'press secondary' }, ['Add another'], () => {
    add(undefined);
    const [input] = holder.lastElementChild?.querySelectorAll<HTMLElement>('input, textarea, select') ?? [];
    input?.focus();
  });
  for (const of of Array.isArray(value) ? value : [undefined]) add(of);
  const read = (): unknown => [...rows].map(({ part }) => part.read()).filter(of => of !== undefined);
  return { element: group(slot, [holder, another]), read };
}

/** One of several shapes, with a choice between them. */
function eitherPart(
  shapes: readonly { readonly label: string; readonly form: MapForm }[],
  value: unknown,
  slot: Slot,
): Part {
  const keys = Object.keys(recordOf(value));
  const nearness = ({ form: { fields } }: { readonly form: MapForm }): number =>
    fields.filter(({ name, form }) => keys.includes(name) && canHave(form, recordOf(value)[name])).length;
  const best = Math.max(...shapes.map(nearness));
  const first = Math.max(
    0,
    shapes.findIndex(shape => nearness(shape) === best),
  );
  const select = el(
    'select',
    {},
    shapes.map(({ label }, at) => el('option', { value: at }, [label])),
  );
  select.value = String(first);
  const holder = el('div', { class: 'rows' });
  const shape = () => shapes[Number(select.value)]?.form.fields ?? [];
  let current = fieldsPart(shape(), value, slot.lists);
  const redraw = (): void => holder.replaceChildren(...current.elements);
  select.addEventListener('change', () => {
    current = fieldsPart(shape(), current.read(), slot.lists);
    redraw();
  });
  redraw();
  const kind = labelled(select, { ...slot, label: 'Which', hint: '', required: true });
  return { element: group(slot, [kind, holder]), read: () => current.read() };
}

const canHave = (form: Form, value: unknown): boolean =>
  form.kind !== 'choice' || form.of.some(option => option.value === value);
