/** A page's parts as Discord Markdown. */
import { codeBlock, escapeMarkdown } from './escape.ts';
import { EMBED } from './limits.ts';
import type { Block, Line, Section, Span } from './page.ts';

const PREFIX: Readonly<Record<Line['role'], string>> = {
  words: '> ',
  byline: '',
  condition: '⚠ ',
  note: '-# ',
  cite: '-# ',
  code: '',
  text: '',
};

/** A sentence whose parts Discord shows in its own way. */
export const spansMarkdown = (spans: readonly Span[]): string => spans.map(span).join('');

function span(part: Span): string {
  // Relative, because it can't be read as another calendar day in the reader's time zone, as a date could.
  if ('moment' in part) return ` · <t:${part.moment}:R>`;
  if ('instant' in part) return `<t:${part.instant}:F>`;
  if ('channel' in part) return `<#${part.channel}>`;
  return part.strong ? `**${escapeMarkdown(part.text)}**` : escapeMarkdown(part.text);
}

function line(of: Line): string {
  if (of.role === 'code') return codeBlock(of.spans.map(part => ('text' in part ? part.text : '')).join(''));
  return PREFIX[of.role] + of.spans.map(span).join('');
}

const heading = (text: string): string => `### ${escapeMarkdown(text)}`;

const drawn = new WeakMap<Block, string>();

/** A block as Markdown lines. Kept by block: the same blocks are drawn and weighed again and again. */
function blockMarkdown(block: Block): string {
  const kept = drawn.get(block) ?? block.map(line).join('\n');
  drawn.set(block, kept);
  return kept;
}

/** What a block takes on a page, with the blank line before it. */
export const weighBlock = (block: Block): number => blockMarkdown(block).length + 2;
/** What a heading takes on a page, with its line break. */
export const weighHeading = (text: string): number => heading(text).length + 2;

/** What a lead takes above the sections. */
export const weighLead = (text: string): number => escapeMarkdown(text).length + 2;

/** The sections of one page. Where a single block is too long for an embed, its notes give way, last first; nothing else does. */
export function sectionsMarkdown(sections: readonly Section[], lead: string | undefined): string {
  const parts = lead === undefined ? [] : [escapeMarkdown(lead)];
  for (const section of sections) {
    if (section.heading !== undefined) parts.push(heading(section.heading));
    for (const block of section.blocks) parts.push(blockMarkdown(fitting(block)));
  }
  return parts.join('\n\n').replace(/^(### .*)\n\n/gm, '$1\n');
}

/** Room for the lead and a heading beside the longest block. */
const BLOCK_MAX = EMBED.description - 600;

function fitting(block: Block): Block {
  if (blockMarkdown(block).length <= BLOCK_MAX) return block;
  const last = block.findLastIndex(l => l.role === 'note');
  return last < 0 ? block : fitting(block.filter((_, i) => i !== last));
}
