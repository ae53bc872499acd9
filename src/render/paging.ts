/** An answer's entries on pages: one a page, or as many as fit. */

import type { Messages } from '../i18n/messages.ts';
import type { Entry, Group, Link, Reply } from '../reply/reply.ts';
import { block, type Detail, sentence } from './item.ts';
import { ENTRIES_MAX, PAGE_BUDGET } from './limits.ts';
import { weighBlock, weighHeading } from './markdown.ts';
import type { Block, Page, Section } from './page.ts';
import { verdictBlock, verdictSentence } from './verdict.ts';

// Sections laid out on pages: whole blocks move to the next page, and a heading is repeated where its section goes
// on.

export interface Budget {
  /** Most characters of a page. */
  readonly page: number;
  /** What a block takes, in characters as drawn. */
  weigh(block: Block): number;
  /** What a heading takes. */
  weighHeading(heading: string): number;
  /** The heading of a section that goes on from the page before. */
  continued(heading: string): string;
}

/**
 * Greedy and in order. Every block appears once; a block heavier than a page has a page to itself. Without blocks there are
 * no pages.
 */
export function pack(sections: readonly Section[], budget: Budget): readonly (readonly Section[])[] {
  const pages: OpenSection[][] = [];
  let left = 0;
  const placed = sections.flatMap(({ heading, blocks }) =>
    blocks.map((block, i) => ({ heading, block, isFirst: i === 0 })),
  );
  for (const { heading, block, isFirst } of placed) {
    const weight = budget.weigh(block);
    const here = weight + (isFirst ? weighTitle(heading, budget) : 0);
    const page = pages.at(-1);
    if (page && here <= left) {
      if (isFirst) page.push(opened(heading, block));
      else page.at(-1)?.blocks.push(block);
      left -= here;
    } else {
      const title = isFirst || heading === undefined ? heading : budget.continued(heading);
      pages.push([opened(title, block)]);
      left = budget.page - weight - weighTitle(title, budget);
    }
  }
  return pages;
}

type OpenSection = Section & { readonly blocks: Block[] };

function opened(heading: string | undefined, block: Block): OpenSection {
  return { ...(heading === undefined ? {} : { heading }), blocks: [block] };
}

function weighTitle(heading: string | undefined, budget: Budget): number {
  return heading === undefined ? 0 : budget.weighHeading(heading);
}

type Items = Extract<Reply, { kind: 'items' }>;

/** One page's part of an answer. */
interface Shown {
  readonly sentence: string;
  readonly lead?: string;
  readonly sections: readonly Section[];
  /** The entries that the page shows. */
  readonly entries: readonly Entry[];
  readonly links: readonly Link[];
  readonly pages: number;
  readonly position: string;
}

/** An entry a page, in full. */
export function single(reply: Items, page: number, w: Messages): Shown | undefined {
  const entries = reply.groups.flatMap(g => g.entries);
  const entry = entries[page];
  if (!entry) return undefined;
  return {
    sentence: entrySentence(entry, w),
    ...(reply.lead === undefined ? {} : { lead: reply.lead }),
    sections: [{ blocks: [entryBlock(entry, 'full', w)] }],
    entries: [entry],
    links: entry.kind === 'item' ? (entry.links ?? []) : [],
    pages: entries.length,
    position: entries.length > 1 ? w.nth(page + 1, entries.length) : '',
  };
}

/** What comes nearest to what isn't there: as many entries as fit one page. */
export function nearestItems(items: readonly Entry[], w: Messages): Pick<Page, 'lead' | 'sections'> {
  const sections = [{ blocks: items.map(e => entryBlock(e, 'brief', w)) }];
  return { lead: w.nearest, sections: pack(sections, budgetOf(w))[0] ?? [] };
}

const budgetOf = (w: Messages): Budget => ({
  page: PAGE_BUDGET,
  weigh: weighBlock,
  weighHeading,
  continued: w.continued,
});

/** As many entries as fit. */
export function packed(reply: Items, page: number, w: Messages): Shown | undefined {
  const found = reply.groups.reduce((n, g) => n + g.entries.length, 0);
  const groups = first(reply.groups, ENTRIES_MAX);
  const entryOf = new Map<Block, Entry>();
  const sections = groups.map(g => ({
    ...(g.heading === undefined ? {} : { heading: g.heading }),
    blocks: g.entries.map(entry => {
      const block = entryBlock(entry, 'brief', w);
      entryOf.set(block, entry);
      return block;
    }),
  }));
  const pages = pack(sections, budgetOf(w));
  const shown = pages[page];
  const opening = groups.flatMap(g => g.entries)[0];
  if (!shown || !opening) return undefined;
  const lead = [reply.lead, found > ENTRIES_MAX ? w.capped(ENTRIES_MAX, found) : undefined].filter(
    l => l !== undefined,
  );
  return {
    sentence: entrySentence(opening, w),
    ...(lead.length === 0 ? {} : { lead: lead.join(' ') }),
    sections: shown,
    entries: shown.flatMap(s => s.blocks.flatMap(block => entryOf.get(block) ?? [])),
    links: [],
    pages: pages.length,
    position: pages.length > 1 ? w.page(page + 1, pages.length) : '',
  };
}

function first(groups: readonly Group[], most: number): readonly Group[] {
  const kept: Group[] = [];
  let left = most;
  for (const group of groups) {
    if (left <= 0) break;
    kept.push({ ...group, entries: group.entries.slice(0, left) });
    left -= group.entries.length;
  }
  return kept.filter(g => g.entries.length > 0);
}

function entrySentence(entry: Entry, w: Messages): string {
  if (entry.kind === 'item') return sentence(entry.item, entry.disputes, w);
  if (entry.kind === 'verdict') return verdictSentence(entry, w);
  return entryText(entry, w);
}

function entryText(entry: Exclude<Entry, { kind: 'item' | 'verdict' }>, w: Messages): string {
  if (entry.kind !== 'silence') return entry.text;
  return w.silent(w.party(entry.party), entry.topics.map(w.topic));
}

/** An entry as the lines that stay together on a page. */
export function entryBlock(entry: Entry, detail: Detail, w: Messages): Block {
  if (entry.kind === 'item') return block(entry.item, entry.disputes, detail, w);
  if (entry.kind === 'verdict') return verdictBlock(entry, w);
  return [{ role: entry.kind === 'code' ? 'code' : 'text', spans: [{ text: entryText(entry, w) }] }];
}
