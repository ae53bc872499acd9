/** Finds names in a question that the record doesn't have: by capitals, and by the place of whoever acts or speaks. */
import type { Dossier } from '../dossier/dossier.ts';
import { TITLES } from '../search/titles.ts';
import { actorOf } from './doer.ts';
import { type Mention, mentionAt } from './entity-linking.ts';
import { isKnownWord, questionIndexOf } from './index.ts';
import { grammarOf, NAME_PARTICLES, nominativesOf, PRONOUNS, SMALL_WORDS } from './lexicon/grammar.ts';
import { OFFICE_WORDS } from './lexicon/offices.ts';
import { FORM_WORDS } from './lexicon/question-forms.ts';
import { isPrecededBy } from './speakers.ts';
import type { Token } from './tokenizer.ts';
import type { AnalyzedQuestion, QuestionKind, UnknownName } from './types.ts';

/** All of them, in order, none twice. */
export function unknownNamesIn(question: AnalyzedQuestion, kind: QuestionKind): readonly UnknownName[] {
  const found = question.tokens.flatMap((token, at): readonly UnknownName[] => {
    const mention = mentionAt(question.mentions, at);
    if (!mention) return [unknownNameAt(token, at, question, kind) ?? []].flat();
    if (mention.from !== at || !isForeignOffice(mention, question)) return [];
    const isRanked = OFFICE_WORDS.ranks.has(question.words[at - 1] ?? '');
    const from = isRanked || isStranger(at - 1, question) ? at - 1 : at;
    return [{ text: textOf(question, from, mention.to), isShown: true }];
  });
  const names = [...new Map(found.map(name => [name.text, name])).values()];
  // „Marine“ is no more than a part of “Marine Le Pen”.
  return names.filter(({ text }) => !names.some(other => other.text !== text && isPartOf(text, other.text)));
}

/** What is named after "about", where neither the record nor the vocabulary has it. */
export function spokenOfIn(question: AnalyzedQuestion): string | undefined {
  const { words, functionWords } = question;
  const at = words.findIndex(
    (_, i) => isStranger(i, question) && isPrecededBy(functionWords.about, { from: i }, words),
  );
  if (at < 0) return undefined;
  return question.tokens[at]?.capital && !grammarOf(question.language).capitalisedNouns
    ? capitalisedText(at, question)
    : textOf(question, at, endOfStrangers(at, question));
}

const isPartOf = (text: string, other: string): boolean => ` ${other} `.includes(` ${text} `);

function unknownNameAt(
  token: Token,
  at: number,
  question: AnalyzedQuestion,
  kind: QuestionKind,
): UnknownName | undefined {
  if (OFFICE_WORDS.likeness.has(question.words[at + 1] ?? '')) return undefined;
  const country = countryOf(token.word, question.dossier, token) ?? countryOfTwo(at, question);
  if (country !== undefined && (token.capital || !question.isLight(at)))
    return { text: country, country, isShown: true };
  if (isAcronym(at, question)) return { text: token.raw, isShown: true };
  if (isUnknownCapital(at, question)) return { text: capitalisedText(at, question), isShown: true };
  return strangerAt(at, question, kind) ?? officeAt(at, question);
}

/** Words that nothing has where whoever acts or speaks stands. */
function strangerAt(at: number, question: AnalyzedQuestion, kind: QuestionKind): UnknownName | undefined {
  if (kind === 'who' || !isStranger(at, question) || isCommonWord(at, question)) return undefined;
  const end = endOfStrangers(at, question);
  const to = OFFICE_WORDS.offices.has(question.words[end] ?? '') ? end + 1 : end;
  if (!isSubject(at, to, question) && !isAntecedent(at, question)) return undefined;
  return { text: textOf(question, at, to), isShown: !isSeveral(at, to, question) };
}

/** "What did experts say?", „Was sagen Anleger?“: several of a kind are nobody's name. */
function isSeveral(from: number, to: number, { words, functionWords, language }: AnalyzedQuestion): boolean {
  const { plural } = grammarOf(language);
  if (to - from > 1) return false;
  if (plural.of === 'noun') return plural.form.test(words[from] ?? '');
  const verb = words.findIndex((_, at) => functionWords.say(words, at) > 0 || functionWords.whether(words, at) > 0);
  return (
    plural.form.test(words[verb] ?? '') && ![words[from - 1], words[to]].some(word => SMALL_WORDS.and.has(word ?? ''))
  );
}

/** An office, or the leader, of a country that the record has, and whose holder it hasn't. */
function officeAt(at: number, question: AnalyzedQuestion): UnknownName | undefined {
  if (OFFICE_WORDS.offices.has(question.words[at] ?? '') && isBesideParty(at, question))
    return { text: officeText(at, question), isShown: true };
  return isUnknownLeader(at, question) ? { text: textOf(question, at - 1, at + 1), isShown: true } : undefined;
}

