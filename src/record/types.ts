/**
 * The record's nouns. Everything here is immutable once compiled; references between entries are object references,
 * so an item can't name a person, a party or a source that isn't there.
 */

/** A calendar day, `YYYY-MM-DD`, as the source counts days. It carries no time of day and no zone. */
export type Day = string;

/** When the record itself changed: the day as it was written, and the instant from which it counts, in epoch milliseconds. */
export interface Moment {
  readonly day: Day;
  readonly at: number;
}

/** What was changed in an item that had been recorded, or why it was taken back, in our words. */
export interface Revision {
  readonly on: Moment;
  readonly note: string;
}

/** The languages that the record's own names, labels and glosses are written in. Codes are Discord's locales for them. */
export const LANGUAGES = ['en', 'fr', 'de', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];
/** The one that the record's sentences are written in. */
export const MAIN_LANGUAGE = 'en' satisfies Language;
export type OtherLanguage = Exclude<Language, typeof MAIN_LANGUAGE>;
export const OTHER_LANGUAGES = LANGUAGES.filter((one): one is OtherLanguage => one !== MAIN_LANGUAGE);

/**
 * Where in a source something stands. Paragraphs count body paragraphs only: photo captions (lines that stand alone
 * without a full stop) and section heads aren't counted; captions have numbers of their own. Both start at 1.
 */
export interface Locator {
  readonly part: 'paragraph' | 'caption';
  readonly number: number;
}

/** One published text that the record draws on. Its words aren't kept; {@link Source.sha256} tells whether they changed. */
export interface Source {
  readonly kind: 'source';
  readonly id: string;
  readonly outlet: string;
  /** The headline. Absent where the copy that was read has none. */
  readonly title?: string;
  /** Where the title was found, when not in the copy that was read. */
  readonly titleNote?: string;
  readonly url?: string;
  readonly published: Day;
  readonly dateline?: string;
  /** BCP 47 tag of the language it's printed in, and so of its quotations. */
  readonly language: string;
  /** Who holds the rights and what the record may take. */
  readonly rights: string;
  /** SHA-256 of the text file that was read, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly paragraphs: number;
  readonly captions: number;
  /** When a curator entered it. */
  readonly recorded: Moment;
}

/** An office, and the forms in which sources print it. */
export interface Office {
  readonly title: string;
  readonly printed: readonly string[];
  readonly from?: Day;
  readonly to?: Day;
}

export interface Person {
  readonly kind: 'person';
  readonly id: string;
  readonly name: string;
  /** Other spellings, other alphabets, and what people call them. */
  readonly spellings: readonly string[];
  readonly party: Party;
  readonly offices: readonly Office[];
}

/** A country, a body (an organisation) or a bloc (several countries acting together). */
export interface Party {
  readonly kind: 'party';
  readonly id: string;
  readonly name: string;
  readonly form: 'country' | 'body' | 'bloc';
  /** ISO 3166-1 alpha-2, for countries: flag and localised names come from it. */
  readonly iso?: string;
  readonly aliases: readonly string[];
  /** Its name in the other languages, where no ISO code gives it. */
  readonly names?: Readonly<Record<OtherLanguage, string>>;
}

export interface Topic {
  readonly kind: 'topic';
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly aliases: Readonly<Record<Language, readonly string[]>>;
}

/**
 * When something happened: the source's words, and what they resolve to. `from` and `to` are inclusive and equal when
 * the day is known. An `open` time has no date, and `note` says why.
 */
export type When =
  | {
      readonly precision: 'day' | 'month' | 'range';
      readonly said: string;
      readonly from: Day;
      readonly to: Day;
      /** stated: the source prints the date · inferred: it follows from dateline and publication day · external: `note` cites it. */
      readonly basis: 'stated' | 'inferred' | 'external';
      readonly note?: string;
    }
  | { readonly precision: 'open'; readonly said: string; readonly note: string };

interface ItemBase {
  readonly id: string;
  readonly source: Source;
  readonly at: Locator;
  /** Parties that the item speaks of, its own speaker's included only when it's spoken of too. */
  readonly about: readonly Party[];
  /** The first is the one it is filed under. Never empty. */
  readonly topics: readonly Topic[];
  readonly when: When;
  /** Words that must travel with the item wherever it's shown. */
  readonly conditions: readonly string[];
  /** Words by which people look for it, by language. For finding only: they are nobody's words, and never shown. */
  readonly gloss?: Gloss;
  /** What a reader should know of how this was read, such as whom a "he" means. */
  readonly note?: string;
  /** When it came into the record. */
  readonly recorded: Moment;
  /** What was changed in it since, oldest first. */
  readonly corrected: readonly Revision[];
  /** Why it is no longer held. It then stands in {@link TheRecord.withdrawn} alone. */
  readonly withdrawn?: Revision;
  /** From 1 on: one more for each correction, and one for a withdrawal. */
  readonly version: number;
}

