/** Takes from a question the terms to be matched, once its kind, its speakers and its function words are known. */
import { type Item, LANGUAGES, MAIN_LANGUAGE } from '../record/types.ts';
import { isStop, stem } from '../search/stemming.ts';
import { fold, tokens } from '../text/fold.ts';
import { counts } from './answer-type.ts';
import { type Mention, mentionAt } from './entity-linking.ts';
import { isKnownWord, questionIndexOf } from './index.ts';
import { SMALL_WORDS } from './lexicon/grammar.ts';
import { numberOf } from './lexicon/numbers.ts';
import { WHAT } from './lexicon/question-forms.ts';
import type { MeaningIds, Meanings } from './meanings.ts';
import { uses } from './method.ts';
import type { KindAt } from './question-type.ts';
import { isPrecededBy } from './speakers.ts';
import type { WordForms } from './term-matching.ts';
import { isOfText } from './text-reference.ts';
import type { AnalyzedQuestion, QuestionKind, QuestionTerm, TokenizedQuestion } from './types.ts';

type Lookup = Pick<TokenizedQuestion, 'dossier' | 'languages' | 'matcher'>;

const meaningsIn = ({ dossier }: Pick<Lookup, 'dossier'>): Meanings => questionIndexOf(dossier).get().meanings;

const NO_MEANINGS: MeaningIds = new Set();
/** Shorter stems have too many neighbours: "wound" isn't "would". */
const NEAR_MIN = 5;

/**
 * A folded word as it may stand in an item: its stem, gloss terms and meanings; those of its neighbours where it is
 * unknown.
 */
export const formsOf = (word: string, question: Lookup): WordForms =>
  question.matcher.formsOf(word, question.languages, () => makeForms(word, question));

function makeForms(word: string, { dossier, languages }: Lookup): WordForms {
  const is = stem(word);
  const number = numberOf(word);
  const { own, near } = questionIndexOf(dossier).get().glosses.terms(word, languages);
  if (number !== undefined) return { stems: [is, number], glosses: own, meanings: NO_MEANINGS };
  const { written } = questionIndexOf(dossier).get();
  const known = meaningsIn({ dossier });
  const meanings = known.of(word, languages);
  // An English function word that is another language's noun ("but") finds nothing by its letters.
  if (meanings.size > 0) return { stems: isStop(word) ? [] : [is], glosses: own, meanings };
  if (dossier.search.frequency(word).items > 0 || own.length > 0) return { stems: [is], glosses: own, meanings };
  if (!uses('typing', dossier)) return { stems: [is], glosses: own, meanings };
  const isLong = is.length >= NEAR_MIN;
  return {
    stems: [is, ...(isLong ? [...dossier.search.similar(word), ...written.alike(word)] : [])],
    glosses: isLong ? near : [],
    meanings: known.near(word),
  };
}

/** The forms of a name's words, function words left out. */
export const formsOfMention = (m: Mention, question: TokenizedQuestion): readonly WordForms[] =>
  question.words
    .slice(m.from, m.to)
    .filter(word => !isStop(word))
    .map(word => formsOf(word, question));

/** Shorter words are counted only where they aren't light. */
const COUNTED_MIN = 4;

const isOfParty = (m: Mention | undefined): boolean => m?.entries.some(e => e.kind === 'party') ?? false;

/** What a "how many" counts; nothing for other questions. */
export function countedIn(question: AnalyzedQuestion, { kind, after }: KindAt): readonly WordForms[] {
  if (kind !== 'how-many') return [];
  const { words, mentions, functionWords, languages } = question;
  const counted: WordForms[] = [];
  // A light word is counted only where nothing else is yet: "how many people", "how many days".
  const isCountable = (word: string, at: number): boolean =>
    word.length >= COUNTED_MIN && (at === after || meaningsIn(question).of(word, languages).size > 0);
  const isContent = (word: string, at: number): boolean =>
    !question.isLight(at) || mentionAt(mentions, at) !== undefined || (counted.length === 0 && isCountable(word, at));
  for (const [at, word] of words.entries()) {
    if (at < after) continue;
    const isEnd = counted.length > 0 && (functionWords.whether(words, at) > 0 || !isContent(word, at));
    if (isEnd) break;
    if (!isContent(word, at)) continue;
    counted.push(formsOf(word, question));
    // "European troops": what stands behind the noun is what it does.
    if (!isOfParty(mentionAt(mentions, at))) break;
  }
  return counted;
}

/** The light words of a question that tell between items. */
export function hintsIn(question: AnalyzedQuestion): readonly WordForms[] {
  const { words, languages, isLight } = question;
  const known = meaningsIn(question);
  return words
    .filter((_, at) => isLight(at))
    .map(word => known.of(word, languages))
    .filter(meanings => known.isAny('hint', meanings))
    .map(meanings => ({ stems: [], glosses: [], meanings }));
}

