/** Finds the subject of a verb: who says it. Indexes are of a sentence's chunks. */
import type { Chunk, NounPhrase } from './chunks.ts';
import { COUNTRIES, DOCUMENT_NOUNS, PLACES } from './lexicon/nouns.ts';
import { VERB_FORMS } from './lexicon/verbs.ts';
import type { Sentence } from './story.ts';

/** How often one verb may ask another for its subject. */
const DEEPEST = 4;

/** The noun phrase that is a verb's subject; `undefined` where none is found. */
export function subjectOf(sentence: Sentence, verb: number, depth = 0): number | undefined {
  const group = sentence.chunks[verb];
  if (group?.kind !== 'verb' || depth > DEEPEST) return undefined;
  if (group.form === 'passive') return agentOf(sentence, verb);
  const found = group.form === 'ing' ? participleSubject(sentence, verb, depth) : subjectBefore(sentence, verb, depth);
  return found === undefined ? undefined : named(sentence, found);
}

/** The noun phrase right after a verb: "said Ann Bell". */
export function subjectAfter(sentence: Sentence, verb: number): number | undefined {
  const { chunks } = sentence;
  const index = chunks[verb + 1]?.kind === 'adv' ? verb + 2 : verb + 1;
  const phrase = chunks[index];
  if (phrase?.kind !== 'np' || isObject(sentence, phrase)) return undefined;
  return named(sentence, index);
}

/** Whether a phrase is "him", "them" and the like. */
function isObject({ tags }: Sentence, phrase: NounPhrase): boolean {
  return phrase.of === 'pronoun' && tags[phrase.from] === 'object';
}

function wordAt({ chunks, tokens }: Sentence, index: number): string | undefined {
  const chunk = chunks[index];
  return chunk && tokens[chunk.from]?.lower;
}

/** Who does it in the passive: "was called “a fool” by Bell". */
function agentOf(sentence: Sentence, verb: number): number | undefined {
  const { chunks } = sentence;
  for (let index = verb + 1; index < Math.min(chunks.length - 1, verb + 9); index++) {
    const kind = chunks[index]?.kind;
    if (kind === 'end' || kind === 'verb') return undefined;
    if (wordAt(sentence, index) === 'by' && chunks[index + 1]?.kind === 'np') return named(sentence, index + 1);
  }
  return undefined;
}

/** "footage of Bell saying"; "was quoted as saying"; "issued a statement saying"; else the clause's subject: "Bell left, saying". */
function participleSubject(sentence: Sentence, verb: number, depth: number): number | undefined {
  const { chunks } = sentence;
  const before = skipBack(chunks, verb - 1);
  const chunk = chunks[before];
  if (wordAt(sentence, before) === 'as') {
    const quoted = chunks[before - 1];
    if (quoted?.kind === 'np') return before - 1;
    return quoted?.kind === 'verb' ? subjectBefore(sentence, before - 1, depth + 1) : undefined;
  }
  if (chunk?.kind === 'np' && !isDocument(sentence, chunk) && chunks[before - 1]?.kind !== 'verb') return before;
  const back =
    chunk?.kind === 'comma' && !isCueBefore(sentence, before)
      ? sharedSubject(sentence, before, depth)
      : nearestSubject(sentence, before, depth);
  if (back !== undefined) return back;
  const main = chunks.findIndex((_, index) => index > verb && isFinite(chunks, index));
  return main < 0 ? undefined : surfaceSubject(sentence, main, depth + 1);
}

/** Whether the verb before is a verb of speech: "…, Bell said, stressing". */
function isCueBefore({ chunks, tokens }: Sentence, from: number): boolean {
  const verb = chunks[chunks.findLastIndex((_, index) => index < from && isFinite(chunks, index))];
  return verb?.kind === 'verb' && VERB_FORMS.get(tokens[verb.main]?.lower ?? '')?.strength === 'strong';
}

function nearestSubject(sentence: Sentence, from: number, depth: number): number | undefined {
  for (let index = from; index >= 0; index--) {
    if (isFinite(sentence.chunks, index)) return surfaceSubject(sentence, index, depth + 1);
  }
  return undefined;
}

/** Whether a phrase is a statement, a letter and the like. */
function isDocument({ tokens }: Sentence, { to }: NounPhrase): boolean {
  return DOCUMENT_NOUNS.has(tokens[to - 1]?.lower ?? '');
}

/** The grammatical subject, in the passive too. */
function surfaceSubject(sentence: Sentence, verb: number, depth: number): number | undefined {
  const group = sentence.chunks[verb];
  if (group?.kind !== 'verb' || depth > DEEPEST) return undefined;
  const found = group.form === 'ing' ? participleSubject(sentence, verb, depth) : subjectBefore(sentence, verb, depth);
  return found === undefined ? inverted(sentence, verb) : named(sentence, found);
}

