/**
 * Defines one page of an answer, ready for a surface to draw: plain text in roles, no markup. Each surface escapes the text
 * in its own way; no text here is trusted to be free of Markdown or mentions.
 */
import type { CommandPart, Instant, Part, RichText } from '../i18n/rich-text.ts';
import { UNTRANSLATED } from '../i18n/sentences.ts';
import type { Invocation, Press } from '../invocation.ts';
import type { Options } from '../options.ts';
import type { ItemEntry, Tone } from '../reply/reply.ts';
import type { Picture } from './picture/picture.ts';

/** One page of an answer: its own lines, then cards. */
export interface Page {
  /** What a push preview, a screen reader and a member without embeds get first. */
  readonly headline: readonly Line[];
  readonly cards: readonly Card[];
  /** Everything of the headline stands in the cards as well as a text needs it: who speaks, and of what. */
  readonly isTitled?: true;
  /** The items that stand on the page, in order. */
  readonly items?: readonly ItemEntry[];
  /** The sources, and what the page's signs mean; empty where nothing of the record stands there. */
  readonly footer: string;
  /** What underlined words are: the end of the footer, where a surface underlines. */
  readonly legend?: string;
  readonly buttons: readonly PageButton[];
  /** Choices that show an entry of the page by itself: first in the menu, where a surface has one. */
  readonly openings?: readonly PageButton[];
  /** A menu, for more links than buttons would hold. */
  readonly choose?: { readonly label: string; readonly buttons: readonly PageButton[] };
  /** The free text that the page answers. Buttons whose custom id can't hold it read it back from the message. */
  readonly echo?: { readonly label: string; readonly text: string };
  /** text: drawn without an embed. Absent where nothing of the record is shown, and of what nobody asked for. */
  readonly form?: 'card' | 'text';
  /** A picture of the page, where one was asked for. The page says it all without. */
  readonly picture?: Picture;
  /** Buttons of whoever posts the page, after the answer's. */
  readonly own?: readonly OwnButton[];
  readonly tone: 'answer' | 'nothing' | 'problem';
}

/** A part of a page with a border of its own. */
export interface Card {
  readonly tone: Tone;
  /** Whoever speaks, with their flag. */
  readonly author?: string;
  readonly title?: string;
  readonly lines: readonly Line[];
  readonly fields: readonly Field[];
}

/** Lines under a heading, in a card. */
export interface Field {
  readonly name: string;
  readonly lines: readonly Line[];
  /** Beside its neighbours where there is room. */
  readonly inline?: true;
}

/** One line of a page, by its role. */
export interface Line {
  /**
   * words: an item's own text, alone · bullet: one of several · small: what may be missed without harm · code: text to be
   * copied, which may hold line breaks · text: anything else.
   */
  readonly role: 'words' | 'bullet' | 'small' | 'code' | 'text';
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

/** The spans of a sentence of ours. */
export const richSpans = (text: RichText): readonly Span[] => text.map(richSpan);

function richSpan(part: Part): Span {
  if (typeof part === 'string') return { text: part };
  return 'strong' in part ? { text: part.strong, strong: true } : part;
}

/** A part of a line. */
export type Span =
  /** `link`: the address that the text leads to, where a surface can; the text may be the address itself. */
  | { readonly text: string; readonly strong?: boolean; readonly underlined?: boolean; readonly link?: string }
  /** In UTC where a surface doesn't know the reader's zone. */
  | Instant
  /** A channel of the server, by its id. */
  | { readonly channel: string }
  /** A slash command, which can be pressed where a surface knows its id. */
  | CommandPart;

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
  /** It stands there and can't be pressed: the first page has no page before. */
  readonly disabled?: true;
  readonly primary?: true;
  /** The options of the command that it asks: what writing its custom id takes. */
  readonly options: Options;
}
