/** Makes sets of the word lists. */

/** The words of a list, which blanks and breaks part. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/** A set of the words of a list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(words(list));
}
