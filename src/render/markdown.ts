/** Writes a page's parts as Discord Markdown: the one place where plain text is escaped. */
import { percentEncode } from '../text/percent.ts';
import { cutAt } from '../text/sanitize.ts';
import { EMBED } from './limits.ts';
import type { Block, Line, Section, Span } from './page.ts';

/**
 * Characters that can start formatting, a mention, a masked link, a heading or a link anywhere in a line. Discord shows a
 * backslash before a punctuation mark as the mark alone. https://discord.com/developers/docs/reference#message-formatting
 */
const ANYWHERE = /[\\*_~`|<>[\]@#]|(?<=[a-z]):(?=\/\/)/gi;
/** The marks that make a list item at the start of a line: `- `, `+ `, `1. `. */
const LIST = /^(\s*)([-+]|\d+\.)(?=\s)/;

/** Escapes a line of plain text so that Discord shows exactly these characters. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ANYWHERE, '\\$&')
    .replace(LIST, (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

/**
 * Fences text that Discord shows as it is, for members to copy. Nothing inside needs escaping but a fence, which a
 * zero-width space between its marks takes apart. https://support.discord.com/hc/en-us/articles/210298617
 */
export function codeBlock(text: string): string {
  return `\`\`\`\n${text.replace(/`(?=`)/g, '`\u200b')}\n\`\`\``;
}

/** Part of a message: only in the content does an address bring a preview of its page, unless it's in angle brackets. */
type Place = 'content' | 'embed';

/** What an address may have in a link as it is: nothing that ends the link, formats or mentions. */
const UNSAFE_IN_LINK = /[^A-Za-z0-9\-._~:/?#=&%+,;!$]/gu;

const safe = (address: string): string => percentEncode(address, UNSAFE_IN_LINK);

/** Writes an address of the web that leads to itself, and brings no preview. */
export const autolink = (address: string): string => `<${safe(address)}>`;

/** Writes where a label in square brackets before it leads. No address can end it, whatever it holds. */
export const destination = (address: string, place: Place): string =>
  `(${place === 'content' ? autolink(address) : safe(address)})`;

/** Writes plain text that leads to an address of the web. Neither can end the link, whatever it holds. */
export const maskedLink = (text: string, address: string, place: Place): string =>
  `[${escapeMarkdown(text)}]${destination(address, place)}`;

/** Reverses {@link escapeMarkdown} on a line that it made. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

/**
 * Cuts plain text so that its escaped form fits whole: the longest prefix at a grapheme boundary that, marked and escaped,
 * has at most `max` UTF-16 code units. Text that fits anyway stays as it is. The result is plain text still, to be escaped
 * where it's drawn. Never for quotations.
 *
 * @param mark stands where the text was cut; must fit into `max` by itself.
 */
export function cutForMarkdown(text: string, max: number, mark = '…'): string {
  if (escapeMarkdown(text).length <= max) return text;
  let room = max - mark.length;
  for (;;) {
    const cut = `${cutAt(text, room).text.trimEnd()}${mark}`;
    const over = escapeMarkdown(cut).length - max;
    if (over <= 0) return cut;
    // A character takes two at most, so this never goes past the longest prefix that fits.
    room -= Math.ceil(over / 2);
  }
}

const PREFIX: Readonly<Record<Line['role'], string>> = {
  words: '> ',
  byline: '',
  condition: '⚠ ',
  note: '-# ',
  date: '-# ',
  cite: '-# ',
  code: '',
  text: '',
};

/** Writes spans as one line: escaped text, bold where it's strong, Discord's own marks for moments and channels. */
export const spansMarkdown = (spans: readonly Span[]): string =>
  spans.map(span => spanMarkdown(span, 'content')).join('');

function spanMarkdown(part: Span, place: Place): string {
  // Relative: a date could come out as another calendar day in the reader's time zone.
  if ('moment' in part) return ` · <t:${part.moment}:R>`;
  if ('instant' in part) return `<t:${part.instant}:F>`;
  if ('channel' in part) return `<#${part.channel}>`;
  const text = textMarkdown(part, place);
  return part.strong ? `**${text}**` : text;
}

/** Discord shows no masked link whose text is an address. */
function textMarkdown({ text, link }: Extract<Span, { text: string }>, place: Place): string {
  if (link === undefined) return escapeMarkdown(text);
  return text === link ? autolink(link) : maskedLink(text, link, place);
}

function lineMarkdown(of: Line): string {
  if (of.role === 'code') return codeBlock(of.spans.map(part => ('text' in part ? part.text : '')).join(''));
  return PREFIX[of.role] + of.spans.map(span => spanMarkdown(span, 'embed')).join('');
}

const heading = (text: string): string => `### ${escapeMarkdown(text)}`;

const cache = new WeakMap<Block, string>();

/** Writes a block's lines. Cached by block: the same blocks are written and weighed again and again. */
function blockMarkdown(block: Block): string {
  const written = cache.get(block) ?? block.map(lineMarkdown).join('\n');
  cache.set(block, written);
  return written;
}

/** Counts the characters that a block takes on a page, the blank line before it included. */
export const weighBlock = (block: Block): number => blockMarkdown(block).length + 2;
/** Counts the characters that a heading takes on a page, its line break included. */
export const weighHeading = (text: string): number => heading(text).length + 2;

/** Counts the characters that a lead takes above the sections, the blank line after it included. */
export const weighLead = (text: string): number => escapeMarkdown(text).length + 2;

/** Writes the sections of one page. A block too long for an embed sheds its notes, the last first, and nothing else. */
export function sectionsMarkdown(sections: readonly Section[], lead: string | undefined): string {
  const parts = lead === undefined ? [] : [escapeMarkdown(lead)];
  for (const section of sections) {
    if (section.heading !== undefined) parts.push(heading(section.heading));
    for (const block of section.blocks) parts.push(blockMarkdown(shedNotes(block)));
  }
  return parts.join('\n\n').replace(/^(### .*)\n\n/gm, '$1\n');
}

/** Longest block, in characters: it leaves room for the lead and a heading. */
const BLOCK_MAX = EMBED.description - 600;

function shedNotes(block: Block): Block {
  if (blockMarkdown(block).length <= BLOCK_MAX) return block;
  const last = block.findLastIndex(l => l.role === 'note');
  return last < 0 ? block : shedNotes(block.filter((_, i) => i !== last));
}
