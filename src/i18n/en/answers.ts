/** English. */

import type {
  Day,
  Days,
  Event,
  Fact,
  Item,
  Locator,
  Mode,
  Party,
  Source,
  Topic,
  Voice,
  When,
} from '../../record/types.ts';
import type { MeaningChange } from '../../verify/meaning-changes.ts';
import type { Grade } from '../../verify/types.ts';
import { capital, sentence, spaced } from '../sentences.ts';
import {
  and,
  byline,
  counted,
  dates,
  foreign,
  languageName,
  notInRecord,
  number,
  onTopics,
  or,
  region,
  voice,
} from './grammar.ts';

/** How a date is known. */
export const DATED = { stated: 'date stated', inferred: 'date inferred', external: 'date from elsewhere' } as const;

export const items: ItemWords = {
  party: party => party.name,
  topic: topic => topic.label.en,
  region,
  voice,
  byline,
  reporter: fact => ({
    name: fact.source.outlet,
    rest: fact.voice === 'judgement' ? 'the reporter’s own judgement' : 'the reporter’s own account',
  }),
  citation: (source, at) =>
    `${source.outlet}${foreign(source.language)}, ${dates.day(source.published)}, ${at.part} ${at.number}`,
  mode: mode => mode,
  quoted: text => `“${text}”`,
  saying: (of, cue, quotation) => `${voice(of)} ${cue}: ${quotation}`,
  telling: (who, text) => `${who}: ${text}`,
  cited: (text, citation) => `${text} — ${citation}.`,
  day: dates.day,
  days: dates.days,
  when: dates.when,
  whenPrinted: said => `source’s words: “${said}”`,
  known: (when, explained) => {
    if (when.precision === 'open') return `Source’s words: “${when.said}”. No date: ${when.note}`;
    return `Source’s words: “${when.said}”; ${DATED[when.basis]}.${explained && when.note ? ` ${when.note}` : ''}`;
  },
  status: status =>
    ({ done: '● done', announced: '◐ announced, not reported as done', conditional: '○ conditional' })[status],
  said: (cue, occasion, when) => `${cue}, ${occasion} · ${when}`,
  context: text => `Context: ${text}`,
  condition: text => `Condition: ${text}`,
  note: text => `Note: ${text}`,
  disputed: question => `Disputed: ${question}`,
  elsewhere: (outlet, text, cite) => `In ${outlet}: “${text}” (${cite})`,
  participants: names => `Taking part: ${and(names)}`,
  place: (title, place) => `${title} – ${place}`,
  itemName: (id, who, citation) => `${id} – ${who}, ${citation}`,
};

// English.

export const pages: PageWords = {
  asOf: day => `Record as of ${dates.day(day)}`,
  page: (page, pages) => `page ${page} of ${pages}`,
  nth: (n, of) => `${n} of ${of}`,
  continued: heading => `${heading} (continued)`,
  capped: (shown, found) => `The first ${shown} of ${number(found)} are shown; a topic or a day narrows the list.`,
  next: 'Next',
  previous: 'Previous',
  share: 'Share with everyone',
  asPicture: 'As a picture',
  asText: 'Without the picture',
  pictureTooLong: 'The text is too long to fit whole into a picture, so it stands here alone.',
  pictureOfNothing: 'There is nothing on this page to show as a picture.',
  pictureAt: path => `Picture: ${path}`,
  pictureFailed: reference => `The picture could not be drawn (reference ${reference}); the text has everything.`,
  asked: 'Asked',
};

// English.

