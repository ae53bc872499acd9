/** Sections laid out on pages: whole blocks move to the next page, and a heading is repeated where its section goes on. */
import type { Block, Section } from './page.ts';

export interface Budget {
  /** Most characters of a page. */
  readonly page: number;
  /** What a block takes, in characters as drawn. */
  weigh(block: Block): number;
  /** What a heading takes. */
  weighHeading(heading: string): number;
  /** The heading of a section that goes on from the page before. */
  continued(heading: string): string;
}

/**
 * Greedy and in order. Every block appears once; a block heavier than a page has a page to itself. Without blocks there are
 * no pages.
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
      if (isFirst) page.push(opened(heading, block));
      else page.at(-1)?.blocks.push(block);
      left -= here;
    } else {
      const title = isFirst || heading === undefined ? heading : budget.continued(heading);
      pages.push([opened(title, block)]);
      left = budget.page - weight - weighTitle(title, budget);
    }
  }
  return pages;
}

type OpenSection = Section & { readonly blocks: Block[] };

function opened(heading: string | undefined, block: Block): OpenSection {
  return { ...(heading === undefined ? {} : { heading }), blocks: [block] };
}

function weighTitle(heading: string | undefined, budget: Budget): number {
  return heading === undefined ? 0 : budget.weighHeading(heading);
}
