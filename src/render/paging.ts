/** Lays an answer's entries out on pages: one a page, or as many as fit. */

import type { Messages } from '../i18n/messages.ts';
import type { Entry, Group, Link, Reply } from '../reply/reply.ts';
import { block, type Detail, sentence, unsignedBlock, words } from './item.ts';
import { ENTRIES_MAX, PAGE_BUDGET } from './limits.ts';
import { weighBlock, weighHeading } from './markdown.ts';
import type { Block, Page, Section } from './page.ts';
import { verdictBlock, verdictSentence } from './verdict.ts';

/** How much a page holds, in any unit. */
export interface Budget {
  /** Most that a page holds. */
  readonly page: number;
  /** Counts what a block takes. */
  weigh(block: Block): number;
  /** Counts what a heading takes. */
  weighHeading(heading: string): number;
  /** Makes the heading of a section that goes on from the page before. */
  continued(heading: string): string;
}

/**
 * Lays sections out on pages, greedily and in order. Whole blocks move to the next page, where the heading of their section
 * is repeated. Every block appears once; a block heavier than a page has a page to itself. Without blocks there are no pages.
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
      if (isFirst) page.push(startSection(heading, block));
      else page.at(-1)?.blocks.push(block);
      left -= here;
    } else {
      const title = isFirst || heading === undefined ? heading : budget.continued(heading);
      pages.push([startSection(title, block)]);
      left = budget.page - weight - weighTitle(title, budget);
    }
  }
  return pages;
}

type OpenSection = Section & { readonly blocks: Block[] };

function startSection(heading: string | undefined, block: Block): OpenSection {
  return { ...(heading === undefined ? {} : { heading }), blocks: [block] };
}

function weighTitle(heading: string | undefined, budget: Budget): number {
  return heading === undefined ? 0 : budget.weighHeading(heading);
}

type Items = Extract<Reply, { kind: 'items' }>;

/** What one page shows of an answer. */
interface PageContent {
  readonly sentence: string;
  readonly lead?: string;
  readonly sections: readonly Section[];
  /** The entries that the page shows. */
  readonly entries: readonly Entry[];
  /** The links of the one item that stands alone. */
  readonly links: readonly Link[];
  /** How many pages the answer has. */
  readonly pages: number;
  /** "Page 2 of 3"; empty where there is one page. */
  readonly position: string;
}

/**
 * Shows one entry a page, in full.
 *
 * @param page from 0.
 * @returns `undefined` past the last page.
 */
export function single(reply: Items, page: number, w: Messages): PageContent | undefined {
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

/** Shows what comes nearest to something that the record doesn't hold: as many entries as fit on one page. */
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

/**
 * Shows as many entries as fit, in brief.
 *
 * @param page from 0.
 * @returns `undefined` past the last page.
 */
export function packed(reply: Items, page: number, w: Messages): PageContent | undefined {
  const found = reply.groups.reduce((n, g) => n + g.entries.length, 0);
  const groups = firstEntries(reply.groups, ENTRIES_MAX);
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

function firstEntries(groups: readonly Group[], most: number): readonly Group[] {
  const taken: Group[] = [];
  let left = most;
  for (const group of groups) {
    if (left <= 0) break;
    taken.push({ ...group, entries: group.entries.slice(0, left) });
    left -= group.entries.length;
  }
  return taken.filter(g => g.entries.length > 0);
}

function entrySentence(entry: Entry, w: Messages): string {
  if (entry.kind === 'item') return sentence(entry.item, entry.disputes, w);
  if (entry.kind === 'verdict') return verdictSentence(entry, w);
  if (entry.kind === 'unsigned') return w.cited(words(entry.quote, w), w.citation(entry.quote.source, entry.quote.at));
  return entryText(entry, w);
}

function entryText(entry: Exclude<Entry, { kind: 'item' | 'verdict' | 'unsigned' }>, w: Messages): string {
  if (entry.kind !== 'silence') return entry.text;
  return w.silent(entry.party, entry.topics.map(w.topic));
}

/** Composes an entry's lines, which stay together on a page. */
export function entryBlock(entry: Entry, detail: Detail, w: Messages): Block {
  if (entry.kind === 'item') return block(entry.item, entry.disputes, detail, w);
  if (entry.kind === 'verdict') return verdictBlock(entry, w);
  if (entry.kind === 'unsigned') return unsignedBlock(entry.quote, w);
  const address = entry.kind === 'remark' ? entry.address : undefined;
  const link = address === undefined ? [] : [{ text: ' ' }, { text: address, link: address }];
  return [{ role: entry.kind === 'code' ? 'code' : 'text', spans: [{ text: entryText(entry, w) }, ...link] }];
}
