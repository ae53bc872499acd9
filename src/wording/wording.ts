/**
 * Every phrase that a member can read, as typed functions: one file per language implements {@link Wording}, so a phrase
 * that one language lacks doesn't type-check. What the record says (quotations, settings, statements) isn't wording: it's
 * shown as it stands.
 */
import type { Days, Option } from '../command.ts';
import type {
  Day,
  Event,
  Fact,
  Item,
  Language,
  Locator,
  Mode,
  Party,
  Source,
  Topic,
  Voice,
  When,
} from '../dossier/types.ts';
import type { Concern } from '../verify/concerns.ts';
import type { Grade } from '../verify/verdict.ts';
import type { BriefingWords, GroupsWords, SettingsWords } from './briefing/settings-words.ts';
import type { EditionWords } from './briefing/words.ts';
import type { PagePhrases } from './page-phrases.ts';

/** A command's description and its options', at most 100 characters each (Discord's limit). */
export interface CommandWords<Option extends string> {
  readonly about: string;
  readonly options: Readonly<Record<Option, string>>;
  /** The command's name in this language, where it isn't its own. Lower case, no spaces, at most 32 characters. */
  readonly name?: string;
  /** The options' names in this language, likewise. */
  readonly optionNames?: Readonly<Record<Option, string>>;
  /** Its name in a message's menu, at most 32 characters. */
  readonly menu?: string;
}

export interface Wording {
  readonly language: Language;
  /** Name of a party in this language. */
  party(party: Party): string;
  topic(topic: Topic): string;
  /** Name of a country that the record doesn't hold, by its ISO 3166-1 alpha-2 code. */
  region(iso: string): string;

  readonly commands: {
    readonly ask: CommandWords<'question' | 'private'>;
    readonly quote: CommandWords<'speaker' | 'topic' | 'about' | 'picture' | 'private'>;
    readonly position: CommandWords<'country' | 'topic' | 'picture' | 'private'>;
    readonly verify: CommandWords<'text' | 'speaker' | 'private'>;
    readonly timeline: CommandWords<'day' | 'from' | 'to' | 'topic' | 'country' | 'picture' | 'private'>;
    readonly compare: CommandWords<'a' | 'b' | 'topic' | 'picture' | 'private'>;
    readonly disputed: CommandWords<'topic' | 'private'>;
    readonly source: CommandWords<'id' | 'private'>;
    readonly cite: CommandWords<'id' | 'style' | 'private'>;
    readonly help: CommandWords<'command' | 'private'>;
  };

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

  // Pages
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

  // "Not in the record", the words every refusal begins with
  notInRecord(what: string): string;
  readonly nearest: string;
  didYouMean(names: readonly string[]): string;

  // /quote
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

  // /position
  position(party: string, topic: string | undefined): string;
  saidBy(topic: string, party: string): string;
  saidAbout(topic: string, party: string): string;
  reporterOn(topic: string): string;
  noOfficial(party: string): string;
  readonly silences: string;
  silent(party: string, topics: readonly string[]): string;
  neitherNor(party: string, topic: string | undefined): string;
  unknownParty(typed: string): string;
  showPosition(party: string): string;

  // /timeline
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

  readonly edition: EditionWords;

  /** The commands about briefings, like {@link commands}, and the first words that several share. */
  readonly settings: SettingsWords;
  readonly groups: GroupsWords;
  readonly briefing: BriefingWords;

  readonly compare: {
    title(a: string, b: string, topic: string | undefined): string;
    /** Neither said anything; completes {@link Wording.notInRecord}. */
    neither(a: string, b: string, topic: string | undefined): string;
    same(party: string): string;
    /** Heads the menu of topics. */
    readonly choose: string;
    readonly allTopics: string;
  };

  /** What `/ask` says. All but the notes complete {@link Wording.notInRecord}. */
  readonly ask: {
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
  };

  readonly contested: {
    title(topic: string | undefined): string;
    /** Completes {@link Wording.notInRecord}. */
    none(topic: string | undefined): string;
    count(disputes: number): string;
    /** Heads the menu of topics. */
    readonly choose: string;
    readonly all: string;
  };

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
    /** Completes {@link Wording.notInRecord}. */
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

