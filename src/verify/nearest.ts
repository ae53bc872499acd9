/** Grades claims whose words the record doesn't have as they stand: joined or changed. */
import type { Quote } from '../record/types.ts';
import { isIn } from '../record/voices.ts';
import { type Alignment, align, rangesOf } from './alignment.ts';
import { type Claim, isOtherSpeaker, verdictOn } from './claims.ts';
import type { PlacedClaim } from './context-loss.ts';
import { contextLossOf } from './context-loss.ts';
import type { Corpus, Wording } from './corpus.ts';
import { changesOf, gradeAligned, placesIn } from './grading.ts';
import { isCommon, joined, printed, type Word } from './tokens.ts';
import type { Verdict } from './types.ts';

/** Most words that may stand between two joined quotations: "and", "but also". */
const BETWEEN_MAX = 2;
/** Fewest words of a quotation's part in a join. */
const JOINED_MIN = 3;

/** The claim as the beginning of one quotation and the end of another. */
export function gradeJoined(claim: Claim, { quotes }: Corpus): Verdict | undefined {
  const { words } = claim;
  const firsts = quotes.containing(words.slice(0, JOINED_MIN));
  const lasts = quotes.containing(words.slice(-JOINED_MIN));
  const containing = (run: readonly Word[], among: readonly Wording[]): readonly Wording[] => {
    // Shorter than a part, it has to be the whole of a quotation; and one word joins nothing.
    if (run.length < JOINED_MIN) return run.length > 1 ? quotes.equalTo(run) : [];
    const keys = joined(run);
    return among.filter(q => q.joined.includes(keys));
  };
  for (let end = words.length - 1; end > 0; end--) {
    const first = containing(words.slice(0, end), firsts)[0];
    if (!first) continue;
    for (let start = end; start <= end + BETWEEN_MAX; start++) {
      const second = containing(words.slice(start), lasts).find(q => q !== first);
      if (!second) continue;
      const added = printed(claim.text, words.slice(end, start));
      const differences = added === '' ? [] : [{ record: '', claim: added, meaningChanges: [] }];
      const places = [
        ...placesIn(first, rangesOf(first, words.slice(0, end)).slice(0, 1)),
        ...placesIn(second, rangesOf(second, words.slice(start)).slice(0, 1)),
      ];
      return verdictOn(claim, 'changed', [first.quote, second.quote], { differences, places });
    }
  }
  return undefined;
}

/** Most wordings that are aligned with a claim, of those that share most words with it. */
const ALIGNED_MAX = 8;

/**
 * The claim as a change of the quotation that it comes nearest to, with what differs. How near decides only whether the
 * two are shown side by side; it can't make a claim any less changed.
 */
export function gradeChanged(claim: PlacedClaim, corpus: Corpus): Verdict | undefined {
  const wordings = nearest(claim, corpus);
  const near = wordings
    .map(wording => ({ wording, alignment: align(wording, claim) }))
    .filter(({ alignment, wording }) => isNear(claim, wording, alignment))
    .toSorted((a, b) => nearness(claim, b) - nearness(claim, a))[0];
  if (!near) return undefined;
  const { wording, alignment } = near;
  if (alignment.differences.length === 0) return gradeAligned(claim, wording, alignment);
  const { from, to, differences } = alignment;
  const { distorting, around } = contextLossOf(wording, from, to, claim.beside);
  const isPart = from > 0 || to < wording.words.length;
  const variant = wording.variant ? { variant: wording.variant } : {};
  const changes = changesOf([...differences, ...distorting]);
  const places = placesIn(wording, [{ from, to }]);
  return verdictOn(claim, 'changed', [wording.quote], { ...changes, isPart, places, around, ...variant });
}

/** The wordings that share most content words with a claim, at most {@link ALIGNED_MAX}. */
export function nearest({ words }: Claim, { quotes, variants }: Corpus): readonly Wording[] {
  const content = new Set(words.filter(w => !isCommon(w)).map(w => w.key));
  const sharing = [quotes, variants].flatMap(index => index.sharing(content, ALIGNED_MAX));
  const [only, ...more] = words;
  // A one-word claim may be a hyphenated word written together.
  const splitting = only && more.length === 0 ? [quotes, variants].flatMap(index => index.splitting(only)) : [];
  const near = sharing.toSorted((a, b) => b.common - a.common).map(({ text }) => text);
  return [...new Set([...near, ...splitting])].slice(0, ALIGNED_MAX);
}

/** Quotations that share content words with a claim, those that share most first; nothing is said of how near they are. */
export const quotesNear = (claim: Claim, corpus: Corpus): readonly Quote[] => [
  ...new Set(nearest(claim, corpus).map(({ quote }) => quote)),
];

/** Share of the claim's words that the record must have, in their order, to be shown beside it. */
const SHARED_MIN = 0.5;
/** A run this long, with two content words, isn't chance, whatever stands around it. */
const RUN_MIN = 5;
/** Claims up to this length share some words with anything. */
const SHORT_MAX = 4;
/** For those: so many content words, or so large a share of the record's quotation, or the right speaker's name. */
const SHORT_CONTENT = 3;
const SHORT_SHARE = 0.6;

function isNear(claim: Claim, wording: Wording, { shared, longestRun, differences }: Alignment): boolean {
  if (differences.length === 0) return shared.length > 0;
  const { words, claimant } = claim;
  const content = shared.filter(w => !isCommon(w)).length;
  const isNamed = claimant?.person !== undefined && isIn(claimant.person, wording.quote);
  // "Grave error" is a change of "grave mistake" only if it's given to the one who said that.
  if (Math.max(words.length, wording.words.length) < JOINED_MIN) return isNamed && content > 0;
  if (words.length <= SHORT_MAX) {
    const isLike = content >= SHORT_CONTENT || shared.length >= SHORT_SHARE * wording.words.length;
    return content > 0 && shared.length > 1 && shared.length >= SHARED_MIN * words.length && (isNamed || isLike);
  }
  // A short quotation inside other words is a change of it only if it's given to the one who said it.
  const isRun = longestRun >= (isNamed ? Math.min(RUN_MIN, wording.words.length) : RUN_MIN);
  return content > 1 && (shared.length >= SHARED_MIN * words.length || isRun);
}

function nearness(
  claim: Claim,
  { wording, alignment }: { readonly wording: Wording; readonly alignment: Alignment },
): number {
  const own = isOtherSpeaker(claim, wording.quote) ? 0 : 1;
  return alignment.shared.length - alignment.unshared / 2 + own / 2 - (wording.variant ? 0.25 : 0);
}
