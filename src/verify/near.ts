/** Claims whose words the record doesn't hold as they stand: joined from two quotations, changed, told, or nothing like it. */

import type { Dossier } from '../dossier/dossier.ts';
import type { Fact, Statement } from '../dossier/types.ts';
import { type Alignment, align } from './align.ts';
import { type Claim, isOtherSpeaker, verdictOn } from './claim.ts';
import { alike, touching } from './held.ts';
import { placesOf } from './place.ts';
import { type Pool, tellingOf, type Wording, worded } from './pool.ts';
import type { Verdict } from './verdict.ts';
import { isCommon, joined, printed, type Word } from './words.ts';

/** Most words that may stand between two joined quotations: "and", "but also". */
const BETWEEN_MAX = 2;
/** Fewest words of a quotation's part in a join. */
const JOINED_MIN = 3;

/** The claim's beginning is of one quotation and its end of another. */
export function joinedOfTwo(claim: Claim, { quotes }: Pool): Verdict | undefined {
  const { words } = claim;
  const holding = (run: readonly Word[]): readonly Wording[] => {
    const keys = joined(run);
    return quotes.filter(q => q.joined.includes(keys) && (run.length >= JOINED_MIN || q.joined === keys));
  };
  const firsts = quotes.filter(q => q.joined.includes(joined(words.slice(0, 2))));
  const lasts = quotes.filter(q => q.joined.includes(joined(words.slice(-2))));
  if (firsts.length === 0 || lasts.length === 0) return undefined;
  for (let end = words.length - 1; end > 0; end--) {
    const first = holding(words.slice(0, end)).find(q => firsts.includes(q));
    if (!first) continue;
    for (let start = end; start <= end + BETWEEN_MAX; start++) {
      const second = holding(words.slice(start)).find(q => q !== first && lasts.includes(q));
      if (!second) continue;
      const added = printed(claim.text, words.slice(end, start));
      const differences = added === '' ? [] : [{ record: '', claim: added, concerns: [] }];
      return verdictOn(claim, 'changed', [first.quote, second.quote], { differences });
    }
  }
  return undefined;
}

/** Wordings that are aligned with a claim, of those that share most words with it. */
const ALIGNED_MAX = 8;

/**
 * The quotation to which a claim comes nearest, with what differs. How near decides only whether the two are shown side by
 * side; it can't make a claim any less changed.
 */
export function changed(claim: Claim, pool: Pool): Verdict | undefined {
  const telling = tellingOf(claim.words);
  const wordings = [...pool.quotes, ...pool.variants]
    .map(wording => ({ wording, common: [...telling].filter(key => wording.telling.has(key)).length }))
    .filter(({ common, wording }) => common > 0 || sharesJoint(claim, wording))
    .toSorted((a, b) => b.common - a.common)
    .slice(0, ALIGNED_MAX);
  const near = wordings
    .map(({ wording }) => ({ wording, alignment: align(wording, claim) }))
    .filter(({ alignment, wording }) => isNear(claim, wording, alignment))
    .toSorted((a, b) => nearness(claim, b) - nearness(claim, a))[0];
  if (!near) return undefined;
  const { wording, alignment } = near;
  if (alignment.differences.length === 0) return alike(claim, wording, alignment);
  const isPart = alignment.from > 0 || alignment.to < wording.words.length;
  const variant = wording.variant ? { variant: wording.variant } : {};
  return verdictOn(claim, 'changed', [wording.quote], { ...touching(alignment.differences), isPart, ...variant });
}

/** A one-word claim may be a hyphenated word written together. */
function sharesJoint({ words }: Claim, wording: Wording): boolean {
  const [only] = words;
  return words.length === 1 && only !== undefined && wording.joined.replaceAll(' ', '') === only.key;
}

/** Share of the claim's words that the record must have, in their order, to be shown beside it. */
const SHARED_MIN = 0.5;
/** A run this long, with two words that tell something, isn't chance, whatever stands around it. */
const RUN_MIN = 5;
/** Claims up to this length are near with a single telling word. */
const SHORT_MAX = 4;

function isNear({ words }: Claim, wording: Wording, { shared, longestRun, differences }: Alignment): boolean {
  if (differences.length === 0) return shared.length > 0;
  const telling = shared.filter(w => !isCommon(w)).length;
  const least = words.length <= SHORT_MAX ? 1 : 2;
  if (telling < least || shared.length < 2) return false;
  return shared.length >= SHARED_MIN * words.length || longestRun >= Math.min(RUN_MIN, wording.words.length);
}

function nearness(
  claim: Claim,
  { wording, alignment }: { readonly wording: Wording; readonly alignment: Alignment },
): number {
  const own = isOtherSpeaker(claim, wording.quote) ? 0 : 1;
  return alignment.shared.length - alignment.unshared / 2 + own / 2 - (wording.variant ? 0.25 : 0);
}

/** Fewest words that a claim and one of the record's own sentences have in a row. */
const TOLD_MIN = 5;
/** Items of the search that are looked into. */
const TOLD_LOOKED = 8;

/** The record tells this in its own words: a statement or a fact, which is nobody's quotation. */
export function told(claim: Claim, { search }: Dossier): Statement | Fact | undefined {
  if (claim.words.length < TOLD_MIN) return undefined;
  const runs = claim.words
    .slice(0, claim.words.length - TOLD_MIN + 1)
    .map((_, i) => claim.words.slice(i, i + TOLD_MIN))
    .filter(run => run.some(word => !isCommon(word)));
  const hits = search.find(joined(claim.words), item => item.kind === 'statement' || item.kind === 'fact');
  for (const { item } of hits.slice(0, TOLD_LOOKED)) {
    if (item.kind !== 'statement' && item.kind !== 'fact') continue;
    const own = worded(item.text);
    if (runs.some(run => placesOf(own, run).length > 0)) return item;
  }
  return undefined;
}
