/** Cuts a question into words, and detects its language. */
import { LANGUAGES, type Language } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { functionWordsOf } from './lexicon/function-words.ts';
import { ELIDED, grammarOf } from './lexicon/grammar.ts';
import { quotedIn } from './quoted-parts.ts';

/** A word of a question, with what its spelling tells. */
export interface Token {
  /** Folded. */
  readonly word: string;
  /** As typed, for naming it. */
  readonly raw: string;
  readonly capital: boolean;
  /** Typed in capitals alone, where the whole question isn't. */
  readonly capitals: boolean;
  /** First of a sentence, where a capital tells nothing. */
  readonly first: boolean;
  /** Between quotation marks: somebody's words, rather than the asker's own. */
  readonly quoted: boolean;
}

/** Longest question that is read, in words. */
const WORDS_MAX = 48;
/** A word with its inner full stops and apostrophes, or a single letter or digit. */
const RAW = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’ʼ‘]*(?:[\p{L}\p{N}]|(?<=\.\p{L}\.))|[\p{L}\p{N}]/gu;
const LETTER = /\p{L}/u;
const SENTENCE_END = /[.!?…:;–—"“«„]\s*$/u;

/** Cuts a question into its first {@link WORDS_MAX} words. A typed word that folds to several gives as many tokens. */
export function tokensOf(question: string): readonly Token[] {
  const shouting = question === question.toUpperCase();
  const isQuoted = quotedIn(question);
  const tokens: Token[] = [];
  for (const match of question.matchAll(RAW)) {
    const [raw] = match;
    const before = question.slice(0, match.index);
    const first = tokens.length === 0 || SENTENCE_END.test(before);
    for (const word of fold(raw).split(' ')) {
      if (word === '' || tokens.length >= WORDS_MAX) continue;
      const bare = raw.replace(ELIDED, '');
      tokens.push({
        word,
        raw,
        capital: !shouting && /^\p{Lu}/u.test(bare),
        capitals: !shouting && /^[\p{Lu}\p{N}.]{2,}$/u.test(bare),
        first,
        quoted: isQuoted(match.index),
      });
    }
  }
  return tokens;
}

/** Cuts a text into folded words. */
export const wordsOf = (text: string): readonly string[] => tokensOf(text).map(({ word }) => word);

/** What a word counts by which people look for items in one language alone. */
const LOOKED_FOR = 0.6;
/** What it counts that letters are typed which decide between languages. */
const LETTERS = 0.5;
/** Shorter words stand in several languages. */
const LOOKED_FOR_MIN = 4;

/**
 * The languages that a question may be in: the one in whose alphabet half of its words are, or the one with the most
 * function words among them; all of them, the record's first, where no word tells.
 *
 * @param lookedFor the languages in which people look for items by a word
 */
export function languagesOf(
  tokens: readonly Token[],
  lookedFor: (word: string) => readonly Language[],
): readonly [Language, ...Language[]] {
  const words = tokens.map(t => t.word);
  const lettered = words.filter(word => LETTER.test(word));
  const written = LANGUAGES.find(language => {
    const count = lettered.filter(word => grammarOf(language).script?.test(word)).length;
    return count > 0 && count * 2 >= lettered.length;
  });
  if (written) return [written];
  const raw = tokens.map(t => t.raw).join(' ');
  const soughtIn = words.map(word => (word.length < LOOKED_FOR_MIN ? [] : lookedFor(word)));
  const counts = LANGUAGES.filter(language => !grammarOf(language).script).map(language => {
    const { light, say, who, where, when, why, howMany } = functionWordsOf(language);
    const count = words.filter((_, i) =>
      [light, say, who, where, when, why, howMany].some(list => list(words, i) > 0),
    ).length;
    const own = soughtIn.filter(([only, ...others]) => only === language && others.length === 0);
    const letters = grammarOf(language).letters?.test(raw) ? LETTERS : 0;
    return { language, count: count + letters + LOOKED_FOR * own.length };
  });
  const best = counts.reduce((most, next) => (next.count > most.count ? next : most));
  return best.count === 0 ? LANGUAGES : [best.language];
}
