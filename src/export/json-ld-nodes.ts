/** What all nodes of linked data are made with. */

type Value = string | undefined | readonly Value[] | { readonly [key: string]: Value };
/** A node. What of it is `undefined` is left out. */
export type Node = { readonly [key: string]: Value };

/** That of the record's own words. */
export const LICENCE = 'https://spdx.org/licenses/MIT.html';
/** The whole record's id. */
export const RECORD = '#record';

/** The ids of people and parties, who share theirs, and of all else. */
export const whoId = (id: string): string => `#who/${id}`;
export const sourceId = (id: string): string => `#source/${id}`;
export const itemId = (id: string): string => `#item/${id}`;
export const disputeId = (id: string): string => `#dispute/${id}`;

/** A reference. */
export const to = (id: string): Node => ({ '@id': id });
/** Values, left out where there are none. */
export const some = (values: readonly Value[]): Value => (values.length === 0 ? undefined : values);

/** An organisation that the record has no id for. */
export const organization = (name: string): Node => ({ '@type': 'Organization', name });