function isFinite(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  return chunk?.kind === 'verb' && chunk.form !== 'ing' && chunk.form !== 'infinitive';
}

/** Goes back over adverbs and times: "on Tuesday", "also", "last week". */
function skipBack(chunks: readonly Chunk[], from: number): number {
  let index = from;
  for (;;) {
    const kind = chunks[index]?.kind;
    if (kind === 'adv') index--;
    else if (kind === 'time') index -= chunks[index - 1]?.kind === 'prep' ? 2 : 1;
    else return index;
  }
}

function subjectBefore(sentence: Sentence, verb: number, depth: number): number | undefined {
  const { chunks } = sentence;
  const index = skipBack(chunks, verb - 1);
  const chunk = chunks[index];
  switch (chunk?.kind) {
    case 'np':
      return isObject(sentence, chunk) && chunks[index - 1]?.kind !== 'prep' ? undefined : headOf(sentence, index);
    case 'who':
      return antecedentOf(chunks, index);
    case 'sub':
      return wordAt(sentence, index) === 'that' && chunks[index - 1]?.kind === 'np' ? index - 1 : undefined;
    case 'comma':
    case 'dash':
      return hostOf(sentence, index, depth);
    case 'and':
    case 'to':
    case 'verb':
      return sharedSubject(sentence, index, depth);
    default:
      return undefined;
  }
}

/** The noun phrase before "who". */
function antecedentOf(chunks: readonly Chunk[], who: number): number | undefined {
  const before = chunks[who - 1]?.kind === 'comma' ? who - 2 : who - 1;
  return chunks[before]?.kind === 'np' ? before : undefined;
}

/**
 * The subject of the verb before, in "rose and said" and in "went on to say". Of several verbs it's the first of the
 * clause: "said the council had left and added" is one speaker's.
 */
function sharedSubject(sentence: Sentence, from: number, depth: number): number | undefined {
  const { chunks } = sentence;
  let verb: number | undefined;
  for (let index = from; index >= 0; index--) {
    const kind = chunks[index]?.kind;
    if (kind === 'end' || kind === 'colon') break;
    if (kind === 'and' && index < from && opensClause(chunks, index)) break;
    if (!isFinite(chunks, index) || chunks[index - 1]?.kind === 'who') continue;
    if (verb !== undefined && inFrontedClause(chunks, index)) break;
    verb = index;
    if (chunks[from]?.kind !== 'and' && chunks[from]?.kind !== 'comma') break;
  }
  return verb === undefined ? undefined : surfaceSubject(sentence, verb, depth + 1);
}

/** Whether "and" opens a clause with a subject of its own. */
function opensClause(chunks: readonly Chunk[], and: number): boolean {
  return chunks[and + 1]?.kind === 'np' && chunks[and + 2]?.kind === 'verb';
}

/** Whether a verb is of a clause before the main one: "When Bell came, Rover said". */
function inFrontedClause(chunks: readonly Chunk[], verb: number): boolean {
  const from = startOfStretch(chunks, verb, true);
  return chunks[from - 1]?.kind === 'sub' && (from === 1 || chunks[from - 2]?.kind === 'quote');
}

/** In "“No,” said Bell and added" the subject stands behind the verb. */
function inverted(sentence: Sentence, verb: number): number | undefined {
  const before = sentence.chunks[verb - 1]?.kind;
  return before === 'quote' || before === 'comma' ? subjectAfter(sentence, verb) : undefined;
}

/** From the noun phrase before the verb to the one it hangs on: "the head of the group", "protesters marching through town". */
function headOf(sentence: Sentence, last: number): number | undefined {
  const { chunks } = sentence;
  let head = last;
  for (;;) {
    const joint = chunks[head - 1]?.kind;
    if (joint !== 'prep' && joint !== 'to') return head;
    const before = skipBack(chunks, head - 2);
    const chunk = chunks[before];
    if (chunk?.kind === 'np') head = before;
    else if (chunk?.kind === 'who') return antecedentOf(chunks, before);
    else if (chunk?.kind === 'verb' && (chunk.form === 'past' || chunk.form === 'ing' || chunk.form === 'passive')) {
      const reduced = skipBack(chunks, before - 1);
      if (chunks[reduced]?.kind === 'who') return antecedentOf(chunks, reduced);
      if (chunks[reduced]?.kind !== 'np') return isNamePhrase(chunks[head]) ? head : undefined;
      head = reduced;
    } else {
      return isNamePhrase(chunks[head]) ? head : undefined;
    }
  }
}

