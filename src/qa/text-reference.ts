/** Tells which text of the record a question is about: "in the Ukrainian paper", "the statement on the call". */
import type { Party, Person } from '../record/types.ts';
import { actorOf } from './doer.ts';
import { type Mention, mentionAt } from './entity-linking.ts';
import { questionIndexOf } from './index.ts';
import { grammarOf, SMALL_WORDS } from './lexicon/grammar.ts';
import { TEXT_SETS, UNLIKE } from './lexicon/texts.ts';
import { uses } from './method.ts';
import type { TextReference, TokenizedQuestion } from './types.ts';

/** The text that is asked about, if any, and the words that only tell which. */
export interface TextReferences {
  readonly asked?: TextReference;
  /** Their places. */
  readonly spent: ReadonlySet<number>;
}

/** Whether the word at a place tells what text is asked about. */
export const isOfText = (at: number, { text }: Pick<TokenizedQuestion, 'text'>): boolean =>
  text !== undefined && text.from <= at && at < text.to;

/** Meanings of the vocabulary: a text; what may also be said or done; what a text may be of. */
const TEXT = 'letter';
const SAID = 'announce';
const OCCASIONS = ['telephone', 'meet'];
/** Words that may stand between a text and whom it is of: "the statement on the call with Zelensky". */
const SMALL_MAX = 3;
/** Words before a text, at most, within which it is told that another is compared with it. */
const UNLIKE_MAX = 5;

/** A word for a text with what stands around it. */
interface Found extends TextReference {
  /** Another text is compared with it. */
  readonly isBeside: boolean;
}

