/** A claimed quotation held against the record. No word on whether what was said is true. */
import type { Concern } from '../../verify/concerns.ts';
import type { Grade } from '../../verify/verdict.ts';

export interface VerifyWords {
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