export const refusals: RefusalWords = {
  notInRecord,
  nearest: 'Nearest in the record:',
  didYouMean: names => `Did you mean ${or(names)}?`,
  unknownParty: typed => `the country or body “${typed}”`,
  unknownPerson: typed => `a person called “${typed}”`,
  unknownTopic: typed => `the topic “${typed}”`,
  unknownItem: typed => `an item with the id “${typed}”`,
  unknownSource: typed => `the source “${typed}”`,
  badChoice: (typed, choices) => `“${typed}” isn’t one of the choices: ${or(choices)}.`,
  badDay: typed =>
    `“${typed}” can’t be read as a date. Accepted: 2025-03-27, 27 March 2025, 27 March, March 2025, last Thursday, yesterday; also in French, German and Ukrainian.`,
  invertedDays: (from, to) => `The first day, ${from}, is after the last, ${to}.`,
  missing: option => `The option “${option}” is required.`,
  unknownCommand: typed => `There is no command “${typed}”.`,
  oldButton: 'This button was made by an older version. Please run the command again.',
  pastTheEnd: 'This page is no longer there: the record has changed. Please run the command again.',
  noBriefings: 'Briefings aren’t set up here: whoever runs this bot has to give it a token and a place to keep them.',
  serversOnly: 'That works in servers only: a channel’s briefing belongs to its server.',
  settledLate: 'That took too long and may not have been done. Please look at the briefing’s status in a moment.',
  failed: reference => `Something went wrong here, and has been noted. Reference: ${reference}`,
};

// English.

export const quotations: QuotationWords = {
  quotations: parts => `Quotations${spaced(parts)}`,
  quoteOfTheDay: day => `Quote of the day, ${dates.day(day)}`,
  noQuotations: parts => `any quotation${spaced(parts)}`,
  by: name => `by ${name}`,
  on: topic => onTopics([topic]),
  matching: query => `with ${query}`,
  anotherQuote: 'Another',
  sameSpeaker: name => `More by ${name}`,
  sameTopic: topic => `More on: ${topic}`,
  otherSide: name => `The other side: ${name}`,
};

export const positions: PositionWords = {
  position: (party, topic) => (topic ? `${party} on: ${topic}` : `Position of ${party}`),
  saidBy: (topic, party) => `${topic} · said by ${party}`,
  saidAbout: (topic, party) => `${topic} · said about ${party} by others`,
  reporterOn: topic => `${topic} · what the reporter writes`,
  noOfficial: party => notInRecord(`any statement by an official of ${party}`),
  silences: 'Topics without a statement',
  silent: (party, topics) => notInRecord(`anything said by ${party} ${onTopics(topics)}`),
  neitherNor: (party, topic) =>
    topic ? `anything said by or about ${party} ${onTopics([topic])}` : `anything said by or about ${party}`,
  showPosition: party => `Position of ${party}`,
  compare: {
    title: (a, b, topic) => (topic ? `${a} and ${b} on: ${topic}` : `${a} and ${b}, topic by topic`),
    neither: (a, b, topic) =>
      topic ? `anything said by ${a} or ${b} ${onTopics([topic])}` : `anything said by ${a} or ${b}`,
    same: party => `Both are ${party}. Name two different countries or bodies.`,
    choose: 'Choose a topic',
    allTopics: 'All topics',
  },
};

// English.

export const timeline: TimelineWords = {
  timeline: parts => `Timeline${spaced(parts)}`,
  dailyBriefing: days => `Briefing: ${days.from === days.to ? dates.weekday(days.from) : dates.days(days)}`,
  happened: 'What happened',
  announced: 'What is announced or conditional',
  undated: 'Without a date',
  whoSaidWhat: 'Who said what',
  disputes: 'What is disputed',
  noEvents: parts => `any event${spaced(parts)}`,
  span: days => `(${days})`,
  since: day => `from ${day}`,
  until: day => `until ${day}`,
  country: name => `with ${name}`,
  dayBriefing: day => `Briefing of ${day}`,
  wholeTimeline: 'The whole timeline',
  asserts: (party, what) => `${party}: ${what}`,
};

// English.