/** Finds what text a question is about: the last that it tells of, unless another is only compared with that. */
export function textReferences(question: TokenizedQuestion): TextReferences {
  if (!uses('texts', question.dossier)) return { spent: new Set() };
  const found = question.words.flatMap((_, at) => referenceAt(at, question) ?? []);
  const texts = found.filter(({ isText }) => isText);
  const asked = texts.findLast(({ isBeside }) => !isBeside) ?? found.findLast(one => !one.isText && !one.isBeside);
  const compared = texts.length === 0 ? [] : question.mentions.filter(m => isComparedWith(m, question));
  const spent = new Set(
    [...texts, ...compared].flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  return { ...(asked && { asked }), spent };
}

/** "The same as with Ukraine?" */
function isComparedWith({ from }: Mention, question: TokenizedQuestion): boolean {
  const start = startOf(from, question);
  return start < from && TEXT_SETS.as.has(question.words[start - 1] ?? '');
}

/** Where the small words begin that stand before a word. */
function startOf(from: number, question: TokenizedQuestion): number {
  let start = from;
  while (start > 0 && isSmall(start - 1, question) && !question.tokens[start]?.first) start--;
  return start;
}

function referenceAt(at: number, question: TokenizedQuestion): Found | undefined {
  const kind = kindAt(at, question);
  if (!kind) return undefined;
  const { from, to, named, meant } = descriptionOf(at, question);
  const sources = sourcesOf(named, meant, question);
  if (!sources) return undefined;
  const isBeside = isComparedAt(from, question);
  if (kind === 'occasion' && named.length === 0) {
    // "On the call" may be any: it tells between items, and no more. "Where did they meet?" asks of none.
    const isThing = from > 0 && !question.tokens[from]?.first && isSmall(from - 1, question);
    return isThing ? { sources, isText: false, from, to: from, isBeside } : undefined;
  }
  return { sources, isText: kind === 'text', from, to, isBeside };
}

/** What the word at a place may stand for: a text; what may be one, or a thing that one is of. */
function kindAt(at: number, question: TokenizedQuestion): 'text' | 'occasion' | undefined {
  const { words, languages, functionWords, mentions, dossier } = question;
  const word = words[at] ?? '';
  const before = mentionAt(mentions, at - 1);
  if (TEXT_SETS.one.has(word) && before && actorOf(before)) return 'text';
  if (isElliptic(at, question)) return 'text';
  if (mentionAt(mentions, at)) return undefined;
  const meant = questionIndexOf(dossier).get().meanings.of(word, languages);
  if (meant.has(TEXT)) return meant.has(SAID) || functionWords.say(words, at) > 0 ? 'occasion' : 'text';
  return OCCASIONS.some(id => meant.has(id)) ? 'occasion' : undefined;
}

/** „Wie heißt es im ukrainischen?“: a country's adjective without a noun, where another word tells that texts are compared. */
function isElliptic(at: number, { words, tokens, language, mentions, languages, dossier }: TokenizedQuestion): boolean {
  const { meanings } = questionIndexOf(dossier).get();
  const isEnd = tokens[at + 1]?.first ?? true;
  if (!isEnd || !grammarOf(language).ofCountry.test(words[at] ?? '') || !mentionAt(mentions, at)) return false;
  return words.some(word => meanings.of(word, languages).has(TEXT));
}

interface Description {
  readonly from: number;
  readonly to: number;
  readonly named: readonly (Person | Party)[];
  /** What it is of. */
  readonly meant: readonly string[];
}

/** What stands around a word for a text: whose it is before it, of what it is behind it. */
function descriptionOf(at: number, question: TokenizedQuestion): Description {
  const before = namedBefore(at, question);
  const behind = describedBehind(at, question);
  return {
    from: before.from,
    to: behind.to,
    named: [...before.named, ...behind.named],
    meant: [...occasionsAt(at, question), ...behind.meant],
  };
}

/** Those who are named right before it, or a word before that: "the US-Russia outcome text". */
function namedBefore(at: number, { tokens, mentions }: TokenizedQuestion): Pick<Description, 'from' | 'named'> {
  const named: (Person | Party)[] = [];
  const own = mentionAt(mentions, at);
  let from = own?.from ?? at;
  named.push(...actorsOf(own));
  while (from > 0 && !tokens[from]?.first) {
    const m = mentionAt(mentions, from - 1) ?? (from === at ? mentionAt(mentions, from - 2) : undefined);
    if (!m) break;
    named.push(...actorsOf(m));
    from = m.from;
  }
  return { from, named };
}

/** Those who are named behind it, small words between, and what it is of. */
function describedBehind(at: number, question: TokenizedQuestion): Pick<Description, 'to' | 'named' | 'meant'> {
  const { words, tokens, mentions } = question;
  const named: (Person | Party)[] = [];
  const meant: string[] = [];
  let to = at + 1;
  for (let i = to; i < words.length && i - to <= SMALL_MAX && !tokens[i]?.first; ) {
    const m = mentionAt(mentions, i);
    const actor = m && actorOf(m);
    const occasions = occasionsAt(i, question);
    // What a text says something about is what is asked: "the text with Russia on fertilizer".
    if (isAsked(i, question) || (!actor && occasions.length === 0 && !isSmall(i, question))) break;
    if (actor) named.push(actor);
    meant.push(...occasions);
    i = m?.to ?? i + 1;
    if (actor || occasions.length > 0) to = i;
  }
  return { to, named, meant };
}

/** Whether what is named at a place is what a text is asked about, rather than whose or of what it is. */
function isAsked(at: number, { words, mentions, functionWords }: TokenizedQuestion): boolean {
  const m = mentionAt(mentions, at);
  if (!m) return false;
  const before = words[SMALL_WORDS.articles.has(words[at - 1] ?? '') ? at - 2 : at - 1] ?? '';
  const isOf = SMALL_WORDS.of.has(before) || SMALL_WORDS.with.has(before) || SMALL_WORDS.officeOf.has(before);
  return !actorOf(m) || (!isOf && functionWords.about([before], 0) > 0);
}

const actorsOf = (m: Mention | undefined): readonly (Person | Party)[] => {
  const actor = m && actorOf(m);
  return actor ? [actor] : [];
};

function occasionsAt(at: number, { words, languages, dossier }: TokenizedQuestion): readonly string[] {
  const meant = questionIndexOf(dossier)
    .get()
    .meanings.of(words[at] ?? '', languages);
  return OCCASIONS.filter(id => meant.has(id));
}

function isSmall(at: number, { words, functionWords }: TokenizedQuestion): boolean {
  const { inPlace, beside, about, accordingTo } = functionWords;
  const word = words[at] ?? '';
  return (
    [inPlace, beside, about, accordingTo].some(list => list(words, at) > 0) ||
    [SMALL_WORDS.of, SMALL_WORDS.with, SMALL_WORDS.and, SMALL_WORDS.articles, SMALL_WORDS.insideNames].some(set =>
      set.has(word),
    )
  );
}

/**
 * The sources that most of what is named and meant fits. None where nothing does, or everything fits all alike, or somebody
 * is named whom no title names: a statement of theirs is another text.
 */
function sourcesOf(
  named: readonly (Person | Party)[],
  meant: readonly string[],
  { dossier }: TokenizedQuestion,
): ReadonlySet<string> | undefined {
  const titles = [...questionIndexOf(dossier).get().titles];
  const isUntitled = (one: Person | Party): boolean => titles.every(([, title]) => !title.named.has(one));
  if (named.some(one => one.kind === 'person' && isUntitled(one))) return undefined;
  const fits = titles.map(([id, title]) => ({
    id,
    fit: named.filter(one => title.named.has(one)).length + meant.filter(one => title.meanings.has(one)).length,
  }));
  const most = Math.max(0, ...fits.map(({ fit }) => fit));
  const best = fits.filter(({ fit }) => fit === most);
  return most === 0 || best.length === fits.length ? undefined : new Set(best.map(({ id }) => id));
}

/** Whether a text is one with which the one that is asked about is compared: "not in the Ukrainian one", "as in the other". */
function isComparedAt(from: number, question: TokenizedQuestion): boolean {
  const { words, tokens } = question;
  if (TEXT_SETS.as.has(words[startOf(from, question) - 1] ?? '')) return true;
  for (let at = from - 1; at >= Math.max(0, from - UNLIKE_MAX); at--) {
    if (UNLIKE(words, at) > 0) return true;
    if (tokens[at]?.first) return false;
  }
  return false;
}
