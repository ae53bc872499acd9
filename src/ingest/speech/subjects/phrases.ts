/** Small questions about the chunks of a sentence. Indexes are of its chunks. */
import type { Chunk, NounPhrase } from '../chunks.ts';
import { LONE_DETERMINERS } from '../lexicon/closed.ts';
import { BODY_HEADS, COUNTRIES, DOCUMENT_NOUNS, OFFICES, PLACES, SPEAKER_NOUNS } from '../lexicon/nouns.ts';
import { VERB_FORMS } from '../lexicon/verbs.ts';
import type { Sentence } from '../story.ts';

/** The first word of a chunk, in small letters. */
export function wordAt({ chunks, tokens }: Sentence, index: number): string | undefined {
  const chunk = chunks[index];
  return chunk && tokens[chunk.from]?.lower;
}

/** Whether a chunk is a verb that may have a subject of its own. */
export function isFiniteVerb(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && chunk.form !== 'ing' && chunk.form !== 'infinitive';
}

/** Whether a chunk is a noun phrase that ends in a name. */
export function isNamePhrase(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'np' && chunk.of === 'name';
}

/** Whether a phrase is "him", "them" and the like. */
export function isObjectPronoun({ tags }: Sentence, phrase: NounPhrase): boolean {
  return phrase.of === 'pronoun' && tags[phrase.from] === 'object';
}

/** Whether a phrase is a statement, a letter and the like. */
export function isDocument({ tokens }: Sentence, { to }: NounPhrase): boolean {
  return DOCUMENT_NOUNS.has(tokens[to - 1]?.lower ?? '');
}

/** The noun that a phrase ends in, in small letters: "close" only leads on in "a source close to the talks". */
export function headWord({ tokens }: Sentence, { from, to }: NounPhrase): string {
  return tokens.slice(from, to).findLast(({ lower }) => lower !== 'close')?.lower ?? '';
}

/** Whether a phrase is of a kind that speaks: a name, a pronoun, a plural, people, an office, a body. */
export function maySpeak(sentence: Sentence, index: number): boolean {
  const phrase = sentence.chunks[index];
  if (phrase?.kind !== 'np') return false;
  const head = headWord(sentence, phrase);
  return (
    phrase.of !== 'noun' ||
    /[^s]s$/u.test(head) ||
    [SPEAKER_NOUNS, OFFICES, BODY_HEADS, LONE_DETERMINERS].some(words => words.has(head))
  );
}

/** Whether a phrase is of people without a name: "the first questioners", "three officials". */
export function arePeople(sentence: Sentence, index: number): boolean {
  const phrase = sentence.chunks[index];
  if (phrase?.kind !== 'np' || phrase.of !== 'noun') return false;
  const head = headWord(sentence, phrase);
  if (DOCUMENT_NOUNS.has(head)) return false;
  return SPEAKER_NOUNS.has(head) || OFFICES.has(head) || /(?:[^e]er|or|ist|ian)s$/u.test(head);
}

/** Whether a phrase names a place. */
export function isPlace({ tokens }: Sentence, { from, to }: NounPhrase): boolean {
  return tokens.slice(from, to).some(({ lower }) => PLACES.has(lower) || COUNTRIES.has(lower));
}

/** Whether a chunk is a verb of speech. */
export function isVerbOfSpeech({ tokens }: Sentence, chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && VERB_FORMS.get(tokens[chunk.main]?.lower ?? '')?.strength === 'strong';
}

/** Goes back over adverbs and times: "on Tuesday", "also", "last week". */
export function skipBack(chunks: readonly Chunk[], from: number): number {
  let index = from;
  for (;;) {
    const kind = chunks[index]?.kind;
    if (kind === 'adv') index--;
    else if (kind === 'time') index -= chunks[index - 1]?.kind === 'prep' ? 2 : 1;
    else return index;
  }
}

/** Goes on over prepositions with their nouns: "the head of the council of Oz". */
export function skipTails(chunks: readonly Chunk[], from: number): number {
  let index = from;
  while (/^(?:prep|to)$/u.test(chunks[index]?.kind ?? '') && chunks[index + 1]?.kind === 'np') index += 2;
  return index;
}

const BOUNDARIES: ReadonlySet<Chunk['kind']> = new Set(['comma', 'dash', 'quote', 'colon', 'end']);

/** Where the stretch before a chunk begins, back to a comma and the like. */
export function startOfStretch(chunks: readonly Chunk[], to: number, stopsAtSub: boolean): number {
  let from = to;
  while (from > 0) {
    const kind = chunks[from - 1]?.kind;
    if (kind === undefined || BOUNDARIES.has(kind) || (stopsAtSub && kind === 'sub')) return from;
    from--;
  }
  return from;
}

/** The noun phrase before "who". */
export function antecedentOf(chunks: readonly Chunk[], who: number): number | undefined {
  const before = chunks[who - 1]?.kind === 'comma' ? who - 2 : who - 1;
  return chunks[before]?.kind === 'np' ? before : undefined;
}
