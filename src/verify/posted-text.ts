/**
 * Reads a message as Discord shows it: without marks of formatting, mentions, emoji and addresses, which are nobody's
 * words.
 *
 * @see https://docs.discord.com/developers/reference#message-formatting
 */

/** A part of a message: words quoted as a block, or anything else. Lines end in line feeds. */
export interface Stretch {
  readonly text: string;
  readonly isBlockQuote: boolean;
}

const ZERO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** What stands for something that isn't written in words. */
const OBJECTS = [
  // Emoji of a server, members, roles, channels, commands, times, places to go to.
  /<a?:\w{1,40}:\d{1,25}>|<[@#][!&]?\d{1,25}>|<\/[^<>\n]{1,100}:\d{1,25}>|<t:-?\d{1,20}(?::\w)?>|<id:\w{1,20}>/gu,
  /<?https?:\/\/[^\s<>]+>?/gu,
] as const;
const MASKED_LINK = /\[([^[\]\n]{1,300})\]\(\s*<?https?:\/\/[^\s()<>]+>?(?:\s[^()\n]{0,200})?\)/gu;
const CODE_FENCE = /```(?:[\w+-]{1,20}\n)?/gu;
const DOUBLED = /(?<!\\)(?:\*{2,3}|__|~~|\|\||`)/gu;
/** One alone is a mark of formatting only where it touches a word on one side. */
const SINGLE = /(?<![\p{L}\p{N}\\])[*_](?=[^\s*_])|(?<=[^\s*_\\])[*_](?![\p{L}\p{N}])/gu;
const ESCAPED = /\\(?=[\p{P}\p{S}])/gu;

/** What a line begins with: heading, small print, list. */
const LINE_MARK = /^\s*(?:#{1,3} |-# |[-*+•] (?!\s)|\d{1,3}[.)] )/u;
const BLOCK_QUOTE = /^\s*> ?/u;
/** From here on all is a block quote. */
const LONG_BLOCK_QUOTE = /^\s*>>> ?/u;

/** Cuts a message into block quotes and what stands between them. */
export function stretchesOf(message: string): readonly Stretch[] {
  const stretches: { lines: string[]; isBlockQuote: boolean }[] = [];
  let isLong = false;
  for (const line of withoutObjects(message).split('\n')) {
    isLong ||= LONG_BLOCK_QUOTE.test(line);
    const isBlockQuote = isLong || BLOCK_QUOTE.test(line);
    const bare = withoutMarks(line.replace(LONG_BLOCK_QUOTE, '').replace(isBlockQuote ? BLOCK_QUOTE : '', ''));
    const last = stretches.at(-1);
    if (last?.isBlockQuote === isBlockQuote) last.lines.push(bare);
    else stretches.push({ lines: [bare], isBlockQuote });
  }
  return stretches.map(({ lines, isBlockQuote }) => ({ text: lines.join('\n'), isBlockQuote }));
}

function withoutObjects(message: string): string {
  const linked = message.replace(/\r\n?/gu, '\n').replace(ZERO_WIDTH, '').replace(MASKED_LINK, '$1');
  return OBJECTS.reduce((text, object) => text.replace(object, ' '), linked).replace(CODE_FENCE, '');
}

function withoutMarks(line: string): string {
  return line.replace(LINE_MARK, '').replace(DOUBLED, '').replace(SINGLE, '').replace(ESCAPED, '');
}
