/** The items that a question may be answered by, and those to show beside the one that does. */

import type { Dossier } from '../dossier/dossier.ts';
import type { Item } from '../dossier/types.ts';
import { tokens } from '../search/fold.ts';
import { TERMS_MAX } from '../search/search.ts';
import { questionsOf } from './build.ts';
import { type Assessed, assess, saidBy } from './score.ts';
import type { Understood } from './understood.ts';
import { wordsFor } from './words/concepts.ts';

/** English words tried for each meaning. */
const WORDS_OF_MEANING = 3;
/** Items shown after the one that answers. */
const MORE_MAX = 4;
/** How near an item must come to the one that answers to be shown beside it. */
const ALSO = 0.75;
/** Items offered as nearest to what isn't there. */
const NEAREST_MAX = 3;

/** All that may answer, the likeliest first; of equals what stands earlier in its source. */
export function rankedFor(u: Understood, dossier: Dossier): readonly Assessed[] {
  return candidates(u, dossier)
    .map(item => assess(item, u))
    .toSorted((a, b) => b.score - a.score || a.item.at.number - b.item.at.number);
}

/**
 * What the search finds for the question's words, for the names in it and for English words of the same meaning; what is
 * glossed so; and what the sayers said.
 */
function candidates(u: Understood, dossier: Dossier): readonly Item[] {
  const { search, views } = dossier;
  const words = u.units.flatMap(unit => unit.words);
  const meanings = new Set(words.flatMap(word => [...word.concepts]));
  const names = u.units.flatMap(unit => unit.entries.map(e => (e.kind === 'topic' ? e.label.en : e.name)));
  const terms = new Set([
    ...names.flatMap(tokens),
    ...words.flatMap(word => word.stems),
    ...[...meanings].flatMap(meaning => wordsFor(meaning).slice(0, WORDS_OF_MEANING)),
  ]);
  // What the record doesn't hold has been read as a mistyping, where it is one.
  const held = [...terms].filter(term => search.held(term).items > 0);
  const found = queries(held).flatMap(query => search.find(query).map(hit => hit.item));
  const { concordance, glosses } = questionsOf(dossier).get();
  const { items } = concordance;
  const glossed = words.flatMap(word => word.glosses.flatMap(term => glosses.places(term)));
  const own = u.sayers.flatMap(sayer =>
    sayer.kind === 'person'
      ? (views.saidBy.get(sayer.party) ?? []).filter(i => saidBy(i, [sayer]))
      : (views.saidBy.get(sayer) ?? []),
  );
  return [...new Set([...found, ...glossed.flatMap(place => items[place] ?? []), ...own])];
}

/** Words as queries, each with as many as the search reads. */
function queries(words: readonly string[]): readonly string[] {
  const count = Math.ceil(words.length / TERMS_MAX);
  return Array.from({ length: count }, (_, i) => words.slice(i * TERMS_MAX, (i + 1) * TERMS_MAX).join(' '));
}

/** What comes near to what isn't there: of somebody silent, one thing that they did say. */
export function nearest(u: Understood, ranked: readonly Assessed[]): readonly Item[] {
  const near = ranked.filter(a => a.coverage > 0).map(a => a.item);
  const own = near.find(item => u.sayers.length > 0 && saidBy(item, u.sayers));
  return [...new Set([...(own ? [own] : []), ...near])].slice(0, NEAREST_MAX);
}

/** The one that answers, and those that come near it. */
export function withMore(top: Assessed, ranked: readonly Assessed[]): readonly Item[] {
  const near = ranked.filter(a => a !== top && a.coverage >= top.coverage * ALSO);
  return [top, ...near].slice(0, MORE_MAX + 1).map(a => a.item);
}
