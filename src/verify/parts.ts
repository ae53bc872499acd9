/** Cuts a message's own words, those around a quotation, into parts: names, and words by what they may do there. */
import type { Dossier } from '../dossier/dossier.ts';
import { type Mention, mentionsIn } from '../qa/entity-linking.ts';
import type { Role } from '../qa/lexicon/attribution.ts';
import { nameAt } from './named.ts';
import { NONE, type Typed, typedWords } from './typed-words.ts';
import type { Claimant } from './types.ts';

/** A name, or a word. Positions count UTF-16 code units of the text. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** What stands between it and the part before. */
  readonly gap: string;
  readonly roles: ReadonlySet<Role>;
  readonly word: string;
  readonly raw: string;
  readonly isPossessive: boolean;
  /** Whom it names. */
  readonly name?: Claimant;
  /** The name stands in another case than the one for whoever does something. */
  readonly isInflected?: boolean;
  /** It names somebody, and can't be told whom. */
  readonly isUnclear?: boolean;
}

/** Cuts a text into its parts, in order. */
export function partsOf(text: string, dossier: Dossier): readonly Part[] {
  const words = typedWords(text);
  const mentions = mentionsIn(
    words.map(({ word }) => word),
    dossier,
  ).filter(mention => isName(mention, words));
  const parts: Part[] = [];
  for (let at = 0; at < words.length; ) {
    const name = nameAt(words, at, mentions, text, dossier);
    const typed = words[at];
    if (!typed) break;
    if (name) {
      const last = words[name.to - 1] ?? typed;
      const { start, gap } = typed;
      const { isPossessive, end, word } = last;
      parts.push({ start, gap, end, word, raw: text.slice(start, end), roles: NONE, isPossessive, ...name.named });
    } else parts.push(typed);
    at = name?.to ?? at + 1;
  }
  return parts;
}

/** "Us" and "war" are words, too: so short a name has capitals. */
const CAPITALS_UP_TO = 3;

function isName({ from, to, entries }: Mention, words: readonly Typed[]): boolean {
  if (!entries.some(({ kind }) => kind !== 'topic')) return false;
  const [only, ...others] = words.slice(from, to);
  if (!only || others.length > 0 || only.word.length > CAPITALS_UP_TO) return true;
  return /^(?:\p{Lu}\.?){2,}$/u.test(only.raw) || /^\p{Regional_Indicator}/u.test(only.raw);
}
