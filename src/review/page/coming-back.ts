/** Comes back to where somebody was when they made somebody or something new, so that it can be chosen there. */
import { TODO } from '../../record/marks.ts';
import type { Deed, Start, View } from '../web/api.ts';
import { choicesOf } from './choices.ts';

/** Where somebody was, and the key of what they made. */
export interface Departure {
  readonly key: string;
  readonly field: string;
  readonly made: string;
}

/** Whether a deed is the last one to what was made. */
export const isEnd = ({ made }: Departure, deed: Deed): boolean =>
  (deed.op === 'accept' || deed.op === 'skip' || deed.op === 'reject') && deed.key === made;

/** The value with which a field has what was made chosen; nothing where it has no place there, or is chosen already. */
export function valueWithMade({ key, field: name, made }: Departure, view: View, fields: Start['fields']): unknown {
  const [section = '', id = ''] = made.split('/');
  const list = section === 'people' || section === 'parties' || section === 'topics' ? view.lists[section] : [];
  const item = view.items.find(one => one.key === key);
  const field = item?.fields.find(one => one.name === name);
  const kind = item && fields[item.section].find(one => one.name === name);
  const label = list.find(({ value }) => value === id)?.label;
  if (!item || !field || !kind || label === undefined) return undefined;
  if (name === 'by' && section === 'people') return { person: id, office: TODO };
  const { offered } = choicesOf(kind, field, item, view, label);
  return offered.find(choice => choice.label === label && !choice.isChosen && has(choice.value, id))?.value;
}

/** Whether a value isn't whole: a part of it, such as an office, is still to be given. */
export const isInPart = (value: unknown): boolean => has(value, TODO);

const has = (value: unknown, text: string): boolean => JSON.stringify(value ?? '').includes(JSON.stringify(text));
