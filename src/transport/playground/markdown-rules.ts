/**
 * Discord's Markdown, read into the parser's own trees. What discord-markdown-parser leaves out or takes amiss is mended
 * in its table of rules: lists, links to anything but the web, blocks that follow blocks, and nesting without end.
 * https://support.discord.com/hc/en-us/articles/210298617
 */
import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import { itemsOf, listAt } from './markdown-list.ts';

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

const link: Rule = {
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

const HOLDING = ['em', 'strong', 'underline', 'strikethrough', 'spoiler'] as const;

/** Reads text into the parser's trees. Bounded text only: the time grows with the square of its length. */
export const parseMarkdown = SimpleMarkdown.parserFor(
  {
    ...rulesExtended,
    ...Object.fromEntries(HOLDING.map(name => [name, holding(ruleOf(name), { block: false })])),
    heading: holding(matching(ruleOf('heading'), HEADING, 'line'), { block: false }),
    subtext: holding(matching(ruleOf('subtext'), SUBTEXT, 'line'), { block: false }),
    blockQuote: holding(ruleOf('blockQuote'), { block: true }),
    list: holding(list, { block: true }),
    link: holding(link, { block: false }),
    url: outsideLinks(ruleOf('url')),
    autolink: matching(ruleOf('autolink'), BARE_IN_BRACKETS, 'no link'),
    timestamp: matching(ruleOf('timestamp'), TIMESTAMP),
    slashCommand: { ...matching(ruleOf('slashCommand'), COMMAND), parse: capture => ({ fullName: capture[1] }) },
  },
  { inline: true },
);
