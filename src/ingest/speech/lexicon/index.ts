/** The languages that have rules for who speaks. In the others passages are found, and every speaker is left open. */

/** Checks whether there are rules for a language. @param tag as in BCP 47: `en-GB` */
export function hasRules(tag: string): boolean {
  return /^en(?:-|$)/iu.test(tag);
}
