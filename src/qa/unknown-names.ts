/** Finds names in a question that the record doesn't have: by capitals, and by lists of names. */
import type { Dossier } from '../dossier/dossier.ts';
import { TITLES } from '../search/titles.ts';
import { type Mention, mentionAt } from './entity-linking.ts';
import { isKnownWord } from './index.ts';
import { grammarOf, nominativesOf, SMALL_WORDS } from './lexicon/grammar.ts';
import { isWorldName, OFFICE_WORDS } from './lexicon/names.ts';
import type { Token } from './tokenizer.ts';
import type { AnalyzedQuestion, UnknownName } from './types.ts';

/** All of them, in order, none twice. */
export function unknownNamesIn(question: AnalyzedQuestion): readonly UnknownName[] {
  const found = question.tokens.flatMap((token, at) => {
    const mention = mentionAt(question.mentions, at);
    if (!mention) return unknownNameAt(token, at, question) ?? [];
    return mention.from === at && isForeignOffice(mention, question)
      ? [{ text: textOf(question, at, mention.to) }]
      : [];
  });
  return [...new Map(found.map(name => [name.text, name])).values()];
}

function unknownNameAt(token: Token, at: number, question: AnalyzedQuestion): UnknownName | undefined {
  if (OFFICE_WORDS.likeness.has(question.words[at + 1] ?? '')) return undefined;
  const country = countryOf(token.word, question.dossier, token) ?? countryOfTwo(at, question);
  if (country !== undefined && (token.capital || !question.isLight(at))) return { text: country, country };
  if (isWorldName(token.word, token.capitals)) return { text: token.raw };
  if (isUnknownCapital(at, question)) return { text: capitalisedText(at, question) };
  if (OFFICE_WORDS.offices.has(token.word) && isBesideParty(at, question)) return { text: officeText(at, question) };
  return isUnknownLeader(at, question) ? { text: textOf(question, at - 1, at + 1) } : undefined;
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
    .join(' ');

/** An office with another country's name beside it isn't the record's holder: "the Italian chancellor". */
function isForeignOffice(m: Mention, { words, mentions, language }: AnalyzedQuestion): boolean {
  const person = m.entries.find(e => e.kind === 'person');
  if (!person || m.means !== 'office') return false;
  const before = mentionAt(mentions, m.from - 1)?.entries.find(e => e.kind === 'party');
  const isLinked = SMALL_WORDS.officeOf.has(words[m.to] ?? '');
  const behind =
    isLinked || grammarOf(language).countryAfterOffice ? mentionAt(mentions, isLinked ? m.to + 1 : m.to) : undefined;
  const party = before ?? behind?.entries.find(e => e.kind === 'party' && e.form === 'country');
  return party ? party !== person.party : OFFICE_WORDS.ranks.has(words[m.from - 1] ?? '');
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
  const { mentions } = question;
  const before = mentionAt(mentions, at - 1) ?? mentionAt(mentions, at - REACH);
  const after = mentionAt(mentions, at + 1) ?? mentionAt(mentions, at + REACH);
  return before ? textOf(question, before.from, at + 1) : textOf(question, at, after?.to ?? at + 1);
}

/**
 * A capital that neither a sentence's start nor the language's spelling explains, on a word that the record doesn't
 * have.
 */
function isUnknownCapital(at: number, { tokens, language, dossier, isLight }: AnalyzedQuestion): boolean {
  const token = tokens[at];
  if (!token?.capital || token.first || token.capitals || token.word.length < 2) return false;
  if (grammarOf(language).capitalisedNouns || isLight(at) || TITLES.has(token.word)) return false;
  return !isKnownWord(token.word, dossier) && dossier.search.similar(token.word).length === 0;
}

/** A capitalised word as typed, with those behind it. */
function capitalisedText(at: number, question: AnalyzedQuestion): string {
  const { tokens, mentions, isLight } = question;
  let to = at + 1;
  while (to < tokens.length && tokens[to]?.capital && !mentionAt(mentions, to) && !isLight(to)) to++;
  return textOf(question, at, to);
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
