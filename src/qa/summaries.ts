/** Recognises requests for all of it in short ("tl;dr"), and for all that is disputed. */
import { BESIDE_DISPUTED, DISPUTED } from './lexicon/disputes.ts';
import { BESIDE_SUMMARY, IN_SHORT } from './lexicon/summaries.ts';
import type { RunMatcher, WordMatcher } from './lexicon/word-list.ts';
import { wordsOf } from './tokenizer.ts';

/** Tells whether a message asks for a summary, and for nothing narrower: no person, no topic. */
export const asksForSummary = (message: string): boolean => asksFor(IN_SHORT, BESIDE_SUMMARY, message);

/** Tells whether a message asks what is disputed, and nothing narrower. */
export const asksForDisputes = (message: string): boolean => asksFor(DISPUTED, BESIDE_DISPUTED, message);

function asksFor(wanted: RunMatcher, isBeside: WordMatcher, message: string): boolean {
  const words = wordsOf(message);
  let isAsked = false;
  for (let at = 0; at < words.length; ) {
    const took = wanted(words, at);
    isAsked ||= took > 0;
    if (took === 0 && !isBeside(words[at] ?? '')) return false;
    at += Math.max(took, 1);
  }
  return isAsked;
}
