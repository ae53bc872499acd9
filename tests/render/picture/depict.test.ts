import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/index.ts';
import { ALL_MESSAGES } from '../../../src/i18n/index.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { capital, sentence, UNTRANSLATED } from '../../../src/i18n/sentences.ts';
import { shortName } from '../../../src/record/short-name.ts';
import { type Event, QUOTE_SLOT, type Quote, type Statement } from '../../../src/record/types.ts';
import { openConditions, words } from '../../../src/render/item.ts';
import { depict } from '../../../src/render/picture/depict.ts';
import { ALT_MAX, type ColumnHead } from '../../../src/render/picture/picture.ts';
import { altText } from '../../../src/render/picture/wording.ts';
import { dossier } from '../../support/record.ts';
import { officeOf, personOf } from '../../support/voices.ts';
import {
  cards,
  comparisons,
  depictedComparison,
  depictedTimeline,
  depictions,
  said,
  TITLE,
  timelineOf,
  timelines,
} from './pictured.ts';

/** A sentence with the quotation in its place, as it stands amid others. */
const filled = (carrier: string, item: Quote | Statement, w: Messages): string =>
  capital(carrier.replaceAll(UNTRANSLATED, '').replace(/\.$/, '')).replace(QUOTE_SLOT, () => w.quoted(item.text));

type Voiced = Quote | Statement;

/** Expects that lines tell items whole: with their conditions, and, in it or at the column's head, with whoever speaks. */
function expectTold(
  items: readonly Voiced[],
  lines: readonly string[],
  head: ColumnHead | undefined,
  w: Messages,
): void {
  expect(lines).toHaveLength(items.length);
  for (const [i, item] of items.entries()) {
    const line = lines[i] ?? '';
    const isWhole = line.includes(filled(item.kind === 'quote' ? item.setting : item.text, item, w));
    if (!isWhole) expect(line).toContain(filled(item.under ?? QUOTE_SLOT, item, w));
    for (const condition of item.conditions)
      expect(line.toLowerCase()).toContain(condition.replace(UNTRANSLATED, '').toLowerCase());
    if (item.by.kind !== 'person') continue;
    const isNamed = isWhole || line.startsWith(w.stating(shortName(item.by.person), ''));
    if (!isNamed) expect(`${head?.name}, ${head?.office}`).toContain(item.by.person.name);
  }
}

/** An event’s words, without the paragraph that names its place, which stands behind them. */
function titleOf({ where, ...event }: Event, w: Messages): string {
  const { place, country } = where ?? {};
  const at = place === undefined ? {} : { where: { place, ...(country ? { country } : {}) } };
  return words({ ...event, ...at }, w).replace(UNTRANSLATED, '');
}

/** An event's or a statement's words, without the full stop that its place takes the place of. */
const bare = (text: string): string => text.replace(/\.$/, '');

