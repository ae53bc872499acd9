/** Tells words that nobody is quoted saying: the reporter's own marks, titles of works, names. */

import { isHeadline } from './entities.ts';
import type { Governed } from './governing.ts';
import { THINGS } from './lexicon/nouns.ts';
import type { Line, Sentence } from './story.ts';
import type { Passage } from './tokens.ts';

/** What stands right before words that are named or doubted, not said. */
const INTRODUCTION =
  /\b(so[- ]called|dubbed|titled|entitled|headlined|known as|nicknamed|the terms?|the title|the concept of|the name|programm?e?|show|series|film|movie|book|novel|song|podcast|magazine)[,:]?\s*$/iu;
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|the|to|vs\.?|with)$/iu;

/** Why a passage is no speech; `undefined` where it may be one. */
export function whyNoSpeech(
  line: Line,
  passage: Passage,
  sentence: Sentence,
  quote: number,
  governed: Governed | undefined,
): string | undefined {
  const introduction = INTRODUCTION.exec(line.text.slice(Math.max(0, passage.from - 30), passage.from))?.[1];
  if (introduction !== undefined) return `Introduced by “${introduction}”.`;
  const said = passage.text.trim();
  const at = governed?.found === 'cue' || governed?.found === 'label';
  const isObject = at && follows(sentence, quote, governed);
  if (isTitle(said.replace(/[,.]$/u, '')) && !isHeadline(line.sentences) && !isObject)
    return 'In capitals as a title is.';
  if (governed && isOnThing(sentence, governed)) return 'Stands on a sign or the like.';
  if (/^\p{Lu}[\p{L}\p{N}]*[,.]?$/u.test(said) && isOwned(sentence, quote))
    return 'A name: it belongs to what stands before it.';
  const count = said.split(/\s+/u).length;
  if (/[.!?…]$/u.test(said) && count > 1) return undefined;
  if (!governed && count <= 3) return 'A few words, and no verb of speech in the sentence.';
  if (count === 1 && !at && isBetween(sentence, quote) && !isReported(sentence, quote, governed))
    return 'A single word before its noun: the reporter’s own marks.';
  return undefined;
}

/** Whether what "reads" or "says" is a sign, a shirt and the like. */
function isOnThing({ chunks, tokens }: Sentence, { cue }: Governed): boolean {
  const phrase = chunks[cue.subject];
  return phrase?.kind === 'np' && THINGS.has(tokens[phrase.to - 1]?.lower ?? '');
}

/** Whether a passage is the object of the verb right before it. */
function follows({ chunks }: Sentence, quote: number, governed: Governed | undefined): boolean {
  const cue = governed?.cue;
  if (cue === undefined) return false;
  if (cue.at > quote) return quote === 0;
  // "told “Good Morning Oz”" says to whom, not what.
  if (cue.lemma === 'tell' && cue.at === quote - 1) return false;
  return chunks
    .slice(cue.at + 1, quote)
    .every(({ kind }) => kind === 'comma' || kind === 'colon' || kind === 'np' || kind === 'adv');
}

function isTitle(said: string): boolean {
  const parts = said.split(/\s+/u);
  const large = parts.filter(part => /^[\p{Lu}\p{N}]/u.test(part));
  return (
    parts.length > 1 &&
    large.length > 1 &&
    /^[\p{Lu}\p{N}]/u.test(parts[0] ?? '') &&
    parts.every(part => /^[\p{Lu}\p{N}]/u.test(part) || SMALL.test(part))
  );
}

/** "on Radio Oz's “Newsroom”": one word with a capital right behind a name's ’s. */
function isOwned({ chunks, tokens, tags }: Sentence, quote: number): boolean {
  const last = (chunks[quote - 1]?.to ?? 0) - 1;
  return tags[last] === 'name' && tokens[last]?.possessive === true;
}

/** "Bell said the talks were a “sham” vote", "what he calls a “sham” vote": the word is somebody's all the same. */
function isReported({ chunks }: Sentence, quote: number, governed: Governed | undefined): boolean {
  const cue = governed?.cue;
  if (cue === undefined || cue.at > quote) return false;
  if (cue.lemma === 'call') return true;
  return cue.strength === 'strong' && chunks.slice(cue.at + 1, quote).some(({ kind }) => kind === 'sub');
}

/** "a “grey” zone": between an article and its noun. */
function isBetween({ chunks, tags }: Sentence, quote: number): boolean {
  const before = chunks[quote - 1];
  const after = chunks[quote + 1];
  return before?.kind === 'np' && tags[before.to - 1] === 'det' && after?.kind === 'np' && tags[after.from] === 'noun';
}
