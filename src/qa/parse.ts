/** Parses a question: its kind, whom and what it names, and which of its words are left to be matched. */
import type { Dossier } from '../dossier/dossier.ts';
import { type Item, MAIN_LANGUAGE } from '../record/types.ts';
import { isStop, stem } from '../search/stemming.ts';
import type { Named } from '../search/types.ts';
import { actorOf, doerMention } from './doer.ts';
import { type Mention, mentionsIn } from './entity-linking.ts';
import { questionIndexOf } from './index.ts';
import { functionWordsOf } from './lexicon/function-words.ts';
import { grammarOf, SMALL_WORDS } from './lexicon/grammar.ts';
import { HEAD_OF_STATE } from './lexicon/item-patterns.ts';
import { OFFICE_WORDS } from './lexicon/offices.ts';
import { FORM_WORDS, isStanceVerb } from './lexicon/question-forms.ts';
import { SPEECH_WORDS } from './lexicon/speech.ts';
import { wordSet } from './lexicon/word-list.ts';
import { uses } from './method.ts';
import {
  asksWithinCountry,
  isHypothetical,
  isIdentity,
  isMutual,
  isNaming,
  isPurpose,
  isUntil,
  type KindAt,
  kindOf,
  wordsOfForm,
} from './question-type.ts';
import { withoutTakenBack } from './self-corrections.ts';
import { withWholeVerbs } from './separable-verbs.ts';
import { NOBODY, speakersIn } from './speakers.ts';
import { correct, correctionsIn } from './spelling.ts';
import { TermMatcher } from './term-matching.ts';
import { countedIn, formsOf, formsOfMention, hintsIn, termsOf } from './terms.ts';
import { textReferences } from './text-reference.ts';
import { languagesOf, tokensOf } from './tokenizer.ts';
import type { AnalyzedQuestion, ParsedQuestion, TokenizedQuestion } from './types.ts';
import { spokenOfIn, unknownNamesIn } from './unknown-names.ts';

/**
 * Parses a question. Total: every text is one.
 *
 * @param matcher of the message that the question is a part of
 */
export function parseQuestion(
  question: string,
  dossier: Dossier,
  matcher = new TermMatcher(questionIndexOf(dossier).get()),
): ParsedQuestion {
  const { corrected, ...tokenized } = tokenize(question, dossier, matcher);
  const { tokens, words, language, functionWords, mentions } = tokenized;
  const kindAt = kindOf(tokenized);
  const { kind } = kindAt;
  const isMoment = kind === 'where' || kind === 'when';
  const call = callBetween(tokenized);
  const analyzed: AnalyzedQuestion = {
    ...tokenized,
    isLight: at => isLight(at, tokenized, kindAt, call),
  };
  const said = call === undefined ? speakersIn(analyzed, kind) : NOBODY;
  const terms = termsOf(analyzed, isMoment ? [] : said.mentions, kind);
  const asked = wordsOfForm(words);
  const acting = doerMention(tokenized);
  return {
    language,
    kind,
    speakers: said.speakers,
    speakerWords: said.mentions.flatMap(m => formsOfMention(m, tokenized)),
    credits: said.credits,
    asksPosition: said.asksPosition,
    doer: said.speakers.length > 0 || !acting ? undefined : actorOf(acting),
    asksWords: !isMoment && kind !== 'how-many' && kind !== 'how-long',
    isFuture: words.some((_, i) => functionWords.ahead(words, i) > 0),
    isWithinCountry: kind === 'where' && asksWithinCountry(words),
    isUntil: isUntil(words),
    asksDate: kind === 'when' && words.slice(kindAt.from, kindAt.after).some(word => FORM_WORDS.times.has(word)),
    isHypothetical: isHypothetical(words),
    isNaming: isNaming(words),
    isPurpose: isPurpose(words),
    isMutual: isMutual(tokenized),
    isIdentity: isIdentity(words),
    named: [...new Set(mentions.flatMap(m => actorOf(m) ?? []))],
    text: tokenized.text,
    topics: [...new Set(mentions.flatMap(m => m.entries).filter(e => e.kind === 'topic'))],
    terms,
    forms: terms.flatMap(term => term.words),
    matcher,
    dossier,
    hints: [...hintsIn(analyzed), ...asked.map(word => formsOf(word, tokenized))],
    stems: [...words, ...asked].map(stem),
    counted: countedIn(analyzed, kindAt),
    unknownNames: uses('names', dossier) ? unknownNamesIn(analyzed, kind) : [],
    spokenOf: spokenOfIn(analyzed),
    corrections: mentions.flatMap(m => correctionsIn(m, tokens, corrected)),
  };
}

