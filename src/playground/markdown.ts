/** Reads texts of messages as trees, which the page draws without reading Markdown or HTML itself. */
import type { MarkdownNode, MarkdownRead, TimestampStyle } from './api.ts';
import { joined, withLanguages } from './languages.ts';
import { parseMarkdown } from './markdown-parser.ts';

type Parsed = ReturnType<typeof parseMarkdown>[number];

/**
 * Longest text that is read as Markdown, in UTF-16 code units: as long as an embed's longest text. Longer text stays as
 * it is.
 */
const TEXT_MAX = 4_096;

type Trees = MarkdownRead['markdown'];

/** Reads texts as trees, by text. */
export const readAll = (texts: Iterable<string>): Trees => treesBy(texts, readMarkdown);

/** Reads texts of the bot's as trees, in which words of other languages are marked: quotations are printed in one. */
export const readReply = (texts: Iterable<string>, printedIn: string | undefined): Trees =>
  treesBy(texts, text => withLanguages(readMarkdown(text), printedIn));

const treesBy = (texts: Iterable<string>, read: (text: string) => readonly MarkdownNode[]): Trees =>
  Object.fromEntries([...new Set(texts)].map(text => [text, read(text)]));

/** Reads a text as a tree. Never throws: a text that can't be parsed stays text. */
export function readMarkdown(text: string): readonly MarkdownNode[] {
  if (text.length > TEXT_MAX) return plainLines(text);
  try {
    return mergeTexts(parseMarkdown(text).flatMap(node));
  } catch (error) {
    // The marks were nested too deep for the parser's regular expressions.
    if (error instanceof RangeError) return plainLines(text);
    throw error;
  }
}

const textNodes = (value: unknown): MarkdownNode[] => [{ type: 'text', text: printable(String(value ?? '')) }];

/** Characters that are never drawn: controls but line breaks, and those that change the direction of text. */
const UNPRINTABLE = /[^\P{Cc}\n]|\p{Bidi_Control}/gu;

const printable = (text: string): string => text.replace(UNPRINTABLE, ' ');

function plainLines(text: string): readonly MarkdownNode[] {
  return text
    .split('\n')
    .flatMap((line, i): MarkdownNode[] => [...(i > 0 ? [BREAK] : []), ...(line === '' ? [] : textNodes(line))]);
}

const BREAK: MarkdownNode = { type: 'lineBreak' };

const content = (of: Parsed): readonly MarkdownNode[] => mergeTexts((of['content'] as readonly Parsed[]).flatMap(node));

/** The nodes that only contain others: the parser's names, and ours. */
const CONTAINERS = new Map<string, 'strong' | 'em' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'subtext'>([
  ['strong', 'strong'],
  ['em', 'em'],
  ['underline', 'underline'],
  ['strikethrough', 'strike'],
  ['spoiler', 'spoiler'],
  ['blockQuote', 'quote'],
  ['subtext', 'subtext'],
]);

function node(of: Parsed): MarkdownNode[] {
  const holding = CONTAINERS.get(of.type);
  if (holding) return [{ type: holding, content: withoutLastBreak(content(of)) }];
  switch (of.type) {
    case 'br':
    case 'newline':
      return [BREAK];
    case 'inlineCode':
      return [{ type: 'code', text: printable(String(of['content'])) }];
    case 'codeBlock':
      return [
        { type: 'codeBlock', text: printable(String(of['content'])), ...(of['lang'] && { lang: String(of['lang']) }) },
      ];
    case 'heading':
      return [{ type: 'heading', level: levelOf(of['level']), content: content(of) }];
    case 'list':
      return [listNode(of)];
    case 'link':
    case 'url':
    case 'autolink':
      return link(String(of['target']), content(of));
    case 'timestamp':
      return [{ type: 'timestamp', at: Number(of['timestamp']), style: (of['format'] ?? 'f') as TimestampStyle }];
    case 'twemoji':
      return [{ type: 'emoji', text: String(of['name']) }];
    case 'emoji':
      return [{ type: 'emoji', text: `:${String(of['name'])}:` }];
    default:
      return mention(of);
  }
}

/** Keeps mentions of commands and channels, which the page has; writes others as they were typed; any other node as text. */
function mention(of: Parsed): MarkdownNode[] {
  switch (of.type) {
    case 'user':
      return textNodes(`<@${String(of['id'])}>`);
    case 'channel':
      return [{ type: 'channel', id: String(of['id']) }];
    case 'role':
      return textNodes(`<@&${String(of['id'])}>`);
    case 'everyone':
    case 'here':
      return textNodes(`@${of.type}`);
    case 'slashCommand':
      return [{ type: 'command', name: String(of['fullName']) }];
    case 'guildNavigation':
      return textNodes(`<${String(of['id'])}:${String(of['navigation'])}>`);
    default:
      return textNodes(of['content']);
  }
}

const levelOf = (level: unknown): 1 | 2 | 3 => (level === 1 || level === 2 ? level : 3);

function listNode(of: Parsed): MarkdownNode {
  const items = of['items'] as readonly (readonly Parsed[])[];
  return {
    type: 'list',
    ordered: of['ordered'] === true,
    start: Number(of['start']),
    items: items.map(item => withoutBreakBeforeList(mergeTexts(item.flatMap(node)))),
  };
}

/** Drops line breaks before a list, which starts on a line of its own anyway. */
const withoutBreakBeforeList = (nodes: readonly MarkdownNode[]): readonly MarkdownNode[] =>
  nodes.filter((of, i) => !(of.type === 'lineBreak' && nodes[i + 1]?.type === 'list'));

/** Makes a link to a web address; anything else that the parser let through becomes the label's text. */
function link(target: string, label: readonly MarkdownNode[]): MarkdownNode[] {
  const url = URL.canParse(target) ? new URL(target) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return [...label];
  return [{ type: 'link', url: url.href, content: label }];
}

/** Merges neighbouring texts, and drops a line break after a block of code, which ends its line itself. */
function mergeTexts(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  const kept: MarkdownNode[] = [];
  for (const next of nodes) if (!(kept.at(-1)?.type === 'codeBlock' && next.type === 'lineBreak')) kept.push(next);
  return joined(kept);
}

/** Drops the line break at the end of a quotation. */
const withoutLastBreak = (nodes: readonly MarkdownNode[]): readonly MarkdownNode[] =>
  nodes.at(-1)?.type === 'lineBreak' ? nodes.slice(0, -1) : nodes;