export const sources: SourceWords = {
  sourcePage: {
    title: source => `Source: ${source.outlet}, ${dates.day(source.published)}`,
    about: ({ outlet, title, dateline, published, language }) =>
      sentence(
        [outlet, title, dateline, dates.day(published), `in ${languageName(language)}`]
          .filter(part => part !== undefined)
          .join(', '),
      ),
    titleFrom: note => `The title: ${note}`,
    address: url => `Address: ${url}`,
    rights: rights => `Rights: ${rights}`,
    fingerprint: digits => `Fingerprint of the text that was read: SHA-256 ${digits}…`,
    counts: n =>
      `Of ${counted(n.paragraphs, 'paragraph', 'paragraphs')} and ${counted(n.captions, 'caption', 'captions')} the record takes ${and(
        [
          counted(n.quote, 'quotation', 'quotations'),
          counted(n.statement, 'statement', 'statements'),
          counted(n.fact, 'fact', 'facts'),
          counted(n.event, 'event', 'events'),
        ],
      )}.`,
    untaken: paragraphs => `Paragraphs from which nothing is taken: ${and(paragraphs)}.`,
    place: at => `${capital(at.part)} ${at.number}`,
    none: 'any source',
    choose: 'Choose a source',
    showWhole: 'What the record takes from the source',
  },
  cite: {
    title: (id, style) => `Citation of ${id}: ${style}`,
    copy: 'To copy',
    choose: 'Choose a style',
    work: (outlet, title, dateline, day, at, language) =>
      [`${outlet}${foreign(language)}`, title, dateline, day, `${at.part} ${at.number}`]
        .filter(part => part !== undefined)
        .join(', '),
    quotedIn: (name, office, work) => `${name}, ${office}, quoted in ${work}.`,
    reportedIn: (name, work) => `${name}, reported in ${work}.`,
    accessed: day => `Accessed ${dates.day(day)}.`,
    fingerprints: (words, source) => `SHA-256 of the words ${words}…, of the source’s text ${source}…`,
  },
};

// English.

export const contested: DisputeWords = {
  title: topic => (topic ? `What is disputed on: ${topic}` : 'What is disputed'),
  none: topic => (topic ? `a dispute ${onTopics([topic])}` : 'a dispute'),
  count: disputes => `${counted(disputes, 'question', 'questions')}: each side, then what the reporter writes.`,
  choose: 'Choose a topic',
  all: 'Every dispute',
};

// English.

export const ask: AskWords = {
  more: 'Also on this',
  credited: (speaker, asked) => `The record has these words from ${speaker}, not from ${asked}.`,
  readAs: (typed, name) => `“${typed}” was read as ${name}.`,
  unknownName: name => `anybody or anything called “${name}”`,
  silentOn: (who, topics) => `anything from ${who} ${onTopics(topics)}`,
  silent: (who, words) =>
    words.length === 0 ? `anything from ${who}` : `anything from ${who} on ${and(words.map(x => `“${x}”`))}`,
  words: words => `an answer with ${and(words.map(x => `“${x}”`))}`,
  noNumber: 'a number that this question asks for',
  noDate: 'a date that this question asks for',
  noPlace: 'a place that this question asks for',
  noWords: 'anything to look for in these words',
};

// English.

const CONCERNED = { negation: 'a negation', number: 'a number', condition: 'a condition' } as const;
const DIFFERING = { negation: 'Negation', number: 'Number', condition: 'Condition' } as const;
const differing = (concern: keyof typeof DIFFERING | undefined, text: string): string =>
  concern === undefined ? text : `${DIFFERING[concern]} – ${text}`;

