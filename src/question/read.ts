/** Reads a question: of what kind it is, whom and what it names, and which of its words are left to be matched. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Language, Party, Person, Topic } from '../dossier/types.ts';
import { isStop, stem } from '../search/analyse.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { conceptsOf } from './words/concepts.ts';
import { LEADER_WORDS, OFFICE_WORDS } from './words/languages.ts';
import { languageOf, type Token, tablesOf, tokensOf } from './words/words.ts';
import { isWorldName } from './words/world.ts';

export type Kind = 'who' | 'where' | 'when' | 'why' | 'how-many' | 'how-long' | 'whether' | 'what';

/** A part of a question that an item can match. */
export interface Unit {
  readonly text: string;
  readonly words: readonly WordForms[];
  readonly entries: readonly (Person | Party | Topic)[];
  /** What it matters, 0 to 1: as rare as it is in the record. */
  readonly weight: number;
  /** Neither the record nor the field's vocabulary has it. */
  readonly unknown: boolean;
}

export interface WordForms {
  readonly stems: readonly string[];
  readonly concepts: ReadonlySet<string>;
}

export interface Understood {
  readonly language: Language;
  readonly kind: Kind;
  /** Whose words are asked for. */
  readonly sayers: readonly (Person | Party)[];
  /** Whether the question credits the sayer with the words ("Did Macron call it …?") rather than asking what they are. */
  readonly credits: boolean;
  readonly topics: readonly Topic[];
  readonly units: readonly Unit[];
  /** What is counted, for "how many". */
  readonly counted: readonly WordForms[];
  /** Names that the record doesn't hold, as typed. */
  readonly strangers: readonly { readonly text: string; readonly country?: string }[];
  /** Names that were read through a typing error. */
  readonly readings: readonly { readonly typed: string; readonly as: string }[];
}

/** What a word of the field weighs that the record has in other words only, and what names do; idf would be noise in a small record. */
const WEIGHT = { concept: 0.7, person: 0.7, party: 0.5, topic: 0.6, unknown: 1 };

interface Reading {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly language: Language;
  readonly tables: ReturnType<typeof tablesOf>;
  readonly mentions: readonly Mention[];
  readonly dossier: Dossier;
}

export function readQuestion(question: string, dossier: Dossier): Understood {
  const tokens = tokensOf(question);
  const words = tokens.map(t => t.word);
  const language = languageOf(tokens);
  const tables = tablesOf(language);
  const isLight = (at: number): boolean =>
    tables.light(words, at) > 0 || tables.say(words, at) > 0 || (language === 'en' && isStop(words[at] ?? ''));
  const mentions = mentionsIn(
    words,
    dossier,
    (word, at) =>
      isLight(at) ||
      isKnownWord(word, dossier) ||
      isWorldName(word, tokens[at]?.capitals ?? false) ||
      countryOf(word, dossier) !== undefined,
  ).filter(m => !isOneFunctionWord(m, tokens, language));
  const reading = { tokens, words, language, tables, mentions, dossier };
  const led = mentions.map(m => withLeader(m, reading));
  const whole = { ...reading, mentions: led };
  const strangers = strangersIn(whole, isLight);
  const kindAt = kindOf(whole);
  const { sayers, credits, at: sayerMentions } = sayersIn(whole, kindAt.kind);
  const counted = countedIn(whole, kindAt, isLight);
  return {
    language,
    kind: kindAt.kind,
    sayers,
    credits,
    topics: [...new Set(led.flatMap(m => m.entries).filter(e => e.kind === 'topic'))],
    units: unitsOf(whole, isLight, sayerMentions),
    counted,
    strangers,
    readings: led.flatMap(m =>
      m.readAs === undefined
        ? []
        : [
            {
              typed: tokens
                .slice(m.from, m.to)
                .map(t => t.raw)
                .join(' '),
              as: m.readAs,
            },
          ],
    ),
  };
}

export function isKnownWord(word: string, { search }: Dossier): boolean {
  return search.held(word).items > 0 || conceptsOf(word).size > 0;
}

/** "us" is the United States only where it isn't a pronoun; other two-letter words name a country only in capitals. */
function isOneFunctionWord(m: Mention, tokens: readonly Token[], language: Language): boolean {
  const token = tokens[m.from];
  if (m.to - m.from !== 1 || !token) return false;
  if (token.word === 'us')
    return (
      !token.capitals && (language !== 'en' || /^(?:tell|give|show|let|for|to)$/.test(tokens[m.from - 1]?.word ?? ''))
    );
  return language === 'de' && token.word === 'war' && !token.capital;
}

