/** Tells the bodies that have no name but their country's. */
import type { Chunk } from './chunks.ts';
import { COUNTRIES, STATE_BODIES } from './lexicon/nouns.ts';
import { isDemonym } from './names.ts';
import type { Sentence } from './story.ts';

/** "Oz's foreign ministry", "the Ozian army": a body that has no name but its country's. */
export function isCountrysBody({ tokens, tags }: Sentence, phrase: Chunk | undefined): boolean {
  if (phrase?.kind !== 'np') return false;
  const { from, to } = phrase;
  const owner = tokens[from]?.lower === 'the' ? from + 1 : from;
  const { lower = '', possessive = false } = tokens[owner] ?? {};
  const isCountry = (COUNTRIES.has(lower) && possessive) || (isDemonym(lower) && tags[owner] === 'name');
  return isCountry && to - owner < 5 && STATE_BODIES.has(tokens[to - 1]?.lower ?? '');
}
