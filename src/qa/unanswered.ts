/** Says what comes near where nothing answers, and what the record lacks, where that can be shown. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Item } from '../record/types.ts';
import { isOfTopicAlone } from './abstain.ts';
import { counts } from './answer-type.ts';
import { claimable, gainsaying } from './claims.ts';
import { isSaidBy } from './item-fields.ts';
import { isElsewhere } from './presence.ts';
import type { Assessed } from './scoring.ts';
import { type Interpretation, type ParsedQuestion, type QuestionAnswer, type Reason, weightOf } from './types.ts';

/** What was asked, with what may answer it. */
interface Asked {
  readonly question: ParsedQuestion;
  /** Best first. */
  readonly ranked: readonly Assessed[];
  readonly selection: { readonly reason: Reason };
  /** How sure it is that the item chosen answers, from 0 to 1. */
  readonly sureness: number;
}

/** Items offered as nearest to what isn't there. */
const NEAREST_MAX = 3;

/** Confidence from which on an item may well answer, so that nothing is said to be lacking. */
const NEAR_MIN = 0.25;

/** What comes near to what isn't there: of somebody silent, one thing that they did say. */
function nearest({ speakers }: ParsedQuestion, ranked: readonly Assessed[]): readonly Item[] {
  const near = ranked.filter(a => a.coverage > 0).map(a => a.item);
  const own = ranked.find(({ item }) => speakers.length > 0 && isSaidBy(item, speakers))?.item;
  return [...new Set([...(own ? [own] : []), ...near])].slice(0, NEAREST_MAX);
}

/**
 * Whether an item has so much of a question that it may answer it by words of its own: above it, that nothing answers would be
 * a claim that nobody can check.
 */
const isNear = ({ coverage }: Assessed): boolean => coverage >= NEAR_COVERED;
const NEAR_COVERED = 0.25;

/** Whether most of a question is words that neither the record nor the vocabulary has: "Who won the world cup?" */
const isMostlyUnknown = ({ terms }: ParsedQuestion): boolean =>
  weightOf(terms.filter(term => term.unknown)) > MOSTLY_UNKNOWN * weightOf(terms);
const MOSTLY_UNKNOWN = 0.6;

/** Whether a claim rests on what items are filed under, whatever words they hold. */
const isFiled = (reason: Reason): boolean => reason.kind === 'silent' && reason.on !== 'this';

export const interpretationOf = ({
  kind,
  speakers,
  topics,
  isIdentity,
  corrections,
}: ParsedQuestion): Interpretation => ({
  kind,
  speakers,
  topics,
  isIdentity,
  corrections,
});

/**
 * What is said where nothing is sure enough: the strongest claim that the record doesn't gainsay; none where an item may
 * well answer, or where it gainsays them all. What gainsays a claim comes closest.
 */
export function unanswered(
  { question, ranked, selection: { reason }, sureness }: Asked,
  dossier: Dossier,
): QuestionAnswer {
  const interpretation = interpretationOf(question);
  const claims = claimable(reason, question).map(one => ({ one, against: gainsaying(one, question, ranked, dossier) }));
  const upheld = claims.find(({ against }) => against.length === 0);
  const against = new Set(claims.flatMap(claim => claim.against));
  const known = [...ranked.map(a => a.item).filter(item => against.has(item)), ...against];
  const near = [...new Set([...known, ...nearest(question, ranked)])];
  // Whether there was a summit, what happened tells.
  const isEvent = (item: Item): number => (isOfTopicAlone(question) && item.kind === 'event' ? 1 : 0);
  // Of somebody asked for, their own words come first, whatever another's have in common with the question.
  const isOwn = (item: Item): number => (question.speakers.length > 0 && isSaidBy(item, question.speakers) ? 1 : 0);
  // Of a number that isn't there, another of nearly the same comes closest.
  const counted = ranked.filter(
    ({ item }) => reason.kind === 'no-number' && counts(item, question.counted, question.matcher, true),
  );
  const items = [
    ...new Set([
      ...counted.map(({ item }) => item),
      ...near.toSorted((a, b) => isEvent(b) - isEvent(a) || isOwn(b) - isOwn(a)),
    ]),
  ].slice(0, NEAREST_MAX);
  const mayAnswer =
    sureness >= NEAR_MIN ||
    (upheld?.one.kind === 'off-topic' &&
      !isMostlyUnknown(question) &&
      ranked.some(a => isNear(a) && items.includes(a.item) && !isElsewhere(a.item, question)));
  if (upheld && (isFiled(upheld.one) || !mayAnswer || items.length === 0))
    return { kind: 'refusal', reason: upheld.one, nearest: items, interpretation };
  return { kind: 'nearest', items, interpretation };
}
