/** Decides which cue of its sentence governs a passage. Indexes are of the sentence's chunks. */
import type { Chunk } from './chunks.ts';
import type { Cue } from './cues.ts';
import { MODALS } from './lexicon/closed.ts';
import type { Sentence } from './story.ts';
import { isFiniteVerb, maySpeak } from './subjects/phrases.ts';
import { isBlame } from './subjects/subjects.ts';

/** A cue that governs a passage, and how near it stands. */
export interface Governed {
  readonly cue: Cue;
  readonly found: 'label' | 'cue' | 'further' | 'weak';
}

/** The cue that governs a passage; `undefined` where its sentence has none. */
export function governing(sentence: Sentence, quote: number, cues: readonly Cue[]): Governed | undefined {
  const label = cues.find(
    ({ kind, at }) => (kind === 'label' && at === quote - 1) || (kind === 'signature' && at === quote + 1),
  );
  if (label) return { cue: label, found: 'label' };
  const others = cues.filter(({ kind }) => kind !== 'according');
  const best = place(sentence, quote, others);
  return best ?? place(sentence, quote, cues);
}

function place(sentence: Sentence, quote: number, cues: readonly Cue[]): Governed | undefined {
  const { chunks } = sentence;
  return opens(chunks, quote) ? fromRight(chunks, quote, cues) : fromLeft(sentence, quote, cues);
}

/** Whether a passage opens its sentence, but for other passages and "and". */
export function opens(chunks: readonly Chunk[], quote: number): boolean {
  return chunks
    .slice(0, quote)
    .every(({ kind }) => kind === 'quote' || kind === 'and' || kind === 'adv' || kind === 'comma' || kind === 'dash');
}

function fromRight(chunks: readonly Chunk[], quote: number, cues: readonly Cue[]): Governed | undefined {
  const right = cues.filter(({ at }) => at > quote);
  const strong = right.find(({ strength }) => strength === 'strong');
  if (strong) return { cue: strong, found: isAdjacent(chunks, quote, strong) ? 'cue' : 'further' };
  const weak = right[0];
  return weak && { cue: weak, found: 'weak' };
}

/** Whether a cue with its subject stands right behind a passage. */
function isAdjacent(chunks: readonly Chunk[], quote: number, { at, subject }: Cue): boolean {
  const first = Math.min(at, subject);
  if (
    first < quote ||
    chunks.slice(quote + 1, first).some(({ kind }) => kind !== 'comma' && kind !== 'adv' && kind !== 'quote')
  )
    return false;
  return !chunks
    .slice(first, at)
    .some((chunk, index) => chunk.kind === 'verb' && first + index < at && chunk.form === 'finite');
}

function fromLeft(sentence: Sentence, quote: number, cues: readonly Cue[]): Governed | undefined {
  const { chunks } = sentence;
  const left = cues.filter(({ at }) => at < quote);
  const right = cues.find(({ at, strength }) => at > quote && strength === 'strong');
  return (
    atTheMarks(sentence, quote, left, right) ??
    byWeak(chunks, quote, left, cues) ??
    furtherOff(sentence, quote, left, right, cues)
  );
}

/** A strong cue at the marks: on the left, or with its subject on the right. */
function atTheMarks(
  sentence: Sentence,
  quote: number,
  left: readonly Cue[],
  right: Cue | undefined,
): Governed | undefined {
  const { chunks } = sentence;
  const nearest = left.at(-1);
  const closes = right !== undefined && isAdjacent(chunks, quote, right);
  const introduces =
    nearest?.strength === 'strong' &&
    nearest.at >= quote - 2 &&
    leadsTo(chunks, nearest, quote) &&
    chunks[quote - 1]?.kind !== 'sub';
  if (closes && !introduces && endsWithComma(sentence, quote)) return { cue: right, found: 'cue' };
  if (nearest?.strength === 'strong' && leadsTo(chunks, nearest, quote)) {
    const outer = outerOf(chunks, nearest, left);
    if (outer && isToCome(sentence, nearest)) return { cue: outer, found: 'further' };
    const isLoosely = outer || isLoose(chunks, nearest) || isBlame(sentence, nearest.at);
    return { cue: nearest, found: isLoosely ? 'further' : 'cue' };
  }
  return closes ? { cue: right, found: 'cue' } : undefined;
}