/** "The British leader" is the one who leads Britain in the record. */
function withLeader(m: Mention, { words, dossier }: Reading): Mention {
  const party = m.entries.find(e => e.kind === 'party');
  const after = words[m.to];
  if (!party || m.entries.some(e => e.kind === 'person') || after === undefined || !LEADER_WORDS.has(after)) return m;
  const people = [...dossier.people.values()].filter(p => p.party === party);
  const leader = people.length === 1 ? people[0] : people.find(p => p.offices.some(o => /president/i.test(o.title)));
  return leader ? { ...m, to: m.to + 1, entries: [leader], means: 'office' } : m;
}

const mentionAt = (mentions: readonly Mention[], at: number): Mention | undefined =>
  mentions.find(m => m.from <= at && at < m.to);

// Names that the record doesn't hold

function strangersIn(r: Reading, isLight: (at: number) => boolean): Understood['strangers'] {
  const found: { text: string; country?: string }[] = [];
  for (const [at, token] of r.tokens.entries()) {
    const mention = mentionAt(r.mentions, at);
    if (mention) {
      if (mention.from === at && isForeignOffice(mention, r)) found.push({ text: textOf(r, at, mention.to) });
      continue;
    }
    const country = countryOf(token.word, r.dossier, token) ?? pairCountry(at, r);
    if (country !== undefined && !(isLight(at) && !token.capital)) {
      found.push({ text: country, country });
      continue;
    }
    if (isWorldName(token.word, token.capitals)) found.push({ text: token.raw });
    else if (isStrangeCapital(at, r, isLight)) found.push({ text: strangeName(at, r, isLight) });
    else if (OFFICE_WORDS.has(token.word) && ofCountry(at, r)) found.push({ text: officeText(at, r) });
    else if (
      LEADER_WORDS.has(token.word) &&
      mentionAt(r.mentions, at - 1)?.entries.some(e => e.kind === 'party' && e.form === 'country')
    )
      found.push({ text: textOf(r, Math.max(0, at - 1), at + 1) });
  }
  const seen = new Set<string>();
  return found.filter(f => !seen.has(f.text) && seen.add(f.text));
}

const textOf = (r: Reading, from: number, to: number): string =>
  r.tokens
    .slice(from, to)
    .map(t => t.raw)
    .join(' ');

/** An office with another country's name beside it isn't the record's holder: "the Italian chancellor". */
function isForeignOffice(m: Mention, r: Reading): boolean {
  const person = m.entries.find(e => e.kind === 'person');
  if (!person || m.means !== 'office') return false;
  const before = mentionAt(r.mentions, m.from - 1)?.entries.find(e => e.kind === 'party');
  const link = r.words[m.to];
  const after = /^(?:of|de|von|du|des|der)$/.test(link ?? '')
    ? mentionAt(r.mentions, m.to + 1)
    : mentionAt(r.mentions, m.to);
  const party =
    before ??
    ((r.language === 'en' && /^of$/.test(link ?? '')) || r.language !== 'en'
      ? after?.entries.find(e => e.kind === 'party' && e.form === 'country')
      : undefined);
  if (party) return party !== person.party;
  // "vice president", "deputy prime minister"
  return /^(?:vice|deputy|former|ex|foreign|defence|defense|finance)$/.test(r.words[m.from - 1] ?? '');
}

function ofCountry(at: number, r: Reading): boolean {
  for (let i = Math.max(0, at - 2); i <= Math.min(r.words.length - 1, at + 2); i++) {
    if (i === at) continue;
    if (mentionAt(r.mentions, i)?.entries.some(e => e.kind === 'party')) return true;
  }
  return /^(?:vice|deputy|foreign|defence|defense|finance)$/.test(r.words[at - 1] ?? '');
}

function officeText(at: number, r: Reading): string {
  const before = mentionAt(r.mentions, at - 1) ?? mentionAt(r.mentions, at - 2);
  const after = mentionAt(r.mentions, at + 1) ?? mentionAt(r.mentions, at + 2);
  return before ? textOf(r, before.from, at + 1) : textOf(r, at, after?.to ?? at + 1);
}

/** A capital that neither a sentence's start nor German spelling explains, on a word that the record doesn't hold. */
function isStrangeCapital(at: number, r: Reading, isLight: (at: number) => boolean): boolean {
  const token = r.tokens[at];
  if (!token?.capital || token.first || r.language === 'de' || isLight(at)) return false;
  return !isKnownWord(token.word, r.dossier) && r.dossier.search.near(token.word).length === 0;
}

function strangeName(at: number, r: Reading, isLight: (at: number) => boolean): string {
  let to = at + 1;
  while (to < r.tokens.length && r.tokens[to]?.capital && !mentionAt(r.mentions, to) && !isLight(to)) to++;
  return textOf(r, at, to);
}

