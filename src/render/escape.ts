/** The one place where text becomes Discord Markdown. */

/**
 * Characters that can start formatting, a mention, a masked link, a heading or a link anywhere in a line. Discord shows a
 * backslash-escaped punctuation mark as that mark. https://discord.com/developers/docs/reference#message-formatting
 */
const ANYWHERE = /[\\*_~`|<>[\]@#]|(?<=[a-z]):(?=\/\/)/gi;
/** What makes a list item at the start of a line: `- `, `+ `, `1. `. */
const LIST = /^(\s*)([-+]|\d+\.)(?=\s)/;

/** Escapes a line of plain text so that Discord shows exactly these characters. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ANYWHERE, '\\$&')
    .replace(LIST, (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

/**
 * A block whose text Discord shows as it is and lets members copy. Nothing inside needs escaping but a fence, which a
 * zero-width space between its marks takes apart. https://support.discord.com/hc/en-us/articles/210298617
 */
export function codeBlock(text: string): string {
  return `\`\`\`\n${text.replace(/`(?=`)/g, '`\u200b')}\n\`\`\``;
}

/** The inverse of {@link escapeMarkdown}, for a line that it made. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}
