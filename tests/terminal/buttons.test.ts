/** Tests which buttons an answer has at a terminal, and how they are drawn. */
import { describe, expect, test as it } from 'vitest';
import { terminal } from '../../src/render/terminal.ts';
import { pageOf } from '../../src/terminal/output.ts';
import { context } from '../support/record.ts';

const labels = async (input: Record<string, string>, page = 0) => {
  const { buttons } = await pageOf({ command: 'quote', input, page }, context);
  return buttons.map(({ label }) => label);
};

describe('the buttons of an answer at a terminal', () => {
  it('lead on from page to page in every form', async () => {
    for (const form of [{}, { as: 'text' }, { as: 'card' }]) {
      expect(await labels({ speaker: 'macron', ...form })).toContain('Next');
      expect(await labels({ speaker: 'macron', ...form }, 1)).toEqual(expect.arrayContaining(['Previous', 'Next']));
    }
  });

  it('don’t lead to another form of the same text', async () => {
    for (const form of [{}, { as: 'text' }, { as: 'picture' }]) {
      const shown = await labels({ speaker: 'macron', ...form });
      expect(shown).not.toContain('As a card');
      expect(shown).not.toContain('As text');
    }
  });

  it('that are longer than a line go on below their own words, not as another one', async () => {
    const page = await pageOf({ command: 'disputed', input: {}, page: 0 }, context);
    const long = { ...page, buttons: page.buttons.map(button => ({ ...button, label: 'word '.repeat(12).trim() })) };
    for (const numbered of [{}, { numbered: true } as const]) {
      const drawn = terminal(long, { width: 30, colour: false, ...numbered }).split('\n');
      const broken = drawn.filter(one => /^\s*(?:- |\[\d+\] )?word/.test(one));
      expect(broken.length).toBeGreaterThan(page.buttons.length);
      expect(broken.filter(one => !one.startsWith(' '))).toHaveLength(page.buttons.length);
    }
  });
});
