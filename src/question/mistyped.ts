/** Names that a question mistypes, by their letters and by their sound. */

import type { Dossier } from '../dossier/dossier.ts';
import type { Named } from '../search/search.ts';
import { questionsOf } from './build.ts';
import { alike } from './mentions.ts';
import { NAME_MIN } from './namebook.ts';
import { soundOf, typing } from './words/typing.ts';

/** Longer words may have two letters wrong. */
const TWO_WRONG = 9;
/** Least letters of what is compared by sound. */
const SOUND_MIN = 4;

/** The one word of the record's names that an unknown word is a mistyping of: `undefined` when none is, or several. */
export function nameMistyped(word: string, dossier: Dossier): string | undefined {
  if (word.length < NAME_MIN || !/^\p{L}+$/u.test(word)) return undefined;
  const most = word.length < TWO_WRONG ? 1 : 2;
  let nearest = most;
  let found = new Map<string, ReadonlySet<Named>>();
  for (const [name, entries] of questionsOf(dossier).get().names.typed.get(word.slice(0, 1)) ?? []) {
    if (Math.abs(name.length - word.length) > nearest) continue;
    const away = typing(name, word);
    if (away > nearest) continue;
    if (away < nearest) found = new Map();
    nearest = away;
    found.set(name, entries);
  }
  const [first] = found;
  if (first === undefined) return soundingAs(word, dossier);
  const [only, owners] = first;
  const isOne = [...found].every(
    ([name, entries]) => alike(only, name) || alike(name, only) || [...entries].some(entry => owners.has(entry)),
  );
  return isOne ? only : undefined;
}

/** The word of a name that sounds like one that isn't near it letter by letter. */
function soundingAs(word: string, dossier: Dossier): string | undefined {
  const sound = soundOf(word);
  if (sound.length < SOUND_MIN) return undefined;
  for (const [name] of questionsOf(dossier).get().names.typed.get(word.slice(0, 1)) ?? [])
    if (alike(soundOf(name), sound)) return name;
  return undefined;
}