/** Words for finding an item: those that ask for it, by language, and those that ask for what it leaves open. */
export interface Gloss extends Readonly<Record<Language, string>> {
  readonly unsaid?: string | undefined;
}

/** The same utterance as another outlet printed it. Neither is an error in the other. */
export interface Variant {
  readonly outlet: string;
  readonly text: string;
  readonly cite: string;
}

/** A wording of the quotation that went round and is wrong. Not another outlet's wording: that's a {@link Variant}. */
export interface Misquote {
  readonly text: string;
  /** Who published it, where, and on what day. */
  readonly cite: string;
  readonly url: string;
  /** What is wrong with it, in our words. */
  readonly note: string;
}

/** Where a quotation sits in its setting sentence. */
export const QUOTE_SLOT = '{quote}';

export interface Quote extends ItemBase {
  readonly kind: 'quote';
  /** Verbatim, without the quotation marks around it, and without a comma that belongs to the reporter's sentence. */
  readonly text: string;
  /** full: one or more whole sentences · clause: can stand alone though the sentence goes on · fragment: can't stand alone. */
  readonly extent: 'full' | 'clause' | 'fragment';
  readonly by: PersonVoice;
  /** The reporter's verb: "said", "added". */
  readonly cue: string;
  readonly occasion: string;
  /** Our sentence about it. With {@link QUOTE_SLOT} it carries the quotation (always so for a fragment). */
  readonly setting: string;
  readonly variants: readonly Variant[];
  readonly misquotes: readonly Misquote[];
}

export const MODES = [
  'said',
  'decided',
  'agreed',
  'offered',
  'announced',
  'accused',
  'denied',
  'claimed',
  'warned',
] as const;
export type Mode = (typeof MODES)[number];

/** Something reported without quotation, in our words. */
export interface Statement extends ItemBase {
  readonly kind: 'statement';
  readonly text: string;
  readonly mode: Mode;
  readonly by: Voice;
  /** The source's hedge ("appeared", "possible"), which `text` keeps. */
  readonly hedge?: string;
}

/** Something the reporter says in the source's own voice, in our words. */
export interface Fact extends ItemBase {
  readonly kind: 'fact';
  readonly text: string;
  /** judgement: the reporter weighs or concludes, rather than reports. */
  readonly voice: 'report' | 'judgement';
  readonly hedge?: string;
}

export interface Event extends ItemBase {
  readonly kind: 'event';
  readonly title: string;
  readonly where?: { readonly place: string; readonly country?: Party };
  readonly participants: readonly (Person | Party)[];
  /** Items of the record that belong to it. */
  readonly items: readonly Item[];
  /** done: the source reports it as having happened · announced: said to be going to · conditional: depends on something. */
  readonly status: 'done' | 'announced' | 'conditional';
}

export type Item = Quote | Statement | Fact | Event;

/** Who makes a statement. A voice without a name stays without one. */
export type Voice = PersonVoice | PartyVoice | UnnamedVoice;
export interface PersonVoice {
  readonly kind: 'person';
  readonly person: Person;
  /** The office as the source gives it. */
  readonly office: string;
}
export interface PartyVoice {
  readonly kind: 'party';
  readonly party: Party;
  /** The part of it that spoke, as the source names it: "White House", "Ukrainian army". */
  readonly organ?: string;
}
export interface UnnamedVoice {
  readonly kind: 'unnamed';
  readonly described: string;
  readonly party: Party;
}

/** A question on which the record's voices differ, or on which one side is heard and the other isn't. */
export interface Dispute {
  readonly kind: 'dispute';
  readonly id: string;
  readonly question: string;
  readonly source: Source;
  readonly sides: readonly Side[];
  /** What the reporter writes about it. */
  readonly reporter: Item;
  readonly recorded: Moment;
}
export type Side =
  | { readonly party: Party; readonly item: Quote | Statement }
  /** `silence` says, in our words, what the record lacks. */
  | { readonly party: Party; readonly silence: string };

/** Everything the data files hold, resolved. Maps keep the files' order. */
export interface TheRecord {
  /** The newest day on which anything was recorded, corrected or withdrawn. */
  readonly asOf: Day;
  readonly sources: ReadonlyMap<string, Source>;
  readonly people: ReadonlyMap<string, Person>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly items: ReadonlyMap<string, Item>;
  /** Items that were taken back: no answer holds them, but who asks for one by its id is told when and why it went. */
  readonly withdrawn: ReadonlyMap<string, Item>;
  readonly disputes: ReadonlyMap<string, Dispute>;
}

/** A day or several that somebody named: "27 March", "March 2025". Inclusive. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether it's a day of the calendar: 2025-02-30 isn't. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
