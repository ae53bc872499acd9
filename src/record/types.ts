/**
 * Types the compiled record. Everything here is immutable; references between entries are object references, so an item
 * can't name a person, a party or a source that isn't there.
 */
import type { Day } from '../time/days.ts';

export type { Day, Days } from '../time/days.ts';

/** The whole record, resolved. Maps keep the files' order; sources and disputes have the newest source first. */
export interface TheRecord {
  /** The newest day on which anything was recorded, corrected or withdrawn. */
  readonly asOf: Day;
  readonly sources: ReadonlyMap<string, Source>;
  readonly people: ReadonlyMap<string, Person>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly items: ReadonlyMap<string, Item>;
  /**
   * Items that were taken back. No answer shows them; a request for one by its id is answered with when and why it
   * went.
   */
  readonly withdrawn: ReadonlyMap<string, Item>;
  /** What several sources have, by each id under which one of them has it. */
  readonly shared: ReadonlyMap<string, Shared>;
  /** The ids of all items of all sources, withdrawn ones too, in the order of the files. */
  readonly order: readonly string[];
  /** The ids of each item that updates or contradicts another one, and of that one, as their sources have them. */
  readonly updates: readonly Update[];
  /** Of an item that another one updates or contradicts, all reports of the matter, its own too: oldest first. */
  readonly accounts: ReadonlyMap<Item, readonly Item[]>;
  readonly disputes: ReadonlyMap<string, Dispute>;
  /** What words mean in the languages of questions, whatever the items say. */
  readonly vocabulary: readonly Meaning[];
  /** The record's own sentences and names in the other languages, as far as they are translated. */
  readonly translations: ReadonlyMap<string, Translation>;
}

/**
 * One meaning, with words for it by language: folded, with spaces between them; `word*` stands for every word that begins
 * so.
 */
export interface Meaning extends Readonly<Record<Language, string>> {
  readonly id: string;
  /**
   * - general: so broad that an item may answer without it
   * - telling: of verbs of saying, with content of its own: to warn is more than to say
   * - hint: tells between items that are otherwise alike, where its word carries no content
   * - incidental: no question for somebody turns on it
   */
  readonly is: readonly ('general' | 'telling' | 'hint' | 'incidental')[];
}

/** The languages of the bot, and of the record's own names, labels and glosses. Codes are Discord's locales for them. */
export const LANGUAGES = ['en', 'fr', 'de', 'uk'] as const;
/** One of the bot's languages. */
export type Language = (typeof LANGUAGES)[number];
/** The language that the record's own sentences are written in. */
export const MAIN_LANGUAGE = 'en' satisfies Language;
/** The languages other than {@link MAIN_LANGUAGE}. */
export const OTHER_LANGUAGES = LANGUAGES.filter((one): one is OtherLanguage => one !== MAIN_LANGUAGE);
export type OtherLanguage = Exclude<Language, typeof MAIN_LANGUAGE>;

/** A text of the record's own in the other languages; absent where nobody has translated it. */
export type Translation = { readonly [L in OtherLanguage]?: string | undefined };

// Sources

/**
 * A place in a source. Paragraphs count body paragraphs only: photo captions (lines that stand alone without a full
 * stop) and section heads aren't counted; captions have numbers of their own. Both start at 1.
 */
export interface Locator {
  readonly part: 'paragraph' | 'caption';
  readonly number: number;
  /** The last paragraph, where the words run over several. */
  readonly to?: number;
}

/**
 * What a source is. article: a reporter tells, and quotes others · document: whoever issues it speaks in it, without
 * quotation marks · transcript: a label in front of each turn names who speaks.
 */
export const SOURCE_FORMS = ['article', 'document', 'transcript'] as const;
/** One of {@link SOURCE_FORMS}. */
export type SourceForm = (typeof SOURCE_FORMS)[number];

/**
 * One published text that the record draws on. The text itself isn't stored; {@link Source.sha256} shows whether it has
 * changed.
 */
