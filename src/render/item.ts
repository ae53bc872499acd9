/**
 * Turns an item of the record into the lines of a page, and into one plain sentence.
 *
 * Every surface and every command draws items here, so that none can leave out what must travel with an item: its source,
 * its conditions, the disputes that it is part of.
 */

import { noon } from '../i18n/intl.ts';
import type { Messages } from '../i18n/messages.ts';
import {
  type Dispute,
  type Event,
  type Fact,
  type Item,
  QUOTE_SLOT,
  type Quote,
  type Statement,
} from '../record/types.ts';
import { type Block, type Line, line } from './page.ts';

/** How much of an item is shown. full: all that the record holds on it · brief: what it may never be shown without. */
export type Detail = 'full' | 'brief';

/** Tells whether a quotation is shown inside the sentence that carries it, rather than alone. */
const isInSetting = (quote: Quote): boolean => quote.setting.includes(QUOTE_SLOT);

/**
 * Returns an item's own words: a quotation in quotation marks, alone or inside its setting; the record's sentence
 * otherwise.
 */
export function words(item: Item, w: Messages): string {
  switch (item.kind) {
    case 'quote':
      return isInSetting(item) ? item.setting.replace(QUOTE_SLOT, () => w.quoted(item.text)) : w.quoted(item.text);
    case 'event':
      return item.where && !item.title.includes(item.where.place) ? w.place(item.title, item.where.place) : item.title;
    default:
      return item.text;
  }
}

/**
 * Returns the item's conditions, but those that its words carry already.
 *
 * @param shown the words as {@link words} gives them.
 */
export function openConditions(item: Item, shown: string): readonly string[] {
  const lower = shown.toLowerCase();
  return item.conditions.filter(c => !lower.includes(c.toLowerCase()));
}

/** Cached by item and language: items are immutable, and composing the same ones again is most of what an answer costs. */
type Cached = { [K in Detail]?: Block } & { sentence?: string };
const cache = new WeakMap<Item, Map<Messages, Cached>>();

function cachedOf(item: Item, w: Messages): Cached {
  const byLanguage = cache.get(item) ?? new Map<Messages, Cached>();
  const cached = byLanguage.get(w) ?? {};
  cache.set(item, byLanguage.set(w, cached));
  return cached;
}

/** Says an item in one plain sentence: who, in what office, the words, where they stand, and what is disputed of them. */
export function sentence(item: Item, disputes: readonly Dispute[], w: Messages): string {
  const cached = cachedOf(item, w);
  cached.sentence ??= composeSentence(item, disputes, w);
  return cached.sentence;
}

function composeSentence(item: Item, disputes: readonly Dispute[], w: Messages): string {
  const disputed = disputes.map(d => ` ${w.disputed(d.question)}`);
  return w.cited(claim(item, w), w.citation(item.source, item.at)) + disputed.join('');
}

/** Says who, in what office, and the words with their conditions: {@link sentence} up to its citation. */
export function claim(item: Item, w: Messages): string {
  const text = words(item, w);
  const conditions = openConditions(item, text).map(c => ` (${w.condition(c)})`);
  return attributed(item, text, w) + conditions.join('');
}

/** Puts the words after whoever answers for them: a speaker, a reporter, for an event its date. */
function attributed(item: Item, text: string, w: Messages): string {
  switch (item.kind) {
    case 'quote':
      return isInSetting(item) ? w.stating(w.voice(item.by), text) : w.saying(item.by, item.cue, text);
    case 'statement':
      return w.stating(w.voice(item.by), text);
    case 'fact': {
      const { name, rest } = w.reporter(item);
      return w.stating(`${name} (${rest})`, text);
    }
    case 'event':
      return w.stating(`${w.when(item.when)} (${printedDate(item, text, w)}${w.status(item.status)})`, text);
  }
}

/** Returns the date as the source printed it, or nothing where the title has it anyway. */
function printedDate({ when: { said } }: Event, text: string, w: Messages): string {
  return text.toLowerCase().includes(said.toLowerCase()) ? '' : `${w.whenPrinted(said)} · `;
}