/** Ukrainian case endings of countries' names, and the endings of the names themselves. */
const CASES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ії|ією|ію)$/u, ['ія']],
  [/(?:и|і|у|ою|ею|ю)$/u, ['а', 'я', '']],
  [/(?:ї|ю|я|єм|єю)$/u, ['й', 'я', 'ь']],
  [/(?:а|ом|ем|у|і)$/u, ['']],
];

/** The country of the world that a word names and the record doesn't. Two letters name one only in capitals. */
function countryOf(word: string, { names }: Dossier, token?: Token): string | undefined {
  if (word.length <= 2 && !token?.capitals) return undefined;
  if (word.length < 4 && !(token?.capital ?? false)) return undefined;
  const direct = names.country(word);
  if (direct !== undefined) return direct;
  if (!/^\p{Script=Cyrillic}{4,}$/u.test(word)) return undefined;
  for (const [ending, instead] of CASES) {
    if (!ending.test(word)) continue;
    for (const other of instead) {
      const country = names.country(word.replace(ending, other));
      if (country !== undefined) return country;
    }
  }
  return undefined;
}

function pairCountry(at: number, r: Reading): string | undefined {
  const [one, two] = [r.words[at], r.words[at + 1]];
  return one === undefined || two === undefined ? undefined : r.dossier.names.country(`${one} ${two}`);
}

// What kind of question it is

interface KindAt {
  readonly kind: Kind;
  /** The word after the question word. */
  readonly after: number;
}

/** Most words that may stand before a question word ("For how many years", "In which country"). */
const BEFORE_MAX = 3;
const PLACES: ReadonlySet<string> = new Set(
  'country city town place pays ville lieu land stadt ort країні місті місто країна'.split(' '),
);
const TIMES: ReadonlySet<string> = new Set(
  'day date year month jour date annee tag datum jahr monat день року дата місяці дня'.split(' '),
);
const WHICH = /^(?:what|which|quel|quelle|welche[mnrs]?|яки[йм]|яка|яке|якому|якій|якого)$/u;

function kindOf({ words, tokens, tables, language }: Reading): KindAt {
  const kinds = [
    ['how-long', tables.howLong],
    ['how-many', tables.howMany],
    ['who', tables.who],
    ['where', tables.where],
    ['when', tables.when],
    ['why', tables.why],
  ] as const;
  for (let at = 0; at < words.length; at++) {
    const early = at <= BEFORE_MAX;
    for (const [kind, table] of kinds) {
      const took = table(words, at);
      // "ou" without its accent is "or"; a relative "who", "where" or "when" stands later in a sentence.
      if (took === 0 || !(early || kind === 'how-many')) continue;
      if (language === 'fr' && kind === 'where' && at > 0 && !/ù/u.test(tokens[at]?.raw ?? '')) continue;
      if (kind === 'where' && isStand(words, at)) continue;
      if (at > 0 && early && tables.whether(words, 0) > 0 && kind !== 'how-many') continue;
      return { kind, after: at + took };
    }
    if (early && WHICH.test(words[at] ?? '')) {
      const noun = words[at + 1] ?? '';
      if (PLACES.has(noun)) return { kind: 'where', after: at + 2 };
      if (TIMES.has(noun)) return { kind: 'when', after: at + 2 };
      if (/^(?:leader|politician|dirigeant|politiker|лідер|політик|minister)$/u.test(noun))
        return { kind: 'who', after: at + 2 };
    }
  }
  return { kind: tables.whether(words, 0) > 0 ? 'whether' : 'what', after: 1 };
}

/** "Where does Berlin stand on …?" asks for a position. */
function isStand(words: readonly string[], at: number): boolean {
  return words[at] === 'where' && words.includes('stand');
}

// Whose words are asked for

