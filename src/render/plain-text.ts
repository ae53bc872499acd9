/**
 * Draws a page as one plain text in Markdown, without embeds: for screen readers, and for members and servers that switched
 * embeds off. It has the same page of the same answer.
 */
import { CONTENT_MAX } from './limits.ts';
import { escapeMarkdown, lineText, spansMarkdown } from './markdown.ts';
import type { Card, Field, Line, Page, Span } from './page.ts';

/** @returns `undefined` where it is longer than a message holds: nothing of an answer is cut */
export function plainText(page: Page): string | undefined {
  const { headline = [], cards = [], footer } = page;
  const shown = page.isTitled && cards.length > 0 ? [] : headline;
  const text = [
    ...shown.map(one => lineText(one, 'content')),
    ...cards.flatMap(cardLines),
    ...(footer === '' || cards.length === 0 ? [] : [`— ${escapeMarkdown(footer)}`]),
  ].join('\n');
  return text.length <= CONTENT_MAX ? text : undefined;
}

function cardLines({ author, title, lines, fields }: Card): readonly string[] {
  return [...(title === undefined ? [] : [bold(title)]), ...headedLines(author, lines), ...fields.flatMap(fieldLines)];
}

const fieldLines = ({ name, lines }: Field): readonly string[] => headedLines(name, lines);

/** The name, what is said of it, then the lines. */
function headedLines(name: string | undefined, lines: readonly Line[]): readonly string[] {
  const [first, ...others] = lines;
  if (name === undefined) return lines.map(textLine);
  if (first?.role !== 'small') return [heading(name), ...lines.map(textLine)];
  return [`${bold(name)}, ${spansMarkdown(first.spans)}:`, ...others.map(textLine)];
}

/** A question closes itself. */
const heading = (name: string): string => (/[?!]$/u.test(name) ? bold(name) : `${bold(name)}:`);

const bold = (text: string): string => `**${escapeMarkdown(text)}**`;

/** Words as printed stand behind a mark that tells them from ours. Who listens doesn't hear what is underlined. */
const textLine = (line: Line): string =>
  line.role === 'words' ? `> ${spansMarkdown(line.spans.map(withoutStress))}` : lineText(line, 'content');

const withoutStress = (span: Span): Span => ('text' in span ? { ...span, strong: false, underlined: false } : span);