export const verify: VerifyWords = {
  title: 'Is this wording in the record?',
  grades: {
    changed: 'Words changed',
    'other-speaker': 'Right words, other speaker',
    misquote: 'Known misquote',
    absent: 'Not in the record',
    shortened: 'Shortened, with the gap marked',
    variant: 'Another outlet’s wording of the same utterance',
    'same-words': 'Same words, other punctuation, case or spelling',
    'word-for-word': 'Word for word',
    'too-short': 'Too short to tell',
  },
  changed: concerns => `Words changed: ${and(concerns.map(c => CONCERNED[c]))}`,
  found: count => `${count} quotations found, the most serious first.`,
  checkedTo: characters =>
    `Only the first ${characters.toLocaleString('en-GB')} characters are checked: a quotation may be cut there.`,
  claimed: (words, name) => (name === undefined ? `Claimed: “${words}”` : `Claimed, as said by ${name}: “${words}”`),
  leftOut: (words, concern) => differing(concern, `Left out: “${words}”`),
  added: (words, concern) => differing(concern, `Added: “${words}”`),
  instead: (record, claim, concern) => differing(concern, `Instead of “${record}”: “${claim}”`),
  moreDifferences: count => `Further differences: ${count}.`,
  joined: 'Joined from two quotations, both below. The record doesn’t have them as one.',
  saidBy: (claimed, speaker) => `The claim names ${claimed}. In the record these are words of ${speaker}.`,
  part: 'The claim is a part of the record’s quotation; the whole is below.',
  around: words => `In the record it stands with “${words}”`,
  typography: 'The words are the record’s; punctuation, case or spelling (-ise, -ize) differs.',
  literal: 'The words are the record’s.',
  gap: 'The words on either side of the gap are the record’s.',
  variant: outlet =>
    `Compared with the words as printed by ${outlet}; the record’s source has other words. Neither version is an error.`,
  misquote: (text, cite, url, note) => `Known misquote: “${text}” (${cite}, ${url}). ${sentence(note)}`,
  absent: words => `a quotation with the words “${words}”`,
  told: 'The record tells this in its own words, below. Those words are nobody’s quotation.',
  tooShort: 'A word or two, or common words only, could be from anywhere.',
  record: 'In the record:',
  sentence: (grade, words) => `${grade}: “${words}”.`,
  noWords: 'a quotation without words',
  rulesTitle: 'How /verify grades a quotation',
  rules: [
    'Everything between quotation marks is checked; a text without any is checked as a whole. The gravest grade comes first, in the order below.',
    'Words changed: a word is left out without a mark, added or replaced, or two quotations are joined. A changed negation, number or condition is named first, and so is one that a cut takes away, even where the gap is marked.',
    'Right words, other speaker: the words are in the record, from somebody other than the text or the option names.',
    'Known misquote: a wording that the record lists as wrong, and where it circulated.',
    'Not in the record: no quotation of the record has these words. They may have been said all the same. A translation can’t be checked, and what the record tells in its own words is no quotation.',
    'Shortened, with the gap marked: “…” or “[...]” stands where words are left out, and none of them is a negation, a number or a condition.',
    'Another outlet’s wording: the words as another outlet printed the same utterance.',
    'Same words: only punctuation, case, hyphens, accents or the spelling -ise or -ize differs. Any other difference in spelling counts as another word.',
    'Word for word: the record’s words in one run. A part is word for word only for what it holds, and the whole is shown.',
    'Too short to tell: one or two words of a longer quotation, or common words only.',
    'How alike two texts are never decides: a sentence and its negation are nearly the same. Nothing here says whether what was said is true.',
  ],
};

// How an item of the record is told: who says it, where it stands, how its date is known, and its further lines.

export interface ItemWords {
  /** Name of a party in this language. */
  party(party: Party): string;
  topic(topic: Topic): string;
  /** Name of a country that the record doesn't hold, by its ISO 3166-1 alpha-2 code. */
  region(iso: string): string;

  // Attribution and citation
  /** "Keir Starmer (British Prime Minister, United Kingdom)" */
  voice(voice: Voice): string;
  /** The parts of {@link voice} for a byline: the name to stress, and what follows it. */
  byline(voice: Voice): { readonly name: string; readonly rest: string };
  /** Who speaks in a fact: the reporter, reporting or judging. */
  reporter(fact: Fact): { readonly name: string; readonly rest: string };
  /** "AFP, 27 March 2025, paragraph 12"; the source's language is named where it isn't this one: "AFP (in English), …". */
  citation(source: Source, at: Locator): string;
  mode(mode: Mode): string;
  /** Puts a quotation's own words between this record's quotation marks, unchanged. */
  quoted(text: string): string;
  /** "X said: “…”" */
  saying(voice: Voice, cue: string, quotation: string): string;
  /** "X: our sentence" */
  telling(who: string, sentence: string): string;
  /** "… — AFP, 27 March 2025, paragraph 12." */
  cited(sentence: string, citation: string): string;

  // Dates
  day(day: Day): string;
  days(days: Days): string;
  when(when: When): string;
  /** The source's own words for when it was. */
  whenPrinted(said: string): string;
  /** How a date is known, with the source's words; `explained` adds the record's note on it. */
  known(when: When, explained: boolean): string;
  status(status: Event['status']): string;

  // Labels of an item's further lines
  said(cue: string, occasion: string, when: string): string;
  context(text: string): string;
  condition(text: string): string;
  note(text: string): string;
  disputed(question: string): string;
  elsewhere(outlet: string, text: string, cite: string): string;
  participants(names: readonly string[]): string;
  place(title: string, place: string): string;

  /** What stands for an item in a list of names, without its words: a quotation is never cut to fit. */
  itemName(id: string, who: string, citation: string): string;
}