export interface Source {
  readonly kind: 'source';
  readonly id: string;
  readonly outlet: string;
  readonly form: SourceForm;
  /** The headline. Absent where the copy that was read has none. */
  readonly title?: string;
  /** The words of the title that tell it from other texts of the outlet and the day. Absent where there is no other. */
  readonly apart?: string;
  /** Where that very text can be read. */
  readonly url?: string;
  /** Another publisher's copy, which wasn't compared in full. Its headline may be its own. */
  readonly republished?: { readonly outlet: string; readonly url: string };
  readonly published: Day;
  readonly dateline?: string;
  /** BCP 47 tag of the language that it's printed in, and so of its quotations. */
  readonly language: string;
  /** The holder of the rights, and what the record may take. */
  readonly rights: string;
  /** SHA-256 of the text file that was read, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly paragraphs: number;
  readonly captions: number;
  /** The ids of the items whose sentences stand at the head of a day, by the day. */
  readonly days?: Readonly<Record<Day, string>>;
  /** What people may ask of it. */
  readonly questions: readonly Question[];
  /** Words that it prints between quotation marks though nobody is quoted saying them. */
  readonly unquoted: readonly Unquoted[];
  /** When a curator entered it. */
  readonly recorded: Moment;
}

/** A question in all languages, and the ids of the items that answer it. */
export interface Question extends Readonly<Record<Language, string>> {
  readonly items: readonly string[];
}

/** Words between the reporter's own quotation marks: a name, a phrase that goes round. */
export interface Unquoted {
  readonly at: Locator;
  readonly text: string;
}

/** A place where something stands. */
export interface Citation {
  readonly source: Source;
  readonly at: Locator;
}

// People, parties and topics

/** Somebody who speaks or is spoken of. */
export interface Person {
  readonly kind: 'person';
  readonly id: string;
  readonly name: string;
  /** How a headline calls them, where that isn't the last word of the name. */
  readonly short?: string;
  /** Other spellings, other alphabets, and what people call them. */
  readonly spellings: readonly string[];
  /** Whom they speak for. Absent where no source says: it isn't guessed, nor taken from where they come from. */
  readonly party?: Party;
  /** Whose words are meant, behind a noun for them, in the other languages. */
  readonly from?: Readonly<Record<OtherLanguage, string>>;
  /** Empty where no source prints any. */
  readonly offices: readonly Office[];
}

/** An office that a person holds. */
export interface Office {
  readonly title: string;
  /** The forms in which sources print it. */
  readonly printed: readonly string[];
  /** It leads the country or the body. */
  readonly head?: true;
  readonly from?: Day;
  readonly to?: Day;
}

/** A country, a body (an organisation) or a bloc (several countries acting together). */
export interface Party {
  readonly kind: 'party';
  readonly id: string;
  readonly name: string;
  readonly form: 'country' | 'body' | 'bloc';
  /** ISO 3166-1 alpha-2, for countries. The flag and the names in other languages come from it. */
  readonly iso?: string;
  readonly aliases: readonly string[];
  /** Its name in the other languages, where no ISO code gives it. */
  readonly names?: Readonly<Record<OtherLanguage, string>>;
  /** Whose words are meant, behind a noun for them, in the other languages. */
  readonly from?: Readonly<Record<OtherLanguage, string>>;
}

/** A subject under which items are filed. */
export interface Topic {
  readonly kind: 'topic';
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
  /** Amid a sentence, with the preposition and the case that the language asks for: "on sanctions", "zu den Sanktionen". */
  readonly on?: Readonly<Record<Language, string>>;
  /** As a heading: "Energy sites". The label stands where it's absent. */
  readonly short?: Readonly<Record<Language, string>>;
  /** In a list amid a sentence, with the article that the language wants: "a ceasefire", "les sanctions". */
  readonly list?: Readonly<Record<Language, string>>;
  readonly aliases: Readonly<Record<Language, readonly string[]>>;
}

// Time

/**
 * The time of a change of the record: the day as it was written, and the instant from which it counts, in epoch
 * milliseconds.
 */
export interface Moment {
  readonly day: Day;
  readonly at: number;
}

