/** The items that a question may be answered by, and those to show beside the one that does. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Item } from '../dossier/types.ts';
import { glossesOf } from './glosses.ts';
import { type Assessed, assess, saidBy } from './score.ts';
import type { Understood } from './understood.ts';
import { wordsFor } from './words/concepts.ts';

/** Words looked for, at most, that stand for the question's in English. */
const OTHER_WORDS_MAX = 14;
/** English words tried for each meaning. */
const WORDS_OF_MEANING = 3;
/** Items shown after the one that answers. */
const MORE_MAX = 4;
/** How near an item must come to the one that answers to be shown beside it. */
const ALSO = 0.75;
/** Items offered as nearest to what isn't there. */
const NEAREST_MAX = 3;

/** All that may answer, the likeliest first. */
export function rankedFor(u: Understood, question: string, dossier: Dossier): readonly Assessed[] {
  return candidates(u, question, dossier)
    .map(item => assess(item, u))
    .toSorted((a, b) => b.score - a.score);
}

/** What the search finds for the question's words and for English words of the same meaning, and what the sayers said. */
function candidates(u: Understood, question: string, dossier: Dossier): readonly Item[] {
  const { search, views } = dossier;
  const words = u.units.flatMap(unit => unit.words);
  const glosses = glossesOf(dossier);
  const glossed = words.flatMap(word => word.glosses.flatMap(term => glosses.items(term)));
  const other = [...new Set(words.flatMap(w => [...w.concepts].flatMap(c => wordsFor(c).slice(0, WORDS_OF_MEANING))))];
  const names = u.units.flatMap(unit => unit.entries.map(e => (e.kind === 'topic' ? e.label.en : e.name)));
  const found = [
    question.replaceAll('"', ' ').replaceAll('-', ' '),
    names.join(' '),
    ...pieces(other, OTHER_WORDS_MAX),
  ].flatMap(query => (query === '' ? [] : search.find(query).map(hit => hit.item)));
  const said = u.sayers.flatMap(sayer =>
    sayer.kind === 'person'
      ? (views.saidBy.get(sayer.party) ?? []).filter(i => saidBy(i, [sayer]))
      : (views.saidBy.get(sayer) ?? []),
  );
  return [...new Set([...found, ...glossed, ...said])];
}

function pieces(words: readonly string[], size: number): readonly string[] {
  const all: string[] = [];
  for (let at = 0; at < words.length; at += size) all.push(words.slice(at, at + size).join(' '));
  return all;
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