/** Most words of an alternative that an item needn't have. */
const ALTERNATIVE_MAX = 6;
const NONE = { from: 0, to: 0 };

/**
 * The words behind the last "or" of a question for yes or no: an item that has what stands before it tells, whichever is
 * true. None where nothing stands before it.
 */
function alternativeIn({ tokens, words, isLight }: AnalyzedQuestion, kind: QuestionKind): { from: number; to: number } {
  const at = words.findLastIndex(word => SMALL_WORDS.or.has(word));
  if (at < 1 || (kind !== 'whether' && kind !== 'what')) return NONE;
  const next = tokens.findIndex(({ first }, i) => first && i > at);
  const to = next < 0 ? words.length : next;
  const before = words.slice(0, at);
  // "Which banks or firms …" has but one alternative.
  if (before.some(word => WHAT.has(word))) return NONE;
  const isContent = before.some((_, i) => !isLight(i));
  return isContent && to - at - 1 <= ALTERNATIVE_MAX ? { from: at + 1, to } : NONE;
}

/**
 * What a word of the field weighs that the record has in other words only, and what names do; idf would be noise in a
 * small record.
 */
const WEIGHT = {
  meaning: 0.7,
  person: 0.7,
  party: 0.5,
  bloc: 0.25,
  topic: 0.6,
  unknown: 0.7,
  uncounted: 1,
  general: 0.3,
  role: 0.7,
  place: 0.15,
};

/** Kinds of question that one word asks, who does it or what is counted. */
const ASKED_BY_ROLE: ReadonlySet<QuestionKind> = new Set(['who', 'how-many']);

/** The terms of a question, in order, none twice; the names of those whose words it asks for are none. */
export function termsOf(
  question: AnalyzedQuestion,
  speakers: readonly Mention[],
  kind: QuestionKind,
): readonly QuestionTerm[] {
  const terms: QuestionTerm[] = [];
  const other = alternativeIn(question, kind);
  for (let at = 0; at < question.words.length; at++) {
    const mention = mentionAt(question.mentions, at);
    if (mention && !speakers.includes(mention)) terms.push(nameTerm(mention, question));
    if (mention) at = mention.to - 1;
    else {
      const mayBeRole = ASKED_BY_ROLE.has(kind) && !terms.some(one => one.role);
      const found = termAt(at, question, mayBeRole);
      const isOther = at >= other.from && at < other.to;
      // Why somebody wants it asks why.
      const asked = kind === 'why' ? found.filter(({ words }) => !words.some(is => is.meanings.has(WANT))) : found;
      terms.push(...asked.map(term => ({ ...term, other: isOther && !term.unknown })));
    }
  }
  if (isOfAll(terms, question)) terms.push(UNANIMOUS);
  const seen = new Set<string>();
  const once = terms.filter(term => !seen.has(term.text) && seen.add(term.text));
  // Where nothing but a place is named, it is what is asked about.
  return once.every(term => term.place) ? once.map(term => ({ ...term, weight: WEIGHT.party })) : once;
}

/** Meanings of the vocabulary. */
const ALL = 'all';
const AGREE = 'agree';
const WANT = 'want';

/** Whether a question asks whether all agree: it asks for unanimity, whatever its words. */
const isOfAll = (terms: readonly QuestionTerm[], question: AnalyzedQuestion): boolean =>
  terms.some(term => term.entries.length === 0 && term.words.some(({ meanings }) => meanings.has(AGREE))) &&
  hintsIn(question).some(({ meanings }) => meanings.has(ALL));

const YEAR = /^(?:19|20)\d\d$/;

/** The term of a word that is no name, if it has any content. */
function termAt(at: number, question: AnalyzedQuestion, mayBeRole: boolean): readonly QuestionTerm[] {
  const word = question.words[at] ?? '';
  const counted = numberOf(word) === undefined ? [] : countedAfter(at, question);
  if (question.isLight(at) || isNoise(word, question, counted)) return [];
  const isRole =
    mayBeRole && !meaningsIn(question).isAny('incidental', meaningsIn(question).of(word, question.languages));
  const term = {
    ...(isRole ? roleTerm(word, question) : wordTerm(word, question)),
    counts: counted,
    ofText: isOfText(at, question),
  };
  // A number of what the record doesn't count is the very point of a question: "Will 5000 soldiers go?"
  const isUncounted = term.unknown && counted.length === 0 && numberOf(word) !== undefined && !YEAR.test(word);
  return [isUncounted ? { ...term, weight: WEIGHT.uncounted } : term];
}

/**
 * The term of what whoever is asked for does, or of what is counted: "who leads …" is asked by "leads", and "how many leaders …"
 * by "leaders", as general as they are.
 */
