/** Says what was done, by the names that the page has for it. */
import type { Deed, Start, View } from '../web/api.ts';

/** @returns nothing where the review says it itself */
export function sayingOf(deed: Deed, fields: Start['fields'], before: View, after: View): string | undefined {
  if (deed.op === 'accept') return 'Accepted.';
  if (deed.op === 'skip') return 'Left for later.';
  if (deed.op !== 'edit' && deed.op !== 'settle') return undefined;
  const section = before.items.find(({ key }) => key === deed.key)?.section;
  const label = (section && fields[section].find(({ name }) => name === deed.field)?.label) ?? deed.field;
  if (deed.op === 'settle') return `Right as it is: ${label}.`;
  return `${deed.value === undefined ? 'Left out' : 'Saved'}: ${label}.${followed(deed, before, after)}`;
}

/** What became of the line below the name, where another field was written. */
function followed({ key, field }: Extract<Deed, { op: 'edit' }>, before: View, after: View): string {
  if (field === 'under') return '';
  const [was, is] = [before, after].map(view =>
    view.items.find(one => one.key === key)?.fields.find(({ name }) => name === 'under'),
  );
  return is === undefined || is.shown === '' || is.shown === was?.shown ? '' : ` Below the name: ${is.shown}.`;
}
