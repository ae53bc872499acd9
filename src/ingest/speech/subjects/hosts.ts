/** Finds what stands before a parenthesis: "Bell, the mayor, who won twice, said". Indexes are of chunks. */
import type { Chunk } from '../chunks.ts';
import type { Sentence } from '../story.ts';
import { isFiniteVerb, isNamePhrase, startOfStretch, wordAt } from './phrases.ts';

/** The host of a parenthesis, or the verb whose subject it is, or where a shared verb stands. */
export type Host = { readonly phrase: number } | { readonly verb: number } | { readonly and: number } | undefined;

/** Goes left from a comma, stretch by stretch, while the stretch is no clause of its own. */
export function hostBefore(sentence: Sentence, comma: number): Host {
  const { chunks } = sentence;
  let candidate: number | undefined;
  // "Bell, who called it “odd”, said": a passage at the end of a parenthesis is part of it.
  let to = chunks[comma - 1]?.kind === 'quote' ? comma - 1 : comma;
  while (to > 0) {
    const from = pastAdverb(chunks, stretchBefore(sentence, to));
    if (from >= to) break;
    const stretch = readStretch(sentence, from, to);
    const end = endOf(chunks, stretch, from, candidate);
    if (end) return end;
    if (stretch.kind === 'phrase') candidate = from;
    if (!goesOn(sentence, from, candidate !== undefined, stretch)) break;
    to = from - 1;
  }
  return candidate === undefined ? undefined : { phrase: candidate };
}

/** "Meanwhile Bell, the mayor, said": the adverb is no part of the name. */
function pastAdverb(chunks: readonly Chunk[], from: number): number {
  return chunks[from]?.kind === 'adv' && chunks[from + 1]?.kind === 'np' ? from + 1 : from;
}

/** The host, where a stretch settles it. @param candidate the phrase that stands right of it */
function endOf(chunks: readonly Chunk[], stretch: Stretch, from: number, candidate: number | undefined): Host {
  if (stretch.kind === 'and' && from === 0 && chunks[1]?.kind === 'np') return { phrase: 1 };
  if (candidate === undefined && isParticiple(chunks, from)) return { phrase: from - 2 };
  if (stretch.kind === 'clause') return candidate === undefined ? { verb: stretch.verb } : { phrase: candidate };
  if (stretch.kind === 'reduced') return { phrase: from };
  // "Bell rose, and Rover, the mayor, said": the phrase behind "and" is what the apposition belongs to.
  if (stretch.kind === 'and' && candidate !== undefined && chunks[from + 1]?.kind === 'np' && candidate - from <= 3)
    return { phrase: from + 1 };
  return stretch.kind === 'and' ? { and: from } : undefined;
}

/** "Bell, wearing a hat,", "Rover, asked about it,": a participle between commas, right behind a name. */
function isParticiple(chunks: readonly Chunk[], from: number): boolean {
  const verb = chunks[from];
  return (
    verb?.kind === 'verb' &&
    (verb.form === 'ing' || verb.form === 'past') &&
    chunks[from - 1]?.kind === 'comma' &&
    isNamePhrase(chunks[from - 2])
  );
}

type Stretch =
  | { readonly kind: 'phrase' | 'reduced' | 'and' | 'other' | 'front' }
  | { readonly kind: 'clause'; readonly verb: number };

function readStretch(sentence: Sentence, from: number, to: number): Stretch {
  const { chunks } = sentence;
  const opener = chunks[from]?.kind;
  if (opener === 'and') return { kind: 'and' };
  if (opener !== 'np') return { kind: opener === 'prep' || opener === 'sub' || opener === 'adv' ? 'front' : 'other' };
  const verb = chunks.findIndex((chunk, index) => index >= from && index < to && isFiniteVerb(chunk));
  // "clad in a cape that hid him": "that" right before a verb is a "who".
  const isRelative = chunks
    .slice(from, verb)
    .some(
      ({ kind }, index) =>
        kind === 'who' ||
        (kind === 'sub' && from + index === verb - 1) ||
        (index > 0 && wordAt(sentence, from + index) === 'whose'),
    );
  if (verb < 0 || isRelative) return { kind: 'phrase' };
  return isReduced(chunks, from, verb) ? { kind: 'reduced' } : { kind: 'clause', verb };
}

/** Whether the search goes on: over a comma, and not out of a phrase into what only opens the sentence. */
function goesOn({ chunks, tokens }: Sentence, from: number, hasPhrase: boolean, { kind }: Stretch): boolean {
  const joint = chunks[from - 1]?.kind;
  // "the author of “Tides,” who won, said": its comma stands within the marks.
  const isTitle =
    joint === 'quote' && chunks[from]?.kind !== 'np' && /,\s*$/u.test(tokens[chunks[from - 1]?.from ?? -1]?.text ?? '');
  if (joint !== 'comma' && joint !== 'dash' && !isTitle) return false;
  // "After the talks, Bell, the mayor, said": what comes before the name is no part of it.
  return !hasPhrase || kind !== 'front' || (joint === 'comma' && chunks[from - 2]?.kind === 'np');
}

/** "the man known as Bell": a participle that hangs on the noun phrase before it. */
function isReduced(chunks: readonly Chunk[], from: number, verb: number): boolean {
  const chunk = chunks[verb];
  return verb === from + 1 && chunk?.kind === 'verb' && chunk.form === 'past' && chunks[verb + 1]?.kind === 'prep';
}

/** A stretch between commas. "that" opens a stretch only where what follows it is no clause: "that Bell, the mayor, said". */
function stretchBefore(sentence: Sentence, to: number): number {
  const { chunks } = sentence;
  const from = startOfStretch(chunks, to, true);
  if (chunks[from - 1]?.kind !== 'sub') return from;
  // "who serves as mayor": "as" with no clause behind it is a preposition.
  const goesOn = wordAt(sentence, from - 1) === 'as' || chunks.slice(from, to).some(({ kind }) => kind === 'verb');
  return goesOn ? startOfStretch(chunks, to, false) : from;
}
