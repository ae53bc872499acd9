/** Groups a sentence's tagged words into noun phrases and verbs. */
import { BE } from './lexicon/closed.ts';
import type { Tag } from './tagging/tag.ts';
import type { Token } from './tokens.ts';

/** A noun phrase. `from` and `to` are token indexes of its sentence; `to` is exclusive. */
export interface NounPhrase {
  readonly kind: 'np';
  readonly from: number;
  readonly to: number;
  /** name: ends in a name · noun: ends in another word · pronoun: he, she, they … */
  readonly of: 'name' | 'noun' | 'pronoun';
}

/** A verb with its auxiliaries and adverbs. */
export interface VerbGroup {
  readonly kind: 'verb';
  readonly from: number;
  readonly to: number;
  /** The index of the verb that carries the meaning. */
  readonly main: number;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'past' | 'passive' | 'aux';
}

/** A word that is neither. */
export interface Sign {
  readonly kind: Exclude<
    Tag,
    'name' | 'noun' | 'number' | 'det' | 'pronoun' | 'object' | 'aux' | 'verb' | 'past' | 'ing' | 'base'
  >;
  readonly from: number;
  readonly to: number;
}

export type Chunk = NounPhrase | VerbGroup | Sign;

const IN_PHRASE: ReadonlySet<Tag> = new Set<Tag>(['name', 'noun', 'number', 'det']);
const IN_VERB: ReadonlySet<Tag> = new Set<Tag>(['aux', 'verb', 'past', 'ing', 'base']);

/** Groups the tokens of a sentence. What stands in brackets is left out. */
export function chunksOf(tokens: readonly Token[], tags: readonly Tag[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (tags[at] === 'open') {
      const after = afterBracket(tags, at);
      if (after !== undefined) {
        at = after;
        continue;
      }
    }
    const chunk = phraseAt(tokens, tags, at) ?? verbAt(tokens, tags, at) ?? signAt(tags, at);
    chunks.push(chunk);
    at = chunk.to;
  }
  return chunks;
}

/** Where a short bracket without a passage ends; `undefined` where there is none. */
function afterBracket(tags: readonly Tag[], at: number): number | undefined {
  for (let index = at + 1; index < Math.min(tags.length, at + 25); index++) {
    if (tags[index] === 'quote') return undefined;
    if (tags[index] === 'close') return index + 1;
  }
  return undefined;
}

function phraseAt(tokens: readonly Token[], tags: readonly Tag[], at: number): NounPhrase | undefined {
  const tag = tags[at];
  if (tag === 'pronoun' || tag === 'object') return { kind: 'np', from: at, to: at + 1, of: 'pronoun' };
  if (tag === undefined || !IN_PHRASE.has(tag)) return undefined;
  let to = at + 1;
  while (to < tokens.length && joins(tokens, tags, at, to)) to++;
  const named = tags[to - 1] === 'name' && !tokens[to - 1]?.possessive;
  return { kind: 'np', from: at, to, of: named ? 'name' : 'noun' };
}

function joins(tokens: readonly Token[], tags: readonly Tag[], from: number, index: number): boolean {
  const tag = tags[index];
  const before = tokens[index - 1];
  if (tag === 'name') return true;
  if (tag === 'noun' || tag === 'number') return true;
  if (tag === 'det') return tags[index - 1] === 'det';
  // "the newly elected mayor", "the Bell-led and divided council"
  if (tag === 'adv' || tag === 'past' || tag === 'ing') {
    // "Both told reporters": right behind a determiner a participle is tagged as the noun's.
    const isVerb = tag === 'past' && tags[index - 1] === 'det';
    return (
      !isVerb &&
      (tags[from] === 'det' || before?.possessive === true) &&
      tags[index - 1] !== 'noun' &&
      tags[index - 1] !== 'name' &&
      IN_PHRASE.has(tags[index + 1] ?? 'other') &&
      tags[index + 1] !== 'det'
    );
  }
  return false;
}

function verbAt(tokens: readonly Token[], tags: readonly Tag[], at: number): VerbGroup | undefined {
  const tag = tags[at];
  if (tag === undefined || !IN_VERB.has(tag)) return undefined;
  let main = at;
  let to = at + 1;
  let passive = false;
  while (to < tokens.length) {
    const next = skipAdverbs(tags, to);
    if (!continuesVerb(tags, main, next)) break;
    passive = isPassive(tokens, tags, at, next);
    main = next;
    to = next + 1;
  }
  return { kind: 'verb', from: at, to, main, form: passive ? 'passive' : formOf(tags, at, main) };
}

function skipAdverbs(tags: readonly Tag[], from: number): number {
  let index = from;
  while (tags[index] === 'adv') index++;
  return index;
}

/** Whether a verb's group goes on: after an auxiliary, and over "to" after "is", "went on", "seemed". */
function continuesVerb(tags: readonly Tag[], main: number, next: number): boolean {
  const tag = tags[next];
  if (tags[main] === 'aux') return tag !== undefined && IN_VERB.has(tag) && (tag !== 'verb' || next === main + 1);
  return false;
}

function isPassive(tokens: readonly Token[], tags: readonly Tag[], from: number, next: number): boolean {
  if (tags[next] !== 'past') return false;
  for (let index = next - 1; index >= from; index--) {
    if (tags[index] === 'aux') return BE.has(tokens[index]?.lower ?? '') && tokens[index]?.lower !== "'d";
  }
  return false;
}

function formOf(tags: readonly Tag[], from: number, main: number): VerbGroup['form'] {
  const tag = tags[main];
  if (tag === 'aux') return 'aux';
  if (from < main) return 'finite';
  if (tag === 'ing') return 'ing';
  if (tag === 'base') return tags[from - 1] === 'to' || tags[from - 2] === 'to' ? 'infinitive' : 'finite';
  if (tag === 'past') return 'past';
  return 'finite';
}

function signAt(tags: readonly Tag[], at: number): Sign {
  return { kind: (tags[at] ?? 'other') as Sign['kind'], from: at, to: at + 1 };
}
