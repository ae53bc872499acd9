/** Grades claims that repeat what the record has, but not as anybody's quotation: the reporter's phrases, and its own sentences. */
import type { Item, Voice } from '../record/types.ts';
import { align } from './alignment.ts';
import { type Claim, verdictOn } from './claims.ts';
import type { Corpus, Sentence } from './corpus.ts';
import { isCommon, type Word } from './tokens.ts';
import type { Verdict } from './types.ts';

/** The claim as words that a source sets between marks of its own; an article before them doesn't count. */
export function gradeSoCalled(claim: Claim, { unquoted }: Corpus): Verdict | undefined {
  const start = claim.words.findIndex(word => !isCommon(word));
  const [found] = start < 0 ? [] : unquoted.equalTo(claim.words.slice(start));
  return found && verdictOn(claim, 'so-called', [], { soCalled: found });
}

/** Fewest words that a claim and one of the record's own sentences have in a row, and the least share of the claim. */
const RUN_MIN = 5;
const RUN_SHARE = 1 / 3;
/** Least share of a claim's telling words that a sentence has, where it tells the same. */
const TOLD_MIN = 0.6;

/**
 * The claim as a sentence in the record's own words: what is reported of somebody, or what the reporter tells. By a negation, a
 * number, a condition or too many other words it would say something else.
 */
export function gradeTold(claim: Claim, corpus: Corpus): Verdict | undefined {
  const content = claim.words.filter(word => !isCommon(word)).length;
  const [told] = alignedTo(claim, corpus).filter(
    ({ alignment: { shared, differences } }) =>
      shared.filter(word => !isCommon(word)).length >= TOLD_MIN * content &&
      differences.every(({ meaningChanges }) => meaningChanges.length === 0),
  );
  if (!told) return undefined;
  const { item } = told;
  if (item.kind !== 'statement') return verdictOn(claim, 'narrated', [], { narration: item });
  return verdictOn(claim, 'reported', [], { narration: item, otherSpeaker: isOther(claim, item.by) });
}

/** Whether a claim names somebody who can't be the speaker. Whoever is named may be one of a bloc, or speak for a country. */
function isOther({ claimant }: Claim, by: Voice): boolean {
  if (!claimant) return false;
  const { person, party = person?.party } = claimant;
  if (by.kind === 'person') return person ? person !== by.person : party !== by.person.party;
  return party !== by.party && !(party && by.party.form === 'bloc');
}

/** What the record tells in its own words that a claim has a long run of, whatever else it says. */
export const toldNear = (claim: Claim, corpus: Corpus): readonly Item[] =>
  alignedTo(claim, corpus).map(({ item }) => item);

function alignedTo(claim: Claim, { narration }: Corpus) {
  return sentencesNear(claim, narration)
    .map(({ item, words, text }) => ({ item, alignment: align({ words, text }, claim) }))
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
