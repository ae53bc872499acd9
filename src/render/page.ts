/**
 * Defines one page of an answer, ready for a surface to draw: plain text in roles, no markup. Each surface escapes the text
 * in its own way; no text here is trusted to be free of Markdown or mentions.
 */
import { UNTRANSLATED } from '../i18n/sentences.ts';
import type { Invocation, Press } from '../invocation.ts';
import type { Options } from '../options.ts';
import type { Picture } from './picture/picture.ts';

/** One page of an answer. */
export interface Page {
  /** The whole first answer in one plain sentence: push previews and screen readers see nothing else. */
  readonly sentence: string;
  /** The same sentence in spans, where it holds moments or channels for a surface to show in its own way. */
  readonly opening?: readonly Span[];
  /** Absent where the sentence says it all: a refusal, a problem. */
  readonly title?: string;
  /** A sentence above the sections. */
  readonly lead?: string;
  readonly sections: readonly Section[];
  /** The record's "as of", and "page 1 of 3" where there are several. */
  readonly footer: string;
  readonly buttons: readonly PageButton[];
  /** A menu, for more links than buttons would hold. */
  readonly choose?: { readonly label: string; readonly buttons: readonly PageButton[] };
  /** The free text that the page answers. Buttons whose custom id can't hold it read it back from the message. */
  readonly echo?: { readonly label: string; readonly text: string };
  /** A picture of the page, where one was asked for. The page says it all without. */
  readonly picture?: Picture;
  /** Buttons of whoever posts the page, after the answer's. */
  readonly own?: readonly OwnButton[];
  readonly tone: 'answer' | 'nothing' | 'problem';
}

/** Blocks under a heading. */
export interface Section {
  readonly heading?: string;
  readonly blocks: readonly Block[];
}

/** Lines that stay together on a page: an item's words with its byline, conditions, disputes and citation. */
export type Block = readonly Line[];

/** One line of a page, by its role. */
export interface Line {
  /**
   * words: an item's own text, set off from the rest · byline: who says it · condition: conditions and disputes, never
   * left out · note: left out first where room is short · date: whose its date is, where it isn't the source's own, never left
   * out · cite: where it stands · code: text to be copied, which may hold
   * line breaks · text: anything else.
   */
  readonly role: 'words' | 'byline' | 'condition' | 'note' | 'date' | 'cite' | 'code' | 'text';
  readonly spans: readonly Span[];
}

/** Makes a line; a plain string is a span of text. Where a part of it isn't translated, its end says so, once. */
export function line(role: Line['role'], ...parts: readonly (Span | string)[]): Line {
  const spans = parts.map((part): Span => (typeof part === 'string' ? { text: part } : part));
  if (!spans.some(isUntranslated)) return { role, spans };
  const bare = spans.map(span => ('text' in span ? { ...span, text: span.text.replaceAll(UNTRANSLATED, '') } : span));
  return { role, spans: [...bare, { text: UNTRANSLATED }] };
}

const isUntranslated = (span: Span): boolean => 'text' in span && span.text.includes(UNTRANSLATED);

/** A part of a line. */
export type Span =
  /** `link`: the address that the text leads to, where a surface can; the text may be the address itself. */
  | { readonly text: string; readonly strong?: true; readonly link?: string }
  /**
   * A moment in Unix seconds, shown as "2 years ago" in the reader's language where a surface can, and not at all
   * elsewhere.
   */
  | { readonly moment: number }
  /** A moment in Unix seconds, shown as a date and a time in the reader's own zone where a surface can, in UTC elsewhere. */
  | { readonly instant: number }
  /** A channel of the server, by its id. */
  | { readonly channel: string };

/** A button that isn't an invocation: only the poster knows what its id means. */
export interface OwnButton {
  readonly label: string;
  /** The `custom_id`, at most 100 characters. */
  readonly id: string;
}

/** A button that asks for another answer. */
export interface PageButton {
  readonly label: string;
  readonly invocation: Invocation;
  readonly press: Press;
  /** The options of the command that it asks: what writing its custom id takes. */
  readonly options: Options;
}