describe.each(ALL_MESSAGES.map(w => [w.language, w] as const))('in %s, over the whole record', (_, w) => {
  it('no picture’s text is longer than Discord takes, every file name is one, and no id is drawn', () => {
    const ids = [...dossier.items.keys()].filter(id => id.includes('-'));
    for (const depiction of depictions(w)) {
      const { alt, name, ...drawn } = depict(depiction, w);
      expect(alt.length).toBeLessThanOrEqual(ALT_MAX);
      expect(alt).not.toMatch(/undefined| {2}|\.\.|\n/);
      expect(name).toMatch(/^[a-z][a-z0-9-]{3,70}$/);
      // The one id that is a word of the record too.
      const texts = JSON.stringify(drawn).replaceAll('co-pilot', '');
      expect(ids.filter(id => texts.includes(id))).toEqual([]);
    }
  });

  it('a card’s has the words whole, who, in what office, on what occasion, when, and where they stand', () => {
    for (const card of cards) {
      const { quote, disputes } = card;
      const { alt, name } = depict(card, w);
      expect(name).toBe(`quote-${quote.id}`);
      const { at, source, by, conditions } = quote;
      const must = [
        words(quote, w),
        personOf(by).name,
        officeOf(by),
        // Its country, unless the office names that.
        w.byline(by).rest,
        quote.occasion,
        w.when(quote.when),
        w.citation(source, at),
        ...disputes.map(({ question }) => question),
      ];
      for (const part of must) expect(alt).toContain(part);
      for (const condition of conditions) expect(alt.toLowerCase()).toContain(condition.toLowerCase());
    }
  });

  it('a timeline has every event, in the order of time, with its status, its conditions and its place', () => {
    for (const timeline of timelines(w)) {
      const { days } = depictedTimeline(timeline, w);
      const drawn = days.flatMap(day => day.events);
      expect(drawn).toHaveLength(timeline.events.length);
      for (const { event } of timeline.events) {
        const own = titleOf(event, w);
        const one = drawn.find(shown => shown.words.startsWith(own));
        expect(one?.place, own).toContain(w.pictures.place(event.at));
        expect(one?.status).toBe(event.status === 'done' ? undefined : w.pictures.status(event.status));
        for (const condition of openConditions(event, own)) expect(one?.words).toContain(`(${condition})`);
      }
    }
  });

  it('events of one date are in the record’s order, but for the summit, which opens its day', () => {
    for (const timeline of timelines(w)) {
      const titles = timeline.events.map(({ event }) => titleOf(event, w));
      for (const { events, isSummit } of depictedTimeline(timeline, w).days) {
        const places = events.slice(isSummit ? 1 : 0).map(one => titles.findIndex(own => one.words.startsWith(own)));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    }
  });

  it('a timeline’s has its first events whole, and says how many more the text has', () => {
    for (const timeline of timelines(w)) {
      const { alt, days, source, notes } = depictedTimeline(timeline, w);
      const drawn = days.flatMap(day => day.events.map(event => bare(event.words)));
      const told = drawn.filter(text => alt.includes(text)).length;
      for (const text of drawn.slice(0, told)) expect(alt).toContain(text);
      const left = drawn.length - told;
      if (left === 0) expect(alt).not.toContain(sentence(capital(w.pictures.more(1))));
      else expect(alt.toLowerCase()).toContain(w.pictures.more(left).toLowerCase());
      expect(alt.endsWith(`${source}.`)).toBe(true);
      if (/\*/.test(days.map(day => day.date).join(''))) expect(notes.length).toBeGreaterThan(0);
      else expect(notes).toEqual([]);
    }
  });

  it('a comparison’s has its first statements whole, and counts all that it leaves to the text', () => {
    for (const comparison of comparisons(w)) {
      const { alt, rows, source } = depictedComparison(comparison, w);
      const told = rows.flatMap(row =>
        row.cells.flatMap(cell => [
          ...cell.silences.map(text => ({ text, counts: 0 })),
          ...cell.said.map(one => ({ text: said(one), counts: 1 })),
        ]),
      );
      const hidden = comparison.drawn.rows.flatMap(row => row.cells).reduce((sum, cell) => sum + cell.more, 0);
      let at = 0;
      const shown = told.findIndex(({ text }) => {
        const found = alt.indexOf(bare(text), at);
        at = found + bare(text).length;
        return found < 0;
      });
      const untold = shown < 0 ? [] : told.slice(shown);
      const left = untold.reduce((sum, { counts }) => sum + counts, hidden) || untold.length;
      if (left > 0) expect(alt).toContain(` ${sentence(capital(w.pictures.more(left)))}`);
      else expect(alt).not.toContain(sentence(capital(w.pictures.more(1))));
      expect(alt.endsWith(`${source}.`)).toBe(true);
    }
  });

  it.each(comparisons(w).map(one => [depict(one, w).name, one] as const))(
    '%s has each item whole in its side’s column, and nobody who spoke is silent',
    (__, { asked, drawn, ...comparison }) => {
      const { rows, heads } = depictedComparison({ asked, drawn, ...comparison }, w);
      for (const [i, party] of asked.entries()) {
        const own = dossier.views.saidBy.get(party) ?? [];
        for (const [n, { topic, cells }] of drawn.rows.entries()) {
          const touching = own.filter(item => item.topics.includes(topic)).map(({ id }) => id);
          const items = (cells[i]?.said ?? []).map(({ item }) => item);
          expect(touching).toEqual(expect.arrayContaining(items.map(({ id }) => id)));
          expectTold(items, (rows[n]?.cells[i]?.said ?? []).map(said), heads[i], w);
          const isSilent = rows[n]?.cells[i]?.silences.includes(w.pictures.silent);
          if (isSilent) expect(touching).toEqual([]);
        }
      }
    },
  );
});

describe('the summit', () => {
  const { events } = dossier.views;
  const all = depictedTimeline(timelineOf(events, en), en);

  it('is what the newest source tells of first on its own day; its day has it on top', () => {
    const days = all.days.filter(day => day.isSummit);
    expect(days.map(({ date }) => date)).toEqual(['27 March']);
    expect(days[0]?.events[0]?.words).toContain('Summit of Ukraine’s European allies');
    expect(all.title).toBe('Some events, 1 February 2022–27 March 2025');
  });

  it('isn’t put into a timeline that doesn’t have it', () => {
    const energy = events.filter(event => event.topics.some(({ id }) => id === 'energy'));
    const picture = depictedTimeline(timelineOf(energy, en), en);
    expect(picture.days.some(day => day.isSummit)).toBe(false);
    expect(picture.title).toBe(TITLE);
  });

  it('days share a dot, years stand where they change, what lies ahead comes last', () => {
    const dates = all.days.map(({ date, year }) => [date, year]);
    expect(new Set(dates.map(String)).size).toBe(dates.length);
    expect(all.days.filter(day => day.year !== undefined).map(({ year }) => year)).toEqual(['2022', '2025']);
    expect(all.days.map(day => day.isAhead)).toEqual(all.days.map((_, i) => i === all.days.length - 1));
    expect(all.days.at(-1)?.date).toBe('No date');
    expect(all.days.at(-1)?.events.map(({ status }) => status)).toEqual(['announced', 'conditional']);
  });

  it('an event is disputed where it’s the making of a disputed statement, not where it only has to do with one', () => {
    const disputed = all.days.flatMap(day => day.events).filter(event => event.disputed !== undefined);
    expect(disputed.map(({ words: text }) => text.split(' ').slice(0, 3).join(' '))).toEqual([
      'The White House',
      'Ukraine accuses Russia',
      'The Ukrainian army',
    ]);
  });
});

describe('as much as fits', () => {
  const end = (shown: number): readonly string[] => [`${shown} shown.`];

  it('keeps sentences whole, in order, from the first, and counts the others with those that the picture leaves out', () => {
    const alt = (texts: readonly string[], hidden: number, aside = ''): string => {
      const entries = texts.map(text => ({ text, ...(text === aside ? { isAside: true as const } : {}) }));
      return altText('Head.', entries, hidden, end, en);
    };
    expect(alt(['a', 'b'], 0)).toBe('Head. a b 2 shown.');
    expect(alt(['a', 'b'], 3)).toBe('Head. a b And 3 more. 2 shown.');
    const long = 'x'.repeat(600);
    expect(alt([long, long, 'c'], 1)).toBe(`Head. ${long} And 3 more. 1 shown.`);
    expect(alt([long, long, 'silent'], 0, 'silent')).toBe(`Head. ${long} And 1 more. 1 shown.`);
    expect(alt(['x'.repeat(1_024)], 0)).toBe('Head. And 1 more. 0 shown.');
  });
});
