/** Finds the office that an article prints with a name: before it, or in apposition behind it. */
import type { NounPhrase } from './chunks.ts';
import { COURTESY, OFFICES } from './lexicon/nouns.ts';
import type { Sentence } from './story.ts';
import { skipTails } from './subjects/phrases.ts';
import type { Token } from './tokens.ts';

/** What doesn't belong to an office before it. */
const NO_OFFICE = /^(?:the|a|an|this|that|one|another|and|or|his|her|its|their|our)$/u;

/** The office before a name as printed: "German Chancellor", "UK Prime Minister", "a council spokeswoman". */
export function officeBefore(tokens: readonly Token[], phraseFrom: number, to: number): string | undefined {
  const plain = (index: number) => tokens[index]?.lower.replace(/\.$/u, '') ?? '';
  if (to <= phraseFrom || !OFFICES.has(plain(to - 1)) || COURTESY.has(plain(to - 1))) return undefined;
  let from = to - 1;
  const isOfOffice = (index: number) =>
    !tokens[index]?.possessive && !NO_OFFICE.test(plain(index)) && !COURTESY.has(plain(index));
  while (from > phraseFrom && isOfOffice(from - 1)) from--;
  // "secretary of state" is no name, so that its "of" parted the phrase.
  while (from === phraseFrom && plain(from - 1) === 'of' && OFFICES.has(plain(from - 2))) from -= 2;
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

/** The office in apposition before a name: "Its spokesman, Jan Novak, said". @param phrase the index of the name's chunk */
export function officeInFront({ chunks, tokens, tags }: Sentence, phrase: number): string | undefined {
  const apposition = chunks[phrase - 2];
  if (chunks[phrase - 1]?.kind !== 'comma' || apposition?.kind !== 'np' || apposition.of !== 'noun') return undefined;
  const opens =
    tags[apposition.from] === 'det' || tokens.slice(apposition.from, apposition.to).some(one => one.possessive);
  const closes = chunks[phrase + 1]?.kind;
  return opens && (closes === 'comma' || closes === 'end' || closes === undefined)
    ? officeBefore(tokens, apposition.from, apposition.to)
    : undefined;
}

/** The office behind a name: "Ann Bell, the mayor of Oz, said". @param phrase the index of the name's chunk */
export function officeAfter(sentence: Sentence, phrase: number): string | undefined {
  const { chunks, tokens } = sentence;
  const apposition = chunks[phrase + 2];
  if (chunks[phrase + 1]?.kind !== 'comma' || apposition?.kind !== 'np' || apposition.of !== 'noun') return undefined;
  const closes = skipTails(chunks, phrase + 3);
  if (!isOffice(tokens, apposition) || !/^(?:comma|end|undefined)$/u.test(String(chunks[closes]?.kind)))
    return undefined;
  const from = /^(?:the|a|an)$/u.test(tokens[apposition.from]?.lower ?? '') ? apposition.from + 1 : apposition.from;
  return printed(tokens.slice(from, chunks[closes - 1]?.to ?? apposition.to));
}

function isOffice(tokens: readonly Token[], { to }: NounPhrase): boolean {
  return OFFICES.has(tokens[to - 1]?.lower ?? '');
}

function printed(tokens: readonly Token[]): string {
  return tokens.map(({ text, possessive }) => (possessive ? `${text}’s` : text)).join(' ');
}