/** A correction of an item, or its withdrawal. */
export interface Revision {
  readonly on: Moment;
  /** What was changed, or why the item was taken back, in our words. */
  readonly note: string;
}

/** The withdrawal of an item. */
export interface Withdrawal extends Revision {
  /** The id of the item that says it now, where one does. */
  readonly see?: string;
}

/** The time of an item. An `open` time has no date, and `note` says why. */
export type When = Dated | (SaidWhen & { readonly precision: 'open'; readonly note: string });

/** The words for a time. */
interface SaidWhen {
  /** Verbatim from the cited place or the dateline. Absent where neither has any. */
  readonly said?: string;
}

/** A time that has a date. `from` and `to` are inclusive, and equal when the day is known. */
export type Dated = SaidWhen & {
  readonly precision: 'day' | 'month' | 'range';
  readonly from: Day;
  readonly to: Day;
  readonly note?: string;
} & Basis;

/**
 * How a date is known. stated: the source prints it · inferred: it follows from dateline and publication day · external:
 * it isn't the source's, and `credit` names whose it is.
 */
type Basis = { readonly basis: 'stated' | 'inferred' } | { readonly basis: 'external'; readonly credit: string };

// Items

/** One thing that the record holds. */
export type Item = Quote | Statement | Fact | Event;

interface ItemBase {
  /** Its own in the whole record, and for good: see `ids.ts`. */
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
  /**
   * Words by which people look for it, by language. They serve the search only: nobody said them, and no answer shows
   * them.
   */
  readonly gloss?: Gloss;
  /** A remark for readers on how the source was read, such as whom a "he" means. */
  readonly note?: string;
  /** When it came into the record. */
  readonly recorded: Moment;
  /** Its corrections since then, oldest first. */
  readonly corrected: readonly Revision[];
  /** Why it was taken back. The item then stands in {@link TheRecord.withdrawn} alone. */
  readonly withdrawn?: Withdrawal;
  /** Starts at 1; one more for each correction, and one for a withdrawal. */
  readonly version: number;
}

/** Words that ask for an item, by language. */
interface Gloss extends Readonly<Record<Language, string>> {
  /** Words that ask for something the item leaves open: it doesn't answer them. */
  readonly unsaid?: string | undefined;
}

/** One entry of what several sources have, and the same as one of them has it, with its own id. */
export interface Shared {
  readonly entry: Item;
  readonly here: Item;
  /** As that source has it, without what the others say. */
  readonly own: Item;
}

/** The ids of a report and of the earlier one that it updates. */
export type Update = readonly [later: string, earlier: string];

/** A quotation as a further source of the record prints it: in the same words, in others, or in another language. */
export interface Printing extends Citation {
  readonly id: string;
  readonly text: string;
  readonly cue?: string;
  readonly repeated?: true;
  readonly note?: string;
}

/** An event as one source reports it. */
export interface Report extends Citation {
  readonly id: string;
  readonly title: string;
  readonly status: Event['status'];
  readonly when: When;
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
  /** Its publisher, place and day. */
  readonly cite: string;
  readonly url: string;
  /** Its fault, in our words. */
  readonly note: string;
}

/** Marks the place of the quotation in its setting sentence. */
export const QUOTE_SLOT = '{quote}';

/** Words that somebody is quoted saying. */
export interface Quote extends ItemBase {
  readonly kind: 'quote';
  /** Verbatim, without the quotation marks around it, and without a comma that belongs to the reporter's sentence. */
  readonly text: string;
  /**
   * full: one or more whole sentences · clause: can stand alone though the sentence goes on · fragment: can't stand
   * alone.
   */
  readonly extent: 'full' | 'clause' | 'fragment';
  readonly by: Voice;
  /** The reporter's verb: "said", "added". Absent where the source is a document or a transcript. */
  readonly cue?: string;
  /** Where or when it was said, in our words, where the source says so. */
  readonly occasion?: string;
  /** Our sentence about it. With {@link QUOTE_SLOT} it carries the quotation (always so for a fragment). */
  readonly setting: string;
  /** The setting without its speaker, for a line below the speaker's name. It carries the quotation as the setting does. */
  readonly under?: string;
  /** Its words stand elsewhere in the source too, so that a link to them could lead to the wrong place. */
  readonly repeated?: true;
  readonly variants: readonly Variant[];
  readonly misquotes: readonly Misquote[];
  /** The same in further sources of the record, in the order of publication. Absent where only one has it. */
  readonly printings?: readonly Printing[];
}

