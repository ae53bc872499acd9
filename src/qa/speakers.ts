/** Finds the people and parties whose words a question asks for, or whom it credits with words. */
import type { Party, Person } from '../record/types.ts';
import { doerMention } from './doer.ts';
import { type Mention, mentionAt } from './entity-linking.ts';
import { grammarOf, SMALL_WORDS } from './lexicon/grammar.ts';
import { OFFICE_WORDS } from './lexicon/offices.ts';
import { asksStance, WHAT } from './lexicon/question-forms.ts';
import { asksComment, SPEECH_WORDS } from './lexicon/speech.ts';
import type { RunMatcher } from './lexicon/word-list.ts';
import { opensWithWhat } from './question-type.ts';
import { isOfText } from './text-reference.ts';
import type { AnalyzedQuestion, QuestionKind } from './types.ts';

/** Those whose words a question is about. */
interface Speakers {
  readonly speakers: readonly (Person | Party)[];
  /** Whether they are credited with words, rather than asked for theirs. */
  readonly credits: boolean;
  /** Whether their position is asked for: "Is Macron against sanctions?" */
  readonly asksPosition: boolean;
  /** Where they are named. */
  readonly mentions: readonly Mention[];
}

/** A question that is about nobody's words. */
export const NOBODY: Speakers = { speakers: [], credits: false, asksPosition: false, mentions: [] };

/** Finds those whose words a question asks for, or credits them with. */
export function speakersIn(question: AnalyzedQuestion, kind: QuestionKind): Speakers {
  const { words, functionWords, mentions, language } = question;
  const { accordingToAfter } = grammarOf(language);
  const doer = doerMention(question);
  const named = mentions.flatMap(m => {
    const entry = m.entries.find(e => e.kind === 'person') ?? m.entries.find(e => e.kind === 'party');
    // "What does the statement with Ukraine say?"
    if (entry?.kind === 'party' && isOfText(m.from, question)) return [];
    return entry && !(m.entries.some(e => e.kind === 'topic') && entry.kind === 'party' && m !== doer)
      ? [{ m, entry }]
      : [];
  });
  const sources = named.filter(
    ({ m }) => isPrecededBy(functionWords.accordingTo, m, words) || words[m.to] === accordingToAfter,
  );
  const speaking = (those: typeof named, credits: boolean): Speakers => ({
    speakers: those.map(({ entry }) => entry),
    credits,
    asksPosition: false,
    mentions: those.map(({ m }) => m),
  });
  const [source] = sources;
  if (source) return speaking(sources, !isOpen(question, kind, source.m));
  const says =
    words.some((_, i) => functionWords.say(words, i) > 0 && !mentionAt(mentions, i)) ||
    words.some((_, i) => asksStance(words, i));
  const candidates = named.filter(
    // "In Zelensky's words" is no place.
    ({ m }) =>
      !isJoined(m, question) &&
      (m === doer ||
        functionWords.say(words, m.to) > 0 ||
        (!isPrecededBy(functionWords.inPlace, m, words) &&
          !isPrecededBy(functionWords.beside, m, words) &&
          !isOfThing(m, question) &&
          !isSubject(question, m))),
  );
  const standing = kind === 'whether' ? candidates.find(({ m }) => isStanding(m, question)) : undefined;
  if (standing) return { ...speaking([standing], false), asksPosition: true };
  // Whoever is named within a quotation isn't asked about.
  const unquoted = candidates.find(({ m }) => !question.tokens[m.from]?.quoted);
  const first = candidates.find(({ m }) => m === doer) ?? unquoted ?? candidates[0];
  if (!says && first && kind === 'what' && isBeforeOn(first.m, words)) return speaking([first], false);
  if (!says || !first || kind === 'who') return NOBODY;
  const beside = candidates.filter(
    ({ m }) => m === first.m || (m.from - first.m.to <= 1 && SMALL_WORDS.and.has(words[m.from - 1] ?? '')),
  );
  return speaking(beside, !isOpen(question, kind, first.m));
}

/** "Is Macron against sanctions?" asks for a position: of a person, right before the word for it. */
function isStanding({ to, entries }: Mention, { words, isLight }: AnalyzedQuestion): boolean {
  if (!entries.some(e => e.kind === 'person')) return false;
  return (
    SPEECH_WORDS.standing.has(words[isLight(to) ? to + 1 : to] ?? '') || SPEECH_WORDS.standing.has(words[to] ?? '')
  );
}