  readonly help: {
    readonly title: string;
    about(command: string): string;
    readonly commands: string;
    /** A command, what it does, and a line that asks it. */
    command(name: string, about: string, example: string): string;
    readonly record: string;
    /** {@link Wording.asOf} and {@link counts}. */
    recordIs(asOf: string, counts: string): string;
    /** What the record holds. */
    counts(counts: { readonly [K in Item['kind'] | 'sources' | 'disputes']: number }): string;
    readonly privacyTitle: string;
    readonly privacy: readonly string[];
    readonly options: string;
    /** What an option takes, by its kind; choices name themselves. */
    readonly takes: Readonly<Record<Exclude<Option['kind'], 'choice' | 'text'>, string>>;
    oneOf(choices: readonly string[]): string;
    upTo(characters: number): string;
    option(name: string, about: string, takes: string, required: boolean): string;
    readonly examples: string;
    /** Heads the menu of commands. */
    readonly choose: string;
  };

  /** A claimed quotation held against the record. No word on whether what was said is true. */
  readonly verify: {
    readonly title: string;
    /** What each grade is called, as a heading. */
    readonly grades: Readonly<Record<Grade, string>>;
    /** The heading of changed words with what the change touches: "Words changed: a negation". */
    changed(concerns: readonly Concern[]): string;
    /** How many quotations a text holds, and in what order they're shown. */
    found(count: number): string;
    /** A message is longer than what is checked of it. */
    checkedTo(characters: number): string;
    /** The claimed words as they stand, and whom the claim names. */
    claimed(words: string, name: string | undefined): string;
    /** A place where the words differ; `concern` names what the difference touches most gravely. */
    leftOut(words: string, concern: Concern | undefined): string;
    added(words: string, concern: Concern | undefined): string;
    instead(record: string, claim: string, concern: Concern | undefined): string;
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
    /** Completes {@link Wording.notInRecord}. */
    absent(words: string): string;
    /** The record has the sentence, in its own words. */
    readonly told: string;
    readonly tooShort: string;
    /** Heads the record's words under a verdict. */
    readonly record: string;
    /** The answer as one plain sentence, before the record's words. */
    sentence(grade: string, words: string): string;
    /** The text has no word to look for. Completes {@link Wording.notInRecord}. */
    readonly noWords: string;
    readonly rulesTitle: string;
    /** The rules, a sentence or two each, for /help. */
    readonly rules: readonly string[];
  };

  /** What only a picture says; the rest of it is worded as the text is. */
  readonly picture: {
    /** How a date is known, without the source's words. */
    readonly dated: Readonly<Record<Exclude<When, { precision: 'open' }>['basis'], string>>;
    /** What holds of every event that doesn't say otherwise. */
    unless(status: string, dated: string): string;
    /** What `dated.external` means. */
    readonly elsewhere: string;
    /** What a number alone in brackets means. */
    readonly paragraphs: string;
    /** Counts quotations and statements. */
    statements(n: number): string;
    readonly silence: string;
    /** Before counts of countries and bodies that weren't asked for. */
    readonly others: string;
    /** That those of them who aren't named said nothing. */
    readonly unnamed: string;
    /** Of one statement, and of several. */
    readonly disputed: string;
    readonly someDisputed: string;
    /** What the sign for it means beside a number. */
    readonly disputedSign: string;
    /** What a number without a word counts. */
    readonly numbers: string;
    /** A picture shows some of what the text has. */
    events(shown: number, of: number): string;
    topics(shown: number, of: number): string;
    parties(shown: number, of: number): string;
  };

  // Input that can't be used
  unknownPerson(typed: string): string;
  unknownTopic(typed: string): string;
  unknownItem(typed: string): string;
  unknownSource(typed: string): string;
  badChoice(typed: string, choices: readonly string[]): string;
  /** What stands for an item in a list of names, without its words: a quotation is never cut to fit. */
  itemName(id: string, who: string, citation: string): string;
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

  /** What the playground's page says for itself. */
  readonly playground: PagePhrases;
}