/** Reads a question's words: its language, its typing errors, and what it names. */
function tokenize(
  question: string,
  dossier: Dossier,
  matcher: TermMatcher,
): TokenizedQuestion & { readonly corrected: ReadonlySet<number> } {
  const index = questionIndexOf(dossier).get();
  const raw = tokensOf(question);
  const languages = languagesOf(raw, word => index.glosses.languages(word));
  const [language] = languages;
  const whole = withWholeVerbs(withoutTakenBack(raw, dossier), language, word => index.meanings.has(word, [language]));
  const { tokens, corrected } = uses('typing', dossier)
    ? correct(whole, language, dossier)
    : { tokens: whole, corrected: new Set<number>() };
  const tokenized: TokenizedQuestion = {
    tokens,
    words: tokens.map(t => t.word),
    language,
    languages,
    functionWords: functionWordsOf(language),
    mentions: [],
    text: undefined,
    dossier,
    matcher,
  };
  const named = mentionsIn(tokenized.words, dossier)
    .filter(m => !isHomograph(m, tokenized) && !isVerb(m, tokenized))
    .map(m => withLeader(m, tokenized));
  const acting = doerMention({ ...tokenized, mentions: named.map(m => withCountry(m, tokenized)) });
  const mentions = named.map(m => (m.from === acting?.from ? acting : m));
  return { ...withoutTexts({ ...tokenized, mentions }), corrected };
}

/** A question without the words that only tell which text it is about: whose it is tells nothing of what is asked of it. */
function withoutTexts(question: TokenizedQuestion): TokenizedQuestion {
  const { asked, spent } = textReferences(question);
  const places = question.tokens.flatMap((_, at) => (spent.has(at) ? [] : at));
  if (places.length === 0 || spent.size === 0) return { ...question, text: asked };
  const isFirst = (at: number, before: number): boolean =>
    question.tokens.slice(before + 1, at + 1).some(({ first }) => first);
  const kept = places.flatMap((at, i) => {
    const token = question.tokens[at];
    return token ? [{ ...token, first: isFirst(at, places[i - 1] ?? -1) }] : [];
  });
  const shift = (at: number): number => at - [...spent].filter(place => place < at).length;
  const mentions = question.mentions.filter(m => !spent.has(m.from));
  return {
    ...question,
    tokens: kept,
    words: kept.map(({ word }) => word),
    mentions: mentions.map(m => ({ ...m, from: shift(m.from), to: shift(m.to) })),
    text:
      asked &&
      (asked.isText ? { ...asked, from: 0, to: 0 } : { ...asked, from: shift(asked.from), to: shift(asked.to) }),
  };
}

/** Meanings of the vocabulary: a call, talking, and going somewhere. */
const CALL = 'telephone';
const TALK = 'speak';
const GO = 'go';

/** Whether the word at a place carries no content. */
function isLight(at: number, question: TokenizedQuestion, kindAt: KindAt, call: number | undefined): boolean {
  const { words, language, languages, functionWords, dossier } = question;
  const { meanings } = questionIndexOf(dossier).get();
  const { kind, from, after } = kindAt;
  const word = words[at] ?? '';
  if ((at >= from && at < after) || (kind === 'when' && FORM_WORDS.times.has(word)) || isStanceVerb(words, at))
    return true;
  if (functionWords.light(words, at) > 0 || (language === MAIN_LANGUAGE && isStop(word))) return !isGoing(at, question);
  if (functionWords.say(words, at) === 0) return false;
  const meant = meanings.of(word, languages);
  const isCall = at === call || (SPEECH_WORDS.beforeCall.has(words[at - 1] ?? '') && meant.has(CALL));
  // "Where did he speak?" asks for the speaking.
  const isPlaced = (kind === 'where' || kind === 'when') && meant.size > 0;
  return !isCall && !meanings.isAny('telling', meant) && !isPlaced;
}

/** Most words between a verb and the place where somebody goes: "in die". */
const TO_PLACE = 2;

/**
 * Whether the word at a place is a verb of going with a country beside it: "go to Ukraine", which "go to war" isn't. Where
 * people of the record took part in something there, whoever was there went.
 */
