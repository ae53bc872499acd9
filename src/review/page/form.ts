/** Makes a form for a value of any shape that a field of the record may have, and reads what was filled in. */
import { button, el } from '../../playground/page/dom.ts';
import type { Form, MapForm, NamedForm } from '../web/api.ts';
import {
  entryPart,
  flagPart,
  type Lists,
  labelled,
  linesPart,
  numberPart,
  type Part,
  pairsPart,
  recordOf,
  type Slot,
  selectPart,
  textPart,
} from './inputs.ts';

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
