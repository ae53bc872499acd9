/** Writes a page's parts as Discord Markdown: the one place where plain text is escaped. */
import { percentEncode } from '../text/percent.ts';
import { cutAt } from '../text/sanitize.ts';
import type { Line, Span } from './page.ts';

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
  words: '',
  code: '',
  bullet: '- ',
  small: '-# ',
  text: '',
};

/** Writes spans as one line: escaped text, bold where it's strong, Discord's own marks for moments and channels. */
export const spansMarkdown = (spans: readonly Span[]): string =>
  spans.map(span => spanMarkdown(span, 'content')).join('');

function spanMarkdown(part: Span, place: Place): string {
  if ('instant' in part) return `<t:${part.instant}:${part.until ? 'R' : 'f'}>`;
  if ('channel' in part) return `<#${part.channel}>`;
  // https://docs.discord.com/developers/reference#message-formatting
  if ('command' in part)
    return part.id === undefined ? escapeMarkdown(`/${part.shown}`) : `</${part.command}:${part.id}>`;
  const { text, strong, underlined, link } = part;
  const shown = link === undefined ? escapeMarkdown(text) : linked(text, link, place);
  const bold = strong ? `**${shown}**` : shown;
  return underlined ? `__${bold}__` : bold;
}

/** Discord shows no masked link whose text is an address. */
const linked = (text: string, link: string, place: Place): string =>
  text === link ? autolink(link) : maskedLink(text, link, place);

/** Writes a line where it stands: in a message's own text or in a card. */
export function lineText(of: Line, place: Place): string {
  if (of.role === 'code') return codeBlock(of.spans.map(part => ('text' in part ? part.text : '')).join(''));
  return PREFIX[of.role] + of.spans.map(span => spanMarkdown(span, place)).join('');
}