function roleTerm(word: string, question: AnalyzedQuestion): QuestionTerm {
  const term = wordTerm(word, question);
  return { ...term, role: true, weight: Math.max(term.weight, WEIGHT.role) };
}

/** Whether a word is too short to tell anything. */
const isNoise = (word: string, { dossier }: AnalyzedQuestion, counted: readonly WordForms[]): boolean =>
  /^\p{L}$/u.test(word) || (word.length === 2 && !isKnownWord(word, dossier) && counted.length === 0);

/** Words behind a number that may be what it counts. */
const COUNTED_AFTER_MAX = 2;

/** What a number counts, where the record counts the same. */
function countedAfter(at: number, question: AnalyzedQuestion): readonly WordForms[] {
  const { words, matcher } = question;
  const counted = words.slice(at + 1, at + 1 + COUNTED_AFTER_MAX).map(word => formsOf(word, question));
  const isCounted = (item: Item, place: number): boolean =>
    counted.some(form => matcher.match(form, place) > 0) && counts(item, counted, matcher);
  return matcher.items.some(isCounted) ? counted : [];
}

/** What a term is not, unless it says so. */
const PLAIN = {
  entries: [],
  unknown: false,
  misspelt: false,
  role: false,
  counts: [],
  subject: false,
  place: false,
  ofText: false,
  other: false,
} as const;

/** What "all agree" means in a word. */
const UNANIMOUS: QuestionTerm = {
  ...PLAIN,
  text: 'all agree',
  words: [{ stems: [], glosses: [], meanings: new Set(['unanimous']) }],
  weight: WEIGHT.party,
};

function nameTerm(m: Mention, question: AnalyzedQuestion): QuestionTerm {
  const { words, functionWords } = question;
  const { entries } = m;
  const place = entries.every(e => e.kind === 'party') && isPrecededBy(functionWords.inPlace, m, words);
  const soCalled = soCalledBy(m, question);
  return {
    ...PLAIN,
    ...(soCalled === undefined ? {} : { soCalled }),
    text: words.slice(m.from, m.to).join(' '),
    words: formsOfMention(m, question),
    entries,
    weight: place ? WEIGHT.place : weightOfName(m),
    subject: isPrecededBy(functionWords.about, m, words),
    place,
    ofText: isOfText(m.from, question),
  };
}

/** The phrase that a source sets between marks of its own, where a topic's alias in some language stands in its place. */
function soCalledBy({ from, to, entries }: Mention, { words, dossier }: AnalyzedQuestion): string | undefined {
  const typed = words.slice(from, to).join(' ');
  const phrases = new Set(
    [...dossier.sources.values()].flatMap(({ unquoted }) => unquoted.map(({ text }) => fold(text))),
  );
  return entries
    .filter(entry => entry.kind === 'topic')
    .flatMap(({ aliases }) =>
      aliases[MAIN_LANGUAGE].filter((_, at) =>
        LANGUAGES.some(language => withoutElision(aliases[language][at] ?? '') === typed),
      ),
    )
    .map(fold)
    .find(alias => phrases.has(alias));
}

const withoutElision = (name: string): string => tokens(name).join(' ');

function weightOfName({ entries }: Mention): number {
  if (entries.some(e => e.kind === 'person')) return WEIGHT.person;
  if (entries.some(e => e.kind === 'topic')) return WEIGHT.topic;
  return entries.every(e => e.kind === 'party' && e.form === 'bloc') ? WEIGHT.bloc : WEIGHT.party;
}

function wordTerm(word: string, question: AnalyzedQuestion): QuestionTerm {
  const { dossier, languages, matcher } = question;
  const { glosses, meanings } = questionIndexOf(dossier).get();
  const frequency = dossier.search.frequency(word);
  const form = formsOf(word, question);
  const glossed = new Set(form.glosses.flatMap(term => glosses.places(term)));
  const items = Math.max(frequency.items, glossed.size);
  const isNowhere = items === 0 && numberOf(word) === undefined;
  const misspelt =
    form.stems.length > 1 || (isNowhere && meanings.of(word, languages).size === 0 && form.meanings.size > 0);
  const unknown = isNowhere && !matcher.isHeld(form) && !misspelt;
  const weight = unknown
    ? WEIGHT.unknown
    : weightOfWord(items, frequency.of, meanings.areAll('general', form.meanings));
  return { ...PLAIN, text: word, words: [form], weight, unknown, misspelt };
}

/** What a word weighs that something has: the rarer the more. */
function weightOfWord(items: number, of: number, isGeneral: boolean): number {
  if (isGeneral) return WEIGHT.general;
  if (items === 0) return WEIGHT.meaning;
  return Math.max(WEIGHT.general, Math.log(1 + (of - items + 0.5) / (items + 0.5)) / Math.log(1 + (of + 0.5) / 0.5));
}
