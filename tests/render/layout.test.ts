import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';
import { LINES } from '../../src/render/heights.ts';
import { type LaidOut, layOut } from '../../src/render/layout.ts';
import { COLUMNS, linesOf, plainOf } from '../../src/render/measure.ts';
import type { Card } from '../../src/render/page.ts';
import type { Answered, ReplyCard, Size } from '../../src/reply/reply.ts';
import { fc } from '../support/properties.ts';

const text = fc.lorem({ maxCount: 30 });
const cards: fc.Arbitrary<readonly ReplyCard[]> = fc.array(
  fc
    .record({
      sections: fc.array(
        fc.record({
          heading: fc.option(text, { nil: undefined }),
          entries: fc.array(text, { minLength: 1, maxLength: 6 }),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      together: fc.boolean(),
    })
    .map(
      ({ sections, together }): ReplyCard => ({
        tone: 'said',
        ...(together ? { together } : {}),
        // Those without a heading stand first.
        sections: sections.map(({ heading, entries }, i) => ({
          ...(heading === undefined && i === 0
            ? {}
            : { heading: { kind: 'title', text: heading ?? `section ${i}` } as const }),
          entries: entries.map(one => ({ kind: 'remark', text: one }) as const),
        })),
      }),
    ),
  { minLength: 1, maxLength: 4 },
);
const size = fc.constantFrom<Size>('one', 'list', 'sides', 'day');

const answerOf = (of: readonly ReplyCard[], most: Size, paging: Answered['paging'] = 'packed'): Answered => ({
  kind: 'answer',
  headline: [{ kind: 'text', text: ['A headline'] }],
  cards: of,
  size: most,
  paging,
  actions: [],
});

/** The pages of an answer, first to last. */
function pagesOf(reply: Answered) {
  const pages = [];
  for (let n = 0; ; n += 1) {
    const page = layOut(reply, n, en);
    if (!page) return pages;
    pages.push(page);
    if (page.later === undefined) return pages;
  }
}

const linesIn = ({ lines, fields }: Card) => [...lines, ...fields.flatMap(field => field.lines)];
const textsOn = (page: { readonly cards: readonly Card[] }): readonly string[] =>
  page.cards.flatMap(linesIn).map(({ spans }) => plainOf(spans));
const entriesOf = (of: readonly ReplyCard[]): readonly string[] =>
  of
    .flatMap(one => one.sections.flatMap(({ entries }) => entries))
    .flatMap(entry => (entry.kind === 'remark' ? [entry.text] : []));

/** The lines that a page takes at the width of a phone. */
function heightOf({ cards: shown, footer }: { readonly cards: readonly Card[]; readonly footer: string }): number {
  const names = shown.flatMap(({ author, title, fields }) => [author, title, ...fields.map(({ name }) => name)]);
  const own = [...names, footer]
    .filter(one => one !== undefined && one !== '')
    .map(one => linesOf(one ?? '', COLUMNS.card));
  const lines = shown
    .flatMap(linesIn)
    .map(({ role, spans }) => linesOf(plainOf(spans), COLUMNS[role === 'bullet' ? role : 'card']));
  return [1, ...own, ...lines].reduce((sum, one) => sum + one, 0);
}

describe('pages of an answer', () => {
  it('have every entry once, whole and in order', () => {
    fc.assert(
      fc.property(cards, size, (of, most) => {
        const apart = of.map(({ together: _, ...one }) => one);
        expect(pagesOf(answerOf(apart, most)).flatMap(textsOn)).toEqual(entriesOf(of));
        // Sections that take turns have theirs in order.
        expect(pagesOf(answerOf(of, most)).flatMap(textsOn).toSorted()).toEqual(entriesOf(of).toSorted());
      }),
    );
  });

  it('are no longer than their kind may be, unless one entry alone is, or one of each section that belongs together', () => {
    fc.assert(
      fc.property(cards, size, (of, most) => {
        const turn = Math.max(1, ...of.flatMap(one => (one.together ? one.sections.length : [])));
        for (const page of pagesOf(answerOf(of, most)))
          if (textsOn(page).length > turn) expect(heightOf(page)).toBeLessThanOrEqual(LINES[most]);
      }),
    );
  });

  it('say again whatever an entry stands under', () => {
    fc.assert(
      fc.property(cards, size, (of, most) => {
        const under = new Map(
          of.flatMap(one =>
            one.sections.flatMap(({ heading, entries }) =>
              entries.flatMap(entry =>
                entry.kind === 'remark' && heading?.kind === 'title' ? [[entry.text, heading.text] as const] : [],
              ),
            ),
          ),
        );
        const once = entriesOf(of);
        fc.pre(new Set(once).size === once.length);
        for (const page of pagesOf(answerOf(of, most)))
          for (const { name, lines } of page.cards.flatMap(({ fields }) => fields))
            for (const { spans } of lines) expect(under.get(plainOf(spans))).toBe(name);
      }),
    );
  });

  it('keep a card that belongs together on one page, where a page holds it', () => {
    fc.assert(
      fc.property(cards, size, (of, most) => {
        const pages = pagesOf(answerOf(of, most));
        for (const one of of.filter(({ together }) => together)) {
          const whole = pagesOf(answerOf([one], most));
          if (whole.length > 1) continue;
          const [entries] = [entriesOf([one])];
          expect(pages.some(page => textsOn(page).join('\n').includes(entries.join('\n')))).toBe(true);
        }
      }),
    );
  });

  it('of a card that belongs together have every section, as long as it has more to say', () => {
    fc.assert(
      fc.property(cards, size, (of, most) => {
        for (const one of of.filter(({ together }) => together)) {
          const sections = one.sections.map((section, i) => ({
            ...section,
            heading: { kind: 'title', text: `section ${i}` } as const,
          }));
          const named = pagesOf(answerOf([{ ...one, sections }], most)).map(page =>
            page.cards.flatMap(({ fields }) => fields.map(({ name }) => name)),
          );
          expect(named[0]).toEqual(sections.map(({ heading }) => heading.text));
          for (const [i, names] of named.slice(1).entries()) expect(named[i]).toEqual(expect.arrayContaining(names));
        }
      }),
    );
  });

  it('are counted from the one that it opens on, round to the others in their order', () => {
    const texts = (page: LaidOut | undefined) => (page ? textsOn(page) : []);
    fc.assert(
      fc.property(cards, size, fc.nat(), (of, most, nth) => {
        const reply = answerOf(of, most);
        const entries = of.flatMap(({ sections }) => sections.flatMap(section => section.entries));
        const opensOn = entries[nth % entries.length] ?? expect.fail();
        const all = pagesOf(reply);
        const opened = all.map((_, n) => layOut({ ...reply, opensOn }, n, en));
        expect(texts(opened[0])).toContain(opensOn.kind === 'remark' ? opensOn.text : '');
        const first = opened.findIndex(page => page?.earlier === undefined);
        const inOrder = [...opened.slice(first), ...opened.slice(0, first)];
        expect(inOrder.map(texts)).toEqual(all.map(texts));
        const places = inOrder.map(page => opened.indexOf(page));
        expect(inOrder.map(page => page?.earlier)).toEqual([undefined, ...places.slice(0, -1)]);
        expect(inOrder.map(page => page?.later)).toEqual([...places.slice(1), undefined]);
        expect(layOut({ ...reply, opensOn }, all.length, en)).toBeUndefined();
      }),
      { numRuns: 25 },
    );
  });

  it('of an overview are one', () => {
    fc.assert(
      fc.property(cards, size, (of, most) => {
        const reply = answerOf(of, most, 'first');
        expect(layOut(reply, 0, en)?.later).toBeUndefined();
        expect(layOut(reply, 1, en)).toBeUndefined();
      }),
    );
  });

  it('end: past the last there is none', () => {
    fc.assert(
      fc.property(cards, size, (of, most) => {
        const reply = answerOf(of, most);
        expect(layOut(reply, pagesOf(reply).length, en)).toBeUndefined();
      }),
    );
  });
});
