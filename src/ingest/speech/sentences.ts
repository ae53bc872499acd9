/** Splits a line's tokens into sentences. A passage is one token, and may end a sentence by its own last sign. */
import type { Span } from '../types.ts';
import { DETERMINERS, OFTEN_LAST, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS } from './lexicon/closed.ts';
import { VERB_FORMS } from './lexicon/verbs.ts';
import { isCapital, type Token } from './tokens.ts';

/** A longer run of tokens is cut, so that no text can make the search for a subject slow. */
const LONGEST = 240;
/** So many tokens a bracket may hold in which no sentence ends: "(D-N.Y.)". */
const BRACKET = 12;

/** Splits tokens into sentences, in order. */
export function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  let open: Token[] = [];
  let bracket = 0;
  for (const [index, token] of tokens.entries()) {
    open.push(token);
    if (/^[([]$/u.test(token.text)) bracket = BRACKET;
    else if (/^[)\]]$/u.test(token.text)) bracket = 0;
    else bracket--;
    if (open.length >= LONGEST || (bracket <= 0 && endsAfter(tokens, index))) {
      sentences.push(open);
      open = [];
    }
  }
  if (open.length > 0) sentences.push(open);
  return sentences;
}

/** Where the sentences of tokens stand in their line, in order, the end exclusive. */
export const sentencePlaces = (tokens: readonly Token[]): readonly Omit<Span, 'block'>[] =>
  sentencesOf(tokens).flatMap(sentence => {
    const [first, last] = [sentence[0], sentence.at(-1)];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });

function endsAfter(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return false;
  if (token.passage) return endsAfterPassage(tokens, index);
  if (next.kind === 'mark' && /[)\]’”"']/u.test(next.text)) return false;
  if (token.kind === 'mark' && /[)\]]/u.test(token.text)) {
    return tokens[index - 1]?.kind === 'stop' && startsSentence(next);
  }
  if (token.kind === 'stop') return startsSentence(next);
  return token.text.endsWith('.') && OFTEN_LAST.has(token.lower.slice(0, -1)) && opensClearly(next);
}

function endsAfterPassage(tokens: readonly Token[], index: number): boolean {
  const last = tokens[index]?.text.trimEnd().at(-1) ?? '';
  const next = tokens[index + 1];
  if (!/[.!?…]/u.test(last) || !startsSentence(next)) return false;
  if (next?.passage) return true;
  return last === '.' || !onlyCue(tokens, index + 1);
}

function startsSentence(token: Token | undefined): boolean {
  if (!token) return false;
  return token.passage !== undefined || isCapital(token) || /^[\p{N}$€£#@]/u.test(token.text);
}

/** After an abbreviation only a word that can't be part of a name opens a sentence, and no passage with a small letter. */
function opensClearly(token: Token): boolean {
  if (token.passage) return !/^\p{Ll}/u.test(token.passage.text);
  const { lower } = token;
  const closed = SUBJECT_PRONOUNS.has(lower) || SUBORDINATORS.has(lower) || PREPOSITIONS.has(lower);
  return isCapital(token) && (closed || DETERMINERS.has(lower) || /^(?:but|and)$/u.test(lower));
}

/** Whether what follows a question or an exclamation is only who spoke: "Bell asked." */
function onlyCue(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < Math.min(tokens.length, from + 24); index++) {
    const token = tokens[index];
    if (!token || token.passage || token.kind === 'stop') return false;
    const verb = VERB_FORMS.get(token.lower);
    if (verb === undefined || index === from) continue;
    if (verb.strength !== 'strong') return false;
    return !carriesOn(tokens, index + 1);
  }
  return false;
}

/** Whether a verb has words of its own after it, so that it doesn't belong to the passage before. */
function carriesOn(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from];
  const object =
    next?.lower === 'reporters' || /^(?:him|her|them|us|me)$/u.test(next?.lower ?? '') ? tokens[from + 1] : next;
  if (!object) return false;
  return object.passage !== undefined || /^(?:that|:|he|she|it|they|if|whether)$/u.test(object.lower);
}
