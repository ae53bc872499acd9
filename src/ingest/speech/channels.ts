/** Finds whose words an outlet only carries: "Reuters reported, citing Bell"; "among Bell’s demands was “…”, TASS said". */
import type { Cue } from './cues.ts';
import { OUTLETS, UTTERANCES } from './lexicon/nouns.ts';
import type { Sentence } from './story.ts';
import { wordAt } from './subjects/phrases.ts';

/** The noun phrase that names whose words the subject of a cue carries; `undefined` where it speaks itself. An index of chunks. */
export function carriedFrom(sentence: Sentence, { at, subject, kind }: Cue): number | undefined {
  const { chunks, tokens } = sentence;
  const outlet = chunks[subject];
  if (kind !== 'verb' || outlet?.kind !== 'np' || !OUTLETS.has(tokens[outlet.to - 1]?.lower ?? '')) return undefined;
  const last = Math.max(at, subject);
  const citing = chunks.findIndex(
    (chunk, index) =>
      index > last && chunk.kind === 'verb' && /^(?:citing|quoting)$/u.test(tokens[chunk.main]?.lower ?? ''),
  );
  if (citing >= 0 && chunks[citing + 1]?.kind === 'np') return citing + 1;
  const owned = chunks.findLastIndex((_, index) => index < Math.min(at, subject) && isOwnedUtterance(sentence, index));
  return owned < 0 ? undefined : owned;
}

/** "among Bell’s demands", "one of his conditions": what follows is one of them, not what is said of them. */
function isOwnedUtterance(sentence: Sentence, index: number): boolean {
  const { chunks, tokens } = sentence;
  if (!/^(?:among|of)$/u.test(wordAt(sentence, index - 1) ?? '')) return false;
  const phrase = chunks[index];
  if (phrase?.kind !== 'np' || !UTTERANCES.has(tokens[phrase.to - 1]?.lower ?? '')) return false;
  const words = tokens.slice(phrase.from, phrase.to);
  return words.some(({ possessive }) => possessive) || /^(?:his|her|its|their)$/u.test(words[0]?.lower ?? '');
}
