/** Tells words that nobody is quoted saying: the reporter's own marks, titles of works, names. */

import type { Cue } from './cues.ts';
import { isHeadline } from './entities.ts';
import type { Governed } from './governing.ts';
import { BODY_HEADS, DOCUMENT_NOUNS, SPEAKER_NOUNS, THINGS } from './lexicon/nouns.ts';
import type { Line, Sentence } from './story.ts';
import type { Passage } from './tokens.ts';

/** What stands right before words that are named or doubted, not said. */
const INTRODUCTION =
  /\b(so[- ]called|dubbed|titled|entitled|headlined|known as|nicknamed|the terms?|the title|the concept of|the name|programm?e?|show|series|film|movie|book|novel|song|podcast|magazine)[,:]?\s*$/iu;
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|the|to|vs\.?|with)$/iu;

/** The words that an article puts in marks several times behind "the" and the like: a name for a thing, "the “grey zone”". */
export function termsOf(lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const terms = new Set<string>();
  for (const { text, passages } of lines) {
    for (const passage of passages) {
      if (!DETERMINER.test(text.slice(Math.max(0, passage.from - 12), passage.from))) continue;
      const words = termOf(passage);
      if (words.split(/\s+/u).length < TERM_WORDS) continue;
      if (seen.has(words)) terms.add(words);
      seen.add(words);
    }
  }
  return terms;
}

/** Fewer words may as well be somebody's, said again: "the “top secret” letters". */
const TERM_WORDS = 3;
const DETERMINER = /(?:^|\s)(?:the|this|that|called)\s+$/iu;

function termOf({ text }: Passage): string {
  return text
    .toLowerCase()
    .replace(/[.,;:]+$/u, '')
    .trim();
}

/** A passage, with what tells whether somebody says it. */
export interface Doubted {
  readonly line: Line;
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** The index of its chunk in the sentence. */
  readonly quote: number;
  readonly governed: Governed | undefined;
  /** Of the article, see {@link termsOf}. */
  readonly terms: ReadonlySet<string>;
}

/** Why a passage is no speech; `undefined` where it may be one. */
export function whyNoSpeech(doubted: Doubted): string | undefined {
  const name = whyName(doubted);
  if (name !== undefined) return name;
  const { passage, sentence, quote, governed } = doubted;
  const said = passage.text.trim();
  const at = isAt(governed);
  const count = said.split(/\s+/u).length;
  if (/[.!?…]$/u.test(said) && count > 1) return undefined;
  if (!governed && count <= 3) return 'A few words, and no verb of speech in the sentence.';
  if (count === 1 && !at && isBetween(sentence, quote) && !isReported(sentence, quote, governed))
    return 'A single word before its noun: the reporter’s own marks.';
  return undefined;
}

/** Why a passage is a name or what stands on a thing; `undefined` where it is neither. */
function whyName({ line, passage, sentence, quote, governed, terms }: Doubted): string | undefined {
  if (terms.has(termOf(passage))) return 'A name that the article gives several times.';
  const introduction = INTRODUCTION.exec(line.text.slice(Math.max(0, passage.from - 30), passage.from))?.[1];
  if (introduction !== undefined) return `Introduced by “${introduction}”.`;
  const said = passage.text.trim();
  const isObject = isAt(governed) && follows(sentence, quote, governed);
  if (isTitle(said.replace(/[,.]$/u, '')) && !isHeadline(line.sentences) && !isObject)
    return 'In capitals as a title is.';
  if (governed && isOnThing(sentence, governed)) return 'Stands on a sign or the like.';
  if (governed && isCalled(sentence, quote, governed.cue) && /^\p{Lu}/u.test(said))
    return 'A name: what stands before it is called so.';
  if (/^\p{Lu}[\p{L}\p{N}]*[,.]?$/u.test(said) && isOwned(sentence, quote))
    return 'A name: it belongs to what stands before it.';
  return undefined;
}

/** Whether a cue stands at the marks. */
function isAt(governed: Governed | undefined): boolean {
  return governed?.found === 'cue' || governed?.found === 'label';
}

/** Whether what "reads" or "says" is a sign, a shirt and the like. */
function isOnThing({ chunks, tokens }: Sentence, { cue }: Governed): boolean {
  const phrase = chunks[cue.subject];
  return phrase?.kind === 'np' && THINGS.has(tokens[phrase.to - 1]?.lower ?? '');
}

/** "a play called “Tides”": what has no voice of its own, and a participle right behind it. */
function isCalled({ chunks, tokens, tags }: Sentence, quote: number, { at, subject, lemma }: Cue): boolean {
  const phrase = chunks[subject];
  const verb = chunks[at];
  if (lemma !== 'call' || at !== quote - 1 || subject !== at - 1) return false;
  if (phrase?.kind !== 'np' || phrase.of !== 'noun' || verb?.kind !== 'verb' || verb.form !== 'past') return false;
  const head = tokens[phrase.to - 1]?.lower ?? '';
  return tags[phrase.from] === 'det' && (!SPEAKER_NOUNS.has(head) || BODY_HEADS.has(head) || DOCUMENT_NOUNS.has(head));
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
