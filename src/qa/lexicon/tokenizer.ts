/** The words of a question, with what their capitals tell, and the language it is asked in. */
import { LANGUAGES, type Language } from '../../record/types.ts';
import { fold } from '../../text/fold.ts';
import { isMistyped } from './edit-distance.ts';
import { ASKING, type Asking } from './function-words.ts';

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
}

/** Longest question that is read, in words. */
const WORDS_MAX = 48;
const RAW = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’ʼ‘]*(?:[\p{L}\p{N}]|(?<=\.\p{L}\.))/gu;
const ONE = /[\p{L}\p{N}]/u;
const SENTENCE_END = /[.!?…:;–—"“«„]\s*$/u;

/** Cuts a question into words. */
export function tokensOf(question: string): readonly Token[] {
  const shouting = question === question.toUpperCase();
  const tokens: Token[] = [];
  for (const match of question.matchAll(new RegExp(`${RAW.source}|${ONE.source}`, 'gu'))) {
    const [raw] = match;
    const before = question.slice(0, match.index);
    const first = tokens.length === 0 || SENTENCE_END.test(before);
    for (const word of fold(raw).split(' ')) {
      if (word === '' || tokens.length >= WORDS_MAX) continue;
      const bare = raw.replace(/^(?:[cdjlmnst]|qu)['’ʼ]/iu, '');
      tokens.push({
        word,
        raw,
        capital: !shouting && /^\p{Lu}/u.test(bare),
        capitals: !shouting && /^[\p{Lu}\p{N}.]{2,}$/u.test(bare),
        first,
      });
    }
  }
  return tokens;
}

type Table = (words: readonly string[], at: number) => number;

/** Reads a list of words, `beginnings*` and `several_words`: how many words of a text it matches at a place. */
function table(list: string): Table {
  const entries = list.split(' ').map(entry => entry.split('_'));
  const exact = new Set(entries.flatMap(e => (e.length === 1 && !e[0]?.endsWith('*') ? e : [])));
  const starts = entries.flatMap(e => (e.length === 1 && e[0]?.endsWith('*') ? [e[0].slice(0, -1)] : []));
  const several = entries.filter(e => e.length > 1);
  return (words, at) => {
    const word = words[at];
    if (word === undefined) return 0;
    const long = several.find(parts => parts.every((part, i) => words[at + i] === part));
    if (long) return long.length;
    return exact.has(word) || starts.some(start => word.startsWith(start)) ? 1 : 0;
  };
}

type Tables = { readonly [K in keyof Asking]: Table };
const made = new Map<Language, Tables>();

/** A language's lists, ready to be asked. */
export function tablesOf(language: Language): Tables {
  const known = made.get(language);
  if (known) return known;
  const lists = ASKING[language];
  const tables: Tables = {
    who: table(lists.who),
    where: table(lists.where),
    when: table(lists.when),
    why: table(lists.why),
    howMany: table(lists.howMany),
    howLong: table(lists.howLong),
    say: table(lists.say),
    about: table(lists.about),
    accordingTo: table(lists.accordingTo),
    inPlace: table(lists.inPlace),
    whether: table(lists.whether),
    ahead: table(lists.ahead),
    light: table(lists.light),
  };
  made.set(language, tables);
  return tables;
}

/** Letters that decide between languages with as many function words each. */
const HINTS: Readonly<Partial<Record<Language, RegExp>>> = { de: /[äöüß]/iu, fr: /[éèàçêôûœ]/iu };

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** What a word counts by which people look for items in one language alone. */
const LOOKED_FOR = 0.6;

/**
 * The language with the most function words, Cyrillic read as Ukrainian; all of them, English first, where no word tells.
 *
 * @param lookedFor the languages in which people look for items by a word
 */
export function languagesOf(
  tokens: readonly Token[],
  lookedFor: (word: string) => readonly Language[] = () => [],
): readonly Language[] {
  const words = tokens.map(t => t.word);
  if (words.filter(w => CYRILLIC.test(w)).length * 2 > words.length) return ['uk'];
  const soughtIn = words.map(word => (word.length < TYPO_MIN ? [] : lookedFor(word)));
  const counts = LANGUAGES.filter(l => l !== 'uk').map(language => {
    const { light, say, who, where, when, why, howMany } = tablesOf(language);
    const count = words.filter((_, i) =>
      [light, say, who, where, when, why, howMany].some(t => t(words, i) > 0),
    ).length;
    const own = soughtIn.filter(([only, ...others]) => only === language && others.length === 0);
    const hint = HINTS[language]?.test(tokens.map(t => t.raw).join(' ')) ? 0.5 : 0;
    return { language, count: count + hint + LOOKED_FOR * own.length };
  });
  const best = counts.reduce((most, next) => (next.count > most.count ? next : most));
  return best.count === 0 ? LANGUAGES : [best.language];
}

/** Shorter function words have too many neighbours. */
const TYPO_MIN = 4;
/** Two letters swapped are plainer to see. */
const SWAP_MIN = 3;

/** The function or question word that an unknown word is a mistyping of, one letter away or with two letters swapped. */
export function functionWordMistyped(word: string, language: Language): string | undefined {
  if (word.length < SWAP_MIN) return undefined;
  const lists = ASKING[language];
  for (const list of [lists.who, lists.where, lists.when, lists.howMany, lists.say, lists.about, lists.light]) {
    for (const entry of list.split(/[ _]/)) {
      const bare = entry.replace('*', '');
      if (isMistyped(bare, word, list === lists.howMany)) return bare;
    }
  }
  return undefined;
}
