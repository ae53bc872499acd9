/** Says in English what /source and /cite say. */
import type { Day, Item, Locator, Source } from '../../record/types.ts';
import type { RichText } from '../rich-text.ts';
import { capital } from '../sentences.ts';
import { and, counted, dates, foreign, place } from './grammar.ts';

export const sourcePage = {
  /** Outlet, place, date: "AFP, Paris, 27 March 2025". */
  title: ({ outlet, dateline, published, language }: Source): RichText => [
    {
      strong: [`${outlet}${foreign(language)}`, dateline, dates.day(published)]
        .filter(part => part !== undefined)
        .join(', '),
    },
  ],
  /** In the place of a headline. */
  noTitle: 'the copy that was read has no headline',
  /** Before the address of that very text. */
  readAt: 'The text can be read here:',
  noAddress: 'There is no public link here to the text that was read.',
  /** Before the address of a copy at another publisher's, which may differ. */
  republished: (outlet: string) => `Republished by ${outlet}, not compared in full with the text that was read:`,
  /** The first digits of the SHA-256 of the text that was read. */
  fingerprint: (digits: string) => `SHA-256 of the text that was read: ${digits}…`,
  /** What a source has none of may be left out. */
  counts: (n: { readonly paragraphs: number } & { readonly [K in Item['kind'] | 'captions']?: number | undefined }) => {
    const read = and([
      counted(n.paragraphs, 'paragraph', 'paragraphs'),
      ...(n.captions === undefined ? [] : [counted(n.captions, 'caption', 'captions')]),
    ]);
    const taken = and([
      ...(n.quote === undefined ? [] : [counted(n.quote, 'quotation', 'quotations')]),
      ...(n.statement === undefined ? [] : [counted(n.statement, 'statement', 'statements')]),
      ...(n.fact === undefined ? [] : [counted(n.fact, 'fact', 'facts')]),
      ...(n.event === undefined ? [] : [counted(n.event, 'event', 'events')]),
    ]);
    return `From ${read} the record takes ${taken}.`;
  },
  /** Body paragraphs from which nothing is taken: "14", "16–18". */
  untaken: (paragraphs: readonly string[]) => `Paragraphs from which nothing is taken: ${and(paragraphs)}.`,
  /** "Paragraph 12" */
  place: (at: Locator) => capital(place(at)),
  /** "paragraph 12", behind the source. */
  placeAmid: (at: Locator) => place(at),
  /** In the footer: how the record is cited, by the day on which it was last edited, and how it's had as a file. */
  citeRecord: (asOf: Day) => `Cite: Rapporteur, ${dates.day(asOf)} · as a file: npm run export`,
  none: 'The record has no source yet.',
  /** Heads the menus of paragraphs and of sources. */
  choosePlace: 'Choose a paragraph',
  choose: 'Choose a source',
  /** Leads from an item to its source. */
  showWhole: 'The source',
};

export const cite = {
  /** Heads the menu of styles: the current one. */
  style: (style: string) => `Style: ${style}`,
  /**
   * "AFP, Title, Paris, 27 March 2025, paragraph 9"; the title comes set as the style sets titles. The `language` (BCP 47)
   * that it's printed in is named where it isn't this one.
   */
  work: (
    outlet: string,
    title: string | undefined,
    dateline: string | undefined,
    day: string,
    at: Locator,
    language: string,
  ) => [`${outlet}${foreign(language)}`, title, dateline, day, place(at)].filter(part => part !== undefined).join(', '),
  /** "Olaf Scholz, German Chancellor, quoted in AFP, …" */
  quotedIn: (who: string, work: string) => `${who}, quoted in ${work}.`,
  /** "White House, United States, reported in AFP, …" */
  reportedIn: (name: string, work: string) => `${name}, reported in ${work}.`,
  /** The item's date, which isn't the source's own, and whose it is. */
  dated: (date: string, credit: string, outlet: string) => `Date: ${date}, from ${credit}; not in ${outlet}’s text.`,
  accessed: (day: Day) => `Accessed ${dates.day(day)}.`,
  /** First digits of the SHA-256 of the item's words, and of the source's text. */
  fingerprints: (words: string, source: string) => `SHA-256: words ${words}…, source ${source}…`,
};
