/** The items that a question may be answered by, and those to show beside the one that does. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Item } from '../dossier/types.ts';
import { holdingsOf } from './holdings.ts';
import { type Assessed, assess, saidBy } from './score.ts';
import type { Understood } from './understood.ts';

/** Items shown after the one that answers. */
const MORE_MAX = 4;
/** How near an item must come to the one that answers to be shown beside it. */
const ALSO = 0.75;
/** Items offered as nearest to what isn't there. */
const NEAREST_MAX = 3;

/** All that may answer, the likeliest first. */
export function rankedFor(u: Understood, dossier: Dossier): readonly Assessed[] {
  return candidates(u, dossier)
    .map(item => assess(item, u))
    .toSorted((a, b) => b.score - a.score);
}

/** What holds some part of the question, and what the sayers said. */
function candidates(u: Understood, dossier: Dossier): readonly Item[] {
  const { saidBy: said } = dossier.views;
  const own = u.sayers.flatMap(sayer =>
    sayer.kind === 'person' ? (said.get(sayer.party) ?? []).filter(i => saidBy(i, [sayer])) : (said.get(sayer) ?? []),
  );
  return [...new Set([...holdingsOf(dossier).holding(u.units), ...own])];
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