/** Whether a verb says what somebody would, should or may say: "Bell said Rover would announce “x”" is Bell's word. */
function isToCome({ chunks, tokens }: Sentence, { at }: Cue): boolean {
  const verb = chunks[at];
  return verb?.kind === 'verb' && verb.from < verb.main && MODALS.has(tokens[verb.from]?.lower ?? '');
}

/** Whether a verb may share the subject of more than one: "Bell left when Rover came, saying", "as Rover rose and said". */
function isLoose(chunks: readonly Chunk[], { at }: Cue): boolean {
  const verb = chunks[at];
  const shares = chunks[at - 1]?.kind === 'and' || (verb?.kind === 'verb' && verb.form === 'ing');
  return shares && chunks.slice(0, at).filter(isFiniteVerb).length > 1;
}

/** A weak verb at the marks, or the strong cue that it is told within. */
function byWeak(
  chunks: readonly Chunk[],
  quote: number,
  left: readonly Cue[],
  cues: readonly Cue[],
): Governed | undefined {
  const nearest = left.at(-1);
  if (nearest?.strength !== 'weak' || !leadsTo(chunks, nearest, quote)) return undefined;
  const outer = outerOf(chunks, nearest, left) ?? tailCue(chunks, quote, cues);
  return outer ? { cue: outer, found: 'further' } : { cue: nearest, found: 'weak' };
}

function furtherOff(
  sentence: Sentence,
  quote: number,
  left: readonly Cue[],
  right: Cue | undefined,
  cues: readonly Cue[],
): Governed | undefined {
  const { chunks } = sentence;
  const tail = tailCue(chunks, quote, cues);
  const speaking = left.filter(({ subject }) => maySpeak(sentence, subject));
  const strong = speaking.findLast(({ strength }) => strength === 'strong');
  if (tail && (!strong || separated(chunks, strong.at, quote))) return { cue: tail, found: 'further' };
  const cue = strong ?? right;
  if (cue) return { cue, found: 'further' };
  const nearest = speaking.at(-1) ?? left.at(-1);
  return nearest && { cue: nearest, found: 'weak' };
}

/** Whether nothing but objects, places and "that" stands between a cue and a passage. */
function leadsTo(chunks: readonly Chunk[], { at }: Cue, quote: number): boolean {
  return !chunks.slice(at + 1, quote).some(({ kind }) => kind === 'verb' || kind === 'end' || kind === 'who');
}

/** Whether a passage ends in a comma, as one does before its subject and cue. */
function endsWithComma({ chunks, tokens }: Sentence, quote: number): boolean {
  return tokens[chunks[quote]?.from ?? -1]?.text.trimEnd().endsWith(',') ?? false;
}

/** A strong cue that closes its sentence and governs all before it: "To lift it would be “wrong”, Bell said." */
function tailCue(chunks: readonly Chunk[], quote: number, cues: readonly Cue[]): Cue | undefined {
  return cues.find(cue => {
    if (cue.at <= quote || cue.strength !== 'strong') return false;
    const first = Math.min(cue.at, cue.subject);
    if (chunks[first - 1]?.kind !== 'comma' && cue.kind !== 'according') return false;
    return !chunks.slice(cue.at + 1).some(({ kind }) => kind === 'sub' || kind === 'quote' || kind === 'colon');
  });
}

/** Whether a new clause begins between a cue and a passage. */
function separated(chunks: readonly Chunk[], from: number, to: number): boolean {
  return chunks
    .slice(from, to)
    .some((chunk, index, all) => chunk.kind === 'end' || (chunk.kind === 'comma' && all[index + 1]?.kind === 'and'));
}

/** What a weak verb is told within: "Bell said the council had called it “a joke”" is Bell's word. */
function outerOf(chunks: readonly Chunk[], inner: Cue, left: readonly Cue[]): Cue | undefined {
  const outer = left.findLast(({ at, strength }) => strength === 'strong' && at < inner.at);
  if (!outer || outer.subject === inner.subject || inner.subject < outer.at) return undefined;
  // "When Bell announced it, Rover called it “odd”": the clause before the comma carries nothing.
  const isFronted = chunks[0]?.kind === 'sub' && chunks[inner.subject - 1]?.kind === 'comma';
  return isFronted || separated(chunks, outer.at, inner.subject) ? undefined : outer;
}