/** "The Russian leader", where the record has nobody who leads Russia. */
function isUnknownLeader(at: number, { words, mentions }: AnalyzedQuestion): boolean {
  if (!OFFICE_WORDS.leaders.has(words[at] ?? '')) return false;
  return mentionAt(mentions, at - 1)?.entries.some(e => e.kind === 'party' && e.form === 'country') ?? false;
}

/** Some words as typed. */
const textOf = ({ tokens }: AnalyzedQuestion, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(t => t.raw)
    .join(' ')
    .replace(/[’']s$/u, '');

/** An office with another country's name beside it isn't the record's holder: "the Italian chancellor". */
function isForeignOffice(m: Mention, question: AnalyzedQuestion): boolean {
  const { words, mentions, language } = question;
  const person = m.entries.find(e => e.kind === 'person');
  if (!person || m.means !== 'office') return false;
  const before = mentionAt(mentions, m.from - 1)?.entries.find(e => e.kind === 'party');
  const isLinked = SMALL_WORDS.officeOf.has(words[m.to] ?? '');
  const behind =
    isLinked || grammarOf(language).countryAfterOffice ? mentionAt(mentions, isLinked ? m.to + 1 : m.to) : undefined;
  const party = before ?? behind?.entries.find(e => e.kind === 'party' && e.form === 'country');
  if (party) return party !== person.party;
  return OFFICE_WORDS.ranks.has(words[m.from - 1] ?? '') || isStranger(m.from - 1, question);
}

/** Words between an office and its country, and one of them, at most. */
const REACH = 2;

function isBesideParty(at: number, { words, mentions }: AnalyzedQuestion): boolean {
  for (let i = Math.max(0, at - REACH); i <= Math.min(words.length - 1, at + REACH); i++) {
    if (i !== at && mentionAt(mentions, i)?.entries.some(e => e.kind === 'party')) return true;
  }
  return OFFICE_WORDS.ranks.has(words[at - 1] ?? '');
}

function officeText(at: number, question: AnalyzedQuestion): string {
  const { words, mentions } = question;
  if (OFFICE_WORDS.ranks.has(words[at - 1] ?? '')) return textOf(question, at - 1, at + 1);
  const before = mentionAt(mentions, at - 1) ?? mentionAt(mentions, at - REACH);
  const after = mentionAt(mentions, at + 1) ?? mentionAt(mentions, at + REACH);
  return before ? textOf(question, before.from, at + 1) : textOf(question, at, after?.to ?? at + 1);
}

/** Most letters of an acronym: longer words in capitals are stressed. */
const ACRONYM_MAX = 5;

/** A few letters in capitals that stand in no text. Glosses have some that people look for and no item names. */
function isAcronym(at: number, { tokens, dossier, languages, mentions, isLight }: AnalyzedQuestion): boolean {
  const token = tokens[at];
  if (!token?.capitals || token.word.length > ACRONYM_MAX || !/^\p{L}{2,}$/u.test(token.word)) return false;
  if (isLight(at) || mentionAt(mentions, at)) return false;
  const { meanings } = questionIndexOf(dossier).get();
  return dossier.search.frequency(token.word).items === 0 && !meanings.has(token.word, languages);
}

/** A word that neither the record nor the vocabulary has, nor is near to one of the record's. */
function isStranger(at: number, { words, mentions, dossier, languages, isLight }: AnalyzedQuestion): boolean {
  const word = words[at] ?? '';
  if (!STRANGER.test(word) || isLight(at) || mentionAt(mentions, at)) return false;
  return !isKnownWord(word, dossier, languages) && !isSpeltOtherwise(word, dossier);
}

const isSpeltOtherwise = (word: string, dossier: Dossier): boolean =>
  dossier.search.similar(word).length > 0 || questionIndexOf(dossier).get().written.alike(word).length > 0;

/** Shorter words are seldom names. */
const STRANGER = /^\p{L}{3,}$/u;

/**
 * A verb; or lower case in a message that has capitals; or behind an article, which "the gentleman" has and no name, but
 * where only nouns have capitals: „die Börse“.
 */
function isCommonWord(at: number, { tokens, words, language }: AnalyzedQuestion): boolean {
  const before = words[at - 1] ?? '';
  const isDetermined = SMALL_WORDS.articles.has(before) || FORM_WORDS.which.has(before);
  const { capitalisedNouns, verbs } = grammarOf(language);
  if (tokens[at]?.capital) return capitalisedNouns && isDetermined;
  if (verbs?.test(words[at] ?? '')) return true;
  return tokens.some(token => token.capital && !token.first) || isDetermined;
}

function endOfStrangers(at: number, question: AnalyzedQuestion): number {
  let to = at + 1;
  while (to < question.words.length && isStranger(to, question)) to++;
  return to;
}

/** Words that may stand before the auxiliary that a question begins with: "What does …". */
const BEFORE_AUXILIARY_MAX = 2;

/** "The", „sich“: what parts a verb from its subject, unlike a preposition. */
const isSmall = (at: number, { words, functionWords, isLight }: AnalyzedQuestion): boolean =>
  at > 0 &&
  isLight(at) &&
  [functionWords.about, functionWords.inPlace, functionWords.say, functionWords.whether].every(
    list => list(words, at) === 0,
  );

/**
 * Whether some words stand where whoever acts or speaks does: right behind a question's auxiliary, or beside a verb of
 * saying. "What does Merz want?", „Was sagt Merz?“
 */
function isSubject(from: number, to: number, question: AnalyzedQuestion): boolean {
  const { words, functionWords } = question;
  const behind = (isBetween: (at: number) => boolean): number => {
    let before = from - 1;
    while (isBetween(before)) before--;
    return before;
  };
  const auxiliary = behind(at => SMALL_WORDS.beforeNames.has(words[at] ?? ''));
  if (auxiliary <= BEFORE_AUXILIARY_MAX && functionWords.whether(words, auxiliary) > 0) return true;
  const verb = behind(at => isSmall(at, question));
  return (functionWords.say(words, verb) > 0 && !hasSubject(verb, question)) || functionWords.say(words, to) > 0;
}

/** "Tusk came to Paris. What did he say?": a capital word that opens a sentence, and whom a pronoun of a later one stands for. */
function isAntecedent(at: number, { tokens, words, mentions }: AnalyzedQuestion): boolean {
  if (!tokens[at]?.first || !tokens[at].capital) return false;
  const next = tokens.findIndex(({ first }, i) => first && i > at);
  const pronoun = words.findIndex((_, i) => next > at && i >= next && PRONOUNS.person(words, i) > 0);
  return pronoun > 0 && !mentions.some(m => m.to <= pronoun && m.entries.some(e => e.kind === 'person'));
}

/** Whether somebody of the record is named before a verb, so that what stands behind it is its object: "Macron a dit …". */
function hasSubject(verb: number, { mentions, isLight }: AnalyzedQuestion): boolean {
  const named = mentions.findLast(m => m.to <= verb && actorOf(m) !== undefined);
  if (named === undefined) return false;
  for (let at = named.to; at < verb; at++) if (!isLight(at)) return false;
  return true;
}

/**
 * A capital that neither a sentence's start nor the language's spelling explains, on a word that the record doesn't
 * have.
 */
function isUnknownCapital(at: number, { tokens, language, languages, dossier, isLight }: AnalyzedQuestion): boolean {
  const token = tokens[at];
  if (!token?.capital || token.first || token.capitals || token.word.length < 2) return false;
  if (grammarOf(language).capitalisedNouns || isLight(at) || TITLES.has(token.word)) return false;
  return !isKnownWord(token.word, dossier, languages) && !isSpeltOtherwise(token.word, dossier);
}

/** A capitalised word as typed, with those behind it. */
function capitalisedText(at: number, question: AnalyzedQuestion): string {
  const { tokens, words, mentions, isLight } = question;
  const isCapital = (i: number): boolean => tokens[i]?.capital === true && !mentionAt(mentions, i);
  let from = at;
  // "Marine Le Pen", "Von der Leyen", "Did Meloni"
  while (isInside(from - 1) || (isCapital(from - 1) && !(tokens[from - 1]?.first && isLight(from - 1)))) from--;
  let to = at + 1;
  while ((isCapital(to) && !isLight(to)) || isParticle(to)) to++;
  return textOf(question, from, to);

  // A particle that is a word of the question's own language may be that word: "de Merz".
  function isInside(i: number): boolean {
    return NAME_PARTICLES.has(words[i] ?? '') && (!isLight(i) || isCapital(i - 1) || isInside(i - 1));
  }

  function isParticle(i: number): boolean {
    if (!NAME_PARTICLES.has(words[i] ?? '')) return false;
    return NAME_PARTICLES.has(words[i + 1] ?? '') ? isParticle(i + 1) : isCapital(i + 1);
  }
}

/** So short a name of a country is also a word: only capitals tell. */
const CAPITALS_UP_TO = 2;
/** So short a name needs a capital. */
const CAPITAL_UP_TO = 3;

/** The ISO 3166-1 alpha-2 code of the country of the world that a folded word names, in some case. */
export function countryOf(word: string, { names }: Dossier, token: Token): string | undefined {
  if (word.length <= CAPITALS_UP_TO && !token.capitals) return undefined;
  if (word.length <= CAPITAL_UP_TO && !token.capital) return undefined;
  for (const name of [word, ...nominativesOf(word)]) {
    const country = names.country(name);
    if (country !== undefined) return country;
  }
  return undefined;
}

/** "South Korea" */
function countryOfTwo(at: number, { words, dossier, isLight }: AnalyzedQuestion): string | undefined {
  const [one, two] = [words[at], words[at + 1]];
  if (one === undefined || two === undefined || isLight(at) || isLight(at + 1)) return undefined;
  return dossier.names.country(`${one} ${two}`);
}