function sayersIn(
  r: Reading,
  kind: Kind,
): { readonly sayers: readonly (Person | Party)[]; readonly credits: boolean; readonly at: readonly Mention[] } {
  const { words, tables, mentions } = r;
  const speakers = mentions.flatMap(m => {
    const entry = m.entries.find(e => e.kind === 'person') ?? m.entries.find(e => e.kind === 'party');
    return entry && !(m.entries.some(e => e.kind === 'topic') && entry.kind === 'party') ? [{ m, entry }] : [];
  });
  const named = speakers.filter(({ m }) => precededBy(r, m, tables.accordingTo) || isZufolge(r, m));
  if (named.length > 0) return { sayers: named.map(s => s.entry), credits: true, at: named.map(s => s.m) };
  const says =
    words.some((_, i) => tables.say(words, i) > 0 && !mentionAt(mentions, i)) ||
    words.some((_, i) => isStand(words, i));
  const candidates = speakers.filter(({ m }) => !precededBy(r, m, tables.inPlace) && !isTopicOf(r, m));
  const first = candidates[0];
  if (!says || !first || kind === 'who') return { sayers: [], credits: false, at: [] };
  const beside = candidates.filter(
    ({ m }) =>
      m === first.m ||
      (m.from - first.m.to <= 1 &&
        candidates.indexOf(first) === 0 &&
        /^(?:and|et|und|і|та|й)$/u.test(words[m.from - 1] ?? '')),
  );
  return { sayers: beside.map(s => s.entry), credits: kind === 'whether' || kind === 'why', at: beside.map(s => s.m) };
}

const isZufolge = (r: Reading, m: Mention): boolean => r.language === 'de' && r.words[m.to] === 'zufolge';

function precededBy(r: Reading, m: Mention, table: ReturnType<typeof tablesOf>['light']): boolean {
  for (let at = Math.max(0, m.from - 3); at < m.from; at++) {
    const took = table(r.words, at);
    if (
      took > 0 &&
      r.words
        .slice(at + took, m.from)
        .every(w => /^(?:the|le|la|l|les|der|die|das|dem|den|president|präsident|prasident)$/u.test(w))
    )
      return true;
  }
  return false;
}

/** Named after "about": spoken of, not speaking. "The position of Germany" is Germany's, though. */
function isTopicOf(r: Reading, m: Mention): boolean {
  if (!precededBy(r, m, r.tables.about)) return false;
  const link = r.words.slice(Math.max(0, m.from - 2), m.from).find(w => /^(?:of|de|du|des|von|vom|l|на)$/u.test(w));
  if (link === undefined) return true;
  const at = r.words.lastIndexOf(link, m.from - 1);
  return !(r.tables.say(r.words, at - 1) > 0);
}

// What is left to match

function forms(word: string, dossier: Dossier): WordForms {
  const is = stem(word);
  const concepts = conceptsOf(word);
  if (dossier.search.held(word).items > 0 || concepts.size > 0) return { stems: [is], concepts };
  return { stems: [is, ...dossier.search.near(word)], concepts };
}

function countedIn(r: Reading, { kind, after }: KindAt, isLight: (at: number) => boolean): readonly WordForms[] {
  if (kind !== 'how-many') return [];
  const counted: WordForms[] = [];
  for (let at = after; at < r.words.length; at++) {
    if (r.tables.whether(r.words, at) > 0 && counted.length > 0) break;
    const word = r.words[at] ?? '';
    if (isLight(at) && !mentionAt(r.mentions, at)) {
      if (counted.length > 0) break;
      continue;
    }
    counted.push(forms(word, r.dossier));
    if (counted.length === 3) break;
  }
  return counted;
}

function unitsOf(r: Reading, isLight: (at: number) => boolean, sayers: readonly Mention[]): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < r.words.length; at++) {
    const mention = mentionAt(r.mentions, at);
    if (mention) {
      if (!sayers.includes(mention)) units.push(nameUnit(mention, r));
      at = mention.to - 1;
      continue;
    }
    const word = r.words[at] ?? '';
    if (isLight(at) || /^\p{L}$/u.test(word)) continue;
    units.push(wordUnit(word, r));
  }
  const seen = new Set<string>();
  return units.filter(u => !seen.has(u.text) && seen.add(u.text));
}

function nameUnit(m: Mention, r: Reading): Unit {
  const entries = m.entries;
  const topic = entries.some(e => e.kind === 'topic');
  const weight = entries.some(e => e.kind === 'person') ? WEIGHT.person : topic ? WEIGHT.topic : WEIGHT.party;
  const words = r.words
    .slice(m.from, m.to)
    .filter(w => !isStop(w))
    .map(w => forms(w, r.dossier));
  return { text: r.words.slice(m.from, m.to).join(' '), words, entries, weight, unknown: false };
}

function wordUnit(word: string, r: Reading): Unit {
  const form = forms(word, r.dossier);
  const { items, of } = r.dossier.search.held(word);
  const near = form.stems.length > 1;
  const idf = Math.log(1 + (of - items + 0.5) / (items + 0.5)) / Math.log(1 + (of + 0.5) / 0.5);
  const unknown = items === 0 && form.concepts.size === 0 && !near;
  const weight = unknown ? WEIGHT.unknown : items === 0 ? WEIGHT.concept : Math.max(0.3, idf);
  return { text: word, words: [form], entries: [], weight, unknown };
}
