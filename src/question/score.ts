/** How well an item answers a question: which of the question's parts it holds, and whether it is of the kind asked for. */
import type { Item, Party, Person } from '../dossier/types.ts';
import { fits } from './fit.ts';
import { unitMatch, wordMatch } from './match.ts';
import { type Profile, profileOf } from './profile.ts';
import type { Understood, Unit, WordForms } from './understood.ts';

export interface Assessed {
  readonly item: Item;
  /** Share, by weight, of the question's parts that it holds, 0 to 1. */
  readonly coverage: number;
  /** The same of the parts that the record or the field's vocabulary has at all. */
  readonly known: number;
  /** Share of neighbouring parts of the question that stand beside each other in it too, 0 to 1. */
  readonly pairs: number;
  /** See {@link fits}. */
  readonly fit: number;
  readonly score: number;
}

/** What each measure counts in the ranking. */
const RANK = {
  coverage: 2,
  pairs: 0.5,
  fit: 1,
  own: 0.6,
  voiced: 0.15,
  central: 0.1,
  named: 0.3,
  hints: 0.25,
  by: 0.15,
};

/** Items that make an event a central one. */
const CENTRAL = 5;

/** Whether an item is in the voice of a person or party. A party speaks through its people, too. */
export function saidBy(item: Item, sayers: readonly (Person | Party)[]): boolean {
  const { speaker, voice } = profileOf(item);
  return sayers.some(sayer => sayer === speaker || sayer === voice);
}

export function assess(item: Item, u: Understood): Assessed {
  const matches = u.units.map(unit => ({ unit, match: unitMatch(unit, item) }));
  const coverage = coverageOf(matches);
  const known = coverageOf(matches.filter(({ unit }) => !unit.unknown));
  const profile = profileOf(item);
  const pairs = pairShare(u, profile);
  const own = ownShare(u, profile);
  const fit = fits(u.kind, item, u);
  // What somebody says tells more than that it was said; for a place or a date events fit better anyway.
  const voiced = item.kind === 'event' ? 0 : item.kind === 'fact' ? 0.5 : 1;
  // Of events alike, the one that more of the record belongs to.
  const central = item.kind === 'event' ? Math.min(1, item.items.length / CENTRAL) : 0;
  const named = u.sayerWords.length === 0 ? 0 : share(u.sayerWords, profile);
  const hints =
    u.hints.length === 0
      ? 0
      : u.hints.filter(h => [...h.concepts].some(c => profile.hints.has(c))).length / u.hints.length;
  const score =
    RANK.coverage * coverage +
    RANK.pairs * pairs +
    RANK.fit * fit +
    RANK.own * own +
    RANK.voiced * voiced +
    RANK.central * central +
    RANK.named * named +
    RANK.hints * hints +
    RANK.by * Number(isAllAbout(profile.speaker, u));
  return { item, coverage, known, pairs, fit, score };
}

/** Whether a question names somebody and asks nothing else: "What about Starmer?" */
const isAllAbout = (speaker: Person | undefined, { units }: Understood): boolean =>
  speaker !== undefined && units.length === 1 && units.every(unit => unit.entries.some(e => e === speaker));

/** Share by weight; of nothing, all. */
function coverageOf(matches: readonly { readonly unit: Unit; readonly match: number }[]): number {
  const total = matches.reduce((sum, { unit }) => sum + unit.weight, 0);
  return total === 0 ? 1 : matches.reduce((sum, { unit, match }) => sum + unit.weight * match, 0) / total;
}

function pairShare(u: Understood, profile: Profile): number {
  const order = u.units.flatMap(unit => unit.words.map(w => w.stems[0] ?? ''));
  if (order.length < 2) return 0;
  let found = 0;
  for (let i = 0; i + 1 < order.length; i++) {
    const at = profile.order.indexOf(order[i] ?? '');
    if (at >= 0 && profile.order.slice(at + 1, at + 3).includes(order[i + 1] ?? '')) found++;
  }
  return found / (order.length - 1);
}

/** Share of the question's words that stand in the item, whatever names they are part of. */
function ownShare(u: Understood, profile: Profile): number {
  const words = u.units.flatMap(unit => unit.words);
  return words.length === 0 ? 0 : share(words, profile);
}

const share = (words: readonly WordForms[], profile: Profile): number =>
  words.reduce((sum, word) => sum + wordMatch(word, profile), 0) / words.length;