/** "The Franco-British delegation", "the UK-France plan": countries that are joined say whose a thing is. */
function isJoined({ from, to, entries }: Mention, { words, mentions, language, isLight }: AnalyzedQuestion): boolean {
  const isParty = (m: Mention | undefined): boolean => m?.entries.every(e => e.kind === 'party') ?? false;
  if (!entries.every(e => e.kind === 'party')) return false;
  if ([from - 1, to].some(at => isParty(mentionAt(mentions, at)))) return true;
  const { ofCountry, joining } = grammarOf(language);
  return from > 0 && !isLight(from - 1) && joining.test(words[from - 1] ?? '') && ofCountry.test(words[from] ?? '');
}

/**
 * "Russian banks", "banques russes": a country's adjective says whose a thing is. „Was sagt die russische Regierung?“,
 * "Russian officials say" and "the Russian position" ask for words.
 */
function isOfThing({ from, to, entries }: Mention, question: AnalyzedQuestion): boolean {
  const { words, functionWords, mentions, language, isLight } = question;
  const { ofCountry, adjectiveBehind, verbBeforeSubject } = grammarOf(language);
  if (to - from !== 1 || !entries.every(e => e.kind === 'party') || !ofCountry.test(words[from] ?? '')) return false;
  const at = adjectiveBehind ? from - 1 : to;
  const noun = words[at] ?? '';
  if (noun === '' || isLight(at) || mentionAt(mentions, at) !== undefined || OFFICE_WORDS.offices.has(noun))
    return false;
  const whole = { from: Math.min(from, at), to: Math.max(to, at + 1) };
  if (verbBeforeSubject && isPrecededBy(functionWords.say, whole, words)) return false;
  return functionWords.say(words, at) === 0 && functionWords.say(words, whole.to) === 0;
}

/** "Macron on sanctions": nothing but somebody and what is spoken of. */
const isBeforeOn = ({ from, to }: Mention, words: readonly string[]): boolean =>
  from <= 1 && SPEECH_WORDS.on.has(words[to] ?? '');

/**
 * Whether the words are asked for, rather than credited: an asking word before whoever is to have said them, or a noun
 * of saying.
 */
function isOpen(question: AnalyzedQuestion, kind: QuestionKind, { from, to }: Mention): boolean {
  const words = question.tokens.map(({ word, quoted }) => (quoted ? '' : word));
  if (kind === 'how-many' || kind === 'how-long') return true;
  if (words.some(w => SPEECH_WORDS.anything.has(w)) || asksComment(words.slice(to, to + 2).join(' '))) return true;
  if (kind !== 'what') return false;
  if (opensWithWhat(question) || words.some((_, i) => asksStance(words, i))) return true;
  return (
    words.slice(0, from).some((w, i) => WHAT.has(w) && !isThat(words, i)) ||
    words.some(w => SPEECH_WORDS.nouns.has(w)) ||
    words.slice(0, 2).some(w => WHAT.has(w))
  );
}

/** French "que" and Ukrainian "що" behind a word are "that": "is it true that …". "Ce que" asks. */
const isThat = (words: readonly string[], at: number): boolean =>
  at > 0 && SMALL_WORDS.that.has(words[at] ?? '') && !SMALL_WORDS.beforeThat.has(words[at - 1] ?? '');

/** Words between a preposition and a name, at most. */
const BETWEEN_MAX = 2;

/** Whether a mention has a word or a run of a list before it, with nothing but articles between. */
export function isPrecededBy(list: RunMatcher, { from }: Pick<Mention, 'from'>, words: readonly string[]): boolean {
  for (let at = Math.max(0, from - BETWEEN_MAX - 1); at < from; at++) {
    const took = list(words, at);
    if (took > 0 && words.slice(at + took, from).every(word => SMALL_WORDS.beforeNames.has(word))) return true;
  }
  return false;
}

/** Named after "about": spoken of, not speaking. "The position of Germany" is Germany's, though. */
function isSubject({ words, functionWords }: AnalyzedQuestion, m: Mention): boolean {
  if (!isPrecededBy(functionWords.about, m, words)) return false;
  const of = words.slice(Math.max(0, m.from - 2), m.from).find(w => SMALL_WORDS.of.has(w));
  return of === undefined || functionWords.say(words, words.lastIndexOf(of, m.from - 1) - 1) === 0;
}
