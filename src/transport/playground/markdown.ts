/** Texts of messages to trees that the page can draw without reading Markdown, or HTML, itself. */
import type { MarkdownNode, MarkdownRead, TimestampStyle } from './contract.ts';
import { parseMarkdown } from './markdown-rules.ts';

type Parsed = ReturnType<typeof parseMarkdown>[number];

/** Longest text that is read as Markdown, in UTF-16 code units: an embed's longest. Longer text stands as it is. */
const TEXT_MAX = 4_096;

/** The trees of texts, by text. */
export function readAll(texts: Iterable<string>): MarkdownRead['markdown'] {
  return Object.fromEntries([...new Set(texts)].map(text => [text, readMarkdown(text)]));
}

/** A text's tree. Never throws: what can't be read stands as text. */
export function readMarkdown(text: string): readonly MarkdownNode[] {
  if (text.length > TEXT_MAX) return plainLines(text);
  try {
    return tidy(parseMarkdown(text).flatMap(node));
  } catch (error) {
    // Too deep a pile of marks for the parser's regular expressions.
    if (error instanceof RangeError) return plainLines(text);
    throw error;
  }
}

const words = (value: unknown): MarkdownNode[] => [{ type: 'text', text: shown(String(value ?? '')) }];

/** Controls, and what turns the direction of the text around it: never drawn. Line breaks are. */
const UNSEEN = /[^\P{Cc}\n]|\p{Bidi_Control}/gu;

const shown = (text: string): string => text.replace(UNSEEN, ' ');

function plainLines(text: string): readonly MarkdownNode[] {
  return text
    .split('\n')
    .flatMap((line, i): MarkdownNode[] => [...(i > 0 ? [BREAK] : []), ...(line === '' ? [] : words(line))]);
}

const BREAK: MarkdownNode = { type: 'lineBreak' };

const content = (of: Parsed): readonly MarkdownNode[] => tidy((of['content'] as readonly Parsed[]).flatMap(node));

/** The parser's names of what only holds more, and ours. */
const HOLDING = new Map<string, 'strong' | 'em' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'subtext'>([
  ['strong', 'strong'],
  ['em', 'em'],
  ['underline', 'underline'],
  ['strikethrough', 'strike'],
  ['spoiler', 'spoiler'],
  ['blockQuote', 'quote'],
  ['subtext', 'subtext'],
]);

function node(of: Parsed): MarkdownNode[] {
  const holding = HOLDING.get(of.type);
  if (holding) return [{ type: holding, content: ended(content(of)) }];
  switch (of.type) {
    case 'br':
    case 'newline':
      return [BREAK];
    case 'inlineCode':
      return [{ type: 'code', text: shown(String(of['content'])) }];
    case 'codeBlock':
      return [
        { type: 'codeBlock', text: shown(String(of['content'])), ...(of['lang'] && { lang: String(of['lang']) }) },
      ];
    case 'heading':
      return [{ type: 'heading', level: levelOf(of['level']), content: content(of) }];
    case 'list':
      return [list(of)];
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

/** Mentions, as they were typed: here is nobody to mention. Anything else is text. */
function mention(of: Parsed): MarkdownNode[] {
  switch (of.type) {
    case 'user':
      return words(`<@${String(of['id'])}>`);
    case 'channel':
      return words(`<#${String(of['id'])}>`);
    case 'role':
      return words(`<@&${String(of['id'])}>`);
    case 'everyone':
    case 'here':
      return words(`@${of.type}`);
    case 'slashCommand':
      return words(`/${String(of['fullName'])}`);
    case 'guildNavigation':
      return words(`<${String(of['id'])}:${String(of['navigation'])}>`);
    default:
      return words(of['content']);
  }
}

const levelOf = (level: unknown): 1 | 2 | 3 => (level === 1 || level === 2 ? level : 3);

function list(of: Parsed): MarkdownNode {
  const items = of['items'] as readonly (readonly Parsed[])[];
  return {
    type: 'list',
    ordered: of['ordered'] === true,
    start: Number(of['start']),
    items: items.map(item => withoutBreakBeforeList(tidy(item.flatMap(node)))),
  };
}

/** A list starts on a line of its own anyway. */
const withoutBreakBeforeList = (nodes: readonly MarkdownNode[]): readonly MarkdownNode[] =>
  nodes.filter((of, i) => !(of.type === 'lineBreak' && nodes[i + 1]?.type === 'list'));

/** Web addresses only, whatever the parser let through; anything else is the label's text. */
function link(target: string, label: readonly MarkdownNode[]): MarkdownNode[] {
  const url = URL.canParse(target) ? new URL(target) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return [...label];
  return [{ type: 'link', url: url.href, content: label }];
}

/** Pieces of text in one, and no line break after a block of code, which ends its line itself. */
function tidy(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  const tidied: MarkdownNode[] = [];
  for (const next of nodes) {
    const last = tidied.at(-1);
    if (last?.type === 'text' && next.type === 'text')
      tidied[tidied.length - 1] = { type: 'text', text: last.text + next.text };
    else if (!(last?.type === 'codeBlock' && next.type === 'lineBreak')) tidied.push(next);
  }
  return tidied;
}

/** Without the line break that ended a quotation's last line. */
const ended = (nodes: readonly MarkdownNode[]): readonly MarkdownNode[] =>
  nodes.at(-1)?.type === 'lineBreak' ? nodes.slice(0, -1) : nodes;
