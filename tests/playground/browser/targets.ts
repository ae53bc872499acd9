/** Tests that everything that can be pressed is large enough for a finger. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { box, next, type Stage } from './stage.ts';

/** What WCAG 2.5.8 asks for, in CSS pixels. https://www.w3.org/TR/WCAG22/#target-size-minimum */
const LEAST = 24;

/** Lists what can be pressed and is smaller than that. A link within a sentence may be as high as its line. */
const small = (page: Page) =>
  page.evaluate<string[]>(`
    [...document.querySelectorAll('button, select, input, [role=option], a')].flatMap(e => {
      const { width, height } = e.getBoundingClientRect();
      const isInText = e.matches('a:not(.press)');
      return width === 0 || isInText || (width >= ${LEAST} && height >= ${LEAST})
        ? [] : [(e.className || e.id || e.tagName) + ' ' + Math.round(width) + '×' + Math.round(height) + ' ' + e.textContent];
    })`);

export function targets(stage: () => Stage): void {
  describe('what can be pressed', () => {
    it.each([360, 1280])('is large enough, %i pixels wide', async width => {
      const page = await stage().open({ width });
      expect(await small(page)).toEqual([]);
      await box(page).fill('/quote speaker:Macron topic:sanctions private');
      expect(await small(page)).toEqual([]);
      await next(page, () => box(page).press('Enter'));
      expect(await small(page)).toEqual([]);
      const help = await next(page, () => page.goto(new URL('#/help', page.url()).href));
      await help.locator('.words .mention').first().waitFor();
      expect(await small(page)).toEqual([]);
      await page.locator('#messages .more').last().click();
      await page.getByRole('menuitem').first().waitFor();
      expect(await small(page)).toEqual([]);
      await page.keyboard.press('Escape');
      const listed = await next(page, () => page.goto(new URL('#/quote?speaker=Macron', page.url()).href));
      await listed.locator('.select').click();
      await listed.getByRole('option').first().waitFor();
      expect(await small(page)).toEqual([]);
    });
  });
}
