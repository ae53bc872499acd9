/** Types the words of a language from which fields are filled in. */
import type { Mode } from '../../../record/types.ts';

/** A verb by which somebody does something in saying it. */
export interface Deed {
  readonly mode: Mode;
  /** With the flag g. */
  readonly verb: RegExp;
}

/** The words of one language. Lists of words are in small letters. */
export interface FieldWords {
  /** What somebody does who says it so, by the verb's base form. */
  readonly modes: ReadonlyMap<string, Mode>;
  /** Words by which a source holds something back, each with all its forms. The first that stands in a sentence counts. */
  readonly hedges: readonly RegExp[];
  /** Those of them by which a reporter weighs. */
  readonly weighing: RegExp;
  /** Verbs by which a party does something in saying it. */
  readonly deeds: readonly Deed[];
  /** Verbs, in their base form, with which an agency carries what others say. */
  readonly carrying: ReadonlySet<string>;
  /** What may stand between a subject and its verb, at the end of a text. */
  readonly beforeVerb: RegExp;
  /** Whose an office is, before it: "its". */
  readonly possessive: RegExp;
  /** Says of people that they aren't of the party that is named behind: "critics of". */
  readonly others: RegExp;
  /** What may stand before a subject. */
  readonly opening: RegExp;
  /** Joins those who do something together. */
  readonly joining: RegExp;
  /** What makes of a name a part of something else: "after", "of". */
  readonly linked: RegExp;
  /** What something is only set against: "during the war". With the flag g. */
  readonly background: RegExp;
  /** Begins a clause that tells of something else than the one before it. With the flag g. */
  readonly clauses: RegExp;
  /** Begins a clause with a subject of its own, in which something else takes place: "after Bell resigned". With the flag g. */
  readonly besides: RegExp;
  /** Begins a part of a sentence that tells what lies long back: "sparked by". With the flag g. */
  readonly relative: RegExp;
  /** Leads to those with whom somebody meets. */
  readonly together: RegExp;
  /** Says when something is to come without a day: "in the coming days". */
  readonly soon: RegExp;
  /** Begins another clause. With the flag g. */
  readonly breaks: RegExp;
  /** Claims of a party's, with the group `whose`. With the flag g. */
  readonly claims: RegExp;
  /** Begins a condition, which goes on to the next mark. */
  readonly condition: RegExp;
  /** Goes on with a sentence behind a quotation that was part of it. */
  readonly goesOn: ReadonlySet<string>;
  /** A subject that is one word. */
  readonly subjects: ReadonlySet<string>;
  /** A verb that is finite for certain. */
  readonly finite: ReadonlySet<string>;
  /** Begins a clause that can't stand alone. */
  readonly dependent: ReadonlySet<string>;
  /** An occasion that is an event by itself: “at a press conference”. */
  readonly gathering: RegExp;
  /** What is talked of wherever, before its place: a “truce in Norland” may be agreed elsewhere. */
  readonly matter: RegExp;
  /** An office or a ministry, with the word for what it is of: “Defence Minister”. */
  readonly office: RegExp;
  /** The end of what sets something against all that was “since” a day: “for the first time”. It began on no such day. */
  readonly compared: RegExp;
  /** Whoever speaks, with somebody else: “he and Bell”. */
  readonly both: RegExp;
  /** Pronouns that stand for one person. */
  readonly singular: ReadonlySet<string>;
  /** Begins an occasion that is a time. */
  readonly temporal: RegExp;
  /** Belongs to what stands before a date, and not to the date: "of". */
  readonly beforeDate: RegExp;
  /** Says that something lies ahead. */
  readonly ahead: RegExp;
  /** Says that something took place. */
  readonly happening: RegExp;
  /** Sends somebody or something to a place, with the place. */
  readonly sent: RegExp;
  /** A place, with what tells that it is one before it. */
  readonly placed: RegExp;
  /** Ends before a place in which something is. */
  readonly within: RegExp;
  /** A line that is nothing but a place; and the end of one that takes an article. */
  readonly venue: RegExp;
  readonly definite: RegExp;
  /** A noun, with what tells that it is one before it. With the flag g. */
  readonly nouns: RegExp;
  /** Nouns that name no subject. */
  readonly general: ReadonlySet<string>;
  /** Words for where or when something was said, right behind the verb. */
  readonly occasion: RegExp;
  /** Ends words that go on with an object of theirs: "after meeting". */
  readonly openEnd: RegExp;
  /** What leads a sentence and tells where or when something is said in it. */
  readonly fronted: RegExp;
  /** A single word that names an organ, not its country: "kremlin". */
  readonly organs: ReadonlySet<string>;
  /** The first part of a word for two countries, with the country's code: "franco-british". */
  readonly joined: ReadonlyMap<string, string>;
  /** What somebody says in a text of their own that binds them: an agreement, a promise. */
  readonly binding: RegExp;
  /** Before the names of those who issue a text, in its title; and behind them. */
  readonly issued: RegExp;
  readonly subject: RegExp;
}
