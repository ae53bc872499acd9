/** Cuts a text into words as typed, with what their spelling tells and what each may do in a sentence. */
import { type Role, rolesAt } from '../qa/lexicon/attribution.ts';
import { ELIDED } from '../qa/lexicon/grammar.ts';
import { fold } from '../text/fold.ts';

/** A word as typed, with what its spelling tells. */
export interface Typed {
  /** Folded: one word. */
  readonly word: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the word before. */
  readonly gap: string;
  readonly hasCapital: boolean;
  /** A sentence, a line or a label begins with it: a capital tells nothing. */
  readonly isFirst: boolean;
  readonly isPossessive: boolean;
  readonly roles: ReadonlySet<Role>;
}

const WORD =
  /\p{Regional_Indicator}{2}|(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ‘](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu;
const POSSESSIVE = /['’ʼ]s$/iu;
/** Behind a name that ends in s. */
const BARE_POSSESSIVE = /^['’ʼ](?=\s)/u;
const SENTENCE_START = /[.!?…:;\n–—"“«„()[\]>→]\s*$/u;

/** No role. */
export const NONE: ReadonlySet<Role> = new Set();

/** Cuts a text into words. */
export function typedWords(text: string): readonly Typed[] {
  const found: (Omit<Typed, 'roles'> & { readonly lower: string })[] = [];
  for (const match of text.matchAll(WORD)) {
    for (const piece of pieces(match[0], match.index)) {
      const last = found.at(-1);
      const gap = text.slice(last?.end ?? 0, piece.start);
      const word = flagCode(piece.raw) ?? fold(piece.raw);
      if (word === '' || word.includes(' ')) continue;
      found.push({
        word,
        raw: piece.raw,
        lower: piece.raw.toLowerCase(),
        start: piece.start,
        end: piece.start + piece.raw.length,
        gap,
        hasCapital: /^\p{Lu}/u.test(piece.raw),
        isFirst: last === undefined || SENTENCE_START.test(gap),
        isPossessive: POSSESSIVE.test(piece.raw) || BARE_POSSESSIVE.test(text.slice(piece.start + piece.raw.length)),
      });
    }
  }
  return withRoles(found);
}

/** French words that lost a vowel are words of their own. */
function pieces(raw: string, start: number): readonly { readonly raw: string; readonly start: number }[] {
  const elided = ELIDED.exec(raw)?.[0];
  if (elided === undefined || elided.length === raw.length || POSSESSIVE.test(raw.slice(0, 3))) return [{ raw, start }];
  return [
    { raw: elided.slice(0, -1), start },
    { raw: raw.slice(elided.length), start: start + elided.length },
  ];
}

/** A flag is its country's code in letters of its own. */
function flagCode(raw: string): string | undefined {
  if (!/^\p{Regional_Indicator}{2}$/u.test(raw)) return undefined;
  const base = 0x1f1e6;
  return Array.from(raw, sign => String.fromCodePoint(97 + (sign.codePointAt(0) ?? base) - base)).join('');
}

function withRoles(typed: readonly (Omit<Typed, 'roles'> & { readonly lower: string })[]): readonly Typed[] {
  const words = typed.map(({ word }) => word);
  const lower = typed.map(one => one.lower);
  const roles = typed.map(() => new Set<Role>());
  for (let at = 0; at < words.length; ) {
    const { roles: found, length } = rolesAt(words, lower, at);
    for (const role of found) roles[at]?.add(role);
    const inner: Role = found.includes('preposition') ? 'preposition' : 'light';
    for (let i = at + 1; i < at + length; i++) roles[i]?.add(inner);
    at += length;
  }
  return typed.map((one, at) => ({ ...one, roles: roles[at] ?? NONE }));
}
