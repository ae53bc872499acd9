/** Says the value of a field in plain words. */
import { TODO } from '../../record/marks.ts';
import { valueAt } from '../../record/shape.ts';
import { MAIN_LANGUAGE } from '../../record/types.ts';
import { isDay } from '../../time/days.ts';
import type { Form, ListName, MapForm, Option } from './api.ts';
import { valueWord } from './words.ts';

/** The names of what fields refer to. */
export type Lists = Readonly<Record<ListName, readonly Option[]>>;

const OPEN = 'to be filled in';
const NONE = 'none';

/** A value as it is told; empty where there is none. */
export function shown(value: unknown, form: Form, lists: Lists): string {
  if (value === undefined) return '';
  if (value === TODO) return OPEN;
  switch (form.kind) {
    case 'flag':
      return value === true ? 'yes' : String(value);
    case 'choice':
      return form.of.find(option => option.value === value)?.label ?? String(value);
    case 'entry':
      return nameOf(value, form.lists, lists);
    case 'list':
      return listed(value, form.of, lists);
    case 'pairs':
      return entriesOf(value)
        .map(([key, of]) => `${key}: ${shown(of, form.of, lists)}`)
        .join('; ');
    case 'map':
      return mapShown(value, form, lists);
    case 'either':
      return isWhen(value) ? whenShown(value) : mapShown(value, formAmong(form.of, value), lists);
    default:
      return String(value);
  }
}

/** An office is called as it's printed; its option says whose it is. */
function nameOf(value: unknown, names: readonly ListName[], lists: Lists): string {
  const options = names.flatMap(name => (name === 'offices' ? [] : lists[name]));
  return options.find(option => option.value === value)?.label ?? String(value);
}

function listed(value: unknown, of: Form, lists: Lists): string {
  if (!Array.isArray(value)) return shown(value, of, lists);
  const joint = of.kind === 'map' || of.kind === 'either' ? '; ' : ', ';
  return value.length === 0 ? NONE : value.map(one => shown(one, of, lists)).join(joint);
}

function mapShown(value: unknown, { fields }: MapForm, lists: Lists): string {
  const texts = fields.map(({ name, form }) => shown(valueAt(value, [name]), form, lists));
  const told = [...new Set(texts)].filter(text => text !== '' && text !== NONE);
  return told.length > 0 ? told.join(', ') : NONE;
}

/** The form that has the most of a value's fields. */
function formAmong(forms: readonly { readonly form: MapForm }[], value: unknown): MapForm {
  const fits = ({ fields }: MapForm): number =>
    entriesOf(value).filter(([key]) => fields.some(({ name }) => name === key)).length;
  const [best] = forms.map(({ form }) => form).toSorted((a, b) => fits(b) - fits(a));
  return best ?? { kind: 'map', fields: [] };
}

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

// Times

const isWhen = (value: unknown): boolean => valueAt(value, ['precision']) !== undefined;

const days = new Intl.DateTimeFormat(`${MAIN_LANGUAGE}-GB`, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A time as it is told: "Friday 28 March 2025, worked out, as from a weekday (“on Friday”)". */
export function whenShown(value: unknown): string {
  const text = (name: string): string => String(valueAt(value, [name]) ?? '');
  const said = text('said') === '' ? '' : ` (“${text('said')}”)`;
  if (text('precision') === 'open') return `No date: ${text('note')}${said}`;
  const span = [text('date'), text('until')].filter(day => day !== '').map(dayShown);
  return `${span.join(' to ')}, ${valueWord(text('basis')).toLowerCase()}${said}`;
}

const dayShown = (day: string): string => (isDay(day) ? days.format(new Date(`${day}T00:00:00Z`)) : day);