// What stands around an answer: its pages, its buttons, its picture and the question.

export interface PageWords {
  asOf(day: Day): string;
  page(page: number, pages: number): string;
  nth(n: number, of: number): string;
  continued(heading: string): string;
  /** More was found than is shown. */
  capped(shown: number, found: number): string;
  readonly next: string;
  readonly previous: string;
  readonly share: string;
  /** Buttons that show an answer with a picture of it, and without. */
  readonly asPicture: string;
  readonly asText: string;
  /** In a picture's place: why there is none, and that the text says it all. */
  readonly pictureTooLong: string;
  readonly pictureOfNothing: string;
  /** At a terminal: the file that holds the picture. */
  readonly pictureAt: (path: string) => string;
  readonly pictureFailed: (reference: string) => string;
  /** Heads the words that were typed, where they stand under the answer. */
  readonly asked: string;
}

// What is said where the record holds nothing, where input can't be used, and where something went wrong.

export interface RefusalWords {
  // "Not in the record", the words every refusal begins with
  notInRecord(what: string): string;
  readonly nearest: string;
  didYouMean(names: readonly string[]): string;

  // Input that can't be used
  unknownParty(typed: string): string;
  unknownPerson(typed: string): string;
  unknownTopic(typed: string): string;
  unknownItem(typed: string): string;
  unknownSource(typed: string): string;
  badChoice(typed: string, choices: readonly string[]): string;
  badDay(typed: string): string;
  invertedDays(from: string, to: string): string;
  missing(option: string): string;
  unknownCommand(typed: string): string;
  readonly oldButton: string;
  readonly pastTheEnd: string;
  /** Commands about briefings, where there are none; outside a server; where the office took too long. */
  readonly noBriefings: string;
  readonly serversOnly: string;
  readonly settledLate: string;
  failed(reference: string): string;
}

// What `/quote` says.

export interface QuotationWords {
  quotations(parts: readonly string[]): string;
  quoteOfTheDay(day: Day): string;
  noQuotations(parts: readonly string[]): string;
  by(name: string): string;
  on(topic: string): string;
  matching(query: string): string;
  readonly anotherQuote: string;
  sameSpeaker(name: string): string;
  sameTopic(topic: string): string;
  otherSide(name: string): string;
}

// What `/position` and `/compare` say.

export interface PositionWords {
  position(party: string, topic: string | undefined): string;
  saidBy(topic: string, party: string): string;
  saidAbout(topic: string, party: string): string;
  reporterOn(topic: string): string;
  noOfficial(party: string): string;
  readonly silences: string;
  silent(party: string, topics: readonly string[]): string;
  neitherNor(party: string, topic: string | undefined): string;
  showPosition(party: string): string;
  readonly compare: {
    title(a: string, b: string, topic: string | undefined): string;
    /** Neither said anything; completes "Not in the record". */
    neither(a: string, b: string, topic: string | undefined): string;
    same(party: string): string;
    /** Heads the menu of topics. */
    readonly choose: string;
    readonly allTopics: string;
  };
}

// What `/timeline` says.

export interface TimelineWords {
  timeline(parts: readonly string[]): string;
  dailyBriefing(days: Days): string;
  readonly happened: string;
  readonly announced: string;
  readonly undated: string;
  readonly whoSaidWhat: string;
  readonly disputes: string;
  noEvents(parts: readonly string[]): string;
  span(days: string): string;
  since(day: string): string;
  until(day: string): string;
  country(name: string): string;
  dayBriefing(day: string): string;
  readonly wholeTimeline: string;
  asserts(party: string, what: string): string;
}

// What `/source` and `/cite` say.

