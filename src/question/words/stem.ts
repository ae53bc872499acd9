/** Stems, remembered: a question is held against the same few thousand words each time. */
import { stem as stemmed } from '../../search/analyse.ts';

const known = new Map<string, string>();
/** Most words remembered; members can type any number of different ones. */
const KNOWN_MAX = 20_000;

/** The stem of a folded word, as the search has it. */
export function stem(word: string): string {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const made = stemmed(word);
  if (known.size < KNOWN_MAX) known.set(word, made);
  return made;
}