/** Composes an item's lines, which stay together on a page. */
export function block(item: Item, disputes: readonly Dispute[], detail: Detail, w: Messages): Block {
  const cached = cachedOf(item, w);
  cached[detail] ??= composeBlock(item, disputes, detail, w);
  return cached[detail];
}

function composeBlock(item: Item, disputes: readonly Dispute[], detail: Detail, w: Messages): Block {
  const text = words(item, w);
  const ownWords = line('words', text);
  const required = [
    ...openConditions(item, text).map(c => line('condition', w.condition(c))),
    ...disputes.map(d => line('condition', w.disputed(d.question))),
    // Before the other notes: where a page is too short, the last gives way first.
    ...item.corrected.toReversed().map(({ on, note }) => line('note', w.edition.corrected(w.day(on.day), note))),
  ];
  const cite = line('cite', `${w.citation(item.source, item.at)} · ${item.id}`);
  const remark = detail === 'full' && item.note ? [line('note', w.note(item.note))] : [];
  switch (item.kind) {
    case 'quote':
      return [
        ownWords,
        quoteByline(item, w),
        ...required,
        ...(detail === 'full' ? quoteNotes(item, w) : []),
        ...remark,
        cite,
      ];
    case 'statement':
      return [ownWords, statementByline(item, w), ...required, ...dateNote(item, detail, w), ...remark, cite];
    case 'fact':
      return [ownWords, factByline(item, w), ...required, ...dateNote(item, detail, w), ...remark, cite];
    case 'event':
      return [eventHead(item, w), ownWords, ...required, ...eventNotes(item, detail, w), ...remark, cite];
  }
}

/** A name in bold, and what else is known of who speaks, when and how; empty parts are left out. */
function bylineOf(name: string, ...rest: readonly string[]): Line {
  const tail = rest.filter(r => r !== '').map(r => ` · ${r}`);
  return line('byline', { text: name, strong: true }, tail.join(''));
}

function quoteByline(quote: Quote, w: Messages): Line {
  const { name, rest } = w.byline(quote.by);
  return bylineOf(name, rest, w.said(quote.cue, quote.occasion, w.when(quote.when)));
}

function quoteNotes(quote: Quote, w: Messages): readonly Line[] {
  return [
    ...(isInSetting(quote) ? [] : [line('note', w.context(quote.setting))]),
    line('note', w.known(quote.when, true)),
    ...quote.variants.map(v => line('note', w.elsewhere(v.outlet, v.text, v.cite))),
  ];
}

function statementByline(statement: Statement, w: Messages): Line {
  const { name, rest } = w.byline(statement.by);
  return bylineOf(name, rest, w.mode(statement.mode), w.when(statement.when));
}

function factByline(fact: Fact, w: Messages): Line {
  const { name, rest } = w.reporter(fact);
  return bylineOf(name, rest, w.when(fact.when));
}

/** Explains how the date is known. */
function dateNote(item: Item, detail: Detail, w: Messages): readonly Line[] {
  return detail === 'full' ? [line('note', w.known(item.when, true))] : [];
}

/**
 * Heads an event with its date in words, which no reader's time zone can shift, its status, and Discord's relative time
 * stamp, which says the date again in the reader's language.
 */
function eventHead(event: Event, w: Messages): Line {
  const status = ` · ${w.status(event.status)}`;
  const date = { text: w.when(event.when), strong: true } as const;
  if (event.when.precision === 'open') return line('byline', date, status);
  const moment = noon(event.when.from).getTime() / 1_000;
  return line('byline', date, status, { moment });
}

function eventNotes(event: Event, detail: Detail, w: Messages): readonly Line[] {
  const names = event.participants.map(p => (p.kind === 'person' ? p.name : w.party(p)));
  // A date from outside the source always says where it's from; one that follows from the dateline explains itself.
  const explained = detail === 'full' || (event.when.precision !== 'open' && event.when.basis === 'external');
  return [
    ...(names.length > 0 ? [line('note', w.participants(names))] : []),
    line('note', w.known(event.when, explained)),
  ];
}