export interface SourceWords {
  readonly sourcePage: {
    title(source: Source): string;
    /** Outlet, title, dateline, date and language in a sentence. */
    about(source: Source): string;
    titleFrom(note: string): string;
    address(url: string): string;
    rights(rights: string): string;
    /** The first digits of the SHA-256 of the text that was read. */
    fingerprint(digits: string): string;
    counts(counts: { readonly [K in Item['kind'] | 'paragraphs' | 'captions']: number }): string;
    /** Body paragraphs from which nothing is taken: "14", "16–18". */
    untaken(paragraphs: readonly string[]): string;
    /** "Paragraph 12" */
    place(at: Locator): string;
    /** Completes "Not in the record". */
    readonly none: string;
    /** Heads the menu of sources. */
    readonly choose: string;
    /** Leads from an item to its source. */
    readonly showWhole: string;
  };
  readonly cite: {
    title(id: string, style: string): string;
    /** Above the text that is to be copied. */
    readonly copy: string;
    /** Heads the menu of styles. */
    readonly choose: string;
    /**
     * "AFP, Title, Paris, 27 March 2025, paragraph 9"; the title comes set as the style sets titles. The `language` (BCP 47)
     * that it's printed in is named where it isn't this one.
     */
    work(
      outlet: string,
      title: string | undefined,
      dateline: string | undefined,
      day: string,
      at: Locator,
      language: string,
    ): string;
    /** "Olaf Scholz, German Chancellor, quoted in AFP, …" */
    quotedIn(name: string, office: string, work: string): string;
    /** "White House, United States, reported in AFP, …" */
    reportedIn(name: string, work: string): string;
    accessed(day: Day): string;
    /** First digits of the SHA-256 of the item's words, and of the source's text. */
    fingerprints(words: string, source: string): string;
  };
}

// What `/disputed` says.

export interface DisputeWords {
  title(topic: string | undefined): string;
  /** Completes "Not in the record". */
  none(topic: string | undefined): string;
  count(disputes: number): string;
  /** Heads the menu of topics. */
  readonly choose: string;
  readonly all: string;
}

// What `/ask` says. All but the notes complete "Not in the record".

export interface AskWords {
  /** Heads what bears on the question, after the item that answers it. */
  readonly more: string;
  /** A note: the words are there, but not by the one whom the question credits. */
  credited(speaker: string, asked: string): string;
  /** A note: a mistyped name was read as one of the record's. */
  readAs(typed: string, name: string): string;
  /** A name that the record doesn't hold: of a person, a body or a place. */
  unknownName(name: string): string;
  silentOn(who: string, topics: readonly string[]): string;
  /** `words`: what the question asks about, as typed; may be empty. */
  silent(who: string, words: readonly string[]): string;
  words(words: readonly string[]): string;
  readonly noNumber: string;
  readonly noDate: string;
  readonly noPlace: string;
  readonly noWords: string;
}

// A claimed quotation held against the record. No word on whether what was said is true.

export interface VerifyWords {
  readonly title: string;
  /** What each grade is called, as a heading. */
  readonly grades: Readonly<Record<Grade, string>>;
  /** The heading of changed words with what the change touches: "Words changed: a negation". */
  changed(concerns: readonly MeaningChange[]): string;
  /** How many quotations a text holds, and in what order they're shown. */
  found(count: number): string;
  /** A message is longer than what is checked of it. */
  checkedTo(characters: number): string;
  /** The claimed words as they stand, and whom the claim names. */
  claimed(words: string, name: string | undefined): string;
  /** A place where the words differ; `concern` names what the difference touches most gravely. */
  leftOut(words: string, concern: MeaningChange | undefined): string;
  added(words: string, concern: MeaningChange | undefined): string;
  instead(record: string, claim: string, concern: MeaningChange | undefined): string;
  moreDifferences(count: number): string;
  readonly joined: string;
  saidBy(claimed: string, speaker: string): string;
  readonly part: string;
  /** Words around a part that turn or limit its sense. */
  around(words: string): string;
  readonly typography: string;
  readonly literal: string;
  readonly gap: string;
  /** The claim follows another outlet's wording. */
  variant(outlet: string): string;
  misquote(text: string, cite: string, url: string, note: string): string;
  /** Completes "Not in the record". */
  absent(words: string): string;
  /** The record has the sentence, in its own words. */
  readonly told: string;
  readonly tooShort: string;
  /** Heads the record's words under a verdict. */
  readonly record: string;
  /** The answer as one plain sentence, before the record's words. */
  sentence(grade: string, words: string): string;
  /** The text has no word to look for. Completes "Not in the record". */
  readonly noWords: string;
  readonly rulesTitle: string;
  /** The rules, a sentence or two each, for /help. */
  readonly rules: readonly string[];
}
