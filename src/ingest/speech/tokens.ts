/** Cuts a line into tokens. A quoted passage is one token, so that nothing inside it can be taken for the reporter's words. */
import { ABBREVIATIONS } from './lexicon/closed.ts';

/** A stretch of text between a pair of marks; `from` and `to` have the marks with it. */
export interface Passage {
  readonly block: number;
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly to: number;
  readonly text: string;
  readonly closed: boolean;
  /** Whether a curly mark opens it and a straight one closes it, or the other way round. */
  readonly isMixed: boolean;
}

/** A token of a line. Offsets count UTF-16 code units of the line. */
export interface Token {
  /** word: letters or digits · quote: a passage · stop: what may end a sentence · mark: any other sign. */
  readonly kind: 'word' | 'quote' | 'stop' | 'mark';
  /** As printed, without the ending of a possessive. */
  readonly text: string;
  /** In small letters, with straight apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether it ends in ’s or ’ as a possessive. */
  readonly possessive: boolean;
  /** Of a quote. */
  readonly passage?: Passage;
}

const WORD =
  /(?:\p{L}\.){2,}|[$€£#@]?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-‑’'&/][\p{L}\p{N}\p{M}]+|[.,](?=\p{N})[\p{N}]+)*/uy;
const SPACE = /\s+/uy;
const STOP = /[.!?…]+/uy;
const CONTRACTION = /^(.+?)(['](?:s|re|ve|ll|d|m))$/u;
/** After these ’s is a verb: "he’s". */
const BEFORE_IS = /^(?:he|she|it|that|there|here|what|who|where|how|i|you|we|they|let)$/u;
const INITIAL = /^\p{Lu}$/u;

/** Cuts a line into its tokens. @param from where its story begins, past a dateline */
export function tokensOf(text: string, passages: readonly Passage[], from: number): readonly Token[] {
  const tokens: Token[] = [];
  let at = from;
  let next = passages.findIndex(passage => passage.from >= from);
  while (at < text.length) {
    const passage = next < 0 ? undefined : passages[next];
    if (passage && passage.from <= at) {
      tokens.push({ ...bare('quote', passage.text, passage.from, passage.to), passage });
      at = passage.to;
      next++;
      continue;
    }
    const space = matchAt(SPACE, text, at);
    if (space) {
      at += space.length;
      continue;
    }
    at = cutToken(text, at, tokens);
  }
  return tokens;
}

function cutToken(text: string, at: number, tokens: Token[]): number {
  const word = matchAt(WORD, text, at);
  if (word) return cutWord(text, at, word, tokens);
  const stop = matchAt(STOP, text, at);
  const sign = stop ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
  tokens.push(bare(stop ? 'stop' : 'mark', sign, at, at + sign.length));
  return at + sign.length;
}

function cutWord(text: string, at: number, word: string, tokens: Token[]): number {
  const lower = word.toLowerCase().replaceAll('’', "'");
  const end = at + word.length;
  const [, stem, ending] = CONTRACTION.exec(lower) ?? [];
  if (stem !== undefined && ending !== undefined) {
    const head = word.slice(0, stem.length);
    const possessive = ending === "'s" && !BEFORE_IS.test(stem);
    tokens.push({ ...bare('word', head, at, possessive ? end : at + stem.length), possessive });
    if (!possessive) tokens.push(bare('word', word.slice(stem.length), at + stem.length, end));
    return end;
  }
  if (/[’']/u.test(text.charAt(end)) && /s$/iu.test(word) && !/[\p{L}\p{N}]/u.test(text.charAt(end + 1))) {
    tokens.push({ ...bare('word', word, at, end + 1), possessive: true });
    return end + 1;
  }
  const abbreviated =
    text.charAt(end) === '.' && (ABBREVIATIONS.has(lower) || (INITIAL.test(word) && word !== 'I')) ? 1 : 0;
  tokens.push(bare('word', text.slice(at, end + abbreviated), at, end + abbreviated));
  return end + abbreviated;
}

function bare(kind: Token['kind'], text: string, start: number, end: number): Token {
  return { kind, text, lower: text.toLowerCase().replaceAll('’', "'"), start, end, possessive: false };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Whether a token begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
