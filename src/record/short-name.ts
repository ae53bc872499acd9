/** Tells how a headline calls somebody. */

/** The short name of a person: the one that the record gives, or else the last word of the name. */
export function shortName({ name, short }: { readonly name: string; readonly short?: string | undefined }): string {
  return short ?? name.split(/\s+/u).at(-1) ?? name;
}
