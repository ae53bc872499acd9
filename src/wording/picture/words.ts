/** What only a picture says; the rest of it is worded as the text is. */
import type { When } from '../../dossier/types.ts';

export interface PictureWords {
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
}
