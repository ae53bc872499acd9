/** Declares what must hold of every date that is shown, whatever stands in the record: that it isn't given to a source which lacks it. */
import { describe, expect, it } from 'vitest';
import { cite, STYLES } from '../../src/citations/cite.ts';
import type { Context } from '../../src/context.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { sourcesOf } from '../../src/record/citations.ts';
import { byAnyId, fullId } from '../../src/record/ids.ts';
import type { Item, When } from '../../src/record/types.ts';
import { depict } from '../../src/render/picture/depict.ts';
import type { Picture } from '../../src/render/picture/picture.ts';
import { chronicle } from '../../src/reply/chronicle.ts';
import { comparison } from '../../src/reply/comparison.ts';
import { itemEntry } from '../../src/reply/entries.ts';
import type { ItemEntry } from '../../src/reply/reply.ts';
import type { StructuredReply } from '../../src/reply/structured.ts';
import { toldWith } from './pages.ts';
import type { Subjects } from './questions.ts';

/** Letters and digits alone, as every format keeps them; and the mark. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}*]/gu, '');
const holds = (text: string, part: string): boolean => bare(text).includes(bare(part));

/** Whose the date is, where it isn't the source's own; read from the record alone. */
const creditOf = (when: When): string | undefined => ('basis' in when && 'credit' in when ? when.credit : undefined);

const known = new WeakMap<Messages, WeakMap<When, string>>();

/** The date without a mark, with plain spaces. To word a date takes long, and each stands on many pages. */
function dateOf(when: When, w: Messages): string {
  const dates = known.get(w) ?? new WeakMap<When, string>();
  known.set(w, dates);
  const date = dates.get(when) ?? worded(when, w).replace(/\s+/gu, ' ');
  dates.set(when, date);
  return date;
}

function worded(when: When, w: Messages): string {
  if (when.precision === 'open') return w.when(when);
  return when.precision === 'month' ? w.when({ ...when, basis: 'stated' }) : w.days(when);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A date with the mark, and no other date's end. */
const marked = (date: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}–] ?)${escaped(date)}\\*`, 'u');

/** Expects of a text that shows items that their dates are marked where they aren't the source's own, and only there. */
export function expectWhoseDates(shown: readonly ItemEntry[], text: string, { messages: w }: Context): void {
  const items = shown.map(({ item }) => item);
  const sources = shown.flatMap(toldWith).flatMap(sourcesOf);
  const published = sources.map(source => w.day(source.published).replace(/\s+/gu, ' '));
  const line = text.replaceAll('\\', '').replace(/\s+/gu, ' ');
  for (const { id, when, source } of items) {
    const date = dateOf(when, w);
    const same = items.filter(other => dateOf(other.when, w) === date);
    if (creditOf(when) === undefined) {
      if (same.every(other => creditOf(other.when) === undefined)) expect(line, id).not.toMatch(marked(date));
      continue;
    }
    if (same.every(other => creditOf(other.when) !== undefined) && !published.includes(date))
      expect(line, id).not.toMatch(new RegExp(`(?<![\\p{L}\\p{N}–])${escaped(date)}(?![*\\p{L}\\p{N}–])`, 'u'));
    if (marked(date).test(line)) expect(holds(line, w.replies.legend.date(source.outlet)), `${id}: ${line}`).toBe(true);
  }
}

/** Expects the data for scripts to have each item's date, and whose it is where it isn't the source's own. */
export function expectDatesIn({ items }: StructuredReply, { dossier }: Context): void {
  for (const { id, date } of items) {
    // Of what several sources have, one may have another date than the entry.
    const own = [byAnyId(dossier.items, id), ...Array.from(dossier.shared.values(), ({ here }) => here)];
    const whens = own.flatMap(item => (item && fullId(item) === id ? [item.when] : []));
    const dates = whens.map(when => (when.precision === 'open' ? null : [when.from, when.to, creditOf(when)]));
    expect(dates, id).toContainEqual(date === null ? null : [date.from, date.to, date.credit]);
  }
}

/** Expects of a text about an item alone that it has the item's date only with its mark and with whose it is. */
function expectWhose(text: string, { id, when }: Item, mustHave: boolean, w: Messages): void {
  const credit = creditOf(when);
  const date = dateOf(when, w);
  if (credit === undefined || (!mustHave && !holds(text, date))) return;
  expect(holds(text, `${date}*`), `${id}: ${text}`).toBe(true);
  expect(holds(text, credit), `${id}: ${text}`).toBe(true);
}

/** Declares the properties of citations and pictures of these items. */
export function describeDates(context: Context, { items, parties, topics }: Subjects): void {
  const { dossier, messages: w } = context;

  describe.each(STYLES)('the citation in the style %s', style => {
    it('has the date of an item that isn’t the source’s own with whose it is, and credits nobody with its own', () => {
      for (const item of items) {
        const text = cite(item, style, context);
        expectWhose(text, item, true, w);
        // The mark of Markdown around a title is another.
        if (creditOf(item.when) === undefined && style !== 'markdown') expect(text, item.id).not.toContain('*');
      }
    });
  });

  it('pictures have no date that isn’t the source’s own without whose it is', () => {
    for (const item of items)
      for (const picture of picturesOf(item)) {
        const { alt, ...drawn } = picture;
        expectWhose(alt, item, true, w);
        // A timeline has the year apart from its day.
        if (picture.kind === 'timeline') expectWhoseDay(picture, item);
        else expectWhose(JSON.stringify(drawn), item, true, w);
      }
  });

  it('pictures of positions have neither', () => {
    for (const party of parties.flatMap(id => dossier.parties.get(id) ?? []))
      for (const topic of [undefined, ...topics.flatMap(id => dossier.topics.get(id) ?? [])]) {
        const position = comparison([party], topic, context);
        const picture = depict(position, w);
        const text = JSON.stringify(picture);
        const shown = position.drawn.rows.flatMap(({ cells }) =>
          cells.flatMap(({ said }) => said.map(({ item }) => item)),
        );
        for (const item of shown)
          for (const credit of creditOf(item.when)?.split(', ') ?? []) expect(text).toContain(credit);
      }
  });

  function picturesOf(item: Item): readonly Picture[] {
    if (item.kind === 'quote') return [depict({ kind: 'card', quote: item, disputes: [] }, w)];
    if (item.kind !== 'event') return [];
    const entries = [itemEntry(item, context)];
    const timeline = chronicle('', entries, entries, context);
    return timeline ? [depict(timeline, w)] : [];
  }

  function expectWhoseDay({ days, notes }: Extract<Picture, { kind: 'timeline' }>, { id, when }: Item): void {
    const credit = creditOf(when);
    expect(
      days.map(day => day.date.endsWith('*')),
      id,
    ).toEqual([credit !== undefined]);
    expect(notes, id).toEqual(credit === undefined ? [] : [expect.stringContaining(credit)]);
  }
}