/** The ways in which a statement can have been made. */
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
/** One of {@link MODES}. */
export type Mode = (typeof MODES)[number];

/** Something reported without quotation, in our words. */
export interface Statement extends ItemBase {
  readonly kind: 'statement';
  readonly text: string;
  /** The text without its speaker, for a line below the speaker's name; of a party it begins with the verb. */
  readonly under?: string;
  readonly mode: Mode;
  readonly by: Voice;
  /** Where or when it was said, in our words, where the source says so. */
  readonly occasion?: string;
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
  readonly silence?: Silence;
}

/** That a party is silent, as a source says it of its own day. */
export interface Silence {
  readonly party: Party;
  /** What the record holds from that party on the matter all the same, oldest first. */
  readonly items: readonly (Quote | Statement)[];
}

/** Something that took place, is announced, or depends on something. */
export interface Event extends ItemBase {
  readonly kind: 'event';
  readonly title: string;
  /** Where it takes place; `at`, where the source says so, if that is another paragraph than the event’s own. */
  readonly where?: { readonly place: string; readonly country?: Party; readonly at?: Locator };
  readonly participants: readonly (Person | Party)[];
  /** Items of the record that belong to it. */
  readonly items: readonly Item[];
  /**
   * done: the source reports it as having happened · announced: said to be going to · conditional: depends on
   * something.
   */
  readonly status: 'done' | 'announced' | 'conditional';
  /** The reports of all its sources, in the order of publication. Absent where only one has it. */
  readonly reports?: readonly Report[];
}

/** Whoever speaks: one, or several together. */
export type Voice = LoneVoice | JointVoice;
/** One speaker: a person, a body in its own name, or somebody whom the source doesn't name. */
export type LoneVoice = PersonVoice | PartyVoice | UnnamedVoice;
/** Several who say the same words: of a joint statement, a joint letter. Each of them says all of it. */
interface JointVoice {
  readonly kind: 'joint';
  readonly voices: readonly LoneVoice[];
}
interface PersonVoice {
  readonly kind: 'person';
  readonly person: Person;
  /** The office as the source gives it. Absent where it prints none: it isn't taken from elsewhere. */
  readonly office?: string;
}
interface PartyVoice {
  readonly kind: 'party';
  readonly party: Party;
  /** The part of it that spoke, as the source names it: "White House", "Ukrainian army". */
  readonly organ?: string;
}
interface UnnamedVoice {
  readonly kind: 'unnamed';
  /** The source's description: "a French presidential official". */
  readonly described: string;
  /** Whose voice it is. Absent where the source doesn't say: it isn't guessed. */
  readonly party?: Party;
}

// Disputes

/** A question on which the record's speakers differ, or on which one side is heard and the other isn't. */
export interface Dispute {
  readonly kind: 'dispute';
  /** Its own among disputes and items, as {@link ItemBase.id} is. */
  readonly id: string;
  readonly question: string;
  /** The question in few words, for lists. */
  readonly short?: string;
  readonly source: Source;
  readonly sides: readonly Side[];
  /** The reporter's line about it. Absent where the source takes none. */
  readonly reporter?: Item;
  readonly recorded: Moment;
}
/** What a side of a dispute does, in a word: it answers the question with no, or the mode of its item says it. */
export const SIDE_WORDS = ['accuses', 'denies', 'claims', 'says-so', 'no'] as const;
/** One of {@link SIDE_WORDS}. */
export type SideWord = (typeof SIDE_WORDS)[number];

/** One side of a dispute: what it said of the question, oldest first. A side without any item is silent. */
export interface Side {
  readonly party: Party;
  readonly items: readonly (Quote | Statement)[];
  readonly word?: SideWord;
}