function isGoing(at: number, { words, languages, functionWords, mentions, dossier }: TokenizedQuestion): boolean {
  const { meanings } = questionIndexOf(dossier).get();
  if (!meanings.of(words[at] ?? '', languages).has(GO)) return false;
  return mentions.some(m => {
    const country = m.entries.find(e => e.kind === 'party' && e.form === 'country');
    if (!country || [...dossier.items.values()].some(item => isOfPeopleIn(item, country))) return false;
    const between = words.slice(at + 1, m.from);
    const isBehind = between.length > 0 && between.length <= TO_PLACE && between.every((_, i) => isSmall(at + 1 + i));
    return isBehind || (m.to === at && at === words.length - 1);
  });

  function isSmall(i: number): boolean {
    const isPreposition = SMALL_WORDS.to.has(words[i] ?? '') || functionWords.inPlace(words, i) > 0;
    return isPreposition || SMALL_WORDS.beforeNames.has(words[i] ?? '');
  }
}

const isOfPeopleIn = (item: Item, country: Named): boolean =>
  item.kind === 'event' && item.where?.country === country && item.participants.some(one => one.kind === 'person');

/**
 * The place of the word for a call or a talk between two people. It credits neither of them with words, as other verbs
 * of saying do.
 */
function callBetween({ words, languages, functionWords, mentions, dossier }: TokenizedQuestion): number | undefined {
  const { meanings } = questionIndexOf(dossier).get();
  const people = mentions.filter(m => m.entries.some(e => e.kind === 'person'));
  const at = words.findIndex((word, i) => {
    const meant = meanings.of(word, languages);
    return functionWords.say(words, i) > 0 && (meant.has(CALL) || meant.has(TALK));
  });
  const isPair = people.some((m, i) => {
    const next = people[i + 1];
    if (next === undefined) return false;
    const between = words.slice(m.to, next.from);
    const isBeside =
      between.length <= 1 && between.every(word => SMALL_WORDS.and.has(word) || SMALL_WORDS.with.has(word));
    const last = words[next.from - 1] ?? '';
    // "Did Macron talk to Trump?"
    return isBeside || (m.to <= at && at < next.from && (SMALL_WORDS.to.has(last) || SMALL_WORDS.with.has(last)));
  });
  return isPair && at >= 0 ? at : undefined;
}

/**
 * Whether a mention is a word that is spelt like a name and means something else: "us" is the United States in capitals
 * only.
 */
function isHomograph({ from, to }: Mention, { tokens, language }: TokenizedQuestion): boolean {
  const token = tokens[from];
  if (to - from !== 1 || !token) return false;
  const homograph = grammarOf(language).homographs.get(token.word);
  if (!homograph) return false;
  const isName = homograph.nameIf === 'capitals' ? token.capitals : token.capital && !token.first;
  return !isName && (homograph.behind === undefined || wordSet(homograph.behind).has(tokens[from - 1]?.word ?? ''));
}

/** "Did he talk about it?" isn't about the talks: a verb is a topic only where it is exactly its name. */
function isVerb(
  { from, to, entries }: Mention,
  { words, functionWords, language, dossier }: TokenizedQuestion,
): boolean {
  const word = words[from] ?? '';
  if (to - from !== 1 || !(functionWords.say(words, from) > 0 || grammarOf(language).verbs?.test(word))) return false;
  return entries.every(e => e.kind === 'topic') && dossier.names.find('topic', word) === undefined;
}

/** "The British leader" is the one who leads Britain in the record. */
function withLeader(m: Mention, { words, dossier }: TokenizedQuestion): Mention {
  const party = m.entries.find(e => e.kind === 'party');
  if (!party || m.entries.some(e => e.kind === 'person') || !OFFICE_WORDS.leaders.has(words[m.to] ?? '')) return m;
  const people = [...dossier.people.values()].filter(p => p.party === party);
  const leader = people.length === 1 ? people[0] : people.find(p => p.offices.some(o => HEAD_OF_STATE.test(o.title)));
  return leader ? { ...m, to: m.to + 1, entries: [leader], means: 'office' } : m;
}

/** "Did the Ukrainian army admit …?": a topic that acts, and has a country's name, acts for the country. */
function withCountry(m: Mention, { words, language, dossier }: TokenizedQuestion): Mention {
  if (!m.entries.every(e => e.kind === 'topic')) return m;
  const { ofCountry } = grammarOf(language);
  const adjective = words.slice(m.from, m.to).find(word => ofCountry.test(word));
  if (adjective === undefined) return m;
  const [named] = mentionsIn([adjective], dossier, e => e.kind === 'party' && e.form === 'country');
  return named ? { ...m, entries: [...m.entries, ...named.entries] } : m;
}
