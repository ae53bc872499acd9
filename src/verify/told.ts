/** Grades claims that repeat what the record has, but not as anybody's quotation: the reporter's phrases, and its own sentences. */
import type { Dossier } from '../dossier/dossier.ts';
import { SMALL_WORDS } from '../qa/lexicon/grammar.ts';
import { type Item, QUOTE_SLOT, type Quote } from '../record/types.ts';
import { align } from './alignment.ts';
import { type Claim, isOtherSpeaker, verdictOn } from './claims.ts';
import { contextLossOf, type PlacedClaim } from './context-loss.ts';
import type { Corpus, Sentence } from './corpus.ts';
import { isMeantBy, meantWords } from './meanings.ts';
import { quotesNear } from './nearest.ts';
import { cutWords, isCommon, joined, type Word } from './tokens.ts';
import type { Difference, Verdict } from './types.ts';
import { COMMON } from './words.ts';

/** The claim as words that a source sets between marks of its own; an article before them doesn't count. */
export function gradeSoCalled(claim: Claim, { unquoted }: Corpus): Verdict | undefined {
  const start = claim.words.findIndex(word => !isCommon(word));
  const [found] = start < 0 ? [] : unquoted.equalTo(claim.words.slice(start));
  return found && verdictOn(claim, 'so-called', [], { soCalled: found });
}

/** Fewest words that a claim and one of the record's own sentences have in a row, and the least share of the claim. */
const RUN_MIN = 5;
const RUN_SHARE = 1 / 3;

/**
 * The claim as a sentence in the record's own words: what is reported of somebody, or what the reporter tells. Where by a
 * negation, a name, a number, a condition or any other word it says something else, or a part turns the whole round, it isn't.
 */
export function gradeTold(claim: PlacedClaim, corpus: Corpus, dossier: Dossier): Verdict | undefined {
  const told = alignedTo(claim, corpus).find(
    ({ sentence, alignment: { from, to, differences } }) =>
      isOwnClause(sentence, from) &&
      differences.every(difference => saysTheSame(difference, dossier)) &&
      contextLossOf(sentence, from, to, claim.beside).distorting.length === 0,
  );
  const item = told?.sentence.item ?? settingOf(claim, corpus);
  if (!item) return undefined;
  if (item.kind !== 'statement') return verdictOn(claim, 'narrated', [], { narration: item });
  return verdictOn(claim, 'reported', [], { narration: item, otherSpeaker: isOtherSpeaker(claim, item) });
}

/** The quotation that a claim gives with words of its setting around it: "not" is ours where only "having the capacity" is quoted. */
const settingOf = (claim: Claim, corpus: Corpus): Quote | undefined =>
  quotesNear(claim, corpus).find(quote => {
    const sentence = joined(cutWords(quote.setting.replace(QUOTE_SLOT, () => quote.text)));
    return sentence.includes(claim.joined) && claim.joined.includes(joined(cutWords(quote.text)));
  });

/** Most words of a speaker and a verb at a sentence's beginning. */
const SAYS_MAX = 3;

/**
 * Whether the words from a place on are what a sentence tells: all of it, or what its speaker is said to say. What stands deeper
 * may be what somebody denies.
 */
function isOwnClause({ item, words }: Sentence, from: number): boolean {
  if (words.slice(0, from).every(isCommon)) return true;
  const isSaid = item.kind === 'quote' || (item.kind === 'statement' && item.mode !== 'denied');
  return isSaid && (from <= SAYS_MAX || SMALL_WORDS.that.has(words[from - 1]?.key ?? ''));
}

/** Whether each telling word on either side has another on the other side that means the same. */
function saysTheSame({ record, claim, meaningChanges }: Difference, dossier: Dossier): boolean {
  const [own, other] = [record, claim].map(text => meantWords(text, dossier).filter(({ word }) => !COMMON.has(word)));
  return (
    meaningChanges.length === 0 &&
    own !== undefined &&
    other !== undefined &&
    own.every(word => isMeantBy(other, word)) &&
    other.every(word => isMeantBy(own, word))
  );
}

/** What the record tells in its own words that a claim has the longest part of, whatever else it says. */
export const toldNear = (claim: Claim, corpus: Corpus): readonly Item[] =>
  alignedTo(claim, corpus)
    .slice(0, 1)
    .map(({ sentence }) => sentence.item);

function alignedTo(claim: Claim, { narration }: Corpus) {
  return sentencesNear(claim, narration)
    .map(sentence => ({ sentence, alignment: align(sentence, claim) }))
    .toSorted((a, b) => b.alignment.shared.length - a.alignment.shared.length);
}

/** The record's own sentences that a claim has a long run of. */
function sentencesNear({ words }: Claim, narration: Corpus['narration']): readonly Sentence[] {
  const length = Math.max(RUN_MIN, Math.ceil(words.length * RUN_SHARE));
  if (words.length < length) return [];
  const runs = words
    .slice(0, words.length - length + 1)
    .map((_, at): readonly Word[] => words.slice(at, at + length))
    .filter(run => run.some(word => !isCommon(word)));
  return [...new Set(runs.flatMap(run => narration.containing(run)))];
}
