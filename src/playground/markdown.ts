/** Texts of messages to trees that the page can draw without reading Markdown, or HTML, itself. */
import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import type { MarkdownNode, MarkdownRead, TimestampStyle } from './api.ts';

// Lists of Discord's Markdown, by their lines.

/** `- a`, `* a`, `1. a`, after any number of spaces. */
const ITEM = /^( *)([-*]|\d{1,9}\.) +(?=\S)/;
/** A line that goes on with the item above it. */
const CONTINUED = /^ +\S/;
/** How much deeper a line starts, in spaces, to belong to the item above. */
const DEEPER = 2;

interface ListLines {
  readonly ordered: boolean;
  readonly start: number;
  /** Each item's lines, without its mark; what is below it is indented. */
  readonly items: readonly string[];
}

/** The list that a text begins with, with its last line break. */
function listAt(text: string): string | undefined {
  if (!ITEM.test(text)) return undefined;
  const lines = text.split('\n');
  const end = lines.findIndex(line => !ITEM.test(line) && !CONTINUED.test(line));
  if (end < 0) return text;
  return `${lines.slice(0, end).join('\n')}\n`;
}

/** The items of what {@link listAt} found. */
function itemsOf(list: string): ListLines {
  const lines = list.replace(/\n$/, '').split('\n');
  const [, indent = '', mark = ''] = ITEM.exec(lines[0] ?? '') ?? [];
  const items: string[][] = [];
  for (const line of lines) {
    const item = ITEM.exec(line);
    const own = item !== null && (item[1] ?? '').length < indent.length + DEEPER;
    if (own) items.push([line.slice(item[0].length)]);
    else items.at(-1)?.push(item ? line : line.trimStart());
  }
  const ordered = mark.endsWith('.');
  return { ordered, start: ordered ? Number.parseInt(mark, 10) : 1, items: items.map(item => item.join('\n')) };
}

// Discord's Markdown, read into the parser's own trees. What discord-markdown-parser leaves out or takes amiss is
// mended in its table of rules: lists, links to anything but the web, blocks that follow blocks, and nesting without
// end. https://support.discord.com/hc/en-us/articles/210298617

type Rule = (typeof rulesExtended)[string];
type State = Parameters<Rule['match']>[1];

/** Deepest nesting that is read: below it, marks are text. Discord's own messages stay far above. */
const DEPTH_MAX = 12;

/**
 * A masked link: a label with at most one pair of brackets within another, and an address of the web, whose brackets come
 * in pairs. Each character can be read in one way only, so that no text takes long to refuse.
 */
const LINK =
  /^\[((?:\\.|[^[\]\\]|\[(?:\\.|[^[\]\\])*\])+)\]\(\s*<?(https?:\/\/(?:\\.|[^\s()<>\\]|\([^\s()<>]*\))+)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/i;
const BARE_IN_BRACKETS = /^<(https?:\/\/[^ >]+)>/i;
const HEADING = /^(#{1,3}) +([^\n]+?)(?:\n|$)/;
const SUBTEXT = /^-# +([^\n]+?)(?:\n|$)/;
/** Twelve digits reach further than anything is dated, and are within what a date holds: 8.64e12 seconds. */
const TIMESTAMP = /^<t:(-?\d{1,12})(?::([tTdDfFsSR]))?>/;
/** Ids of Discord are long; those in examples and tests needn't be. */
const COMMAND = /^<\/([-_'\p{L}\p{N} ]{1,98}):\d+>/u;

const depthOf = (state: State): number => Number(state['depth'] ?? 0);

/** Whether what comes is at the start of a line. */
function startsLine(state: State): boolean {
  const before: readonly string[] | null = state['prevCapture'] ?? null;
  return before === null || (before[0] ?? '').endsWith('\n');
}

/** A rule whose content is read in turn. Content of a block starts a line; other content doesn't. */
function holding(rule: Rule, { block }: { readonly block: boolean }): Rule {
  return {
    ...rule,
    match: (source, state, before) => (depthOf(state) >= DEPTH_MAX ? null : rule.match(source, state, before)),
    parse: (capture, nested, state) =>
      rule.parse(
        capture,
        (source, within) =>
          nested(source, { ...within, depth: depthOf(state) + 1, prevCapture: block ? null : BEFORE_INLINE }),
        state,
      ),
  };
}

/** Stands for what comes before inline content: no line break. */
const BEFORE_INLINE = Object.assign([' '], { index: 0 });

/** A rule with another pattern, which may hold at the start of a line only, or outside links only. */
function matching(rule: Rule, pattern: RegExp, where: 'anywhere' | 'line' | 'no link' = 'anywhere'): Rule {
  return {
    ...rule,
    match: (source, state) => {
      if (where === 'line' && !startsLine(state)) return null;
      if (where === 'no link' && state['inLink'] === true) return null;
      return pattern.exec(source);
    },
  };
}

function ruleOf(name: string): Rule {
  const rule = rulesExtended[name];
  if (!rule) throw new Error(`discord-markdown-parser has no rule "${name}"`);
  return rule;
}

const outsideLinks = (rule: Rule): Rule => ({
  ...rule,
  match: (source, state, before) => (state['inLink'] === true ? null : rule.match(source, state, before)),
});

const LINK_RULE: Rule = {
  ...matching(ruleOf('link'), LINK, 'no link'),
  parse: (capture, nested, state) => ({
    content: nested(capture[1] ?? '', { ...state, inLink: true }),
    target: SimpleMarkdown.unescapeUrl(capture[2] ?? ''),
  }),
};

const list: Rule = {
  order: ruleOf('subtext').order,
  match: (source, state) => {
    const found = startsLine(state) ? listAt(source) : undefined;
    return found === undefined ? null : Object.assign([found], { index: 0 });
  },
  parse: (capture, nested, state) => {
    const { ordered, start, items } = itemsOf(capture[0] ?? '');
    return { ordered, start, items: items.map(item => nested(item, { ...state })) };
  },
};

const NESTING_RULES = ['em', 'strong', 'underline', 'strikethrough', 'spoiler'] as const;

/** Reads text into the parser's trees. Bounded text only: the time grows with the square of its length. */
const parseMarkdown = SimpleMarkdown.parserFor(
  {
    ...rulesExtended,
    ...Object.fromEntries(NESTING_RULES.map(name => [name, holding(ruleOf(name), { block: false })])),
    heading: holding(matching(ruleOf('heading'), HEADING, 'line'), { block: false }),
    subtext: holding(matching(ruleOf('subtext'), SUBTEXT, 'line'), { block: false }),
    blockQuote: holding(ruleOf('blockQuote'), { block: true }),
    list: holding(list, { block: true }),
    link: holding(LINK_RULE, { block: false }),
    url: outsideLinks(ruleOf('url')),
    autolink: matching(ruleOf('autolink'), BARE_IN_BRACKETS, 'no link'),
    timestamp: matching(ruleOf('timestamp'), TIMESTAMP),
    slashCommand: { ...matching(ruleOf('slashCommand'), COMMAND), parse: capture => ({ fullName: capture[1] }) },
  },
  { inline: true },
);

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

function listNode(of: Parsed): MarkdownNode {
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
