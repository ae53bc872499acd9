/** Names people in short. */
import type { Person } from './types.ts';

/** How a person is called in a headline: the last word of the name. */
export const shortName = ({ name }: Pick<Person, 'name'>): string => name.slice(name.lastIndexOf(' ') + 1);
