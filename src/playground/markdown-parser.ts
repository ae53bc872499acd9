/**
 * Parses Discord's Markdown into the trees of discord-markdown-parser.
 *
 * Mends in its table of rules what it leaves out or gets wrong: lists, links to anything but the web, blocks that follow
 * blocks, nesting without end. https://support.discord.com/hc/en-us/articles/210298617
 */
import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

/** `- a`, `* a`, `1. a`, after any number of spaces. */
const ITEM = /^( *)([-*]|\d{1,9}\.) +(?=\S)/;
/** A line that goes on with the item above it. */
const CONTINUED = /^ +\S/;
/** How much deeper a line starts, in spaces, to belong to the item above. */
const DEEPER = 2;

/** A list split into its items. */
interface ListLines {
  readonly ordered: boolean;
  readonly start: number;
  /** Each item's lines, without its mark. Lists below it are indented. */
  readonly items: readonly string[];
}

/** Returns the list that a text begins with, its last line break included. */
function listAt(text: string): string | undefined {
  if (!ITEM.test(text)) return undefined;
  const lines = text.split('\n');
  const end = lines.findIndex(line => !ITEM.test(line) && !CONTINUED.test(line));
  if (end < 0) return text;
  return `${lines.slice(0, end).join('\n')}\n`;
}

/** Splits what {@link listAt} found into its items. */
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

type Rule = (typeof rulesExtended)[string];
type State = Parameters<Rule['match']>[1];

/** Deepest nesting that is parsed; below it, marks are text. Ordinary messages stay far above. */
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
/** At most twelve digits: later than any date in use, and within the 8.64e12 seconds that a `Date` holds. */
const TIMESTAMP = /^<t:(-?\d{1,12})(?::([tTdDfFsSR]))?>/;
/** An id of any length: Discord's are long, those in examples and tests needn't be. */
const COMMAND = /^<\/([-_'\p{L}\p{N} ]{1,98}):\d+>/u;

const depthOf = (state: State): number => Number(state['depth'] ?? 0);

/** Tells whether what comes is at the start of a line. */
function startsLine(state: State): boolean {
  const before: readonly string[] | null = state['prevCapture'] ?? null;
  return before === null || (before[0] ?? '').endsWith('\n');
}

/**
 * Makes a rule whose content is parsed in turn, down to {@link DEPTH_MAX}. The content of a block starts a line; other
 * content doesn't.
 */
function nesting(rule: Rule, { block }: { readonly block: boolean }): Rule {
  return {
    ...rule,
    match: (source, state, before) => (depthOf(state) >= DEPTH_MAX ? null : rule.match(source, state, before)),
    parse: (capture, nested, state) =>
      rule.parse(
        capture,
        (source, within) =>
          nested(source, { ...within, depth: depthOf(state) + 1, prevCapture: block ? null : NO_LINE_BREAK }),
        state,
      ),
  };
}

/** Stands for what comes before inline content: anything but a line break. */
const NO_LINE_BREAK = Object.assign([' '], { index: 0 });

/** Makes a rule with another pattern, one that may match only at the start of a line, or only outside links. */
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

/** Parses a text. Limit its length before: the time grows with the square of it. */
export const parseMarkdown = SimpleMarkdown.parserFor(
  {
    ...rulesExtended,
    ...Object.fromEntries(NESTING_RULES.map(name => [name, nesting(ruleOf(name), { block: false })])),
    heading: nesting(matching(ruleOf('heading'), HEADING, 'line'), { block: false }),
    subtext: nesting(matching(ruleOf('subtext'), SUBTEXT, 'line'), { block: false }),
    blockQuote: nesting(ruleOf('blockQuote'), { block: true }),
    list: nesting(list, { block: true }),
    link: nesting(LINK_RULE, { block: false }),
    url: outsideLinks(ruleOf('url')),
    autolink: matching(ruleOf('autolink'), BARE_IN_BRACKETS, 'no link'),
    timestamp: matching(ruleOf('timestamp'), TIMESTAMP),
    slashCommand: { ...matching(ruleOf('slashCommand'), COMMAND), parse: capture => ({ fullName: capture[1] }) },
  },
  { inline: true },
);
