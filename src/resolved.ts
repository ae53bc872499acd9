/** What the text of an option comes to. */
import type { Command, Days, Family } from './command.ts';
import type { Item, Source } from './dossier/types.ts';
import type { Named } from './search/search.ts';

/** What an option is turned into. */
export type Value = Named | readonly Named[] | Item | Source | Command | Family | Days | string | boolean | undefined;

/** A name that the record doesn't know: what to say of it, and what is near; `alike` when it may be mistyped. */
export interface Unknown {
  readonly looked: string;
  readonly nearest: readonly { readonly id: string; readonly label: string }[];
  readonly alike: boolean;
}

/** What one option's text comes to: a value; a name that the record doesn't know; or a text that can't be read at all. */
export type Resolved =
  | { readonly value: Value; readonly canonical: string | boolean | undefined }
  | Unknown
  | { readonly problem: string };
