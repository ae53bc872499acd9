import { describe, expect, test as it } from 'vitest';
import type { Block, Section } from '../../src/render/page.ts';
import { type Budget, pack } from '../../src/render/paging.ts';
import { fc } from '../support/properties.ts';

const blockOf = (text: string): Block => [{ role: 'text', spans: [{ text }] }];
const textOf = (block: Block): string => block.flatMap(l => l.spans.map(s => ('text' in s ? s.text : ''))).join('');

const budget: Budget = {
  page: 20,
  weigh: block => textOf(block).length,
  weighHeading: heading => heading.length,
  continued: heading => `${heading}+`,
};

const drawn = (sections: readonly Section[]): readonly string[][] =>
  pack(sections, budget).map(page =>
    page.flatMap(s => [...(s.heading === undefined ? [] : [`[${s.heading}]`]), ...s.blocks.map(textOf)]),
  );

describe('pages', () => {
  it('hold whole blocks, and repeat a heading where its section goes on', () => {
    expect(
      drawn([
        { heading: 'A', blocks: [blockOf('1234567890'), blockOf('123456789'), blockOf('x')] },
        { heading: 'B', blocks: [blockOf('yy')] },
      ]),
    ).toEqual([
      ['[A]', '1234567890', '123456789'],
      ['[A+]', 'x', '[B]', 'yy'],
    ]);
  });

  it('a heading moves with its first block', () => {
    expect(drawn([{ blocks: [blockOf('12345678901234567')] }, { heading: 'HH', blocks: [blockOf('12')] }])).toEqual([
      ['12345678901234567'],
      ['[HH]', '12'],
    ]);
  });

  it('a block heavier than a page has one to itself', () => {
    expect(drawn([{ blocks: [blockOf('a'), blockOf('b'.repeat(30)), blockOf('c')] }])).toEqual([
      ['a'],
      ['b'.repeat(30)],
      ['c'],
    ]);
  });

  it('nothing makes no page', () => {
    expect(pack([], budget)).toEqual([]);
    expect(pack([{ heading: 'A', blocks: [] }], budget)).toEqual([]);
  });

  it('every block stands once, in order; no page of several blocks is over its budget', () => {
    const sections = fc.array(
      fc.record({
        heading: fc.option(fc.string({ minLength: 1, maxLength: 4 }), { nil: undefined }),
        blocks: fc.array(fc.string({ minLength: 1, maxLength: 30 }).map(blockOf), { maxLength: 6 }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(sections, given => {
        const all = given.map(
          ({ heading, blocks }): Section => (heading === undefined ? { blocks } : { heading, blocks }),
        );
        const pages = pack(all, budget);
        expect(pages.flat().flatMap(s => s.blocks)).toEqual(all.flatMap(s => s.blocks));
        for (const page of pages) {
          const weight = page.reduce(
            (sum, s) => sum + (s.heading?.length ?? 0) + s.blocks.reduce((n, b) => n + budget.weigh(b), 0),
            0,
          );
          expect(weight <= budget.page || page.flatMap(s => s.blocks).length === 1).toBe(true);
        }
      }),
    );
  });
});
