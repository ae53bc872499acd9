/** What `/ask` says. All but the notes complete "Not in the record". */

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
