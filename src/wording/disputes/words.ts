/** What `/disputed` says. */

export interface DisputeWords {
  title(topic: string | undefined): string;
  /** Completes "Not in the record". */
  none(topic: string | undefined): string;
  count(disputes: number): string;
  /** Heads the menu of topics. */
  readonly choose: string;
  readonly all: string;
}
