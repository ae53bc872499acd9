/** Declares what must hold of every date that is shown, whatever stands in the record: that it isn't given to a source which lacks it. */
import { describe, expect, it } from 'vitest';
import { cite, STYLES } from '../../src/citations/cite.ts';
import type { Context } from '../../src/context.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { UNTRANSLATED } from '../../src/i18n/sentences.ts';
import type { Item, When } from '../../src/record/types.ts';
import type { Line, Page } from '../../src/render/page.ts';
import { depict } from '../../src/render/picture/depict.ts';
import type { Picture } from '../../src/render/picture/picture.ts';
import { chronicle } from '../../src/reply/chronicle.ts';
import { comparison } from '../../src/reply/comparison.ts';
import { itemEntry } from '../../src/reply/entries.ts';
import { ownWords } from '../../src/reply/own-words.ts';
import type { StructuredReply } from '../../src/reply/structured.ts';
import type { Subjects } from './questions.ts';

const textOf = ({ spans }: Line): string => spans.map(span => ('text' in span ? span.text : '')).join('');

/** Letters and digits alone, as every format keeps them; and the mark. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}*]/gu, '');
const holds = (text: string, part: string): boolean => bare(text).includes(bare(part));

/** Whose the date is, where it isn't the source's own; read from the record alone. */
const creditOf = (when: When): string | undefined => ('basis' in when && 'credit' in when ? when.credit : undefined);

/** The date without a mark, and whether a text has it so: no digit or letter of another date around it. */
function dateOf(when: When, w: Messages): string {
  if (when.precision === 'open') return w.when(when);
  return when.precision === 'month' ? w.when({ ...when, basis: 'stated' }) : w.days(when);
}

/** What a page has of each item: from the end of the one before to the citation with its id. */
function itemsOn({ sections }: Page, { dossier }: Context): readonly (readonly [Item, readonly Line[]])[] {
  const found: (readonly [Item, readonly Line[]])[] = [];
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    let lines: Line[] = [];
    for (const line of block) {
      lines.push(line);
      if (line.role !== 'cite') continue;
      const item = dossier.items.get(textOf(line).split(' · ').at(-1) ?? '');
      if (item) found.push([item, lines]);
      lines = [];
    }
  }
  return found;
}

/** Expects of each item on a page that its date is marked and credited where it isn't the source's own, and only there. */
export function expectWhoseDates(page: Page, context: Context): void {
  const { messages: w } = context;
  for (const [item, lines] of itemsOn(page, context)) {
    const { when, source } = item;
    const credit = creditOf(when);
    const bylines = lines.filter(({ role }) => role === 'byline').map(textOf);
    const credited = lines.filter(({ role }) => role === 'date').map(textOf);
    const date = dateOf(when, w);
    expect(
      bylines.some(line => line.includes(date)),
      `${item.id}: ${bylines}`,
    ).toBe(true);
    if (credit === undefined) {
      expect([...bylines.filter(line => line.includes('*')), ...credited], item.id).toEqual([]);
    } else {
      for (const line of bylines.filter(line => line.includes(date))) expect(line).toContain(`${date}*`);
      expect(credited, item.id).toHaveLength(1);
      expect(credited[0]).toMatch(/^\*/);
      for (const part of [credit, source.outlet]) expect(credited[0]).toContain(part);
    }
    expectOwnWords(item, lines, w);
  }
}

/** Expects a surface to show every line that says whose a date is. */
export function expectCredits(shown: string, page: Page): void {
  const credits = page.sections.flatMap(({ blocks }) => blocks.flat()).filter(({ role }) => role === 'date');
  for (const credit of credits) expect(holds(shown, textOf(credit)), `${textOf(credit)}: ${shown}`).toBe(true);
}

/** Expects the data for scripts to have each item's date, and whose it is where it isn't the source's own. */
export function expectDatesIn({ items }: StructuredReply, { dossier }: Context): void {
  for (const { id, date } of items) {
    const when = dossier.items.get(id.split('/')[1] ?? '')?.when;
    if (!when) throw new Error(`“${id}” isn’t in the record`);
    if (when.precision === 'open') expect(date, id).toBeNull();
    else expect([date?.from, date?.to, date?.credit], id).toEqual([when.from, when.to, creditOf(when)]);
  }
}

/** Expects no words for when but the item's own. */
function expectOwnWords({ id, when: { said }, source }: Item, lines: readonly Line[], w: Messages): void {
  const [before = '', after = ''] = w.whenPrinted(source.outlet, '|').split('|');
  const printed = lines.map(textOf).flatMap(line => line.split(before).slice(1));
  for (const words of printed) expect(words.startsWith(`${said}${after}`), `${id}: ${words}`).toBe(true);
}

/** Expects of the plain sentence of a page that an event's date is marked and credited, where it has one. */
export function expectWhoseDateIn(content: string, page: Page, context: Context): void {
  const events = itemsOn(page, context).flatMap(([item]) => (item.kind === 'event' ? [item] : []));
  for (const { title, when } of events.map(ownWords(context).item)) {
    const date = dateOf(when, context.messages);
    const credit = creditOf(when);
    const text = content.replaceAll('\\', '');
    if (credit === undefined || !text.includes(title.replace(UNTRANSLATED, ''))) continue;
    expect(text).toContain(`${date}*`);
    expect(text).toContain(credit);
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
