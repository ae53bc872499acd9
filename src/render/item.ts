/**
 * An item of the record as lines, and as the one plain sentence that stands for it. What must travel with an item (its
 * source, its conditions, the disputes it is part of) is put on here, for every surface and every command.
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
import type { Block, Line, Span } from './page.ts';

/** full: everything the record holds on it · brief: what it may never be shown without. */
export type Detail = 'full' | 'brief';

const line = (role: Line['role'], ...spans: readonly (Span | string)[]): Line => ({
  role,
  spans: spans.map(s => (typeof s === 'string' ? { text: s } : s)),
});

/** Whether a quotation is shown inside its setting rather than alone. */
const isSet = (quote: Quote): boolean => quote.setting.includes(QUOTE_SLOT);

/** An item's own words: a quotation between quotation marks, alone or inside its setting; otherwise our sentence. */
export function words(item: Item, w: Messages): string {
  switch (item.kind) {
    case 'quote':
      return isSet(item) ? item.setting.replace(QUOTE_SLOT, () => w.quoted(item.text)) : w.quoted(item.text);
    case 'event':
      return item.where && !item.title.includes(item.where.place) ? w.place(item.title, item.where.place) : item.title;
    default:
      return item.text;
  }
}

/** Conditions that the item's words don't already carry. */
export function openConditions(item: Item, shown: string): readonly string[] {
  const lower = shown.toLowerCase();
  return item.conditions.filter(c => !lower.includes(c.toLowerCase()));
}

/** Kept by item: items are immutable, and drawing the same ones again is most of what an answer costs. */
type Drawn = { [K in Detail]?: Block } & { sentence?: string };
const drawn = new WeakMap<Item, Map<Messages, Drawn>>();

function drawnOf(item: Item, w: Messages): Drawn {
  const byWording = drawn.get(item) ?? new Map<Messages, Drawn>();
  const kept = byWording.get(w) ?? {};
  drawn.set(item, byWording.set(w, kept));
  return kept;
}

/** The plain sentence that is the whole answer when an item comes first: who, in what office, the words, and where they stand. */
export function sentence(item: Item, disputes: readonly Dispute[], w: Messages): string {
  const kept = drawnOf(item, w);
  kept.sentence ??= say(item, disputes, w);
  return kept.sentence;
}

function say(item: Item, disputes: readonly Dispute[], w: Messages): string {
  const disputed = disputes.map(d => ` ${w.disputed(d.question)}`);
  return w.cited(claim(item, w), w.citation(item.source, item.at)) + disputed.join('');
}

/** Who, in what office, and the words with their conditions: {@link sentence} before its citation. */
export function claim(item: Item, w: Messages): string {
  const text = words(item, w);
  const conditions = openConditions(item, text).map(c => ` (${w.condition(c)})`);
  return told(item, text, w) + conditions.join('');
}

function told(item: Item, text: string, w: Messages): string {
  switch (item.kind) {
    case 'quote':
      return isSet(item) ? w.telling(w.voice(item.by), text) : w.saying(item.by, item.cue, text);
    case 'statement':
      return w.telling(w.voice(item.by), text);
    case 'fact': {
      const { name, rest } = w.reporter(item);
      return w.telling(`${name} (${rest})`, text);
    }
    case 'event':
      return w.telling(`${w.when(item.when)} (${whenPrinted(item, text, w)}${w.status(item.status)})`, text);
  }
}

/** The source's words for when, where the title doesn't have them anyway. */
function whenPrinted({ when: { said } }: Event, text: string, w: Messages): string {
  return text.toLowerCase().includes(said.toLowerCase()) ? '' : `${w.whenPrinted(said)} · `;
}

/** An item as the lines that stay together on a page. */
export function block(item: Item, disputes: readonly Dispute[], detail: Detail, w: Messages): Block {
  const kept = drawnOf(item, w);
  kept[detail] ??= draw(item, disputes, detail, w);
  return kept[detail];
}

function draw(item: Item, disputes: readonly Dispute[], detail: Detail, w: Messages): Block {
  const text = words(item, w);
  const own = line('words', text);
  const must = [
    ...openConditions(item, text).map(c => line('condition', w.condition(c))),
    ...disputes.map(d => line('condition', w.disputed(d.question))),
    // Before the other notes: where a page is too short, the last gives way first.
    ...item.corrected.toReversed().map(({ on, note }) => line('note', w.edition.corrected(w.day(on.day), note))),
  ];
  const cite = line('cite', `${w.citation(item.source, item.at)} · ${item.id}`);
  const more = detail === 'full' && item.note ? [line('note', w.note(item.note))] : [];
  switch (item.kind) {
    case 'quote':
      return [own, quoteByline(item, w), ...must, ...(detail === 'full' ? quoteNotes(item, w) : []), ...more, cite];
    case 'statement':
      return [own, statementByline(item, w), ...must, ...knownNote(item, detail, w), ...more, cite];
    case 'fact':
      return [own, factByline(item, w), ...must, ...knownNote(item, detail, w), ...more, cite];
    case 'event':
      return [eventHead(item, w), own, ...must, ...eventNotes(item, detail, w), ...more, cite];
  }
}

function named(name: string, ...rest: readonly string[]): Line {
  const tail = rest.filter(r => r !== '').map(r => ` · ${r}`);
  return line('byline', { text: name, strong: true }, tail.join(''));
}

function quoteByline(quote: Quote, w: Messages): Line {
  const { name, rest } = w.byline(quote.by);
  return named(name, rest, w.said(quote.cue, quote.occasion, w.when(quote.when)));
}

function quoteNotes(quote: Quote, w: Messages): readonly Line[] {
  return [
    ...(isSet(quote) ? [] : [line('note', w.context(quote.setting))]),
    line('note', w.known(quote.when, true)),
    ...quote.variants.map(v => line('note', w.elsewhere(v.outlet, v.text, v.cite))),
  ];
}

function statementByline(statement: Statement, w: Messages): Line {
  const { name, rest } = w.byline(statement.by);
  return named(name, rest, w.mode(statement.mode), w.when(statement.when));
}

function factByline(fact: Fact, w: Messages): Line {
  const { name, rest } = w.reporter(fact);
  return named(name, rest, w.when(fact.when));
}

function knownNote(item: Item, detail: Detail, w: Messages): readonly Line[] {
  return detail === 'full' ? [line('note', w.known(item.when, true))] : [];
}

/**
 * The date in words, which no reader's time zone can shift, beside Discord's relative time stamp, which says the same in
 * the reader's language.
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
  // A date that the source doesn't give always says where it's from; one that follows from the dateline explains itself.
  const explained = detail === 'full' || (event.when.precision !== 'open' && event.when.basis === 'external');
  return [
    ...(names.length > 0 ? [line('note', w.participants(names))] : []),
    line('note', w.known(event.when, explained)),
  ];
}
