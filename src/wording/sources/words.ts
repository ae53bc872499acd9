/** What `/source` and `/cite` say. */
import type { Day, Item, Locator, Source } from '../../dossier/types.ts';

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
