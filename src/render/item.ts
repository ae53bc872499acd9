/**
 * Turns an item of the record into the lines of a page, and into one plain sentence.
 *
 * Every surface and every command draws items here, so that none can leave out what must travel with an item: its source,
 * its conditions, the disputes that it is part of.
 */

import { noon } from '../i18n/intl.ts';
import type { Messages } from '../i18n/messages.ts';
import { sentence as asSentence, capital, markedOnce, UNTRANSLATED } from '../i18n/sentences.ts';
import { addressOf } from '../record/address.ts';
import { creditOf } from '../record/dates.ts';
import { type Dispute, type Event, type Item, QUOTE_SLOT, type Quote } from '../record/types.ts';
import { type Block, type Line, line, type Span } from './page.ts';

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
  return item.conditions.filter(c => !lower.includes(c.replace(UNTRANSLATED, '').toLowerCase()));
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
  // Only an event's sentence has its date.
  const credit = item.kind === 'event' ? dateCredit(item, w) : undefined;
  return [
    w.cited(claim(item, w), w.citation(item.source, item.at)),
    ...(credit === undefined ? [] : [asSentence(credit)]),
    ...disputes.map(d => w.disputed(d.question)),
  ].join(' ');
}

/** Says whose an item's date is, where it isn't the source's own: that explains the mark on the date. */
export function dateCredit({ when, source }: Item, w: Messages): string | undefined {
  const credit = creditOf(when);
  return credit === undefined ? undefined : w.dateCredit(source.outlet, credit);
}

/** Tells how an item's date is known, and the source's words for it; `explained` adds the record's note on it. */
function howDated(item: Item, explained: boolean, w: Messages): string {
  const { when, source } = item;
  return [
    when.precision === 'open' ? w.noDate(when.note) : (dateCredit(item, w) ?? capital(w.dated(when))),
    when.said === undefined ? undefined : w.whenPrinted(source.outlet, when.said),
    explained && when.precision !== 'open' ? when.note : undefined,
  ]
    .filter(part => part !== undefined)
    .map(asSentence)
    .join(' ');
}

/** Says who, in what office, and the words with their conditions: {@link sentence} up to its citation. */
export function claim(item: Item, w: Messages): string {
  const text = words(item, w);
  const conditions = openConditions(item, text).map(c => ` (${w.condition(c)})`);
  return markedOnce(attributed(item, text, w) + conditions.join(''));
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

/** Returns the source's own words for the date, or nothing where it has none, or the title has them anyway. */
function printedDate({ when: { said }, source }: Event, text: string, w: Messages): string {
  const isSaid = said === undefined || text.toLowerCase().includes(said.toLowerCase());
  return isSaid ? '' : `${w.whenPrinted(source.outlet, said)} · `;
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
  const cite = line('cite', citation(item, w), ` · ${item.id}`);
  const remark = detail === 'full' && item.note ? [line('note', w.note(item.note))] : [];
  const notes = [...notesOf(item, detail, w), ...dateLine(item, detail, w), ...remark];
  const head = item.kind === 'event' ? [eventHead(item, w), ownWords] : [ownWords, bylineFor(item, w)];
  return [...head, ...required, ...notes, cite];
}

/**
 * Composes a quotation's lines without its speaker: its words, their conditions, what they're about, and where they stand,
 * without a link: it would lead to the speaker.
 */
export function unsignedBlock(quote: Quote, w: Messages): Block {
  const text = words(quote, w);
  return [
    line('words', text),
    ...openConditions(quote, text).map(c => line('condition', w.condition(c))),
    ...(isInSetting(quote) ? [] : [line('note', w.context(quote.setting))]),
    line('cite', w.citation(quote.source, quote.at)),
  ];
}

/** Where an item stands, which leads there where its source has an address. */
function citation(item: Item, w: Messages): Span {
  const text = w.citation(item.source, item.at);
  const link = addressOf(item);
  return link === undefined ? { text } : { text, link };
}

/** A name in bold, and what else is known of who speaks, when and how; empty parts are left out. */
function bylineOf(name: string, ...rest: readonly string[]): Line {
  const tail = rest.filter(r => r !== '').map(r => ` · ${r}`);
  return line('byline', { text: name, strong: true }, tail.join(''));
}

function bylineFor(item: Exclude<Item, Event>, w: Messages): Line {
  const date = w.when(item.when);
  if (item.kind === 'fact') {
    const { name, rest } = w.reporter(item);
    return bylineOf(name, rest, date);
  }
  const { name, rest } = w.byline(item.by);
  if (item.kind === 'quote') return bylineOf(name, rest, w.said(item.cue, item.occasion, date));
  return bylineOf(name, rest, w.mode(item.mode), date);
}

/** The notes that only items of its kind have. */
function notesOf(item: Item, detail: Detail, w: Messages): readonly Line[] {
  if (item.kind === 'quote' && detail === 'full') {
    return [
      ...(isInSetting(item) ? [] : [line('note', w.context(item.setting))]),
      ...item.variants.map(v => line('note', w.elsewhere(v.outlet, v.text, v.cite))),
    ];
  }
  if (item.kind !== 'event' || item.participants.length === 0) return [];
  return [line('note', w.participants(item.participants.map(p => (p.kind === 'person' ? p.name : w.party(p)))))];
}

/** Tells how the date is known: of an event always; of anything else in full, or where the date isn't the source's own. */
function dateLine(item: Item, detail: Detail, w: Messages): readonly Line[] {
  const isElsewhere = dateCredit(item, w) !== undefined;
  if (!isElsewhere && detail === 'brief' && item.kind !== 'event') return [];
  return [line(isElsewhere ? 'date' : 'note', howDated(item, detail === 'full', w))];
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
