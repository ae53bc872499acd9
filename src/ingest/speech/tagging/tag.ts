/** What a word can do in its sentence, as its tag tells. */

/** What a word does in its sentence. `ing` and `past` are forms that may be participles. */
export type Tag =
  | 'name'
  | 'noun'
  | 'number'
  | 'det'
  | 'pronoun'
  | 'object'
  | 'prep'
  | 'to'
  | 'aux'
  | 'verb'
  | 'past'
  | 'ing'
  | 'base'
  | 'who'
  | 'sub'
  | 'and'
  | 'adv'
  | 'time'
  | 'quote'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close'
  | 'end'
  | 'other';

/** The last token before one that isn't an adverb. */
export function lastTelling(tags: readonly Tag[], index: number): number {
  let back = index - 1;
  while (back > 0 && tags[back] === 'adv') back--;
  return back;
}
