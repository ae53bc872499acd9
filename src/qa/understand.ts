/** Reads a question: of what kind it is, whom and what it names, and which of its words are left to be matched. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Language } from '../record/types.ts';
import { isStop, stem } from '../search/stemming.ts';
import { type Mention, mentionsIn } from './entity-linking.ts';
import { questionsOf } from './index.ts';
import { LEADER_WORDS } from './lexicon/function-words.ts';
import { joinIdioms, joinSeparable } from './lexicon/idioms.ts';
import { conceptsOf, isTelling } from './lexicon/synonyms.ts';
import { languagesOf, type Token, tablesOf, tokensOf } from './lexicon/tokenizer.ts';
import { asksFor, isIdentity, isNaming, isStand, isSupposing, isTime, isUntil, kindOf } from './question-type.ts';
import { speakersIn } from './speakers.ts';
import { correct, readingsOf } from './spelling.ts';
import { TermMatcher } from './term-matching.ts';
import { countedIn, forms, hintsIn, unitsOf } from './terms.ts';
import type { ParsedQuestion, Reading } from './types.ts';
import { unknownNamesIn } from './unknown-names.ts';

/**
 * Reads a question. Total: every text is one.
 *
 * @param aside what was said beside it; it may ask for what an item leaves open: "Name please."
 */
export function readQuestion(question: string, dossier: Dossier, aside = ''): ParsedQuestion {
  const raw = tokensOf(question);
  const languages = languagesOf(raw, word => questionsOf(dossier).get().glosses.languages(word));
  const [language = 'en'] = languages;
  const joined = joinIdioms(raw, language);
  const typed = language === 'de' ? joinSeparable(joined, dossier) : joined;
  const tables = tablesOf(language);
  const { tokens, corrected } = correct(typed, language, dossier);
  const words = tokens.map(t => t.word);
  const mentions = mentionsIn(words, dossier).filter(
    m => !isOneFunctionWord(m, tokens, language) && !isVerb(m, words, language, dossier),
  );
  const held = new TermMatcher(questionsOf(dossier).get());
  const bare = { tokens, words, language, languages, tables, mentions, dossier, held };
  const led = mentions.map(m => withLeader(m, bare));
  const named = { ...bare, mentions: led };
  const kindAt = kindOf(named);
  const isMoment = kindAt.kind === 'where' || kindAt.kind === 'when';
  const call = callIn(named);
  const isCall = (at: number): boolean =>
    at === call || (ARTICLE.test(words[at - 1] ?? '') && conceptsOf(words[at] ?? '').has('telephone'));
  const isAsking = (at: number): boolean =>
    (at >= kindAt.from && at < kindAt.after) || (kindAt.kind === 'when' && isTime(words[at] ?? ''));
  const isLight = (at: number): boolean => {
    const word = words[at] ?? '';
    if (isAsking(at)) return true;
    if (isStand(words, words.indexOf('where')) && word === 'stand') return true;
    if (tables.light(words, at) > 0 || (language === 'en' && isStop(word))) return true;
    // "Where did he speak?" asks for the speaking.
    return (
      tables.say(words, at) > 0 &&
      !isCall(at) &&
      !isTelling(conceptsOf(word)) &&
      !(isMoment && conceptsOf(word).size > 0)
    );
  };
  const r: Reading = { ...named, isLight };
  const { sayers, credits, at } = call === undefined ? speakersIn(r, kindAt.kind) : NOBODY;
  const units = unitsOf(r, isMoment ? [] : at, kindAt.kind);
  return {
    language,
    kind: kindAt.kind,
    sayers,
    sayerWords: at.flatMap(m =>
      words
        .slice(m.from, m.to)
        .filter(w => !isStop(w))
        .map(w => forms(w, dossier, languages)),
    ),
    asksWords: !isMoment && kindAt.kind !== 'how-many' && kindAt.kind !== 'how-long',
    credits,
    topics: [...new Set(led.flatMap(m => m.entries).filter(e => e.kind === 'topic'))],
    isIdentity: isIdentity(words),
    supposing: isSupposing(words),
    naming: isNaming(words),
    until: isUntil(words),
    ahead: words.some((_, i) => tables.ahead(words, i) > 0),
    units,
    forms: units.flatMap(unit => unit.words),
    held,
    hints: [...hintsIn(r), ...asksFor(words).map(word => forms(word, dossier, languages))],
    stems: [...words, ...asksFor(words), ...tokensOf(aside).map(t => t.word)].map(stem),
    counted: countedIn(r, kindAt),
    strangers: unknownNamesIn(r),
    readings: led.flatMap(m => readingsOf(m, tokens, corrected)),
  };
}

const NOBODY = { sayers: [], credits: false, at: [] };

/** A call or a talk between two people isn't what one of them called something, or said. */
function callIn({ words, tables, mentions }: Omit<Reading, 'isLight'>): number | undefined {
  const people = mentions.filter(m => m.entries.some(e => e.kind === 'person'));
  const at = words.findIndex((word, i) => tables.say(words, i) > 0 && BETWEEN.some(c => conceptsOf(word).has(c)));
  const isPair = people.some((m, i) => {
    const next = people[i + 1];
    if (next === undefined) return false;
    const between = words.slice(m.to, next.from);
    const isBeside = between.length <= 1 && between.every(w => AND.test(w));
    // "Did Macron talk to Trump?"
    return isBeside || (m.to <= at && at < next.from && TO.test(words[next.from - 1] ?? ''));
  });
  return isPair && at >= 0 ? at : undefined;
}
const TO = /^(?:to|with|avec|a|mit|zu|з|із|до)$/u;
/** "The call" is one on the telephone, whatever somebody calls something. */
const ARTICLE = /^(?:the|a|that|this|their|his|phone|telephone)$/u;
const AND = /^(?:and|et|und|і|та|й|with|avec|mit|з)$/u;
const BETWEEN = ['telephone', 'speak'];

/** "us" is the United States only where it isn't a pronoun; other two-letter words name a country only in capitals. */
function isOneFunctionWord(m: Mention, tokens: readonly Token[], language: Language): boolean {
  const token = tokens[m.from];
  if (m.to - m.from !== 1 || !token) return false;
  if (token.word === 'us')
    return (
      !token.capitals &&
      (language !== 'en' ||
        /^(?:tell|told|give|gave|show|let|help|ask|asked|asks|for|to|of|with|wants?|both)$/.test(
          tokens[m.from - 1]?.word ?? '',
        ))
    );
  return language === 'de' && token.word === 'war' && (!token.capital || token.first);
}

/** "Did he talk about it?" isn't about the talks: a verb of saying is a topic only where it is exactly its name. */
function isVerb(m: Mention, words: readonly string[], language: Language, { names }: Dossier): boolean {
  const word = words[m.from] ?? '';
  if (m.to - m.from !== 1 || tablesOf(language).say(words, m.from) === 0) return false;
  return m.entries.every(e => e.kind === 'topic') && names.find('topic', word) === undefined;
}

/** "The British leader" is the one who leads Britain in the record. */
function withLeader(m: Mention, { words, dossier }: Omit<Reading, 'isLight'>): Mention {
  const party = m.entries.find(e => e.kind === 'party');
  const after = words[m.to];
  if (!party || m.entries.some(e => e.kind === 'person') || after === undefined || !LEADER_WORDS.has(after)) return m;
  const people = [...dossier.people.values()].filter(p => p.party === party);
  const leader = people.length === 1 ? people[0] : people.find(p => p.offices.some(o => /president/i.test(o.title)));
  return leader ? { ...m, to: m.to + 1, entries: [leader], means: 'office' } : m;
}
