/** From what a command answered to one page of it. Every surface draws the same page. */

import { findCommand } from '../../commands/index.ts';
import type { Context } from '../command.ts';
import { type Invocation, textOption } from '../invocation.ts';
import type { Entry, Group, Link, Reply } from '../reply.ts';
import type { Answer } from '../respond.ts';
import type { Wording } from '../wording/wording.ts';
import { block, type Detail, sentence } from './item.ts';
import { ENTRIES_MAX, PAGE_BUDGET } from './limits.ts';
import { weighBlock, weighHeading } from './markdown.ts';
import { type Budget, pack } from './pack.ts';
import type { Block, Page, PageButton, Section } from './page.ts';
import { verdictBlock, verdictSentence } from './verdict.ts';

/** Draws the page that the invocation asks for. A page past the end is a problem, told kindly. */
export function present({ reply, invocation }: Answer, context: Context): Page {
  const { wording: w } = context;
  const footer = w.asOf(context.dossier.asOf);
  if (reply.kind === 'nothing') {
    const text = [w.notInRecord(reply.looked), ...(reply.hint === undefined ? [] : [reply.hint])].join(' ');
    const page = plainPage('nothing', text, reply.nearest, footer, context);
    return reply.items?.length ? { ...page, ...nearestItems(reply.items, w), ...echo(invocation, w) } : page;
  }
  if (reply.kind === 'problem') return plainPage('problem', reply.text, reply.nearest, footer, context);
  const page = reply.paging === 'one' ? single(reply, invocation.page, w) : packed(reply, invocation.page, w);
  if (!page) return plainPage('problem', w.pastTheEnd, [], footer, context);
  const nav = navigation(invocation, page.pages, reply.nextLabel, w);
  return {
    sentence: reply.preface === undefined ? page.sentence : `${reply.preface} ${page.sentence}`,
    title: reply.title,
    ...(page.lead === undefined ? {} : { lead: page.lead }),
    sections: page.sections,
    footer: page.position === '' ? footer : `${footer} · ${page.position}`,
    buttons: [...nav, ...[...page.links, ...reply.links].map(show), ...sharing(invocation, w)],
    ...(reply.choose ? { choose: { label: reply.choose.label, buttons: reply.choose.links.map(show) } } : {}),
    ...echo(invocation, w),
    tone: 'answer',
  };
}

type Items = Extract<Reply, { kind: 'items' }>;
interface Drawn {
  readonly sentence: string;
  readonly lead?: string;
  readonly sections: readonly Section[];
  readonly links: readonly Link[];
  readonly pages: number;
  readonly position: string;
}

/** An entry a page, in full. */
function single(reply: Items, page: number, w: Wording): Drawn | undefined {
  const entries = reply.groups.flatMap(g => g.entries);
  const entry = entries[page];
  if (!entry) return undefined;
  return {
    sentence: entrySentence(entry, w),
    ...(reply.lead === undefined ? {} : { lead: reply.lead }),
    sections: [{ blocks: [entryBlock(entry, 'full', w)] }],
    links: entry.kind === 'item' ? (entry.links ?? []) : [],
    pages: entries.length,
    position: entries.length > 1 ? w.nth(page + 1, entries.length) : '',
  };
}

/** What comes nearest to what isn't there: as many entries as fit one page. */
function nearestItems(items: readonly Entry[], w: Wording): Pick<Page, 'lead' | 'sections'> {
  const sections = [{ blocks: items.map(e => entryBlock(e, 'brief', w)) }];
  return { lead: w.nearest, sections: pack(sections, budgetOf(w))[0] ?? [] };
}

const budgetOf = (w: Wording): Budget => ({
  page: PAGE_BUDGET,
  weigh: weighBlock,
  weighHeading,
  continued: w.continued,
});

/** As many entries as fit. */
function packed(reply: Items, page: number, w: Wording): Drawn | undefined {
  const found = reply.groups.reduce((n, g) => n + g.entries.length, 0);
  const groups = first(reply.groups, ENTRIES_MAX);
  const sections = groups.map(g => ({
    ...(g.heading === undefined ? {} : { heading: g.heading }),
    blocks: g.entries.map(e => entryBlock(e, 'brief', w)),
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

function entrySentence(entry: Entry, w: Wording): string {
  if (entry.kind === 'item') return sentence(entry.item, entry.disputes, w);
  if (entry.kind === 'verdict') return verdictSentence(entry, w);
  return entryText(entry, w);
}

function entryText(entry: Exclude<Entry, { kind: 'item' | 'verdict' }>, w: Wording): string {
  if (entry.kind !== 'silence') return entry.text;
  return w.silent(w.party(entry.party), entry.topics.map(w.topic));
}

/** An entry as the lines that stay together on a page. */
export function entryBlock(entry: Entry, detail: Detail, w: Wording): Block {
  if (entry.kind === 'item') return block(entry.item, entry.disputes, detail, w);
  if (entry.kind === 'verdict') return verdictBlock(entry, w);
  return [{ role: entry.kind === 'code' ? 'code' : 'text', spans: [{ text: entryText(entry, w) }] }];
}

const show = ({ label, invocation }: Link): PageButton => ({ label, invocation, press: 'show' });

function navigation(at: Invocation, pages: number, next: string | undefined, w: Wording): readonly PageButton[] {
  const to = (page: number, label: string): PageButton => show({ label, invocation: { ...at, page } });
  return [
    ...(at.page > 0 ? [to(at.page - 1, w.previous)] : []),
    ...(at.page + 1 < pages ? [to(at.page + 1, next ?? w.next)] : []),
  ];
}

/** The free text that was asked with. */
function echo({ command, input }: Invocation, w: Wording): Pick<Page, 'echo'> {
  const text = input[textOption(findCommand(command)?.options ?? {}) ?? ''];
  return typeof text === 'string' ? { echo: { label: w.asked, text } } : {};
}

/** A private answer can be posted for everyone; a public one is already there. */
function sharing(at: Invocation, w: Wording): readonly PageButton[] {
  if (at.input['private'] !== true) return [];
  return [{ label: w.share, invocation: { ...at, input: { ...at.input, private: false } }, press: 'share' }];
}

function plainPage(
  tone: 'nothing' | 'problem',
  text: string,
  nearest: readonly Link[],
  footer: string,
  { wording: w }: Context,
): Page {
  return {
    sentence: text,
    ...(nearest.length === 0 ? {} : { lead: w.nearest }),
    sections: [],
    footer,
    buttons: nearest.map(show),
    tone,
  };
}
