/** Tells, at a terminal and in the browser, what of an item a curator looks at, and what of that one is led to. */
import type { Field } from './items.ts';

type Standing = Pick<Field, 'name' | 'state'>;

/** Whether a field isn't settled yet. */
export const needsLook = ({ state }: Standing): boolean =>
  state === 'open' || state === 'check' || state === 'likely' || state === 'proposed';

/**
 * Whether a field is shown with its doubt, and accepted with its item: most items of a draft have a day that is only likely, and
 * a question about each would be in the way.
 */
export const isTakenWithItem = ({ name, state }: Standing): boolean => name === 'when' && state === 'likely';

/** Whether a curator is led to a field. */
export const isAskedFor = (field: Standing): boolean => needsLook(field) && !isTakenWithItem(field);
