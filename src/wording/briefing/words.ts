/** What is said of editions, and of items that were corrected or withdrawn. */
export interface EditionWords {
  /** A line under an item, and on top of the post that told it otherwise. */
  corrected(day: string, note: string): string;
  withdrawn(day: string, note: string): string;
  /** Heads what was withdrawn from a source. */
  readonly takenBack: string;
  /** Completes "Not in the record". */
  withdrawnItem(id: string, day: string, note: string): string;

  /** How many entries are new since a day. */
  fresh(entries: number, since: string): string;
  /** More are new than are shown; ways to them follow. */
  more(entries: number): string;
  /** Nothing is new since the day on which something last was. */
  quiet(day: string): string;
  /** The record has nothing yet on what is followed. */
  readonly empty: string;
  /** After {@link quiet}: what follows isn't new, but was on that day. */
  readonly recap: string;
  /** Heads what the reporter writes. */
  readonly reporter: string;
  /** Heads what was corrected or withdrawn since it was posted. */
  readonly corrections: string;
  /** Heads the menu of ways to what isn't shown. */
  readonly rest: string;
  /** The button under every edition that leads to its settings. */
  readonly mark: string;
}
