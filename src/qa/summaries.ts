/** Recognises requests for all of it in short: "tl;dr", "a summary of the summit, please". */

import { BESIDE_SUMMARY, IN_SHORT } from './lexicon/summaries.ts';
import { tokensOf } from './tokenizer.ts';

/** Tells whether a message asks for a summary, and for nothing narrower: no person, no topic. */
export function asksForSummary(message: string): boolean {
  const words = tokensOf(message).map(({ word }) => word);
  let isAsked = false;
  for (let at = 0; at < words.length; ) {
    const short = IN_SHORT(words, at);
    isAsked ||= short > 0;
    if (short === 0 && !BESIDE_SUMMARY(words[at] ?? '')) return false;
    at += Math.max(short, 1);
  }
  return isAsked;
}