function isNamePhrase(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'np' && chunk.of === 'name';
}

const BOUNDARIES: ReadonlySet<Chunk['kind']> = new Set(['quote', 'colon', 'end']);

/**
 * The noun phrase that stands before a parenthesis: "Bell, the mayor, who won twice, said". Goes left from a comma, stretch
 * by stretch, while the stretch is no clause of its own.
 */
function hostOf(sentence: Sentence, comma: number, depth: number): number | undefined {
  const { chunks } = sentence;
  let candidate: number | undefined;
  let to = comma;
  while (to > 0) {
    const from = stretchBefore(chunks, to);
    const first = chunks[from];
    if (from >= to) return candidate;
    const opener = first?.kind;
    const verb = chunks.findIndex((_, index) => index >= from && index < to && isFinite(chunks, index));
    const isRelative = chunks.slice(from, Math.max(from, verb)).some(({ kind }) => kind === 'who');
    const clause = verb >= 0 && opener === 'np' && !isRelative && !isReduced(chunks, from, verb);
    if (clause) return candidate ?? subjectOf(sentence, verb, depth + 1);
    if (opener === 'np' && (verb < 0 || isRelative)) candidate = from;
    else if (opener === 'np') return from;
    else if (opener === 'and') return sharedSubject(sentence, from, depth);
    else if (opener === 'verb' && from === 0) return candidate;
    const joint = chunks[from - 1];
    if (joint?.kind !== 'comma' && joint?.kind !== 'dash') {
      return opener === 'sub' || opener === 'prep' || opener === 'verb' ? candidate : (candidate ?? undefined);
    }
    if (candidate !== undefined && (opener === 'prep' || opener === 'sub' || opener === 'adv')) {
      // "After the talks, Bell, the mayor, said": what comes before the name is no part of it.
      if (!hangsOn(chunks, from)) return candidate;
    }
    to = from - 1;
  }
  return candidate;
}

/** Whether a stretch that opens with a preposition hangs on a noun phrase before it: "Bell, of Oz, said". */
function hangsOn(chunks: readonly Chunk[], from: number): boolean {
  return chunks[from - 1]?.kind === 'comma' && chunks[from - 2]?.kind === 'np' && from - 2 >= 0;
}

/** "the man known as Bell": a participle that hangs on the noun phrase before it. */
function isReduced(chunks: readonly Chunk[], from: number, verb: number): boolean {
  const chunk = chunks[verb];
  return verb === from + 1 && chunk?.kind === 'verb' && chunk.form === 'past' && chunks[verb + 1]?.kind === 'prep';
}

/** A stretch between commas. "that" opens a stretch only where what follows it is no clause: "that Bell, the mayor, said". */
function stretchBefore(chunks: readonly Chunk[], to: number): number {
  const from = startOfStretch(chunks, to, true);
  const isClause = chunks[from - 1]?.kind === 'sub' && chunks.slice(from, to).some(({ kind }) => kind === 'verb');
  return isClause ? startOfStretch(chunks, to, false) : from;
}

function startOfStretch(chunks: readonly Chunk[], to: number, stopsAtSub: boolean): number {
  let from = to;
  while (from > 0) {
    const kind = chunks[from - 1]?.kind;
    if (
      kind === undefined ||
      kind === 'comma' ||
      kind === 'dash' ||
      BOUNDARIES.has(kind) ||
      (stopsAtSub && kind === 'sub')
    )
      return from;
    from--;
  }
  return from;
}

/** Where an office stands in apposition to a name, the name speaks: "the mayor, Ann Bell, said". */
function named(sentence: Sentence, phrase: number): number {
  const { chunks } = sentence;
  if (isNamePhrase(chunks[phrase]) || isPronoun(chunks[phrase])) return phrase;
  let at = phrase;
  for (let stretch = 0; stretch < 3; stretch++) {
    let end = at + 1;
    while (chunks[end]?.kind === 'prep' && chunks[end + 1]?.kind === 'np') end += 2;
    const after = chunks[end + 1];
    if (chunks[end]?.kind !== 'comma' || after?.kind !== 'np') return phrase;
    if (after.of === 'name') {
      const closes = chunks[end + 2]?.kind;
      const isPerson = after.to - after.from > 1 && !isPlace(sentence, after);
      return isPerson && (closes === undefined || closes === 'comma' || closes === 'end') ? end + 1 : phrase;
    }
    at = end + 1;
  }
  return phrase;
}

function isPronoun(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'np' && chunk.of === 'pronoun';
}

function isPlace({ tokens }: Sentence, { from, to }: NounPhrase): boolean {
  return tokens.slice(from, to).some(({ lower }) => PLACES.has(lower) || COUNTRIES.has(lower));
}
