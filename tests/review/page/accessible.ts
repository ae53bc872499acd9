/** Tests every state of the page: nothing that axe finds, in both schemes; nothing wider than the window; targets large enough. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../../playground/browser/accessible.ts';
import { resize } from '../../playground/browser/stage.ts';
import { press, type Stage, title } from './stage.ts';

/** What WCAG 2.5.8 asks for, in CSS pixels. https://www.w3.org/TR/WCAG22/#target-size-minimum */
const LEAST = 24;

/** Brings one page into one state after the other. */
const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  start: page => title(page).filter({ hasText: 'The article itself' }).waitFor(),
  'a text that is written': page => press(page, 'Enter'),
  'a text that is refused': async page => {
    await press(page, 'Control+A', 'Backspace', 'Enter');
    await page.getByText('There is nothing to save yet').waitFor();
  },
  'a quotation': async page => {
    await press(page, 'Escape', 'j', 'j');
    await title(page).filter({ hasText: 'Quotation' }).waitFor();
  },
  'a speaker to choose': page => page.locator('[data-id=field-by]').click(),
  'a speaker in a form': page => press(page, 'e'),
  'topics to choose': async page => {
    await press(page, 'Escape');
    await page.locator('[data-id=field-topics]').click();
  },
  'what is lacking': async page => {
    await press(page, 'a');
    await page.getByRole('alert').filter({ hasText: 'Still to be filled in: Setting' }).waitFor();
  },
  'more fields': page => page.locator('[data-id=more]').click(),
  'words that are chosen': page => press(page, 'w'),
  'why a quotation is none': page => press(page, 'Escape', 'r'),
  'what is to be added': page => press(page, 'Escape', 'n'),
  'a new person': page => press(page, '6'),
  all: page => press(page, 'Escape', 'o'),
  'the end': page => press(page, 'Escape', 'f'),
  'what may answer a silence': async page => {
    const one = { of: 'xna-ferry/d-safe', by: 'norland', question: 'Is the plan safe?', party: 'Norland' };
    const undecided = ['here', 'job'].map(item => ({ ...one, item, says: `What ${item} says, at some length` }));
    await page.route('**/api/finish', route =>
      route.fulfill({ json: { refused: 'Not yet.', problems: [], undecided, next: [] } }),
    );
    await press(page, 'Enter');
    await title(page).filter({ hasText: 'Is any of this an answer?' }).waitFor();
  },
  help: page => press(page, 'Escape', '?'),
};

const small = (page: Page) =>
  page.evaluate<string[]>(`
    [...document.querySelectorAll('button, select, input, textarea, summary')].flatMap(e => {
      const { width, height } = e.getBoundingClientRect();
      return width === 0 || (width >= ${LEAST} && height >= ${LEAST}) ? []
        : [(e.className || e.id) + ' ' + Math.round(width) + '×' + Math.round(height) + ' ' + e.textContent];
    })`);

const wide = (page: Page) =>
  page.evaluate<string[]>(
    `[document.documentElement, ...document.querySelectorAll('#article, #panel, .screen-body, .line, .field, .choices')]
      .filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.className || e.id || e.tagName)`,
  );

const outOfSize = async (page: Page) => [...(await wide(page)), ...(await small(page))];

/** Windows, in pixels. */
const [NARROW, WIDE] = [360, 1280];

/** Words so long that no line has room for them. */
const LONG = 'w'.repeat(300);

export function accessible(stage: () => Stage): void {
  describe('for everybody', () => {
    it('in every state, dark and light, narrow and wide', async () => {
      const { page } = await stage().open({ width: NARROW });
      await page.evaluate(axe.source);
      for (const [state, reach] of Object.entries(STATES)) {
        await reach(page);
        expect(await violations(page, {}), state).toEqual([]);
        expect(await outOfSize(page), state).toEqual([]);
        // The light page differs in nothing but colours, and no colour depends on the width.
        await page.emulateMedia({ colorScheme: 'light' });
        await resize(page, WIDE);
        expect(await violations(page, { runOnly: ['color-contrast'] }), `${state}, light`).toEqual([]);
        expect(await outOfSize(page), `${state}, wide`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        await resize(page, NARROW);
        expect(await page.evaluate(`document.activeElement !== document.body`), `${state}: the focus`).toBe(true);
      }
    });

    it('the longest texts make nothing wider than the window', async () => {
      const { page } = await stage().open({ width: 360 });
      const write = async (text: string) => {
        await press(page, 'Enter');
        await page.locator('.writing :is(input, textarea)').fill(text);
        await press(page, 'Enter');
      };
      await write(`© XNA. ${LONG}`);
      await press(page, '=Saved: Rights');
      expect(await wide(page)).toEqual([]);
      await page.locator('[data-id=field-title]').click();
      await write(LONG);
      await press(page, '=Saved: Headline', 'o');
      expect(await wide(page)).toEqual([]);
    });
  });
}
