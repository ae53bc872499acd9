/** The words of a question as they may stand in an item. */

import type { Dossier } from '../dossier/dossier.ts';
import type { Language } from '../dossier/types.ts';
import { isStop, stem } from '../search/analyse.ts';
import { questionsOf } from './build.ts';
import type { WordForms } from './held.ts';
import type { KindAt } from './kind.ts';
import { mentionAt, type Reading } from './understood.ts';
import { conceptsOf, isHint, nearConcepts } from './words/concepts.ts';
import { numberOf } from './words/numbers.ts';

const NO_CONCEPTS: ReadonlySet<string> = new Set();
/** Shorter stems have too many neighbours: "wound" isn't "would". */
const NEAR_MIN = 5;

/** A word as it may stand in an item: stems, terms of glosses, those of its neighbours where it is unknown, and meanings. */
export function forms(word: string, dossier: Dossier, languages: readonly Language[]): WordForms {
  const is = stem(word);
  const number = numberOf(word);
  const { own, near } = questionsOf(dossier).get().glosses.terms(word, languages);
  if (number !== undefined) return { stems: [is, number], glosses: own, concepts: NO_CONCEPTS };
  const concepts = conceptsOf(word);
  // An English function word that is another language's noun ("but") finds nothing by its letters.
  if (concepts.size > 0) return { stems: isStop(word) ? [] : [is], glosses: own, concepts };
  if (dossier.search.held(word).items > 0 || own.length > 0) return { stems: [is], glosses: own, concepts };
  const isLong = is.length >= NEAR_MIN;
  return {
    stems: [is, ...(isLong ? dossier.search.near(word) : [])],
    glosses: isLong ? near : [],
    concepts: nearConcepts(word),
  };
}

/** What a "how many" counts. */
export function countedIn(r: Reading, { kind, after }: KindAt): readonly WordForms[] {
  if (kind !== 'how-many') return [];
  const counted: WordForms[] = [];
  for (let at = after; at < r.words.length; at++) {
    if (r.tables.whether(r.words, at) > 0 && counted.length > 0) break;
    const word = r.words[at] ?? '';
    const isCountable = counted.length === 0 && word.length > 3 && conceptsOf(word).size > 0;
    if (r.isLight(at) && !mentionAt(r.mentions, at) && !isCountable) {
      if (counted.length > 0) break;
      continue;
    }
    counted.push(forms(word, r.dossier, r.languages));
    if (counted.length === 3) break;
  }
  return counted;
}

/** A word that stands for nothing else: neither what it means nor what it may be a mistyping of. */
export function plain(word: string, { dossier, languages }: Reading): WordForms {
  return {
    stems: [stem(word)],
    glosses: questionsOf(dossier).get().glosses.terms(word, languages).own,
    concepts: NO_CONCEPTS,
  };
}

/** The light words of a question that tell between items. */
export function hintsIn(r: Reading): readonly WordForms[] {
  return r.words
    .filter((word, at) => r.isLight(at) && isHint(conceptsOf(word)))
    .map(word => ({ stems: [], glosses: [], concepts: conceptsOf(word) }));
}
